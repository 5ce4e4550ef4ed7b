import assert from "node:assert/strict";
import { decidedOnIn } from "../../../../src/domain/agreements/answers/deciding-question.ts";

const ASKED: readonly (readonly [question: string, standing: string, number?: string])[] = [
  ["Hvilket organ fastsetter retningslinje nr. 4?", "guideline", "4"],
  ["Vi lurer på hvem som har siste ordet om den nye prosedyren", "procedure"],
  ["Hvem må godkjenne endringer i delavtalen?", "sub-agreement"],
  ["Hvem avgjør om avtalen mellom kommunene og sykehuset skal bli endret?", "agreement"],
  ["Kven har mynde til å oppheve retningslinjene?", "guideline"],
  ["Kven vedtek tiltaksplanen?", "plan"],
  ["Kan Partnarskapsmøtet endra forskrifta?", "regulation"],
  ["Får et underutvalg vedta retningslinje 3 alene?", "guideline", "3"],
  ["Who may amend the wording of the law?", "law"],
  ["Which body approves the action plan for 2027?", "plan"],
  ["Can the hospital change the agreement by itself?", "agreement"],
  ["Is SSU authorised to adopt procedures?", "procedure"],
];

/** Something else is asked about the document, or it only says where to look. */
const NOT_ASKED: readonly string[] = [
  "Hvem avgjør tvister om retningslinje 4?",
  "Kven bestemmer prisen etter forskrifta?",
  "Hvem bestemmer i avtalen hvor ofte vi møtes?",
  "Who decides what guideline 4 means?",
  "Hvem vedtok retningslinje 4?",
  "Kven godkjende planen?",
  "Who adopted the plan?",
  "Hvem har ansvar for prosedyren?",
  "Når kan avtalen endres?",
  "Kan avtalen sies opp?",
  "Hvem kan endre vaktlista?",
  "Hva sier loven?",
  "",
];

describe("a question on who may decide on a document", () => {
  for (const [question, standing, number] of ASKED)
    it(`is «${question}», on the ${standing}`, () => {
      const named = decidedOnIn(question);
      assert.equal(named?.standing, standing);
      assert.equal(named?.number, number);
    });

  for (const question of NOT_ASKED)
    it(`is not «${question}»`, () => {
      assert.equal(decidedOnIn(question), undefined);
    });
});
