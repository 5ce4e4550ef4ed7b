import type { Language } from "../../domain/kernel/language.ts";

/** Every sentence about a body's year, and about a meeting that is moved or cancelled. Parameters are finished words. */
export interface YearPlanTexts {
  /** `parseYearPlanCommand` understands it. */
  readonly say: (body: string, year: number) => string;
  readonly title: (body: string, year: number) => string;
  readonly none: string;
  /** How many meetings a year the body's own rule asks for. */
  readonly rule: (from: number, to: number) => string;
  readonly noRule: string;
  readonly time: (from: string, to: string | undefined) => string;
  readonly casesBy: (date: string) => string;
  readonly noticeBy: (date: string) => string;
  readonly state: {
    readonly planned: string;
    readonly called: string;
    readonly held: string;
    readonly cancelled: (words: string | undefined) => string;
  };
  readonly movedFrom: (date: string) => string;
  readonly press: {
    readonly open: string;
    readonly edit: string;
    readonly propose: string;
    readonly create: string;
    readonly save: string;
    readonly cancelMeeting: string;
    readonly confirmCancel: string;
    readonly back: string;
  };
  readonly form: {
    readonly intro: string;
    readonly introWithoutRule: string;
    readonly deadlines: (cases: string, notice: string) => string;
    /** How many days before the meeting. */
    readonly daysBefore: (days: number) => string;
    readonly date: (number: number) => string;
    readonly from: string;
    readonly to: string;
    readonly time: string;
    readonly place: string;
    readonly link: string;
    readonly badTime: string;
    readonly badLink: string;
    readonly noDate: string;
    readonly refusedDay: (date: string, why: string) => string;
  };
  readonly edit: {
    readonly title: (meeting: string) => string;
    readonly date: string;
    readonly casesDeadline: string;
    readonly words: string;
  };
  readonly cancel: {
    readonly title: (meeting: string) => string;
    readonly intro: string;
    readonly words: { readonly label: string; readonly missing: string };
  };
  readonly said: {
    readonly created: (count: number) => string;
    readonly doubtful: (dates: string) => string;
    readonly changed: string;
    readonly cancelled: string;
    readonly nothingNew: string;
  };
  /** What stands where the notice stands. */
  readonly told: {
    readonly moved: (body: string, from: string, to: string) => string;
    readonly cancelled: (body: string, date: string) => string;
    readonly why: (words: string) => string;
    readonly calendar: string;
  };
}

