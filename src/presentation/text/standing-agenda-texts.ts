import type { Language } from "../../domain/kernel/language.ts";

/** Every sentence of the secretariat's preparation of an agenda. Parameters are finished words, or counts. */
export interface StandingAgendaTexts {
  /** `parseAgendaPreparation` understands it. */
  readonly say: (body: string) => string;
  readonly title: (body: string) => string;
  readonly intro: string;
  readonly heading: {
    readonly toCarryOut: string;
    readonly ready: string;
    readonly late: string;
    readonly compliance: string;
  };
  readonly nothing: string;
  readonly decided: (title: string, number: string | undefined) => string;
  readonly waiting: (parties: string) => string;
  readonly evaluate: (date: string) => string;
  readonly more: (count: number) => string;
  readonly open: string;
  readonly onlySecretariat: { readonly title: string; readonly text: string };
}

const TEXTS: Readonly<Record<Language, StandingAgendaTexts>> = {
  nb: {
    say: (body) => `forbered saklisten til ${body}`,
    title: (body) => `Til saklisten i ${body}`,
    intro:
      "Hentet fra vedtak, saker og handlingsplanen slik de står i dag. Velg selv hva som skal på saklisten.",
    heading: {
      toCarryOut: "Vedtak fra andre organer som skal iverksettes",
      ready: "Saker som er klare",
      late: "Prosjekter og tiltak etter frist",
      compliance: "Etterlevelse av egne vedtak",
    },
    nothing: "Ingenting nå.",
    decided: (title, number) => (number === undefined ? title : `${number}: ${title}`),
    waiting: (parties) => `mangler bekreftelse fra ${parties}`,
    evaluate: (date) => `skulle evalueres ${date}`,
    more: (count) => `Og ${count} til.`,
    open: "Åpne neste møte",
    onlySecretariat: {
      title: "Bare sekretariatet forbereder saklisten",
      text: "Skriv «møter» for å se møtene.",
    },
  },
  nn: {
    say: (body) => `førebu saklista til ${body}`,
    title: (body) => `Til saklista i ${body}`,
    intro:
      "Henta frå vedtak, saker og handlingsplanen slik dei står i dag. Vel sjølv kva som skal på saklista.",
    heading: {
      toCarryOut: "Vedtak frå andre organ som skal setjast i verk",
      ready: "Saker som er klare",
      late: "Prosjekt og tiltak etter frist",
      compliance: "Etterleving av eigne vedtak",
    },
    nothing: "Ingenting no.",
    decided: (title, number) => (number === undefined ? title : `${number}: ${title}`),
    waiting: (parties) => `manglar stadfesting frå ${parties}`,
    evaluate: (date) => `skulle evaluerast ${date}`,
    more: (count) => `Og ${count} til.`,
    open: "Opne neste møte",
    onlySecretariat: { title: "Berre sekretariatet førebur saklista", text: "Skriv «møte» for å sjå møta." },
  },
  en: {
    say: (body) => `prepare the agenda of ${body}`,
    title: (body) => `For the agenda of ${body}`,
    intro:
      "Taken from decisions, cases and the plan as they stand today. Choose yourself what goes on the agenda.",
    heading: {
      toCarryOut: "Decisions of other bodies to carry out",
      ready: "Cases that are ready",
      late: "Projects and tasks past their day",
      compliance: "Following the body's own decisions",
    },
    nothing: "Nothing now.",
    decided: (title, number) => (number === undefined ? title : `${number}: ${title}`),
    waiting: (parties) => `no confirmation from ${parties}`,
    evaluate: (date) => `was to be evaluated ${date}`,
    more: (count) => `And ${count} more.`,
    open: "Open the next meeting",
    onlySecretariat: {
      title: "Only the secretariat prepares the agenda",
      text: "Write «meetings» to see the meetings.",
    },
  },
};

export function standingAgendaTexts(language: Language): StandingAgendaTexts {
  return TEXTS[language];
}
