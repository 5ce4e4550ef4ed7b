import type { Language } from "../../domain/kernel/language.ts";
import type { CaseWait, MeetingWait, ReminderWait } from "../../flows/secretariat-inbox.ts";
import type { TitledText } from "./catalogue.ts";

/** What waits, in a sentence, and the button that takes one there. */
interface Waiting {
  readonly waits: string;
  readonly press: string;
}

/** Every sentence of the secretariat's inbox. */
export interface InboxTexts {
  readonly title: string;
  readonly count: (count: number) => string;
  readonly none: string;
  readonly rest: (count: number) => string;
  readonly again: string;
  readonly notSecretary: TitledText;
  readonly case: Readonly<Record<CaseWait, Waiting>>;
  readonly meeting: Readonly<Record<MeetingWait, Waiting>>;
  readonly reminders: Readonly<
    Record<ReminderWait, { readonly waits: (count: number) => string; readonly press: string }>
  >;
}

const nb: InboxTexts = {
  title: "Sekretariatets innboks",
  count: (count) => (count === 1 ? "Én ting venter." : `${count} ting venter, det som haster mest først.`),
  none: "Ingenting venter på sekretariatet.",
  rest: (count) => `${count} til er ikke vist. De kommer når disse er tatt.`,
  again: "Oppdater",
  notSecretary: {
    title: "Innboksen er sekretariatets",
    text: "Skriv «mine saker» for det som venter på deg.",
  },
  case: {
    submission: { waits: "Ny sak er meldt inn", press: "Gjør saken klar" },
    resubmission: { waits: "Sendt inn på nytt, med det dere ba om", press: "Gjør saken klar" },
    route: { waits: "Din side må bekrefte hvem som behandler saken", press: "Bekreft veien" },
    "base-moved": {
      waits: "Punktet er endret etter at forslaget ble skrevet: ny runde",
      press: "Se tekstene",
    },
    gates: { waits: "Saksframlegget mangler noe før siste trinn", press: "Se sjekklisten" },
    "hearing-over": { waits: "Høringsfristen er ute", press: "Se saken" },
    "deadline-over": { waits: "Svarfristen er ute, og ikke alle har svart", press: "Se hvem" },
    vacant: { waits: "En ledig plass stopper saken", press: "Se hvilken" },
    "next-step": { waits: "Første trinn er over, og neste kan åpnes", press: "Se saken" },
    adoption: { waits: "Et vedtak i kommunestyre eller styre skulle vært meldt", press: "Se saken" },
    "sending-in": { waits: "Den endrede avtalen skulle vært sendt inn", press: "Se saken" },
    receipts: { waits: "Ikke alle har meldt at vedtaket er satt i verk", press: "Se hvem" },
    evaluation: { waits: "Vedtaket skulle vært evaluert", press: "Se saken" },
    rung: { waits: "Fristen i uenigheten er ute", press: "Se saken" },
  },
  meeting: {
    notice: { waits: "Innkallingen skulle vært sendt", press: "Se møtet" },
    minutes: { waits: "Referatet er ikke sendt", press: "Se møtet" },
  },
  reminders: {
    unreachable: {
      waits: (count) =>
        count === 1 ? "Én person nås ikke av påminnelser" : `${count} personer nås ikke av påminnelser`,
      press: "Se hvem",
    },
    "dead-letters": {
      waits: (count) => (count === 1 ? "Én påminnelse er gitt opp" : `${count} påminnelser er gitt opp`),
      press: "Send på nytt",
    },
  },
};

