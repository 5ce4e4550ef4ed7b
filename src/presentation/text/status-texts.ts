import type { Language } from "../../domain/kernel/language.ts";
import type { TitledText } from "./catalogue.ts";

/** Every sentence about whether the service does what it should. Parameters are finished words. */
export interface StatusTexts {
  readonly title: string;
  readonly heartbeat: {
    readonly title: string;
    readonly beating: string;
    readonly late: string;
    readonly stopped: string;
    readonly never: string;
    /** `minutes`: whole, since the last round. */
    readonly lastRound: (minutes: number) => string;
    readonly failures: (count: number, codes: string) => string;
    readonly waiting: (count: number) => string;
  };
  readonly unreachable: {
    readonly title: (count: number) => string;
    readonly own: (names: string) => string;
    readonly other: (count: number) => string;
    readonly remedy: string;
  };
  readonly dead: {
    readonly title: (count: number) => string;
    readonly own: (names: string) => string;
    readonly why: (codes: string) => string;
    readonly remedy: string;
  };
  readonly allThrough: string;
  readonly store: string;
  readonly revision: (revision: string) => string;
  readonly press: { readonly replay: string; readonly update: string };
  /** What everybody else is told. */
  readonly short: { readonly well: TitledText; readonly ill: TitledText };
  readonly replayed: (count: number) => TitledText;
  readonly onlySecretariat: TitledText;
  /** `from`, `to`: «21. november 2026 kl. 09.00». */
  readonly stoodStill: (from: string, to: string) => TitledText;
  readonly at: (date: string, time: string) => string;
}

/** From here on people count in hours. */
const LONG_MINUTES = 120;

const nb: StatusTexts = {
  title: "Slik står det til",
  heartbeat: {
    title: "Påminnelser",
    beating: "Påminnelsene går som de skal.",
    late: "Påminnelsene er forsinket.",
    stopped: "Påminnelsene står stille. Si fra til den som drifter tjenesten.",
    never: "Ingen runde er gått ennå.",
    lastRound: (minutes) =>
      minutes === 0
        ? "Siste runde: for under ett minutt siden."
        : minutes === 1
          ? "Siste runde: for ett minutt siden."
          : minutes < LONG_MINUTES
            ? `Siste runde: for ${minutes} minutter siden.`
            : `Siste runde: for ${Math.floor(minutes / 60)} timer siden.`,
    failures: (count, codes) => `${count} kom ikke fram i siste runde (${codes}).`,
    waiting: (count) =>
      count === 1 ? "Én venter og sendes av seg selv." : `${count} venter og sendes av seg selv.`,
  },
  unreachable: {
    title: (count) => (count === 1 ? "Én person nås ikke" : `${count} personer nås ikke`),
    own: (names) => `På din side: ${names}.`,
    other: (count) => `På den andre siden eller uten side: ${count}.`,
    remedy: "Ring dem. Be dem skrive til meg i Teams, eller lagre en adresse: «e-posten til Kari Vik er …».",
  },
  dead: {
    title: (count) => (count === 1 ? "Én påminnelse er gitt opp" : `${count} påminnelser er gitt opp`),
    own: (names) => `Til: ${names}.`,
    why: (codes) => `Siste feil: ${codes}.`,
    remedy: "De sendes igjen når du ber om det.",
  },
  allThrough: "Alle er nådd.",
  store: "Lageret svarer.",
  revision: (revision) => `Dokumentene er i utgave ${revision}.`,
  press: { replay: "Send på nytt", update: "Oppdater" },
  short: {
    well: { title: "Alt går som det skal", text: "Påminnelsene går, og dokumentene kan søkes i." },
    ill: {
      title: "Påminnelsene er forsinket",
      text: "Frister står som før. Skriv «mine påminnelser» for å se hva som venter på deg. Sekretariatet ser det samme.",
    },
  },
  replayed: (count) => ({
    title: count === 0 ? "Ingenting å sende på nytt" : "Sendes på nytt",
    text:
      count === 0
        ? "Ingen påminnelser er gitt opp, og alle er nådd."
        : `${count === 1 ? "Én påminnelse prøves" : `${count} påminnelser prøves`} på nytt i neste runde, innen et par minutter i arbeidstiden.`,
  }),
  onlySecretariat: { title: "Bare sekretariatet kan gjøre dette", text: "Be sekretariatet på din side." },
  stoodStill: (from, to) => ({
    title: "Påminnelsene sto stille",
    text: `De sto stille fra ${from} til ${to}. Det som skulle vært sendt, sendes nå, og bare det siste om hver ting. Se om noen burde ringes. Skriv «status» for å se hvordan det går.`,
  }),
  at: (date, time) => `${date} kl. ${time}`,
};

