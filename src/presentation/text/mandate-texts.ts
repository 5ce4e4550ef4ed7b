import type { Language } from "../../domain/kernel/language.ts";
import type { TitledText } from "./catalogue.ts";

/** Sentences about sub-bodies: what they were set up to do, until when, and when they report back. */
export interface MandateTexts {
  readonly title: string;
  readonly none: string;
  readonly intro: (count: number) => string;
  readonly notEstablished: string;
  readonly mandate: string;
  readonly notGiven: string;
  readonly reportsTo: (body: string) => string;
  readonly until: (date: string) => string;
  readonly period: (printed: string) => string;
  readonly noEnd: string;
  readonly ended: (date: string) => string;
  readonly reportOn: (date: string) => string;
  readonly noReport: string;
  readonly places: string;
  readonly noPlaces: string;
  readonly vacant: string;
  readonly place: (seat: string, holder: string) => string;
  readonly more: (count: number) => string;
  readonly tasks: string;
  readonly noTasks: string;
  readonly dates: string;
  readonly open: string;
  readonly all: string;
  readonly assumed: string;
  readonly sayAll: string;
  readonly sayOne: (body: string) => string;
  /** `patients`: what the case says of them until the report does. */
  readonly report: (body: string, to: string, date: string) => TitledText & { readonly patients: string };
  readonly notAReader: TitledText;
}

const nb: MandateTexts = {
  title: "Underutvalg",
  none: "Ingen underutvalg er lagt inn.",
  intro: (count) => `${count} utvalg forbereder saker for et annet organ.`,
  notEstablished: "Planlagt, men ikke opprettet.",
  mandate: "Mandat",
  notGiven: "Ikke oppgitt.",
  reportsTo: (body) => `Rapporterer til ${body}.`,
  until: (date) => `Mandatet varer til ${date}.`,
  period: (printed) => `Perioden står som «${printed}», uten dag.`,
  noEnd: "Sluttdato: ikke oppgitt.",
  ended: (date) => `Mandatet gikk ut ${date}.`,
  reportOn: (date) => `Skal rapportere innen ${date}.`,
  noReport: "Dato for rapport: ikke oppgitt.",
  places: "Plasser",
  noPlaces: "Ingen plasser er lagt inn.",
  vacant: "ledig",
  place: (seat, holder) => `${seat}: ${holder}`,
  more: (count) => `og ${count} til`,
  tasks: "Tiltak som utvalget følger opp",
  noTasks: "Ingen tiltak er lagt til utvalget.",
  dates: "Tid og rapport",
  open: "Vis",
  all: "Alle underutvalg",
  assumed: "Antatt i demonstrasjonen.",
  sayAll: "underutvalg",
  sayOne: (body) => `mandatet til ${body}`,
  report: (body, to, date) => ({
    title: `Rapport fra ${body}`,
    text: `${body} skal rapportere til ${to} innen ${date}. Saken er opprettet automatisk, ut fra datoen i mandatet, så rapporten rekker et møte.`,
    patients: "Ikke oppgitt ennå. Rapporten skal si hva arbeidet har betydd for pasientene.",
  }),
  notAReader: {
    title: "Dette er for dem som har en plass",
    text: "Bare de som har en plass i helsefellesskapet, ser underutvalgene og tiltakene deres.",
  },
};

const nn: MandateTexts = {
  title: "Underutval",
  none: "Ingen underutval er lagde inn.",
  intro: (count) => `${count} utval førebur saker for eit anna organ.`,
  notEstablished: "Planlagt, men ikkje oppretta.",
  mandate: "Mandat",
  notGiven: "Ikkje oppgitt.",
  reportsTo: (body) => `Rapporterer til ${body}.`,
  until: (date) => `Mandatet varer til ${date}.`,
  period: (printed) => `Perioden står som «${printed}», utan dag.`,
  noEnd: "Sluttdato: ikkje oppgitt.",
  ended: (date) => `Mandatet gjekk ut ${date}.`,
  reportOn: (date) => `Skal rapportere innan ${date}.`,
  noReport: "Dato for rapport: ikkje oppgitt.",
  places: "Plassar",
  noPlaces: "Ingen plassar er lagde inn.",
  vacant: "ledig",
  place: (seat, holder) => `${seat}: ${holder}`,
  more: (count) => `og ${count} til`,
  tasks: "Tiltak som utvalet følgjer opp",
  noTasks: "Ingen tiltak er lagde til utvalet.",
  dates: "Tid og rapport",
  open: "Vis",
  all: "Alle underutval",
  assumed: "Gått ut frå i demonstrasjonen.",
  sayAll: "underutval",
  sayOne: (body) => `mandatet til ${body}`,
  report: (body, to, date) => ({
    title: `Rapport frå ${body}`,
    text: `${body} skal rapportere til ${to} innan ${date}. Saka er oppretta automatisk, ut frå datoen i mandatet, så rapporten rekk eit møte.`,
    patients: "Ikkje oppgitt enno. Rapporten skal seie kva arbeidet har hatt å seie for pasientane.",
  }),
  notAReader: {
    title: "Dette er for dei som har ein plass",
    text: "Berre dei som har ein plass i helsefellesskapet, ser underutvala og tiltaka deira.",
  },
};

const en: MandateTexts = {
  title: "Sub-committees",
  none: "No sub-committees are loaded.",
  intro: (count) => `${count} committees prepare cases for another body.`,
  notEstablished: "Planned, but not set up.",
  mandate: "Mandate",
  notGiven: "Not given.",
  reportsTo: (body) => `Reports to ${body}.`,
  until: (date) => `The mandate lasts until ${date}.`,
  period: (printed) => `The period is printed as «${printed}», without a day.`,
  noEnd: "Last day: not given.",
  ended: (date) => `The mandate ended ${date}.`,
  reportOn: (date) => `Is to report by ${date}.`,
  noReport: "Day of report: not given.",
  places: "Seats",
  noPlaces: "No seats are loaded.",
  vacant: "vacant",
  place: (seat, holder) => `${seat}: ${holder}`,
  more: (count) => `and ${count} more`,
  tasks: "Tasks that the committee follows up",
  noTasks: "No task has been given to the committee.",
  dates: "Time and report",
  open: "Show",
  all: "All sub-committees",
  assumed: "Assumed in the demonstration.",
  sayAll: "sub-committees",
  sayOne: (body) => `mandate of ${body}`,
  report: (body, to, date) => ({
    title: `Report from ${body}`,
    text: `${body} is to report to ${to} by ${date}. The case was made automatically from the day in the mandate, so that the report reaches a meeting.`,
    patients: "Not given yet. The report is to say what the work has meant for patients.",
  }),
  notAReader: {
    title: "This is for those who have a seat",
    text: "Only those with a seat in the health community see the sub-committees and their tasks.",
  },
};

const TEXTS: Readonly<Record<Language, MandateTexts>> = { nb, nn, en };

export function mandateTexts(language: Language): MandateTexts {
  return TEXTS[language];
}
