import type { SuccessionTexts } from "./succession-catalogue.ts";

/** Bokmål. */
export const successionNb: SuccessionTexts = {
  planTitle: (years) => `Handlingsplan ${years}`,
  choice: {
    "carry-over": { button: "Videreføres", count: (count) => `${count} videreføres` },
    close: { button: "Avsluttes", count: (count) => `${count} avsluttes` },
    drop: { button: "Utgår", count: (count) => `${count} utgår` },
  },
  overview: {
    title: (plan) => `Utkast: ${plan}`,
    draft: "Utkastet gjelder ikke før det er vedtatt. Til da er det den gamle planen som følges opp.",
    putForward: (caseId, body) =>
      `Lagt fram i sak ${caseId} for ${body}. Valgene er låst så lenge saken er til behandling.`,
    follows: "Følger etter",
    left: "Uten valg",
    leftOf: (left, of) => `${left} av ${of} tiltak`,
    chosen: "Valgt",
    none: "ingenting ennå",
    late: (count) =>
      `${count} tiltak kom til etter at utkastet ble lagt fram. De videreføres når planen vedtas.`,
    next: "Neste tiltak",
    all: "Se valgene",
    putForwardNow: "Legg fram",
    change: "Endre",
  },
  group: {
    done: {
      button: (count) => `Avslutt alle ferdige (${count})`,
      title: (count) => (count === 1 ? "Avslutt 1 ferdig tiltak" : `Avslutt ${count} ferdige tiltak`),
      none: "Ingen av tiltakene uten valg er ferdige.",
    },
    "status-sentences": {
      button: (count) => `Avslutt statuslinjene (${count})`,
      title: (count) =>
        count === 1 ? "Avslutt 1 linje som bare sier status" : `Avslutt ${count} linjer som bare sier status`,
      none: "Ingen av tiltakene uten valg er statuslinjer.",
    },
  },
  form: {
    title: (number) => `Tiltak ${number}: hva skjer i den nye planen?`,
    left: (left) => `${left} tiltak har ikke fått et valg ennå.`,
    state: (status, due) => `Status: ${status}. Frist: ${due}.`,
    choice: "Valg",
    choiceMissing: "Velg om tiltaket videreføres, avsluttes eller utgår.",
    reason: "Begrunnelse (inntil 500 tegn)",
    reasonMissing: "Skriv en begrunnelse.",
    saveAndNext: "Lagre og vis neste",
    back: "Oversikt",
    closeAll: "Avslutt alle",
    unreadable: "Se over svarene: Velg ett av de tre valgene, og skriv en begrunnelse på inntil 500 tegn.",
  },
  list: {
    title: (plan) => `Valgene i utkastet: ${plan}`,
    none: "Ingen tiltak har fått et valg ennå.",
    page: (page, pages) => `Side ${page} av ${pages}`,
    more: "Neste side",
    before: "Forrige side",
  },
  said: {
    changed: (plan) => `Utkastet heter nå «${plan}».`,
    discarded: (plan) => `Utkastet «${plan}» er forkastet. Planen som gjelder, er som før.`,
    begun: (plan, tasks) =>
      `Utkastet «${plan}» er opprettet. Gå gjennom de ${tasks} tiltakene i den gamle planen. Ble årene feil, skriv «forkast utkastet».`,
    chosen: (number, choice) => `Tiltak ${number}: ${choice.toLowerCase()}.`,
    closedAll: (count) => (count === 1 ? "1 tiltak avsluttes." : `${count} tiltak avsluttes.`),
    putForward: (caseId, body) =>
      `Utkastet er lagt fram i sak ${caseId}. ${body} er satt opp som det organet som vedtar planen.`,
  },
  paper: {
    title: (plan) => `Vedtak av ${plan}`,
    need: (old, plan) => `${old} må få en etterfølger. Sekretariatet legger fram ${plan}.`,
    patients: "Planen viser hva kommunene og sykehuset skal gjøre sammen for de prioriterte gruppene.",
    background: (old, tasks) =>
      `${old} har ${tasks} tiltak. For hvert av dem er det valgt om det videreføres, avsluttes eller utgår, med begrunnelse.`,
    section: { "carry-over": "Videreføres:", close: "Avsluttes:", drop: "Utgår:" },
    line: (name, text, reason) => `${name} ${text} – ${reason}`,
    adopts: (body, plan, from, to) => `${body} vedtar ${plan} for perioden ${from} til ${to}.`,
    carries: (count) =>
      count === 1
        ? "1 tiltak videreføres fra planen før, slik det står i saken."
        : `${count} tiltak videreføres fra planen før, slik det står i saken.`,
    ends: (closed, dropped) =>
      `${closed} tiltak avsluttes og ${dropped} utgår, med begrunnelsene som står i saken.`,
  },
  confirm: {
    title: "Legg fram utkastet?",
    text: "Det blir en sak, og valgene låses så lenge saken er til behandling.",
    yes: "Legg fram",
    no: "Ikke ennå",
  },
  otherEnd: {
    title: (plan) => `Utkastet er «${plan}»`,
    text: (wanted) => `Skal det i stedet bli «${wanted}»? Valgene som er gjort, blir stående.`,
    yes: "Endre årene",
    no: "Behold",
  },
  discard: {
    title: (plan) => `Forkast utkastet «${plan}»?`,
    text: (count) =>
      count === 0
        ? "Ingen valg er gjort i det. Planen som gjelder, er som før."
        : `${count === 1 ? "Valget som er gjort," : `De ${count} valgene som er gjort,`} tas ikke med i et nytt utkast. Planen som gjelder, er som før.`,
    yes: "Forkast",
    no: "Behold",
  },
  lateReason: "Kom til etter at utkastet ble lagt fram.",
  notice: {
    "years-before": {
      title: "Den nye planen må begynne etter den gamle",
      text: "Skriv for eksempel «ny handlingsplan 2027–2030».",
    },
    "years-over": {
      title: "De årene er over",
      text: "En ny plan må gjelde fram i tid. Skriv for eksempel «ny handlingsplan 2027–2030».",
    },
    "already-adopted": {
      title: "Det er alt en plan for de årene",
      text: "Skriv «handlingsplan» for å se planen som gjelder.",
    },
    "another-draft": {
      title: "Det er alt et utkast til ny plan",
      text: "Skriv «utkast til handlingsplan» for å arbeide videre med det, eller «forkast utkastet» for å begynne på et annet.",
    },
    "no-draft": {
      title: "Det er ikke noe utkast til ny plan",
      text: "Sekretariatet begynner på et ved å skrive for eksempel «ny handlingsplan 2027–2030».",
    },
    "no-plan": {
      title: "Ingen handlingsplan er lagt inn",
      text: "En ny plan lages med utgangspunkt i den gamle. Legg inn planen som gjelder, først.",
    },
    "not-secretariat": {
      title: "Utkastet er sekretariatets",
      text: "Sekretariatet lager utkastet til ny plan. Du får det til behandling når det er lagt fram.",
    },
    "put-forward": {
      title: "Utkastet er lagt fram",
      text: "Det er låst så lenge saken er til behandling. Trekkes saken, kan det endres igjen.",
    },
    "not-all-chosen": {
      title: "Noen tiltak mangler et valg",
      text: "Hvert tiltak i den gamle planen må videreføres, avsluttes eller utgå før utkastet kan legges fram.",
    },
    "no-such-task": {
      title: "Jeg finner ikke det tiltaket i den gamle planen",
      text: "Skriv nummeret slik det står i planen, for eksempel «videreføres 1.a.ii: arbeidet er ikke ferdig».",
    },
    "no-router": {
      title: "Det er ikke oppgitt hvem som vedtar planen",
      text: "Oppsettet av helsefellesskapet sier ikke hvilket organ som vedtar handlingsplanen. Si fra til den som drifter tjenesten.",
    },
  },
};
