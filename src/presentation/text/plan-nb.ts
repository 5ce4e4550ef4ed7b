import type { PlanTexts } from "./plan-catalogue.ts";

/** Bokmål. */
export const planNb: PlanTexts = {
  overview: {
    expired: (to) =>
      `Perioden gikk ut ${to}, og jeg kjenner ikke til at noen har vedtatt forlengelse. Ingen får påminnelser om tiltakene i planen.`,
    notBegun: (from) => `Perioden begynner ${from}.`,
    lines: "Linjer i planen",
    linesInAreas: (lines, areas) => `${lines} i ${areas} innsatsområder`,
    kinds: "Fordeling",
    tracked: "Tiltak å følge opp",
    trackedCount: (printed, decided) =>
      decided === 0 ? `${printed}` : `${printed} i planen og ${decided} fra vedtak`,
    status: "Status",
    dates: "Frist",
    dated: (dated, of, printed) => `satt for ${dated} av ${of}; planen selv oppgir tidspunkt for ${printed}`,
    owners: "Ansvarlig",
    owned: (owned, of) => `satt for ${owned} av ${of}`,
    overdue: (count) => `${count} over fristen`,
    areas: "Innsatsområder",
    groups: "Prioriterte grupper",
    classification:
      "Planen sier ikke selv hva som er leveranser og hva som er løpende. Fordelingen er gjort ut fra ordlyden.",
  },
  kindCount: {
    deliverable: (count) => (count === 1 ? "1 leveranse" : `${count} leveranser`),
    continuous: (count) => `${count} løpende tiltak`,
    "status-sentence": (count) => `${count} om det som alt er i gang eller gjort`,
    "strategy-heading": (count) => `${count} til strategien`,
  },
  statusCount: {
    done: (count) => (count === 1 ? "1 ferdig" : `${count} ferdige`),
    "under-way": (count) => `${count} i gang`,
    "not-started": (count) => `${count} ikke startet`,
    stopped: (count) => `${count} stoppet`,
    unset: (count) => `${count} uten meldt status`,
  },
  kind: {
    deliverable: "leveranse",
    continuous: "løpende",
    "status-sentence": "sier hva som alt er i gang eller gjort",
    "strategy-heading": "til strategien",
  },
  statusWord: {
    "not-started": "ikke startet",
    "under-way": "i gang",
    done: "ferdig",
    stopped: "stoppet",
  },
  group: {
    children: { button: "Barn og unge", people: "barn og unge" },
    "mental-health-and-addiction": {
      button: "Psykisk helse og rus",
      people: "personer med alvorlige psykiske lidelser og rusproblemer",
    },
    "frail-elderly": { button: "Skrøpelige eldre", people: "skrøpelige eldre" },
    "chronic-conditions": { button: "Kronisk syke", people: "personer med flere kroniske lidelser" },
  },
  list: {
    area: (number, title) => `${number}. ${title}`,
    group: (people) => `Tiltak for ${people}`,
    decided: "Tiltak fra vedtak",
    overdue: "Tiltak over fristen",
    vanished: "Tiltak som ikke lenger står i planen",
    count: (count) => `${count} tiltak`,
    none: "Jeg finner ingen slike tiltak.",
    rest: (count) =>
      `${count} til er ikke vist her. Skriv nummeret på tiltaket, for eksempel «tiltak 1.a.ii».`,
    due: (date) => `frist ${date}`,
    wasDue: (date) => `Fristen var ${date}.`,
    printedWhen: (words) => `tidspunkt i planen: ${words}`,
  },
  say: {
    plan: "status på handlingsplanen",
    area: (number) => `tiltak i område ${number}`,
    group: {
      children: "tiltak for barn og unge",
      "mental-health-and-addiction": "tiltak for psykisk helse og rus",
      "frail-elderly": "tiltak for skrøpelige eldre",
      "chronic-conditions": "tiltak for kronisk syke",
    },
    decided: "tiltak fra vedtak",
    overdue: "tiltak over fristen",
    vanished: "tiltak som ikke lenger står i planen",
    task: (name) => `tiltak ${name}`,
  },
  task: {
    title: (number) => `Tiltak ${number}`,
    decided: "Tiltak fra vedtak",
    area: "Innsatsområde",
    label: "Merket i planen",
    unlabelled: "uten bokstav",
    kind: "Type",
    status: "Status",
    due: "Frist",
    printedWhen: "Tidspunkt i planen",
    owner: "Ansvarlig",
    case: "Fra vedtak i sak",
    notReported: "ikke meldt",
    notSet: "ikke satt",
    suspended: "Ingen får påminnelser om dette, fordi perioden for planen er over.",
    vanished: "Dette står ikke lenger i planen. Det er beholdt her med historikken.",
    history: "Historikk",
    noHistory: "Ingen har meldt noe om dette tiltaket ennå.",
    older: (count) => `og ${count} eldre`,
    change: "Endre",
    wholePlan: "Hele planen",
  },
  changed: {
    status: (word) => `status ${word}`,
    due: (date) => `frist ${date}`,
    dueTakenAway: "fristen er tatt bort",
    owner: (party) => `ansvarlig ${party}`,
    ownerTakenAway: "ansvarlig er tatt bort",
  },
  form: {
    title: (number) => `Endre tiltak ${number}`,
    titleDecided: "Endre tiltak fra vedtak",
    caution: "Det du skriver kan bli offentlig. Ikke skriv opplysninger om pasienter.",
    statusMissing: "Velg en status.",
    due: "Frist (kan stå tom)",
    note: "Merknad (inntil 500 tegn, kan stå tom)",
    save: "Lagre",
    cancel: "Avbryt",
    unreadable: "Se over svarene: Datoen må finnes, og merknaden kan ha inntil 500 tegn.",
  },
  notice: {
    "no-plan": {
      title: "Ingen handlingsplan er lagt inn",
      text: "Når sekretariatet har lagt inn handlingsplanen, kan du følge tiltakene her.",
    },
    "no-such-task": {
      title: "Jeg finner ikke det tiltaket",
      text: "Skriv «handlingsplan» for å se hva som står i planen.",
    },
    "not-a-reader": {
      title: "Tiltakene er for dem som har en plass",
      text: "Bare representanter, observatører og andre med en plass i helsefellesskapet kan følge tiltakene. Du kan spørre meg om hva som står i selve handlingsplanen.",
    },
    "not-a-member": {
      title: "Du kan ikke endre tiltak",
      text: "Representanter, vararepresentanter og sekretariatet kan endre tiltak. Ta kontakt med sekretariatet hvis noe er feil.",
    },
    "not-yours": {
      title: "Andre er ansvarlige for dette tiltaket",
      text: "Bare de som har en plass for en ansvarlig kommune eller sykehuset, og sekretariatet, kan endre det.",
    },
    "not-your-party": {
      title: "Du kan bare svare for dine egne",
      text: "Du kan melde status for, og legge til eller ta bort, bare dem du har en plass for. Sekretariatet kan endre resten. Tiltaket er ikke endret.",
    },
    "for-the-secretariat": {
      title: "Dette setter sekretariatet",
      text: "Hvilke krav i loven og hvilke grupper tiltaket hører til, er det sekretariatet som setter. Tiltaket er ikke endret.",
    },
    "no-such-body": {
      title: "Jeg kjenner ikke organet",
      text: "Velg et av organene i helsefellesskapet. Tiltaket er ikke endret.",
    },
    "before-the-plan": {
      title: "Fristen ligger før planen begynte",
      text: "Velg en dato i planens periode, eller la fristen stå tom. Tiltaket er ikke endret.",
    },
    "no-web-address": {
      title: "Adressen kan ikke brukes",
      text: "Lim inn hele nettadressen, med https:// eller http:// først. Tiltaket er ikke endret.",
    },
    "no-such-party": {
      title: "Jeg kjenner ikke den ansvarlige",
      text: "Velg en av kommunene eller sykehuset. Tiltaket er ikke endret.",
    },
    "changed-meanwhile": {
      title: "Noen andre har endret tiltaket",
      text: "Det skjedde etter at du åpnet skjemaet, så jeg har ikke lagret svaret ditt. Se hva som er nytt, og endre på nytt om det trengs.",
    },
    "nothing-new": { title: "Ingenting er endret", text: "Det du sendte, er slik det allerede står." },
  },
};
