import assert from "node:assert/strict";
import { readDocx } from "../../src/adapters/documents/docx/docx-source.ts";
import { loadPlan } from "../../src/domain/plan/load-plan.ts";
import { planExportSchema } from "../../src/domain/plan/plan-export.ts";
import { documentStage } from "../builders/document-stage.ts";
import { shipped } from "../builders/shipped-plan.ts";
import { DATABASES } from "../teams/demonstration.ts";

for (const { name, open } of DATABASES)
  describe(`Reports to download on ${name}`, function () {
    this.timeout(30_000);
    let close: () => Promise<void>;
    let stage: Awaited<ReturnType<typeof documentStage>>;

    before(async () => {
      const { stores, close: end } = await open();
      close = end;
      stage = await documentStage(stores);
      await loadPlan(stores.plans, stage.community.id, shipped);
    });
    after(() => close());

    it("gives whoever has a place the report as PDF and as Word, and the plan as Excel and JSON", async () => {
      const report = await stage.askForReport("rapport om handlingsplanen", "ssu-moss");
      const [pdf, word] = [await stage.open(report, "ssu-moss"), await stage.open(report, "ssu-moss", 1)];
      assert.ok(typeof pdf === "object" && typeof word === "object");
      assert.deepEqual([pdf.fileName, word.fileName], ["rapport-HP-2023.pdf", "rapport-HP-2023.docx"]);
      assert.equal(Buffer.from(pdf.bytes).toString("latin1", 0, 8), "%PDF-1.7");
      const read = readDocx(word.bytes);
      assert.ok(read.kind === "read");
      assert.ok(
        read.source.blocks.some((block) => block.kind === "table" && block.header[0] === "Innsatsområde"),
      );

      const files = await stage.askForReport("eksporter planen", "ssu-moss");
      const [excel, json] = [await stage.open(files, "ssu-moss"), await stage.open(files, "ssu-moss", 1)];
      assert.ok(typeof excel === "object" && typeof json === "object");
      assert.match(excel.mediaType, /spreadsheetml/);
      const exported = planExportSchema.parse(JSON.parse(Buffer.from(json.bytes).toString("utf8")));
      assert.equal(exported.tasks.length, 33);
    });

    it("makes the draft of the årsberetning for the secretariat, and tells others who does", async () => {
      const draft = await stage.askForReport("årsberetning 2026", "kommunesekretær");
      const word = await stage.open(draft, "kommunesekretær");
      assert.ok(typeof word === "object");
      assert.equal(word.fileName, "årsberetning-2026.docx");
      const read = readDocx(word.bytes);
      assert.ok(read.kind === "read");
      assert.ok(
        read.source.blocks.some((block) => "text" in block && block.text.startsWith("[Skriv sekretariatets")),
      );
      const refused = await stage.askForReport("årsberetning 2026", "ssu-moss");
      assert.ok(refused?.kind === "notice" && refused.tone === "warning");
      assert.match(refused.title, /Sekretariatet lager utkastet/);
    });

    it("gives no report of a year that has not begun, and none to strangers", async () => {
      const ahead = await stage.askForReport("årsberetning 2031", "kommunesekretær");
      assert.ok(ahead?.kind === "notice" && ahead.links === undefined);
      const stranger = await stage.askForReport("rapport om handlingsplanen", "ukjent");
      assert.ok(stranger?.kind === "notice" && stranger.links === undefined);
    });

    it("is not opened by whoever has left", async () => {
      const report = await stage.askForReport("rapport om handlingsplanen", "vara");
      await stage.leave("vara");
      assert.equal(await stage.open(report, "vara"), "none");
    });
  });
