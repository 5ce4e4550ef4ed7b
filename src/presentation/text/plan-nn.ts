import type { PlanTexts } from "./plan-catalogue.ts";

/** Nynorsk. */
export const planNn: PlanTexts = {
  overview: {
    expired: (to) =>
      `Perioden gjekk ut ${to}, og eg kjenner ikkje til at nokon har vedteke forlenging. Ingen får påminningar om tiltaka i planen.`,
    notBegun: (from) => `Perioden byrjar ${from}.`,
    lines: "Linjer i planen",
    linesInAreas: (lines, areas) => `${lines} i ${areas} innsatsområde`,
    kinds: "Fordeling",
    tracked: "Tiltak å følgje opp",
    trackedCount: (printed, decided) =>
      decided === 0 ? `${printed}` : `${printed} i planen og ${decided} frå vedtak`,
    status: "Status",
    dates: "Frist",
    dated: (dated, of, printed) =>
      `sett for ${dated} av ${of}; planen sjølv oppgjev tidspunkt for ${printed}`,
    owners: "Ansvarleg",
    owned: (owned, of) => `sett for ${owned} av ${of}`,
    overdue: (count) => `${count} over fristen`,
    areas: "Innsatsområde",
    groups: "Prioriterte grupper",
    classification:
      "Planen seier ikkje sjølv kva som er leveransar og kva som er løpande. Fordelinga er gjord ut frå ordlyden.",
  },
  kindCount: {
    deliverable: (count) => (count === 1 ? "1 leveranse" : `${count} leveransar`),
    continuous: (count) => `${count} løpande tiltak`,
    "status-sentence": (count) => `${count} om det som alt er i gang eller gjort`,
    "strategy-heading": (count) => `${count} til strategien`,
  },
  statusCount: {
    done: (count) => (count === 1 ? "1 ferdig" : `${count} ferdige`),
    "under-way": (count) => `${count} i gang`,
    "not-started": (count) => `${count} ikkje starta`,
    stopped: (count) => `${count} stoppa`,
    unset: (count) => `${count} utan meld status`,
  },
  kind: {
    deliverable: "leveranse",
    continuous: "løpande",
    "status-sentence": "seier kva som alt er i gang eller gjort",
    "strategy-heading": "til strategien",
  },
  statusWord: {
    "not-started": "ikkje starta",
    "under-way": "i gang",
    done: "ferdig",
    stopped: "stoppa",
  },
  group: {
    children: { button: "Barn og unge", people: "barn og unge" },
    "mental-health-and-addiction": {
      button: "Psykisk helse og rus",
      people: "menneske med alvorlege psykiske lidingar og rusproblem",
    },
    "frail-elderly": { button: "Skrøpelege eldre", people: "skrøpelege eldre" },
    "chronic-conditions": { button: "Kronisk sjuke", people: "menneske med fleire kroniske lidingar" },
  },
  list: {
    area: (number, title) => `${number}. ${title}`,
    group: (people) => `Tiltak for ${people}`,
    decided: "Tiltak frå vedtak",
    overdue: "Tiltak over fristen",
    vanished: "Tiltak som ikkje lenger står i planen",
    count: (count) => `${count} tiltak`,
    none: "Eg finn ingen slike tiltak.",
    rest: (count) =>
      `${count} til er ikkje viste her. Skriv nummeret på tiltaket, til dømes «tiltak 1.a.ii».`,
    due: (date) => `frist ${date}`,
    wasDue: (date) => `Fristen var ${date}.`,
    printedWhen: (words) => `tidspunkt i planen: ${words}`,
  },
  say: {
    plan: "status for handlingsplanen",
    area: (number) => `tiltak i område ${number}`,
    group: {
      children: "tiltak for barn og unge",
      "mental-health-and-addiction": "tiltak for psykisk helse og rus",
      "frail-elderly": "tiltak for skrøpelege eldre",
      "chronic-conditions": "tiltak for kronisk sjuke",
    },
    decided: "tiltak frå vedtak",
    overdue: "tiltak over fristen",
    vanished: "tiltak som ikkje lenger står i planen",
    task: (name) => `tiltak ${name}`,
  },
  task: {
    title: (number) => `Tiltak ${number}`,
    decided: "Tiltak frå vedtak",
    area: "Innsatsområde",
    label: "Merkt i planen",
    unlabelled: "utan bokstav",
    kind: "Type",
    status: "Status",
    due: "Frist",
    printedWhen: "Tidspunkt i planen",
    owner: "Ansvarleg",
    case: "Frå vedtak i sak",
    notReported: "ikkje meld",
    notSet: "ikkje sett",
    suspended: "Ingen får påminningar om dette, fordi perioden for planen er over.",
    vanished: "Dette står ikkje lenger i planen. Det er teke vare på her med historikken.",
    history: "Historikk",
    noHistory: "Ingen har meldt noko om dette tiltaket enno.",
    older: (count) => `og ${count} eldre`,
    change: "Endre",
    wholePlan: "Heile planen",
  },
  changed: {
    status: (word) => `status ${word}`,
    due: (date) => `frist ${date}`,
    dueTakenAway: "fristen er teken bort",
    owner: (party) => `ansvarleg ${party}`,
    ownerTakenAway: "ansvarleg er teken bort",
  },
  form: {
    title: (number) => `Endre tiltak ${number}`,
    titleDecided: "Endre tiltak frå vedtak",
    caution: "Det du skriv kan bli offentleg. Ikkje skriv opplysningar om pasientar.",
    statusMissing: "Vel status.",
    due: "Frist (kan stå tom)",
    note: "Merknad (inntil 500 teikn, kan stå tom)",
    save: "Lagre",
    cancel: "Avbryt",
    unreadable: "Sjå over svara: Datoen må finnast, og merknaden kan ha inntil 500 teikn.",
  },
  notice: {
    "no-plan": {
      title: "Ingen handlingsplan er lagd inn",
      text: "Når sekretariatet har lagt inn handlingsplanen, kan du følgje tiltaka her.",
    },
    "no-such-task": {
      title: "Eg finn ikkje det tiltaket",
      text: "Skriv «handlingsplan» for å sjå kva som står i planen.",
    },
    "not-a-reader": {
      title: "Tiltaka er for dei som har ein plass",
      text: "Berre representantar, observatørar og andre med plass i helsefellesskapet kan følgje tiltaka. Du kan spørje meg om kva som står i sjølve handlingsplanen.",
    },
    "not-a-member": {
      title: "Du kan ikkje endre tiltak",
      text: "Representantar, vararepresentantar og sekretariatet kan endre tiltak. Ta kontakt med sekretariatet om noko er feil.",
    },
    "not-yours": {
      title: "Andre er ansvarlege for dette tiltaket",
      text: "Berre dei som har ein plass for ein ansvarleg kommune eller sjukehuset, og sekretariatet, kan endre det.",
    },
    "not-your-party": {
      title: "Du kan berre svare for dine eigne",
      text: "Du kan melde status for, og leggje til eller ta bort, berre dei du har ein plass for. Sekretariatet kan endre resten. Tiltaket er ikkje endra.",
    },
    "for-the-secretariat": {
      title: "Dette set sekretariatet",
      text: "Kva krav i lova og kva grupper tiltaket høyrer til, er det sekretariatet som set. Tiltaket er ikkje endra.",
    },
    "no-such-body": {
      title: "Eg kjenner ikkje organet",
      text: "Vel eit av organa i helsefellesskapet. Tiltaket er ikkje endra.",
    },
    "before-the-plan": {
      title: "Fristen ligg før planen tok til",
      text: "Vel ein dato i perioden til planen, eller la fristen stå tom. Tiltaket er ikkje endra.",
    },
    "no-web-address": {
      title: "Adressa kan ikkje brukast",
      text: "Lim inn heile nettadressa, med https:// eller http:// først. Tiltaket er ikkje endra.",
    },
    "no-such-party": {
      title: "Eg kjenner ikkje den ansvarlege",
      text: "Vel ein av kommunane eller sjukehuset. Tiltaket er ikkje endra.",
    },
    "changed-meanwhile": {
      title: "Nokon andre har endra tiltaket",
      text: "Det skjedde etter at du opna skjemaet, så eg har ikkje lagra svaret ditt. Sjå kva som er nytt, og endre på nytt om det trengst.",
    },
    "nothing-new": { title: "Ingenting er endra", text: "Det du sende, er slik det alt står." },
  },
};
