import type { Language } from "../../domain/kernel/language.ts";
import type { TitledText } from "./catalogue.ts";

/** What people read when a decision is corrected, or has a number in somebody's archive. */
interface RecordRoomTexts {
  readonly correct: {
    readonly title: (number: string) => string;
    readonly intro: string;
    readonly words: string;
    readonly wordsNeeded: string;
    readonly send: string;
    readonly cancel: string;
  };
  readonly corrected: (number: string) => TitledText;
  readonly unchanged: TitledText;
  readonly referenced: (caseId: string, party: string, reference: string) => TitledText;
  readonly noSuchRecord: (number: string) => TitledText;
  readonly onlySecretariat: TitledText;
  readonly notYourParty: TitledText;
}

const nb: RecordRoomTexts = {
  correct: {
    title: (number) => `Rett ${number}`,
    intro:
      "Vedtaket blir stående slik det ble ført. Rettelsen føres etter det, med navnet ditt og dagens dato, og vises sammen med det.",
    words: "Hva er det riktige?",
    wordsNeeded: "Skriv hva det riktige er.",
    send: "Før rettelsen",
    cancel: "Avbryt",
  },
  corrected: (number) => ({ title: "Rettelsen er ført", text: `Den har nummeret ${number}.` }),
  unchanged: { title: "Ingenting er endret", text: "Vedtaket står som før." },
  referenced: (caseId, party, reference) => ({
    title: "Arkivnummeret er notert",
    text: `Sak ${caseId} heter ${reference} i arkivet til ${party}.`,
  }),
  noSuchRecord: (number) => ({
    title: "Jeg finner ikke det vedtaket",
    text: `Ingen føring har nummeret «${number}». Skriv «vedtak» for å se de siste.`,
  }),
  onlySecretariat: {
    title: "Vedtak rettes av sekretariatet",
    text: "Er noe feil, kan du skrive «spør sekretariatet».",
  },
  notYourParty: {
    title: "Arkivnummeret noteres av virksomheten selv",
    text: "Den som har en plass for virksomheten, eller sekretariatet, kan notere det.",
  },
};

const nn: RecordRoomTexts = {
  correct: {
    title: (number) => `Rett ${number}`,
    intro:
      "Vedtaket blir ståande slik det blei ført. Rettinga blir ført etter det, med namnet ditt og datoen i dag, og blir vist saman med det.",
    words: "Kva er det rette?",
    wordsNeeded: "Skriv kva det rette er.",
    send: "Før rettinga",
    cancel: "Avbryt",
  },
  corrected: (number) => ({ title: "Rettinga er ført", text: `Ho har nummeret ${number}.` }),
  unchanged: { title: "Ingenting er endra", text: "Vedtaket står som før." },
  referenced: (caseId, party, reference) => ({
    title: "Arkivnummeret er notert",
    text: `Sak ${caseId} heiter ${reference} i arkivet til ${party}.`,
  }),
  noSuchRecord: (number) => ({
    title: "Eg finn ikkje det vedtaket",
    text: `Inga føring har nummeret «${number}». Skriv «vedtak» for å sjå dei siste.`,
  }),
  onlySecretariat: {
    title: "Vedtak blir retta av sekretariatet",
    text: "Er noko feil, kan du skrive «spør sekretariatet».",
  },
  notYourParty: {
    title: "Arkivnummeret blir notert av verksemda sjølv",
    text: "Den som har ein plass for verksemda, eller sekretariatet, kan notere det.",
  },
};

const en: RecordRoomTexts = {
  correct: {
    title: (number) => `Correct ${number}`,
    intro:
      "The decision stands as it was recorded. The correction is recorded after it, with your name and today's date, and is shown together with it.",
    words: "What is right?",
    wordsNeeded: "Write what is right.",
    send: "Record the correction",
    cancel: "Cancel",
  },
  corrected: (number) => ({ title: "The correction is recorded", text: `Its number is ${number}.` }),
  unchanged: { title: "Nothing has changed", text: "The decision stands as before." },
  referenced: (caseId, party, reference) => ({
    title: "The archive number is noted",
    text: `Case ${caseId} is called ${reference} in the archive of ${party}.`,
  }),
  noSuchRecord: (number) => ({
    title: "I cannot find that decision",
    text: `No record has the number «${number}». Write «decisions» to see the latest.`,
  }),
  onlySecretariat: {
    title: "Decisions are corrected by the secretariat",
    text: "If something is wrong, you can write «ask the secretariat».",
  },
  notYourParty: {
    title: "An archive number is noted by the organisation itself",
    text: "Whoever has a seat for the organisation, or the secretariat, can note it.",
  },
};

const TEXTS: Readonly<Record<Language, RecordRoomTexts>> = { nb, nn, en };

export function recordRoomTexts(language: Language): RecordRoomTexts {
  return TEXTS[language];
}
