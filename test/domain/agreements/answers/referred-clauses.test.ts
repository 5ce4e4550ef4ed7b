import assert from "node:assert/strict";
import { referredClauses } from "../../../../src/domain/agreements/answers/referred-clauses.ts";
import { clause, date, document } from "../../../builders/documents.ts";

const under = (heading: string, id: string, label?: string) =>
  clause(`Regelen ${id}.`, { id, headings: [heading], ...(label === undefined ? {} : { label }) });
const documents = [
  document({
    id: "lov",
    community: "national",
    standing: "law",
    clauses: [
      under("§ 3-1 Plikt", "lov/3-1/1"),
      under("§ 3-1 Plikt", "lov/3-1/2", "2."),
      under("§ 3-10 Unntak", "lov/3-10/1"),
      under("§ 7 a Tillegg", "lov/7a/1", "b)"),
    ],
  }),
  document({
    id: "forskrift",
    community: "national",
    standing: "regulation",
    clauses: [under("§§ 4-6 Opphevet", "forskrift/4-6/1"), under("§ 8 Varsel", "forskrift/8/1")],
  }),
  document({
    id: "A",
    standing: "agreement",
    clauses: [under("8.2 Varighet", "A/1"), under("8 Frist", "A/2")],
  }),
];

const ids = (question: string) =>
  referredClauses(question, ["ostfold", "national"], date("2026-11-21"), { documents }).map(
    ({ clause: { id } }) => id,
  );

describe("clauses that a question points to by number", () => {
  for (const [question, ...expected] of [
    ["Hva sier § 3-1?", "lov/3-1/1", "lov/3-1/2"],
    ["Kva står det i § 3-1 nr. 2 i lova?", "lov/3-1/2"],
    ["What does section 3-1 no. 2 of the law say?", "lov/3-1/2"],
    ["ordlyden i paragraf 7 a bokstav b", "lov/7a/1"],
    ["kva seier § 5", "forskrift/4-6/1"],
    ["§ 8 i forskriften", "forskrift/8/1"],
    ["hva sier punkt 8.2 i avtalen?", "A/1"],
    ["hva sier § 3-1 nr. 9?"],
    ["hva sier § 99?"],
    ["hva sier punkt 8?"],
    ["hvem betaler etter § 8?"],
    ["hva sier loven?"],
  ] as const)
    it(`are ${expected.join(", ") || "none"} in «${question}»`, () => {
      assert.deepEqual(ids(question), expected);
    });

  it("are none of another community's", () => {
    assert.deepEqual(
      referredClauses("Hva sier punkt 8.2 i avtalen?", ["innlandet"], date("2026-11-21"), { documents }),
      [],
    );
  });
});
