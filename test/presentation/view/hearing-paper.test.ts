import assert from "node:assert/strict";
import { hearingCsv, hearingPaperParts } from "../../../src/presentation/view/hearing-paper.ts";
import { aComment, aHearing, assessed } from "../../builders/hearings.ts";

const hearing = aHearing();
const comments = [
  aComment("a", { words: "=Et innspill;\nmed «linjer».", events: [assessed("partly", "Tatt inn.")] }),
  aComment("b", { instance: "rade", sender: "Råde kommune", position: "supports", words: "" }),
  aComment("c", { instance: "hospital", sender: "Sykehuset", known: false, words: "Ikke bekreftet." }),
];

describe("The merknadstabell in a paper", () => {
  it("has a row for each comment that stands, and says who has not answered", () => {
    const parts = hearingPaperParts(hearing, comments, "nb");
    const paragraphs = parts.flatMap((part) =>
      part.kind === "paragraph" ? part.spans.map(({ text }) => text) : [],
    );
    assert.deepEqual(paragraphs, [
      "2 av 4 instanser svarte på høringen.",
      "Ikke svart: Sykehuset og Brukerorganisasjonene.",
    ]);
    const tables = parts.filter((part) => part.kind === "table");
    assert.deepEqual(
      tables.map(({ columns, rows }) => [columns.map(({ title }) => title), ...rows]),
      [
        [
          ["Innspill", "Avsender", "Vurdering", "Tatt til følge"],
          ["=Et innspill;\nmed «linjer».", "Moss kommune", "Tatt inn.", "Delvis"],
          ["Støtter forslaget", "Råde kommune", "ikke vurdert", ""],
        ],
      ],
    );
  });

  it("has no table where nobody has answered", () => {
    assert.deepEqual(
      hearingPaperParts(hearing, [], "nb").map(({ kind }) => kind),
      ["paragraph", "paragraph"],
    );
  });

  it("is a spreadsheet whose cells are words, whatever they begin with", () => {
    const [titles, first, second, ...rest] = hearingCsv(hearing, comments, "nb").split("\r\n");
    assert.match(titles ?? "", /"Innspill";"Avsender";"Vurdering";"Tatt til følge";"Standpunkt"/);
    assert.match(first ?? "", /^"'=Et innspill;\nmed «linjer»\.";"Moss kommune";"Tatt inn\.";"Delvis";/);
    assert.match(second ?? "", /"Støtter forslaget";"";"10\. november 2026";"Nei"$/);
    assert.deepEqual(rest, [""]);
  });
});