const nn: InboxTexts = {
  title: "Innboksen til sekretariatet",
  count: (count) => (count === 1 ? "Éin ting ventar." : `${count} ting ventar, det som hastar mest først.`),
  none: "Ingenting ventar på sekretariatet.",
  rest: (count) => `${count} til er ikkje viste. Dei kjem når desse er tekne.`,
  again: "Oppdater",
  notSecretary: {
    title: "Innboksen høyrer til sekretariatet",
    text: "Skriv «mine saker» for det som ventar på deg.",
  },
  case: {
    submission: { waits: "Ny sak er meld inn", press: "Gjer saka klar" },
    resubmission: { waits: "Send inn på nytt, med det de bad om", press: "Gjer saka klar" },
    route: { waits: "Di side må stadfeste kven som behandlar saka", press: "Stadfest vegen" },
    "base-moved": {
      waits: "Punktet er endra etter at forslaget vart skrive: ny runde",
      press: "Sjå tekstane",
    },
    gates: { waits: "Saksframlegget manglar noko før siste trinn", press: "Sjå sjekklista" },
    "hearing-over": { waits: "Høyringsfristen er ute", press: "Sjå saka" },
    "deadline-over": { waits: "Svarfristen er ute, og ikkje alle har svart", press: "Sjå kven" },
    vacant: { waits: "Ein ledig plass stoppar saka", press: "Sjå kva plass" },
    "next-step": { waits: "Første trinn er over, og neste kan opnast", press: "Sjå saka" },
    adoption: { waits: "Eit vedtak i kommunestyre eller styre skulle vore meldt", press: "Sjå saka" },
    "sending-in": { waits: "Den endra avtalen skulle vore send inn", press: "Sjå saka" },
    receipts: { waits: "Ikkje alle har meldt at vedtaket er sett i verk", press: "Sjå kven" },
    evaluation: { waits: "Vedtaket skulle vore evaluert", press: "Sjå saka" },
    rung: { waits: "Fristen i usemja er ute", press: "Sjå saka" },
  },
  meeting: {
    notice: { waits: "Innkallinga skulle vore send", press: "Sjå møtet" },
    minutes: { waits: "Referatet er ikkje sendt", press: "Sjå møtet" },
  },
  reminders: {
    unreachable: {
      waits: (count) =>
        count === 1
          ? "Éin person blir ikkje nådd av påminningar"
          : `${count} personar blir ikkje nådde av påminningar`,
      press: "Sjå kven",
    },
    "dead-letters": {
      waits: (count) => (count === 1 ? "Éi påminning er gitt opp" : `${count} påminningar er gitt opp`),
      press: "Send på nytt",
    },
  },
};

const en: InboxTexts = {
  title: "The secretariat's inbox",
  count: (count) => (count === 1 ? "One thing waits." : `${count} things wait, the most pressing first.`),
  none: "Nothing waits for the secretariat.",
  rest: (count) => `${count} more are not shown. They come when these are done.`,
  again: "Update",
  notSecretary: {
    title: "The inbox is the secretariat's",
    text: "Write “my cases” for what waits for you.",
  },
  case: {
    submission: { waits: "A new case is submitted", press: "Prepare the case" },
    resubmission: { waits: "Submitted again, with what you asked for", press: "Prepare the case" },
    route: { waits: "Your side must confirm who treats the case", press: "Confirm the route" },
    "base-moved": {
      waits: "The clause has changed since the proposal was written: a new round",
      press: "Show the texts",
    },
    gates: { waits: "The paper lacks something before the last step", press: "Show the checklist" },
    "hearing-over": { waits: "The hearing's deadline has passed", press: "Show the case" },
    "deadline-over": { waits: "The deadline has passed, and not all have answered", press: "Show who" },
    vacant: { waits: "A vacant seat stops the case", press: "Show which" },
    "next-step": { waits: "The first step is over, and the next can be opened", press: "Show the case" },
    adoption: {
      waits: "A council's or the board's decision should have been reported",
      press: "Show the case",
    },
    "sending-in": { waits: "The changed agreement should have been sent in", press: "Show the case" },
    receipts: { waits: "Not everybody has told that the decision is carried out", press: "See who" },
    evaluation: { waits: "The decision should have been evaluated", press: "Show the case" },
    rung: { waits: "The deadline in the disagreement has passed", press: "Show the case" },
  },
  meeting: {
    notice: { waits: "The notice should have been sent", press: "Show the meeting" },
    minutes: { waits: "The minutes have not been sent", press: "Show the meeting" },
  },
  reminders: {
    unreachable: {
      waits: (count) =>
        count === 1
          ? "One person is not reached by reminders"
          : `${count} persons are not reached by reminders`,
      press: "Show who",
    },
    "dead-letters": {
      waits: (count) => (count === 1 ? "One reminder is given up" : `${count} reminders are given up`),
      press: "Send again",
    },
  },
};

const TEXTS: Readonly<Record<Language, InboxTexts>> = { nb, nn, en };

export function inboxTexts(language: Language): InboxTexts {
  return TEXTS[language];
}
