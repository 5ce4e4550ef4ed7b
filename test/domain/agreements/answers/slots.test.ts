import assert from "node:assert/strict";
import { leavesSlotOpen, slotsOf } from "../../../../src/domain/agreements/answers/slots.ts";

const FILLS: readonly (readonly [question: string, text: string, open: boolean])[] = [
  ["Hvor mange kommuner er med?", "Det er 42 kommuner.", false],
  ["Kor mange delavtalar har vi?", "Avtaleverket har fem delavtaler.", false],
  ["How many beds are needed?", "Avtalen skal beskrive tilbudet etter § 3-5.", true],
  ["How many inhabitants are there?", "Det er 42 kommuner i opptaksområdet.", true],
  ["Hvor mange døgnplasser?", "4. Avtalen beskriver et tilbud, jf. nr. 5.", true],
  ["Hvor ofte møtes SSU?", "SSU møtes fire ganger i året.", false],
  ["How often does SSU meet?", "SSU avgjør saker.", true],
  ["Hva koster et døgn?", "Hvert døgn har en sats.", false],
  ["How much does it cost?", "Hver partner dekker sitt.", true],
  ["Hvor mye har kommunene å si?", "Partene er likeverdige.", false],
  ["Kor mange kroner må kommunen ut med?", "Kommunen betaler etter satsen.", true],
  ["Kor mange kroner må kommunen ut med?", "Kommunen betaler 5 000 kroner.", false],
  ["Hvor stor andel dekker staten?", "Staten dekker 80 prosent.", false],
  ["What percentage is covered?", "Staten dekker utgiftene.", true],
  ["Hvilken dato ble den vedtatt?", "Den ble vedtatt 12. februar 2024.", false],
  ["Kva dato er neste møte?", "Møtet er viktig.", true],
  ["In which year was it adopted?", "SSU vedtok den.", true],
  ["Når skal sykehuset varsle?", "Sykehuset varsler straks.", false],
  ["When is it paid?", "Kommunen får regning etter § 13.", true],
  ["Hvor lang svarfrist har kommunen?", "Kommunen svarer sykehuset.", true],
  ["Kor lang tid har kommunen på seg?", "Kommunen svarer innen 24 timer.", false],
  ["How long is the notice period?", "Fristen er ett år.", false],
  ["Hvem betaler når noen er borte?", "Partneren betaler.", false],
  ["I hvilken by er møtet?", "Møtet holdes én gang.", true],
  ["I hvilken by er møtet?", "Møtet holdes i Sarpsborg.", false],
  ["Kvar skal møtet vere?", "Møtet er ope for alle.", true],
  ["Hva heter samhandlingssjefen?", "Samhandlingssjefen ved Sykehuset Østfold leder.", true],
  ["Hva heter samhandlingssjefen?", "Samhandlingssjefen er Kari Nordmann.", false],
  ["Who is the chair now?", "SSU ledes av en kommunedirektør.", true],
  ["Hvem leder FSU?", "FSU ledes av samhandlingssjefene.", false],
  ["Hvem er nestleder i Partnerskapsmøtet?", "I Partnerskapsmøtet sitter alle ledere.", true],
  ["Kven er leiar i FSU?", "SSU ledes av en rådmann.", true],
  ["Who leads the secretariat?", "Sekretariatet ledes av kommunene og sykehuset på skift.", false],
  ["Hvem leder utvalget?", "De deler på å lede det.", false],
  ["Hva er fristen for innmelding?", "Saker meldes inn til sekretariatet.", true],
  ["Kva er svarfristen?", "Kommunen svarer innen tre uker.", false],
  ["Deadline for the annual report", "Årsberetningen legges fram for møtet.", true],
  ["Hvor lang er meldefristen?", "Sykehuset melder fra straks.", false],
  ["What is the time limit?", "Fristen kan være forskjellig.", true],
  ["Kvar leverer eg ei melding?", "Meldinger leveres til utvalget.", true],
  ["Where do we submit minutes?", "Referat sendes på e-post til post@utvalg.example.", false],
  ["Hvilken helseregion hører Løten til?", "Kommunene er delt i sju helseregioner.", true],
  ["Kva distrikt høyrer Råde til?", "Moss distrikt er Moss, Råde og Våler.", false],
  ["Hva heter planen?", "Planen er felles.", false],
  ["What is the phone number?", "Ring 12 34 56 78.", false],
  ["Kva nummer kan eg ringe?", "Skriv til sekretariatet.", true],
  ["Hva er e-postadressen?", "Skriv til sekretariatet.", true],
  ["Hvilken sak ble den vedtatt i?", "Vedtatt i sak u004-24.", false],
  ["Which case was it adopted in?", "SSU vedtok den.", true],
  ["Hvor gammelt må barnet være?", "Avtalen gjelder barn og unge.", false],
  ["What is the age limit?", "Tilbudet gjelder barn og unge.", true],
];

const ASKED: readonly (readonly [question: string, ...slots: string[]])[] = [
  ["Hvor mange ganger i året møtes de?", "how often"],
  ["Hvor mange prosent?", "percentage"],
  ["How many days do we have?", "duration"],
  ["Hvem avgjør tvister?"],
  ["Kva er føremålet?"],
  ["May we say no?"],
];

describe("the slot that a question asks to have filled", () => {
  for (const [question, text, open] of FILLS)
    it(`is ${open ? "left open" : "filled or absent"}: «${question}» – «${text}»`, () => {
      assert.equal(leavesSlotOpen(question, text), open);
    });

  for (const [question, ...slots] of ASKED)
    it(`is ${slots.join(", ") || "none"} in «${question}»`, () => {
      assert.deepEqual(
        slotsOf(question).map(({ name }) => name),
        slots,
      );
    });
});
