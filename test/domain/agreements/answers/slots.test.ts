import assert from "node:assert/strict";
import { leavesSlotOpen } from "../../../../src/domain/agreements/answers/slots.ts";

const CASES: readonly (readonly [question: string, text: string, open: boolean])[] = [
  ["Hvor mange kommuner er med?", "Det er 42 kommuner.", false],
  ["Kor mange delavtalar har vi?", "Avtaleverket har fem delavtaler.", false],
  ["How many beds are needed?", "Avtalen skal beskrive tilbudet etter § 3-5.", true],
  ["Hvor mange døgnplasser?", "4. Avtalen beskriver et tilbud, jf. nr. 5.", true],
  ["Hvor ofte møtes SSU?", "SSU møtes fire ganger i året.", false],
  ["How often does SSU meet?", "SSU avgjør saker.", true],
  ["Hva koster et døgn?", "Hvert døgn har en sats.", false],
  ["How much does it cost?", "Hver partner dekker sitt.", true],
  ["Hvilken dato ble den vedtatt?", "Den ble vedtatt 12. februar 2024.", false],
  ["Kva dato er neste møte?", "Møtet er viktig.", true],
  ["Når skal sykehuset varsle?", "Sykehuset varsler straks.", false],
  ["When is it paid?", "Kommunen får regning etter § 13.", true],
  ["Hvem betaler når noen er borte?", "Partneren betaler.", false],
  ["I hvilken by er møtet?", "Møtet holdes én gang.", true],
  ["I hvilken by er møtet?", "Møtet holdes i Sarpsborg.", false],
  ["Hva heter samhandlingssjefen?", "Samhandlingssjefen ved Sykehuset Østfold leder.", true],
  ["Hva heter samhandlingssjefen?", "Samhandlingssjefen er Kari Nordmann.", false],
  ["Hva heter planen?", "Planen er felles.", false],
  ["What is the phone number?", "Ring 12 34 56 78.", false],
  ["Hva er e-postadressen?", "Skriv til sekretariatet.", true],
];

describe("the slot that a question asks to have filled", () => {
  for (const [question, text, open] of CASES)
    it(`is ${open ? "left open" : "filled or absent"}: «${question}» – «${text}»`, () => {
      assert.equal(leavesSlotOpen(question, text), open);
    });
});
