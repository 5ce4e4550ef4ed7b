import assert from "node:assert/strict";
import { extractText } from "unpdf";
import type { CaseEvent } from "../../src/domain/cases/case-event.ts";
import { documentPress } from "../../src/presentation/view/document-press.ts";
import { fullCase } from "../builders/agenda-books.ts";
import { documentStage } from "../builders/document-stage.ts";
import { aComment, aHearing } from "../builders/hearings.ts";
import { actor } from "../builders/meetings.ts";
import { DATABASES } from "../teams/demonstration.ts";

const AT = "2026-11-20T09:00:00Z";

const signal = (seat: string, party: string, words: string): CaseEvent => ({
  kind: "stance-taken",
  at: AT,
  by: actor(seat),
  seat,
  onBehalfOf: [party],
  as: "holder",
  stance: "needs-clarification",
  words,
  proposal: 2,
  source: "click",
  mark: seat,
});

/** Each side's signals before a meeting are its own; and a disagreement has been taken up. */
const DISPUTED: readonly CaseEvent[] = [
  {
    kind: "hearing-opened",
    at: AT,
    by: actor("siri"),
    hearing: "BT-407-1",
    deadline: aHearing().deadline,
    proposal: 2,
  },
  { kind: "hearing-closed", at: AT, by: actor("siri"), hearing: "BT-407-1", instances: 4, answered: 1 },
  { kind: "step-opened", at: AT, by: actor("siri"), step: 2, way: "meeting", body: "ssu", meeting: "ssu-1" },
  signal("ssu-moss", "moss", "Hva koster det?"),
  signal("ssu-sykehuset-1", "sykehuset-ostfold", "Vi trenger flere senger."),
  {
    kind: "disagreement-taken",
    at: AT,
    by: actor("ssu-moss"),
    ladder: "understanding",
    rung: "dialogue",
    words: "Vi er uenige om fristen.",
  },
];

for (const { name, open } of DATABASES)
  describe(`Documents of a case on ${name}`, function () {
    this.timeout(30_000);
    let close: () => Promise<void>;
    let stage: Awaited<ReturnType<typeof documentStage>>;

    before(async () => {
      const { stores, close: end } = await open();
      close = end;
      stage = await documentStage(stores);
      const { id } = stage.community;
      const { events } = fullCase("BT-407", "Utstyr ved utskrivning");
      await stores.cases.writeCase(
        id,
        { id: "BT-407", events: [...events, ...DISPUTED], pending: [], posts: [] },
        undefined,
      );
      await stores.hearings.writeHearing(id, aHearing(), undefined);
      await stores.hearings.writeComment(id, aComment("a", { words: "Prøv lenger." }), undefined);
    });
    after(() => close());

    async function textServed(text: string, person: string) {
      const served = await stage.open(await stage.ask(text, person), person);
      assert.ok(typeof served === "object");
      return { ...served, text: Buffer.from(served.bytes).toString("utf8") };
    }

    it("gives the bundle of a disagreement as PDF with its data inside, without the other side's signals", async () => {
      const served = await textServed("tvistemappe BT-407", "ssu-moss");
      assert.equal(served.fileName, "tvistemappe-BT-407.pdf");
      const { text } = await extractText(served.bytes, { mergePages: true });
      assert.match(text, /Vi er uenige om fristen\./);
      assert.match(text, /Laget uten navn på personer/);
      assert.doesNotMatch(text, /Hva koster det\?|flere senger/, "nobody has released theirs");
      assert.match(served.text, /BT-407\.json/);
    });

    it("gives the bundle by button too, and not to an observer", async () => {
      const press = documentPress("bundle", stage.community, "BT-407", "nb");
      const view = await stage.press(press, "sykehussekretær");
      assert.ok(view.kind === "notice" && view.links?.[0]?.label === "tvistemappe-BT-407.pdf");
      const refused = await stage.press(press, "observatør");
      assert.ok(refused.kind === "notice" && refused.links === undefined);
      assert.equal(refused.title, "Det er ingen tvistemappe til deg");
    });

    it("gives a party's journal to whoever answers for it", async () => {
      const view = await stage.ask("journal Moss november 2026", "ssu-moss");
      assert.equal(view?.kind === "notice" && view.title, "Journal for Moss, november 2026");
      const served = await textServed("journal Moss november 2026", "ssu-moss");
      assert.equal(served.fileName, "journal-moss-2026-11.csv");
      assert.equal(served.mediaType, "text/csv; charset=utf-8");
      assert.match(served.text, /"2026-11-20";"inn";"høringsbrev";"BT-407"/);
      assert.match(served.text, /"2026-11-20";"ut";"standpunkt";"BT-407"/);
      const other = await textServed("journal Moss oktober 2026", "ssu-moss");
      assert.equal(other.text.trim().split("\r\n").length, 1, "only the columns' titles");
    });

    it("gives the secretariat every party's journal, without signals that the other side has not released", async () => {
      const { text } = await textServed("journal Sykehuset Østfold 2026", "kommunesekretær");
      assert.match(text, /"høringsbrev"/);
      assert.doesNotMatch(text, /"standpunkt"/);
      const own = await textServed("journal Sykehuset Østfold 2026", "sykehussekretær");
      assert.match(own.text, /"standpunkt"/);
    });

    for (const person of ["ssu-halden", "observatør", "forgjenger"])
      it(`gives ${person} no journal of Moss`, async () => {
        const view = await stage.ask("journal Moss 2026", person);
        assert.ok(view?.kind === "notice" && view.tone === "warning" && view.links === undefined);
      });

    it("gives the secretariat the comments of a hearing as CSV, and leaves others to the hearing itself", async () => {
      const served = await textServed("merknadstabell BT-407", "kommunesekretær");
      assert.equal(served.fileName, "merknadstabell-BT-407.csv");
      assert.match(served.text, /"Prøv lenger\.";"Moss kommune"/);
      assert.equal(await stage.ask("merknadstabell BT-407", "ssu-moss"), undefined);
      assert.equal(await stage.ask("merknadstabell BT-407", "kommunesekretær", "without links"), undefined);
    });

    it("reads who somebody is when the link is opened", async () => {
      const view = await stage.ask("journal Moss 2026", "ssu-moss");
      await stage.leave("ssu-moss");
      assert.equal(await stage.open(view, "ssu-moss"), "none");
    });
  });
