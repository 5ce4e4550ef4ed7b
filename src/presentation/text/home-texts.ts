import type { Language } from "../../domain/kernel/language.ts";
import type { TitledText } from "./catalogue.ts";

/** Every sentence of a representative's home: what waits for them before the next meeting. Parameters are finished words. */
export interface HomeTexts {
  readonly title: string;
  /** How much is asked of the person. */
  readonly waiting: (count: number) => string;
  readonly nothingWaits: string;
  readonly meeting: (title: string, days: number) => string;
  readonly noAgenda: string;
  readonly notCalled: string;
  readonly item: (number: number, title: string, caseId: string) => string;
  /** What is asked, and for whom. */
  readonly asked: (forWhom: string) => string;
  readonly answered: (forWhom: string, stance: string) => string;
  readonly onlyRead: string;
  readonly notOpen: string;
  readonly barred: string;
  /** How the seats of the reader's own side stand, as far as the reader may see. */
  readonly side: (answers: string) => string;
  readonly stances: (count: number, stance: string) => string;
  readonly silent: (count: number) => string;
  readonly before: (date: string) => string;
  readonly minutes: (title: string, deadline: string | undefined) => string;
  readonly comments: (title: string, deadline: string) => string;
  readonly more: (count: number) => string;
  readonly press: {
    readonly read: string;
    readonly answer: string;
    readonly minutes: string;
    readonly open: string;
  };
  readonly noSeat: TitledText;
}

const TEXTS: Readonly<Record<Language, HomeTexts>> = {
  nb: {
    title: "Dine saker til neste møte",
    waiting: (count) => (count === 1 ? "1 ting venter på deg." : `${count} ting venter på deg.`),
    nothingWaits: "Ingenting venter på deg nå.",
    meeting: (title, days) =>
      days === 0 ? `${title} – i dag` : days === 1 ? `${title} – i morgen` : `${title} – om ${days} dager`,
    noAgenda: "Ingen saker er satt opp ennå.",
    notCalled: "Ikke kalt inn ennå.",
    item: (number, title, caseId) => `Sak ${number}: ${title} (${caseId})`,
    asked: (forWhom) => `Du blir spurt på vegne av ${forWhom}.`,
    answered: (forWhom, stance) => `Du har svart for ${forWhom}: ${stance}.`,
    onlyRead: "Les – her blir du ikke spurt om svar.",
    notOpen: "Åpner for svar når innkallingen er sendt.",
    barred: "Du er inhabil i denne saken.",
    side: (answers) => `Din side: ${answers}`,
    stances: (count, stance) => `${count} ${stance}`,
    silent: (count) => `${count} har ikke svart`,
    before: (date) => `Svar før møtet ${date} er et forhåndssignal.`,
    minutes: (title, deadline) =>
      deadline === undefined
        ? `Referat til godkjenning: ${title}`
        : `Referat til godkjenning innen ${deadline}: ${title}`,
    comments: (title, deadline) => `Utkast til referat, kommenter innen ${deadline}: ${title}`,
    more: (count) =>
      count === 1
        ? "Og 1 sak til. Åpne møtet for å se den."
        : `Og ${count} saker til. Åpne møtet for å se dem.`,
    press: { read: "Les saken", answer: "Les og svar", minutes: "Les referatet", open: "Åpne møtet" },
    noSeat: {
      title: "Du har ingen plass i noe organ",
      text: "Skriv «møter» for å se møtene, eller «saker» for å se sakene.",
    },
  },
  nn: {
    title: "Sakene dine til neste møte",
    waiting: (count) => (count === 1 ? "1 ting ventar på deg." : `${count} ting ventar på deg.`),
    nothingWaits: "Ingenting ventar på deg no.",
    meeting: (title, days) =>
      days === 0 ? `${title} – i dag` : days === 1 ? `${title} – i morgon` : `${title} – om ${days} dagar`,
    noAgenda: "Ingen saker er sette opp enno.",
    notCalled: "Ikkje kalla inn enno.",
    item: (number, title, caseId) => `Sak ${number}: ${title} (${caseId})`,
    asked: (forWhom) => `Du blir spurd på vegner av ${forWhom}.`,
    answered: (forWhom, stance) => `Du har svara for ${forWhom}: ${stance}.`,
    onlyRead: "Les – her blir du ikkje spurd om svar.",
    notOpen: "Opnar for svar når innkallinga er send.",
    barred: "Du er ugild i denne saka.",
    side: (answers) => `Di side: ${answers}`,
    stances: (count, stance) => `${count} ${stance}`,
    silent: (count) => `${count} har ikkje svara`,
    before: (date) => `Svar før møtet ${date} er eit førehandssignal.`,
    minutes: (title, deadline) =>
      deadline === undefined
        ? `Referat til godkjenning: ${title}`
        : `Referat til godkjenning innan ${deadline}: ${title}`,
    comments: (title, deadline) => `Utkast til referat, kommenter innan ${deadline}: ${title}`,
    more: (count) =>
      count === 1
        ? "Og 1 sak til. Opne møtet for å sjå ho."
        : `Og ${count} saker til. Opne møtet for å sjå dei.`,
    press: { read: "Les saka", answer: "Les og svar", minutes: "Les referatet", open: "Opne møtet" },
    noSeat: {
      title: "Du har ingen plass i noko organ",
      text: "Skriv «møte» for å sjå møta, eller «saker» for å sjå sakene.",
    },
  },
  en: {
    title: "Your cases for the next meeting",
    waiting: (count) => (count === 1 ? "1 thing waits for you." : `${count} things wait for you.`),
    nothingWaits: "Nothing waits for you now.",
    meeting: (title, days) =>
      days === 0 ? `${title} – today` : days === 1 ? `${title} – tomorrow` : `${title} – in ${days} days`,
    noAgenda: "No cases are on the agenda yet.",
    notCalled: "The notice has not been sent yet.",
    item: (number, title, caseId) => `Item ${number}: ${title} (${caseId})`,
    asked: (forWhom) => `You are asked on behalf of ${forWhom}.`,
    answered: (forWhom, stance) => `You have answered for ${forWhom}: ${stance}.`,
    onlyRead: "To read – you are not asked for an answer here.",
    notOpen: "Opens for answers when the notice has been sent.",
    barred: "You are partial in this case.",
    side: (answers) => `Your side: ${answers}`,
    stances: (count, stance) => `${count} ${stance}`,
    silent: (count) => `${count} have not answered`,
    before: (date) => `An answer before the meeting on ${date} is a signal.`,
    minutes: (title, deadline) =>
      deadline === undefined ? `Minutes to approve: ${title}` : `Minutes to approve by ${deadline}: ${title}`,
    comments: (title, deadline) => `Draft minutes, comment by ${deadline}: ${title}`,
    more: (count) =>
      count === 1
        ? "And 1 more case. Open the meeting to see it."
        : `And ${count} more cases. Open the meeting to see them.`,
    press: {
      read: "Read the case",
      answer: "Read and answer",
      minutes: "Read the minutes",
      open: "Open the meeting",
    },
    noSeat: {
      title: "You have no seat in any body",
      text: "Write «meetings» to see the meetings, or «cases» to see the cases.",
    },
  },
};

export function homeTexts(language: Language): HomeTexts {
  return TEXTS[language];
}
