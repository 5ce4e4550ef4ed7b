import assert from "node:assert/strict";
import { nextRecord } from "../../../src/domain/cases/decision-record.ts";
import { canonicalJson } from "../../../src/domain/kernel/json.ts";
import { recordPaper } from "../../../src/presentation/paper/record-paper.ts";
import { shippedCommunity } from "../../builders/case-stage.ts";
import { date } from "../../builders/documents.ts";

const record = nextRecord(
  {
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
  },
  "Sak {number}-{yy}",
  undefined,
);

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
});