const TEXTS: Readonly<Record<Language, YearPlanTexts>> = {
  nb: {
    say: (body, year) => `møteplan ${body} ${year}`,
    title: (body, year) => `Møteplan for ${body} ${year}`,
    none: "Ingen møter er planlagt dette året.",
    rule: (from, to) => (from === to ? `${from} møter i året.` : `${from}–${to} møter i året.`),
    noRule: "Antall møter i året er ikke oppgitt.",
    time: (from, to) => (to === undefined ? `kl. ${from}` : `kl. ${from}–${to}`),
    casesBy: (date) => `Frist for saker: ${date}`,
    noticeBy: (date) => `Innkalling senest: ${date}`,
    state: {
      planned: "planlagt",
      called: "innkalt",
      held: "holdt",
      cancelled: (words) => (words === undefined ? "avlyst" : `avlyst: ${words}`),
    },
    movedFrom: (date) => `Flyttet fra ${date}`,
    press: {
      open: "Åpne",
      edit: "Flytt eller endre",
      propose: "Planlegg resten av året",
      create: "Opprett møtene",
      save: "Lagre",
      cancelMeeting: "Avlys møtet",
      confirmCancel: "Avlys",
      back: "Tilbake",
    },
    form: {
      intro:
        "Datoene er et forslag uten helger, helligdager, påskeuka og ferier. Endre det som ikke passer; en tom dato blir ikke til noe møte.",
      introWithoutRule: "Hvor mange møter det er i året, er ikke oppgitt. Fyll inn datoene selv.",
      deadlines: (cases, notice) => `Frist for saker: ${cases}. Innkalling: ${notice}.`,
      daysBefore: (days) => `${days} dager før møtet`,
      date: (number) => `Dato for møte ${number}`,
      from: "Begynner (kan stå tomt)",
      to: "Slutter (kan stå tomt)",
      time: "09:00",
      place: "Sted (kan stå tomt)",
      link: "Lenke til digitalt møte (kan stå tom)",
      badTime: "Skriv klokkeslett slik: 09:00.",
      badLink: "Lenken må begynne med https://.",
      noDate: "Fyll inn minst én dato.",
      refusedDay: (date, why) => `${date}: ${why}`,
    },
    edit: {
      title: (meeting) => `Endre: ${meeting}`,
      date: "Dato",
      casesDeadline: "Frist for å melde saker (kan stå tom)",
      words: "Hvorfor flyttes møtet? (kan stå tomt)",
    },
    cancel: {
      title: (meeting) => `Avlys: ${meeting}`,
      intro: "Sakene blir ledige for et annet møte. De som har fått innkallingen, får beskjed der den står.",
      words: { label: "Hvorfor avlyses møtet?", missing: "Skriv hvorfor." },
    },
    said: {
      created: (count) => (count === 1 ? "1 møte er opprettet." : `${count} møter er opprettet.`),
      doubtful: (dates) => `Se over: ${dates} er helg, helligdag eller ferie for mange.`,
      changed: "Møtet er endret.",
      cancelled: "Møtet er avlyst.",
      nothingNew: "Møtene var opprettet fra før.",
    },
    told: {
      moved: (body, from, to) => `Møtet i ${body} ${from} er flyttet til ${to}`,
      cancelled: (body, date) => `Møtet i ${body} ${date} er avlyst`,
      why: (words) => `Grunnen: ${words}`,
      calendar: "Har du lagt møtet i kalenderen, må du endre det der også.",
    },
  },
  nn: {
    say: (body, year) => `møteplan ${body} ${year}`,
    title: (body, year) => `Møteplan for ${body} ${year}`,
    none: "Ingen møte er planlagde dette året.",
    rule: (from, to) => (from === to ? `${from} møte i året.` : `${from}–${to} møte i året.`),
    noRule: "Talet på møte i året er ikkje oppgitt.",
    time: (from, to) => (to === undefined ? `kl. ${from}` : `kl. ${from}–${to}`),
    casesBy: (date) => `Frist for saker: ${date}`,
    noticeBy: (date) => `Innkalling seinast: ${date}`,
    state: {
      planned: "planlagt",
      called: "kalla inn",
      held: "halde",
      cancelled: (words) => (words === undefined ? "avlyst" : `avlyst: ${words}`),
    },
    movedFrom: (date) => `Flytta frå ${date}`,
    press: {
      open: "Opne",
      edit: "Flytt eller endre",
      propose: "Planlegg resten av året",
      create: "Opprett møta",
      save: "Lagre",
      cancelMeeting: "Avlys møtet",
      confirmCancel: "Avlys",
      back: "Tilbake",
    },
    form: {
      intro:
        "Datoane er eit framlegg utan helger, heilagdagar, påskeveka og feriar. Endre det som ikkje passar; ein tom dato blir ikkje til noko møte.",
      introWithoutRule: "Kor mange møte det er i året, er ikkje oppgitt. Fyll inn datoane sjølv.",
      deadlines: (cases, notice) => `Frist for saker: ${cases}. Innkalling: ${notice}.`,
      daysBefore: (days) => `${days} dagar før møtet`,
      date: (number) => `Dato for møte ${number}`,
      from: "Tek til (kan stå tomt)",
      to: "Sluttar (kan stå tomt)",
      time: "09:00",
      place: "Stad (kan stå tom)",
      link: "Lenkje til digitalt møte (kan stå tom)",
      badTime: "Skriv klokkeslett slik: 09:00.",
      badLink: "Lenkja må ta til med https://.",
      noDate: "Fyll inn minst éin dato.",
      refusedDay: (date, why) => `${date}: ${why}`,
    },
    edit: {
      title: (meeting) => `Endre: ${meeting}`,
      date: "Dato",
      casesDeadline: "Frist for å melde saker (kan stå tom)",
      words: "Kvifor blir møtet flytta? (kan stå tomt)",
    },
    cancel: {
      title: (meeting) => `Avlys: ${meeting}`,
      intro: "Sakene blir ledige for eit anna møte. Dei som har fått innkallinga, får melding der ho står.",
      words: { label: "Kvifor blir møtet avlyst?", missing: "Skriv kvifor." },
    },
    said: {
      created: (count) => (count === 1 ? "1 møte er oppretta." : `${count} møte er oppretta.`),
      doubtful: (dates) => `Sjå over: ${dates} er helg, heilagdag eller ferie for mange.`,
      changed: "Møtet er endra.",
      cancelled: "Møtet er avlyst.",
      nothingNew: "Møta var oppretta frå før.",
    },
    told: {
      moved: (body, from, to) => `Møtet i ${body} ${from} er flytta til ${to}`,
      cancelled: (body, date) => `Møtet i ${body} ${date} er avlyst`,
      why: (words) => `Grunnen: ${words}`,
      calendar: "Har du lagt møtet i kalenderen, må du endre det der òg.",
    },
  },
  en: {
    say: (body, year) => `meeting plan ${body} ${year}`,
    title: (body, year) => `Meeting plan of ${body} ${year}`,
    none: "No meetings are planned this year.",
    rule: (from, to) => (from === to ? `${from} meetings a year.` : `${from}–${to} meetings a year.`),
    noRule: "The number of meetings a year is not given.",
    time: (from, to) => (to === undefined ? `at ${from}` : `${from}–${to}`),
    casesBy: (date) => `Cases in by: ${date}`,
    noticeBy: (date) => `Notice no later than: ${date}`,
    state: {
      planned: "planned",
      called: "notice sent",
      held: "held",
      cancelled: (words) => (words === undefined ? "cancelled" : `cancelled: ${words}`),
    },
    movedFrom: (date) => `Moved from ${date}`,
    press: {
      open: "Open",
      edit: "Move or change",
      propose: "Plan the rest of the year",
      create: "Create the meetings",
      save: "Save",
      cancelMeeting: "Cancel the meeting",
      confirmCancel: "Cancel it",
      back: "Back",
    },
    form: {
      intro:
        "The dates are proposals without weekends, public holidays, Easter week and holiday seasons. Change what does not suit; an empty date makes no meeting.",
      introWithoutRule: "How many meetings there are in a year is not given. Fill in the dates yourself.",
      deadlines: (cases, notice) => `Cases in by: ${cases}. Notice: ${notice}.`,
      daysBefore: (days) => `${days} days before the meeting`,
      date: (number) => `Date of meeting ${number}`,
      from: "Begins (may be left empty)",
      to: "Ends (may be left empty)",
      time: "09:00",
      place: "Place (may be left empty)",
      link: "Link to the digital meeting (may be left empty)",
      badTime: "Write the time like this: 09:00.",
      badLink: "The link must begin with https://.",
      noDate: "Fill in at least one date.",
      refusedDay: (date, why) => `${date}: ${why}`,
    },
    edit: {
      title: (meeting) => `Change: ${meeting}`,
      date: "Date",
      casesDeadline: "Last day to submit cases (may be left empty)",
      words: "Why is the meeting moved? (may be left empty)",
    },
    cancel: {
      title: (meeting) => `Cancel: ${meeting}`,
      intro:
        "The cases become free for another meeting. Those who have got the notice are told where it stands.",
      words: { label: "Why is the meeting cancelled?", missing: "Write why." },
    },
    said: {
      created: (count) =>
        count === 1 ? "1 meeting has been created." : `${count} meetings have been created.`,
      doubtful: (dates) =>
        `Please check: ${dates} is a weekend, a public holiday or holiday season for many.`,
      changed: "The meeting has been changed.",
      cancelled: "The meeting is cancelled.",
      nothingNew: "The meetings had been created before.",
    },
    told: {
      moved: (body, from, to) => `The meeting of ${body} on ${from} is moved to ${to}`,
      cancelled: (body, date) => `The meeting of ${body} on ${date} is cancelled`,
      why: (words) => `The reason: ${words}`,
      calendar: "If the meeting is in your calendar, you must change it there too.",
    },
  },
};

export function yearPlanTexts(language: Language): YearPlanTexts {
  return TEXTS[language];
}
