import assert from "node:assert/strict";
import fc from "fast-check";
import {
  answeringSentence,
  sentencesOf,
} from "../../../../src/domain/agreements/answers/answering-sentence.ts";
import { buildClauseSearch } from "../../../../src/domain/agreements/search/clause-search.ts";
import { document } from "../../../builders/documents.ts";

const search = buildClauseSearch([
  document({
    clauses: [
      "Sekretariatet forbereder sakene. Det har to rådgivere.",
      "Sykehuset varsler kommunen innen 24 timer. Varselet sier hvordan det står til med pasienten.",
    ],
  }),
]);

function emphasised(question: string, text: string): string | undefined {
  const span = answeringSentence(question, text, search);
  return span && text.slice(span.start, span.end);
}

describe("the sentence that answers", () => {
  for (const { question, text, sentence } of [
    {
      question: "Hvor mange rådgivere har sekretariatet?",
      text: "Sekretariatet forbereder sakene til SSU. Det har to rådgivere: én fra hver side. De møtes hver uke.",
      sentence: "Det har to rådgivere: én fra hver side.",
    },
    {
      question: "Innen hvor mange timer skal sykehuset varsle kommunen?",
      text: "Sykehuset vurderer om pasienten trenger hjelp fra kommunen. Sykehuset varsler kommunen innen 24 timer.",
      sentence: "Sykehuset varsler kommunen innen 24 timer.",
    },
    {
      question: "Hva gjelder etter § 9 nr. 2 om journalen?",
      text: "Partene følger § 9 nr. 2 om journalen. Kommunen får en kopi.",
      sentence: "Partene følger § 9 nr. 2 om journalen.",
    },
    {
      question: "Skal journalen vise diagnosene?",
      text: "Journalen skal vise:\n- hvorfor pasienten kom\n- hvilke diagnoser som er stilt\n- planen videre",
      sentence: "hvilke diagnoser som er stilt",
    },
  ])
    it(`to «${question}» is «${sentence}»`, () => assert.equal(emphasised(question, text), sentence));

  for (const [why, question, text] of [
    ["the clause is one sentence", "Hvem avgjør tvisten?", "SSU avgjør tvisten."],
    ["none says more of it than another", "Hvem avgjør tvisten?", "SSU avgjør tvisten. FSU avgjør tvisten."],
    ["none is about it", "Hva koster en kinobillett?", "SSU møtes ofte. FSU møtes sjelden."],
    ["the question is about nothing", "Hva er det?", "SSU møtes ofte. FSU møtes sjelden."],
  ] as const)
    it(`is none where ${why}`, () => assert.equal(emphasised(question, text), undefined));

  it("never ends after an abbreviation or the number of a day", () => {
    const text = "Avtalen gjelder fra 1. mars 2024, jf. § 6 nr. 3. Den revideres bl.a. hvert år.";
    assert.deepEqual(
      sentencesOf(text).map(({ start, end }) => text.slice(start, end)),
      ["Avtalen gjelder fra 1. mars 2024, jf. § 6 nr. 3.", "Den revideres bl.a. hvert år."],
    );
  });

  it("stands in the text in order, apart from the others, whatever the text", () => {
    const words = fc.constantFrom(
      "SSU",
      "avgjør.",
      "nr.",
      "1.",
      "\n",
      "\n- ",
      "Hva?",
      "tvist:",
      " ",
      "«Ja.»",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join(" ");
        const spans = sentencesOf(text);
        spans.forEach(({ start, end }, index) => {
          assert.ok(start < end && end <= text.length);
          assert.ok(start >= (spans[index - 1]?.end ?? 0));
          assert.equal(text.slice(start, end), text.slice(start, end).trim());
        });
      }),
    );
  });
});
