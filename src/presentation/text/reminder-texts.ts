import type { Language } from "../../domain/kernel/language.ts";
import type { TitledText } from "./catalogue.ts";

/** What is reminded of; `due` is a finished date, `days` how many are left, none on the day itself. */
export interface ReminderTexts {
  readonly daysLeft: (days: number) => string;
  readonly stance: (title: string, due: string, left: string) => TitledText;
  readonly task: (text: string, due: string, left: string) => TitledText;
  readonly minutes: (due: string, left: string) => TitledText;
  readonly annualReview: (title: string, due: string, left: string) => TitledText;
  /** What has no words of its own. */
  readonly other: (due: string, left: string) => TitledText;
}

const nb: ReminderTexts = {
  daysLeft: (days) => (days === 0 ? "i dag" : days === 1 ? "i morgen" : `om ${days} dager`),
  stance: (title, due, left) => ({
    title: `Svarfrist ${left}: ${title}`,
    text: `Plassen din har ikke svart. Fristen er ${due}. Skriv «mine saker», så får du forslaget og knappene.`,
  }),
  task: (text, due, left) => ({
    title: `Frist ${left} for et tiltak`,
    text: `«${text}» Fristen er ${due}. Skriv «handlingsplan» for å melde status.`,
  }),
  minutes: (due, left) => ({
    title: `Referatet venter på deg, frist ${left}`,
    text: `Godkjenn det eller si hva som er galt innen ${due}. Skriv «møter», så finner du det.`,
  }),
  annualReview: (title, due, left) => ({
    title: `Årlig gjennomgang ${left}`,
    text: `${title} skal gjennomgås hvert år (helse- og omsorgstjenesteloven § 6-5). Dagen, ${due}, er regnet fra da avtalen trådte i kraft. Det er en antakelse: ingen kilde sier måneden.`,
  }),
  other: (due, left) => ({ title: `Frist ${left}`, text: `Fristen er ${due}.` }),
};

const nn: ReminderTexts = {
  daysLeft: (days) => (days === 0 ? "i dag" : days === 1 ? "i morgon" : `om ${days} dagar`),
  stance: (title, due, left) => ({
    title: `Svarfrist ${left}: ${title}`,
    text: `Plassen din har ikkje svart. Fristen er ${due}. Skriv «mine saker», så får du framlegget og knappane.`,
  }),
  task: (text, due, left) => ({
    title: `Frist ${left} for eit tiltak`,
    text: `«${text}» Fristen er ${due}. Skriv «handlingsplan» for å melde status.`,
  }),
  minutes: (due, left) => ({
    title: `Referatet ventar på deg, frist ${left}`,
    text: `Godkjenn det eller sei kva som er gale innan ${due}. Skriv «møte», så finn du det.`,
  }),
  annualReview: (title, due, left) => ({
    title: `Årleg gjennomgang ${left}`,
    text: `${title} skal gåast gjennom kvart år (helse- og omsorgstenestelova § 6-5). Dagen, ${due}, er rekna frå då avtalen tok til å gjelde. Det er ei antaking: inga kjelde seier månaden.`,
  }),
  other: (due, left) => ({ title: `Frist ${left}`, text: `Fristen er ${due}.` }),
};

const en: ReminderTexts = {
  daysLeft: (days) => (days === 0 ? "today" : days === 1 ? "tomorrow" : `in ${days} days`),
  stance: (title, due, left) => ({
    title: `Answer due ${left}: ${title}`,
    text: `Your seat has not answered. The deadline is ${due}. Write «my cases» to get the proposal and the buttons.`,
  }),
  task: (text, due, left) => ({
    title: `A task is due ${left}`,
    text: `«${text}» The date is ${due}. Write «action plan» to report how it stands.`,
  }),
  minutes: (due, left) => ({
    title: `Minutes wait for you, due ${left}`,
    text: `Approve them, or say what is wrong, by ${due}. Write «meetings» to find them.`,
  }),
  annualReview: (title, due, left) => ({
    title: `Annual review ${left}`,
    text: `${title} is to be reviewed every year (the Health and Care Services Act § 6-5). The day, ${due}, is counted from the entry into force. That is an assumption: no source gives the month.`,
  }),
  other: (due, left) => ({ title: `Due ${left}`, text: `The date is ${due}.` }),
};

const TEXTS: Readonly<Record<Language, ReminderTexts>> = { nb, nn, en };

export function reminderTexts(language: Language): ReminderTexts {
  return TEXTS[language];
}
