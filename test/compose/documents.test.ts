import assert from "node:assert/strict";
import { extractText } from "unpdf";
import { documentPress } from "../../src/presentation/view/document-press.ts";
import { fullCase } from "../builders/agenda-books.ts";
import { documentStage } from "../builders/document-stage.ts";
import { calledMeeting } from "../builders/meetings.ts";
import { DATABASES } from "../teams/demonstration.ts";

for (const { name, open } of DATABASES)
  describe(`Documents on ${name}`, function () {
    this.timeout(30_000);
    let close: () => Promise<void>;
    let stage: Awaited<ReturnType<typeof prepare>>;

    async function prepare() {
      const database = await open();
      close = () => database.close();
      const prepared = await documentStage(database.stores);
      const { id } = prepared.community;
      const treated = fullCase("BT-407", "Utstyr ved utskrivning");
      await database.stores.cases.writeCase(
        id,
        { id: treated.id, events: [...treated.events], pending: [], posts: [] },
        undefined,
      );
      const meeting = calledMeeting({ agenda: [{ number: 1, case: "BT-407", step: 2 }] });
      await database.stores.meetings.writeMeeting(id, meeting, undefined);
      return { ...prepared, meeting };
    }

    before(async () => {
      stage = await prepare();
    });
    after(() => close());

    const ask = (text: string, person = "ssu-moss") => stage.ask(text, person);
    const opened = (view: Awaited<ReturnType<typeof ask>>) => stage.open(view, "ssu-moss");

    it("gives the papers of a meeting as PDF to a member who asks", async () => {
      const view = await ask("sakskart SSU 12.12.2026");
      assert.ok(view?.kind === "notice");
      assert.equal(view.title, "Innkalling og saker til SSU 12. desember 2026");
      assert.equal(view.links?.[0]?.label, "sakskart-ssu-2026-12-12.pdf");
      const served = await opened(view);
      assert.ok(typeof served === "object");
      assert.equal(served.mediaType, "application/pdf");
      const { text } = await extractText(served.bytes, { mergePages: true });
      assert.match(text, /Sak 1: Utstyr ved utskrivning/);
      assert.match(text, /Notat om utstyr på sengepost\.txt/);
    });

    it("gives a calendar file, also by button", async () => {
      const press = documentPress("calendar", stage.community, "ssu-2026-12-12", "nb");
      const view = await stage.press(press, "ssu-moss");
      const served = await opened(view);
      assert.ok(typeof served === "object");
      assert.match(Buffer.from(served.bytes).toString(), /DTSTART;VALUE=DATE:20261212\r\n/);
    });

    it("has minutes when they are sent, and before that only for those who take them", async () => {
      assert.equal(await ask("referat SSU 12.12.2026"), undefined);
      const stored = await stage.stores.meetings.readMeeting(stage.community.id, stage.meeting.id);
      assert.ok(stored);
      const minutes = { state: "draft" as const, text: "Møtet\nKort møte.", approvals: [] };
      await stage.stores.meetings.writeMeeting(stage.community.id, { ...stored.value, minutes }, stored.etag);
      assert.equal(await ask("referat SSU 12.12.2026"), undefined);
      const view = await ask("referat SSU 12.12.2026", "kommunesekretær");
      assert.ok(view?.kind === "notice" && view.links?.length === 1);
    });

    it("gives nothing to whom the community is closed", async () => {
      const view = await ask("sakskart SSU 12.12.2026", "fremmed");
      assert.ok(view?.kind === "notice" && view.tone === "warning" && view.links === undefined);
    });

    it("says so where nothing can be downloaded", async () => {
      const view = await stage.ask("sakskart SSU 12.12.2026", "ssu-moss", "without links");
      assert.ok(view?.kind === "notice");
      assert.equal(view.title, "Dokumenter kan ikke lastes ned her");
    });

    it("gives nothing for a link of a person who has left since", async () => {
      const view = await ask("sakskart SSU 12.12.2026");
      await stage.leave("ssu-moss");
      assert.equal(await opened(view), "none");
    });
  });
