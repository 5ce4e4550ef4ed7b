import assert from "node:assert/strict";
import fc from "fast-check";
import { detectLanguage } from "../../../src/domain/people/detect-language.ts";

const SENTENCES = {
  nb: [
    "Når må vi varsle kommunen om at pasienten er utskrivningsklar?",
    "Hvem avgjør når vi er uenige om retningslinje 12?",
    "hvem betaler for ekstra døgn på sykehuset",
    "Hva sier avtalen om legevakt?",
    "hvor melder jeg avvik",
    "Kommunen svarer ikke på meldingen, hva gjør vi?",
    "Hvilken rutine gjelder for øyeblikkelig hjelp?",
    "Er det SSU eller FSU som avgjør saken?",
    "Kan FSU ta denne, eller hører den til i SSU?",
    "Hvem er vara for Halden?",
    "Hvor mange kommuner er med?",
    "fristen for å melde inn saker til neste møte, hvor står den?",
    "Trenger vi eget sekretariat?",
    "skal det lages pasientforløp for borderline, og av hvem?",
    "Hvordan endrer vi en retningslinje?",
    "når begynner den nye avtalen å gjelde for kommunene",
    "må alle være enige før noe blir vedtatt?",
    "Hva er forskjellen på avtale og delavtale",
    "Jeg lurer på om pasienter kan sendes hjem uten epikrise",
    "får fastlegene noe å si",
    "Hvem sin oppgave er det å ringe pårørende?",
    "Har dere noe om digital hjemmeoppfølging?",
    "Er handlingsplanen fra 2023 utgått, eller gjelder den fortsatt?",
    "hva er KAD",
    "sykepleier lurer på utskrivning i helga",
    "Hvad siger aftalen om udskrivning af patienter?",
    "Vad säger avtalet om utskrivning från sjukhuset?",
    "Vem betalar och när?",
  ],
  nn: [
    "Når må vi varsle kommunen om at pasienten er utskrivingsklar?",
    "Kven avgjer om vi er usamde om retningslinje 12?",
    "kven betaler for ekstra døgn på sjukehuset",
    "Kva seier avtalen om legevakt?",
    "kvar melder eg avvik",
    "Kommunen svarar ikkje på meldinga, kva gjer vi?",
    "Kva rutine gjeld for augeblikkeleg hjelp?",
    "Kor mange kommunar er med?",
    "Korleis endrar vi ei retningslinje?",
    "treng vi eige sekretariat?",
    "må alle vere samde før noko blir vedteke?",
    "Kva er skilnaden på avtale og delavtale",
    "Eg lurer på om pasientar kan sendast heim utan epikrise",
    "Har de noko om digital heimeoppfølging?",
    "kven møtest på partnarskapsmøtet",
    "kor ofte er det partnarskapsmøte",
    "Kvifor er dei tilsette berre observatørar?",
    "Når kjem den nye planen frå SSU?",
    "er det skrive noko om born og unge",
    "Sjukepleiar spør: kven har ansvaret i helga?",
    "Kva tenester skal kommunane ha saman?",
    "korleis skrur eg på lyden i Teams",
  ],
  en: [
    "When must we notify the municipality that a patient is ready for discharge?",
    "Who decides if we disagree about guideline 12?",
    "who pays for extra days at the hospital",
    "What does the agreement say about emergency care?",
    "where do I report deviations",
    "The municipality does not answer, what do we do?",
    "Which guideline applies to KAD?",
    "How many municipalities are part of this?",
    "Can FSU take this case?",
    "How do we change a guideline?",
    "Is the action plan still in force?",
    "Do you have anything about digital home follow-up?",
    "What is the difference between SSU and FSU",
    "Who approves procedures in Innlandet?",
    "What does the handlingsplan say about hoftebrudd?",
    "deadline for cases to the next meeting, where is it written",
  ],
} as const;

const AMBIGUOUS = [
  "",
  "KAD",
  "???",
  "12",
  "FACT ung",
  "retningslinje 12",
  "legevakt Halden",
  "Takk",
  "avvik",
  "🙂",
  "SSU FSU",
  "plan for samarbeid",
];

describe("detecting the language of a question", () => {
  for (const language of ["nb", "nn", "en"] as const)
    it(`hears ${language} in what nurses, secretaries and leaders ask`, () => {
      for (const sentence of SENTENCES[language]) assert.equal(detectLanguage(sentence), language, sentence);
    });

  it("does not guess from words that the languages share", () => {
    for (const text of AMBIGUOUS) assert.equal(detectLanguage(text), undefined, text);
  });

  it("does not guess when two languages are equally likely", () => {
    for (const text of ["ikke ikkje", "what hva", "er det lov å si nei"])
      assert.equal(detectLanguage(text), undefined, text);
  });

  it("does not take Norwegian for English because of a word or two", () => {
    for (const text of ["Er det the board som skal vedta?", "Kan vi få en status about FACT?"])
      assert.notEqual(detectLanguage(text), "en", text);
  });

  it("hears the same in capitals, with punctuation and when the sentence is said twice", () => {
    const sentences = [...SENTENCES.nb, ...SENTENCES.nn, ...SENTENCES.en];
    fc.assert(
      fc.property(fc.constantFrom(...sentences), (sentence) => {
        const language = detectLanguage(sentence);
        assert.equal(detectLanguage(sentence.toUpperCase()), language);
        assert.equal(detectLanguage(`«${sentence}» … ${sentence}!`), language);
      }),
    );
  });

  it("never throws, whatever is written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => void detectLanguage(text)),
    );
  });
});