const nn: StatusTexts = {
  title: "Slik står det til",
  heartbeat: {
    title: "Påminningar",
    beating: "Påminningane går som dei skal.",
    late: "Påminningane er forseinka.",
    stopped: "Påminningane står stille. Sei frå til den som driftar tenesta.",
    never: "Ingen runde er gått enno.",
    lastRound: (minutes) =>
      minutes === 0
        ? "Siste runde: for under eitt minutt sidan."
        : minutes === 1
          ? "Siste runde: for eitt minutt sidan."
          : minutes < LONG_MINUTES
            ? `Siste runde: for ${minutes} minutt sidan.`
            : `Siste runde: for ${Math.floor(minutes / 60)} timar sidan.`,
    failures: (count, codes) => `${count} kom ikkje fram i siste runde (${codes}).`,
    waiting: (count) =>
      count === 1 ? "Éi ventar og blir send av seg sjølv." : `${count} ventar og blir sende av seg sjølve.`,
  },
  unreachable: {
    title: (count) => (count === 1 ? "Éin person blir ikkje nådd" : `${count} personar blir ikkje nådde`),
    own: (names) => `På di side: ${names}.`,
    other: (count) => `På den andre sida eller utan side: ${count}.`,
    remedy: "Ring dei. Be dei skrive til meg i Teams, eller lagre ei adresse: «e-posten til Kari Vik er …».",
  },
  dead: {
    title: (count) => (count === 1 ? "Éi påminning er gitt opp" : `${count} påminningar er gitt opp`),
    own: (names) => `Til: ${names}.`,
    why: (codes) => `Siste feil: ${codes}.`,
    remedy: "Dei blir sende igjen når du ber om det.",
  },
  allThrough: "Alle er nådde.",
  store: "Lageret svarar.",
  revision: (revision) => `Dokumenta er i utgåve ${revision}.`,
  press: { replay: "Send på nytt", update: "Oppdater" },
  short: {
    well: { title: "Alt går som det skal", text: "Påminningane går, og dokumenta kan søkjast i." },
    ill: {
      title: "Påminningane er forseinka",
      text: "Fristar står som før. Skriv «mine påminningar» for å sjå kva som ventar på deg. Sekretariatet ser det same.",
    },
  },
  replayed: (count) => ({
    title: count === 0 ? "Ingenting å sende på nytt" : "Blir sende på nytt",
    text:
      count === 0
        ? "Ingen påminningar er gitt opp, og alle er nådde."
        : `${count === 1 ? "Éi påminning blir prøvd" : `${count} påminningar blir prøvde`} på nytt i neste runde, innan eit par minutt i arbeidstida.`,
  }),
  onlySecretariat: { title: "Berre sekretariatet kan gjere dette", text: "Be sekretariatet på di side." },
  stoodStill: (from, to) => ({
    title: "Påminningane stod stille",
    text: `Dei stod stille frå ${from} til ${to}. Det som skulle vore sendt, blir sendt no, og berre det siste om kvar ting. Sjå om nokon burde ringjast. Skriv «status» for å sjå korleis det går.`,
  }),
  at: (date, time) => `${date} kl. ${time}`,
};

const en: StatusTexts = {
  title: "How things stand",
  heartbeat: {
    title: "Reminders",
    beating: "Reminders go as they should.",
    late: "Reminders are late.",
    stopped: "Reminders stand still. Tell whoever runs the service.",
    never: "No round has been gone yet.",
    lastRound: (minutes) =>
      minutes === 0
        ? "Last round: less than a minute ago."
        : minutes === 1
          ? "Last round: a minute ago."
          : minutes < LONG_MINUTES
            ? `Last round: ${minutes} minutes ago.`
            : `Last round: ${Math.floor(minutes / 60)} hours ago.`,
    failures: (count, codes) => `${count} did not get through in the last round (${codes}).`,
    waiting: (count) =>
      count === 1 ? "One waits, and is sent by itself." : `${count} wait, and are sent by themselves.`,
  },
  unreachable: {
    title: (count) => (count === 1 ? "One person is not reached" : `${count} persons are not reached`),
    own: (names) => `On your side: ${names}.`,
    other: (count) => `On the other side, or without a side: ${count}.`,
    remedy: "Call them. Ask them to write to me in Teams, or keep an address: “the email of Kari Vik is …”.",
  },
  dead: {
    title: (count) => (count === 1 ? "One reminder is given up" : `${count} reminders are given up`),
    own: (names) => `To: ${names}.`,
    why: (codes) => `Last failure: ${codes}.`,
    remedy: "They are sent again when you ask for it.",
  },
  allThrough: "Everybody is reached.",
  store: "The store answers.",
  revision: (revision) => `The documents are at revision ${revision}.`,
  press: { replay: "Send again", update: "Update" },
  short: {
    well: { title: "All goes as it should", text: "Reminders go, and the documents can be searched." },
    ill: {
      title: "Reminders are late",
      text: "Deadlines stand as before. Write “my reminders” to see what waits for you. The secretariat sees the same.",
    },
  },
  replayed: (count) => ({
    title: count === 0 ? "Nothing to send again" : "Sent again",
    text:
      count === 0
        ? "No reminder is given up, and everybody is reached."
        : `${count === 1 ? "One reminder is tried" : `${count} reminders are tried`} again in the next round, within a few minutes in working hours.`,
  }),
  onlySecretariat: { title: "Only the secretariat can do this", text: "Ask your side's secretariat." },
  stoodStill: (from, to) => ({
    title: "Reminders stood still",
    text: `They stood still from ${from} to ${to}. What should have been sent is sent now, only the latest about each thing. See whether somebody should be called. Write “status” to see how it goes.`,
  }),
  at: (date, time) => `${date} at ${time}`,
};

const TEXTS: Readonly<Record<Language, StatusTexts>> = { nb, nn, en };

export function statusTexts(language: Language): StatusTexts {
  return TEXTS[language];
}
