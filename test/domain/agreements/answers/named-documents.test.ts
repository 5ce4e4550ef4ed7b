import assert from "node:assert/strict";
import { isNamed, namedDocumentsIn } from "../../../../src/domain/agreements/answers/named-documents.ts";
import { wordsOf } from "../../../../src/domain/agreements/search/analysis.ts";
import { document } from "../../../builders/documents.ts";

const named = (question: string) =>
  namedDocumentsIn(wordsOf(question)).map(
    ({ standing, number, scopes }) => `${standing} ${number ?? "–"} ${scopes ? "where" : "what"}`,
  );

describe("documents that a question names", () => {
  for (const [question, ...expected] of [
    ["Hvem avgjør når vi er uenige om retningslinje 12?", "guideline 12 where"],
    ["Kva seier retningslinje nr. 7 om innlegging?", "guideline 7 where"],
    ["What does the action plan say about diabetes?", "plan – where"],
    ["Hva sier handlingsplanen om diabetes?", "plan – where"],
    ["Hvem vedtar handlingsplanen?", "plan – what"],
    ["Kor lang er fristen etter lova?", "law – where"],
    ["Is there a deadline in the cooperation agreement?", "agreement – where"],
    ["Hva står i delavtale 3?", "sub-agreement 3 where"],
    ["Hvem leder SSU?"],
  ] as const)
    it(`are ${expected.join(", ") || "none"} in «${question}»`, () => {
      assert.deepEqual(named(question), expected);
    });

  it("are told apart by kind and by number, printed or in the title", () => {
    const [guideline12] = namedDocumentsIn(["retningslinje", "12"]);
    assert.ok(guideline12);
    const is = (over: Parameters<typeof document>[0]) => isNamed(document(over).head, guideline12);
    assert.ok(is({ number: "12" }));
    assert.ok(is({ title: "Retningslinje nr. 12 planlegging" }));
    assert.ok(!is({ number: "1", title: "Retningslinje 1" }));
    assert.ok(!is({ number: "12", standing: "procedure" }));
  });
});
