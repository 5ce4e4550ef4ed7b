import assert from "node:assert/strict";
import { nextRecord, type RecordContent } from "../../../src/domain/cases/decision-record.ts";
import { canonicalJson } from "../../../src/domain/kernel/json.ts";
import { recordPaper } from "../../../src/presentation/paper/record-paper.ts";
import { shippedCommunity } from "../../builders/case-stage.ts";
import { date } from "../../builders/documents.ts";

const content: RecordContent = {
  case: "BT-407",
  title: "Utstyr ved utskrivning",
  body: "ssu",
  bodyName: "SSU",
  decidedOn: date("2026-12-12"),
  proposal: { number: 1, points: ["Ordlyden vedtas."] },
  stances: [
    {
      seat: "ssu-moss",
      seatName: "Moss",
      person: "Kari Eksempel",
      as: "deputy",
      onBehalfOf: ["Moss", "Vestby"],
      stance: "consent-with-reservation",
      words: "Innenfor budsjettet.",
    },
  ],
  steppedAside: [],
  reservations: ["ssu-moss"],
  binds: ["Moss", "Vestby"],
};
const record = nextRecord(content, "Sak {number}-{yy}", undefined);

describe("a decision as a document", () => {
  const paper = recordPaper(
    record,
    { community: shippedCommunity("ostfold"), recordedAt: "2026-12-12T10:00:00Z" },
    "nb",
  );
  const said = JSON.stringify(paper.parts);

  it("names what was decided, by whom, for whom, and whom it binds", () => {
    assert.equal(paper.title, `Vedtak ${record.number}`);
    for (const words of [
      "Ordlyden vedtas.",
      "Kari Eksempel (vara)",
      "Moss og Vestby",
      "tilslutning med forbehold",
      "Innenfor budsjettet.",
      "Vedtaket er betinget av forbehold fra Moss.",
      "Moss og Vestby.",
    ])
      assert.ok(said.includes(words), words);
  });

  it("prints its seal, and holds the record itself as it is sealed", () => {
    assert.ok(said.includes(record.hash));
    const [file, ...others] = paper.attachments;
    assert.deepEqual(others, []);
    assert.equal(file?.relationship, "Data");
    assert.equal(new TextDecoder().decode(file?.bytes), canonicalJson(record));
  });

  describe("of what a seat told somebody", () => {
    const oral = (over: Partial<RecordContent["stances"][number]>, absent?: string[]) => {
      const stances = content.stances.map((each) => ({ ...each, source: "oral" as const, ...over }));
      const told = { ...content, stances, ...(absent === undefined ? {} : { absent }) };
      const facts = { community: shippedCommunity("ostfold"), recordedAt: "2026-12-12T10:00:00Z" };
      return JSON.stringify(recordPaper(nextRecord(told, "Sak {number}-{yy}", undefined), facts, "nb").parts);
    };

    it("says who wrote it down, how it was heard, and whether the seat has confirmed it", () => {
      const heard = oral({ notedBy: "Rune Referent", heard: "telephone", confirmed: false });
      assert.ok(heard.includes("ført av Rune Referent, hørt på telefon; ikke bekreftet av plassen selv."));
      const confirmed = oral({ notedBy: "Rune Referent", confirmed: true });
      assert.ok(
        confirmed.includes("Innenfor budsjettet. – Muntlig, ført av Rune Referent; bekreftet av plassen."),
      );
    });

    it("says nothing of it in a record from before it was kept, nor of a click or the room", () => {
      for (const over of [{}, { source: "click" as const }, { source: "meeting" as const, notedBy: "Rune" }])
        assert.ok(!oral(over).includes("Muntlig"));
    });

    it("says which seats the meeting decided without", () => {
      assert.ok(oral({}, ["Halden", "Sarpsborg"]).includes("Halden og Sarpsborg"));
      assert.ok(!said.includes("Halden"));
    });
  });
});
