import type { Publicity } from "../../domain/cases/paper-shape.ts";
import type { Language } from "../../domain/kernel/language.ts";

/** Every sentence about what of a meeting is public. Parameters are finished words, or counts. */
export interface PublishTexts {
  /** `parsePublishCommand` understands both. */
  readonly say: (meeting: string) => string;
  readonly sayCsv: (meeting: string) => string;
  readonly title: (meeting: string) => string;
  readonly paper: string;
  readonly minutes: string;
  readonly document: (item: number, title: string, name: string) => string;
  readonly group: Readonly<Record<Publicity["access"] | "unset", (count: number) => string>>;
  readonly ground: (ground: string) => string;
  readonly noGround: string;
  /** Meirinnsyn: what offentleglova § 11 asks of whoever exempts something. */
  readonly widerAccess: string;
  readonly unset: string;
  readonly published: (date: string, name: string, count: number) => string;
  readonly copy: (say: string) => string;
  readonly press: { readonly publish: (count: number) => string; readonly open: string };
  readonly said: (count: number) => string;
  /** The heading row of the table, in this order: item, case, title, document, access, ground. */
  readonly columns: readonly [string, string, string, string, string, string];
  readonly access: Readonly<Record<Publicity["access"] | "unset", string>>;
}

const TEXTS: Readonly<Record<Language, PublishTexts>> = {
  nb: {
    say: (meeting) => `publiser ${meeting}`,
    sayCsv: (meeting) => `publiser ${meeting} som csv`,
    title: (meeting) => `Hva er offentlig? ${meeting}`,
    paper: "saksframlegg",
    minutes: "godkjent referat",
    document: (item, title, name) => `Sak ${item}, ${title}: ${name}`,
    group: {
      public: (count) => `Offentlig (${count})`,
      exempt: (count) => `Unntatt offentlighet (${count})`,
      deferred: (count) => `Utsatt innsyn (${count})`,
      unset: (count) => `Ikke vurdert (${count})`,
    },
    ground: (ground) => `hjemmel: ${ground}`,
    noGround: "hjemmel ikke oppgitt",
    widerAccess:
      "Meirinnsyn: Kan noe av det som er unntatt, gis ut likevel, helt eller delvis? (offentleglova § 11)",
    unset: "Det som ikke er vurdert, blir ikke publisert. Åpne saken og sett offentlighet.",
    published: (date, name, count) =>
      `Publisert ${date} av ${name}: ${count === 1 ? "1 dokument" : `${count} dokumenter`}.`,
    copy: (say) => `Skriv «${say}» for en tabell du kan kopiere.`,
    press: {
      publish: (count) => (count === 1 ? "Publiser 1 dokument" : `Publiser ${count} dokumenter`),
      open: "Til møtet",
    },
    said: (count) => `${count === 1 ? "1 dokument" : `${count} dokumenter`} er merket som publisert.`,
    columns: ["Sak", "Id", "Tittel", "Dokument", "Offentlighet", "Hjemmel"],
    access: { public: "offentlig", exempt: "unntatt", deferred: "utsatt innsyn", unset: "ikke vurdert" },
  },
  nn: {
    say: (meeting) => `publiser ${meeting}`,
    sayCsv: (meeting) => `publiser ${meeting} som csv`,
    title: (meeting) => `Kva er offentleg? ${meeting}`,
    paper: "saksframlegg",
    minutes: "godkjent referat",
    document: (item, title, name) => `Sak ${item}, ${title}: ${name}`,
    group: {
      public: (count) => `Offentleg (${count})`,
      exempt: (count) => `Unnateke offentlegheit (${count})`,
      deferred: (count) => `Utsett innsyn (${count})`,
      unset: (count) => `Ikkje vurdert (${count})`,
    },
    ground: (ground) => `heimel: ${ground}`,
    noGround: "heimel ikkje oppgitt",
    widerAccess:
      "Meirinnsyn: Kan noko av det som er unnateke, givast ut likevel, heilt eller delvis? (offentleglova § 11)",
    unset: "Det som ikkje er vurdert, blir ikkje publisert. Opne saka og set offentlegheit.",
    published: (date, name, count) =>
      `Publisert ${date} av ${name}: ${count === 1 ? "1 dokument" : `${count} dokument`}.`,
    copy: (say) => `Skriv «${say}» for ein tabell du kan kopiere.`,
    press: {
      publish: (count) => (count === 1 ? "Publiser 1 dokument" : `Publiser ${count} dokument`),
      open: "Til møtet",
    },
    said: (count) => `${count === 1 ? "1 dokument" : `${count} dokument`} er merkt som publisert.`,
    columns: ["Sak", "Id", "Tittel", "Dokument", "Offentlegheit", "Heimel"],
    access: { public: "offentleg", exempt: "unnateke", deferred: "utsett innsyn", unset: "ikkje vurdert" },
  },
  en: {
    say: (meeting) => `publish ${meeting}`,
    sayCsv: (meeting) => `publish ${meeting} as csv`,
    title: (meeting) => `What is public? ${meeting}`,
    paper: "case paper",
    minutes: "approved minutes",
    document: (item, title, name) => `Item ${item}, ${title}: ${name}`,
    group: {
      public: (count) => `Public (${count})`,
      exempt: (count) => `Exempt from public access (${count})`,
      deferred: (count) => `Access deferred (${count})`,
      unset: (count) => `Not considered (${count})`,
    },
    ground: (ground) => `ground: ${ground}`,
    noGround: "ground not given",
    widerAccess:
      "Wider access: can any of what is exempt be given out all the same, in whole or in part? (offentleglova § 11)",
    unset: "What has not been considered is not published. Open the case and set its publicity.",
    published: (date, name, count) =>
      `Published ${date} by ${name}: ${count === 1 ? "1 document" : `${count} documents`}.`,
    copy: (say) => `Write «${say}» for a table that you can copy.`,
    press: {
      publish: (count) => (count === 1 ? "Publish 1 document" : `Publish ${count} documents`),
      open: "To the meeting",
    },
    said: (count) => `${count === 1 ? "1 document is" : `${count} documents are`} marked as published.`,
    columns: ["Item", "Id", "Title", "Document", "Access", "Ground"],
    access: { public: "public", exempt: "exempt", deferred: "deferred", unset: "not considered" },
  },
};

export function publishTexts(language: Language): PublishTexts {
  return TEXTS[language];
}
