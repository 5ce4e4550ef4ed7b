import type { RecordFinding } from "../../domain/cases/verify-records.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { PaperFinding } from "../../flows/archive/verify-papers.ts";

/** Sentences about decision records, minutes and enclosures as an archivist reads them. */
interface RecordTexts {
  readonly title: (community: string) => string;
  readonly none: string;
  readonly chain: (body: string, year: string, count: number) => string;
  readonly hash: (hash: string) => string;
  readonly whole: (count: number) => string;
  readonly broken: (count: number) => string;
  readonly finding: {
    readonly [K in RecordFinding["kind"]]: (finding: Extract<RecordFinding, { kind: K }>) => string;
  };
  readonly minutesWhole: (count: number) => string;
  readonly unsealed: (count: number) => string;
  readonly enclosuresWhole: (count: number) => string;
  readonly papersBroken: (count: number) => string;
  readonly paper: {
    readonly [K in PaperFinding["kind"]]: (finding: Extract<PaperFinding, { kind: K }>) => string;
  };
  readonly hashFound: (record: string) => string;
  readonly hashUnknown: (hash: string) => string;
}

const nb: RecordTexts = {
  title: (community) => `Kontroll av vedtaksprotokollen i ${community}`,
  none: "Det er ikke ført noen vedtak ennå.",
  chain: (body, year, count) => `${body} ${year}: ${count} ${count === 1 ? "føring" : "føringer"}`,
  hash: (hash) => `Siste kontrollsum: ${hash}`,
  whole: (count) =>
    count === 1 ? "Føringen er uendret." : `Alle ${count} føringer er uendret, og ingen mangler.`,
  broken: (count) => `${count} ${count === 1 ? "avvik" : "avvik"} i protokollen:`,
  finding: {
    altered: ({ record }) => `${record}: innholdet er endret etter at føringen ble forseglet.`,
    unlinked: ({ record }) => `${record}: henger ikke sammen med føringen før.`,
    missing: ({ record }) => `${record}: mangler.`,
    "head-differs": ({ record }) => `${record}: er en annen enn den kjeden endte med.`,
    "outside-chain": ({ record }) => `${record}: hører ikke til noen kjede.`,
    doubled: ({ record, case: of }) => `${record}: sak ${of} er ført fra før.`,
    "case-differs": ({ record, case: of }) => `${record}: sak ${of} sier noe annet om vedtaket.`,
  },
  minutesWhole: (count) =>
    count === 1 ? "Det forseglede referatet er uendret." : `Alle ${count} forseglede referater er uendret.`,
  unsealed: (count) =>
    `${count} ${count === 1 ? "godkjent referat" : "godkjente referater"} er uten segl, og kan ikke kontrolleres.`,
  enclosuresWhole: (count) =>
    count === 1 ? "Vedlegget er uendret." : `Alle ${count} vedlegg er uendret, og ingen mangler.`,
  papersBroken: (count) => `${count} avvik i referater og vedlegg:`,
  paper: {
    "minutes-altered": ({ meeting }) =>
      `${meeting}: referatet, eller noe av det som ble godkjent med det, er endret etter at det ble forseglet.`,
    "meeting-missing": ({ meeting, case: of }) => `${meeting}: møtet mangler, og sak ${of} ble vedtatt der.`,
    "enclosure-altered": ({ enclosure, case: of }) =>
      `${enclosure}: vedlegget i sak ${of} er endret eller mangler.`,
  },
  hashFound: (record) => `Kontrollsummen du oppga, er den for ${record}.`,
  hashUnknown: (hash) => `Ingen føring har kontrollsummen ${hash}: protokollen er skrevet om eller kuttet.`,
};

const nn: RecordTexts = {
  title: (community) => `Kontroll av vedtaksprotokollen i ${community}`,
  none: "Det er ikkje ført noko vedtak enno.",
  chain: (body, year, count) => `${body} ${year}: ${count} ${count === 1 ? "føring" : "føringar"}`,
  hash: (hash) => `Siste kontrollsum: ${hash}`,
  whole: (count) =>
    count === 1 ? "Føringa er uendra." : `Alle ${count} føringar er uendra, og ingen manglar.`,
  broken: (count) => `${count} avvik i protokollen:`,
  finding: {
    altered: ({ record }) => `${record}: innhaldet er endra etter at føringa blei forsegla.`,
    unlinked: ({ record }) => `${record}: heng ikkje saman med føringa før.`,
    missing: ({ record }) => `${record}: manglar.`,
    "head-differs": ({ record }) => `${record}: er ei anna enn den kjeda enda med.`,
    "outside-chain": ({ record }) => `${record}: høyrer ikkje til noka kjede.`,
    doubled: ({ record, case: of }) => `${record}: sak ${of} er ført frå før.`,
    "case-differs": ({ record, case: of }) => `${record}: sak ${of} seier noko anna om vedtaket.`,
  },
  minutesWhole: (count) =>
    count === 1 ? "Det forsegla referatet er uendra." : `Alle ${count} forsegla referat er uendra.`,
  unsealed: (count) =>
    `${count} ${count === 1 ? "godkjent referat" : "godkjende referat"} er utan segl, og kan ikkje kontrollerast.`,
  enclosuresWhole: (count) =>
    count === 1 ? "Vedlegget er uendra." : `Alle ${count} vedlegg er uendra, og ingen manglar.`,
  papersBroken: (count) => `${count} avvik i referat og vedlegg:`,
  paper: {
    "minutes-altered": ({ meeting }) =>
      `${meeting}: referatet, eller noko av det som blei godkjent med det, er endra etter at det blei forsegla.`,
    "meeting-missing": ({ meeting, case: of }) =>
      `${meeting}: møtet manglar, og sak ${of} blei vedteken der.`,
    "enclosure-altered": ({ enclosure, case: of }) =>
      `${enclosure}: vedlegget i sak ${of} er endra eller manglar.`,
  },
  hashFound: (record) => `Kontrollsummen du gav opp, er den for ${record}.`,
  hashUnknown: (hash) => `Inga føring har kontrollsummen ${hash}: protokollen er skriven om eller kutta.`,
};

const en: RecordTexts = {
  title: (community) => `Check of the decision records in ${community}`,
  none: "No decision has been recorded yet.",
  chain: (body, year, count) => `${body} ${year}: ${count} ${count === 1 ? "record" : "records"}`,
  hash: (hash) => `Last hash: ${hash}`,
  whole: (count) =>
    count === 1 ? "The record is unchanged." : `All ${count} records are unchanged, and none is missing.`,
  broken: (count) => `${count} ${count === 1 ? "fault" : "faults"} in the records:`,
  finding: {
    altered: ({ record }) => `${record}: the content has changed since the record was sealed.`,
    unlinked: ({ record }) => `${record}: does not continue the record before.`,
    missing: ({ record }) => `${record}: is missing.`,
    "head-differs": ({ record }) => `${record}: is another than the one that the chain ended with.`,
    "outside-chain": ({ record }) => `${record}: belongs to no chain.`,
    doubled: ({ record, case: of }) => `${record}: case ${of} has been recorded before.`,
    "case-differs": ({ record, case: of }) => `${record}: case ${of} says something else of the decision.`,
  },
  minutesWhole: (count) =>
    count === 1 ? "The sealed minutes are unchanged." : `All ${count} sealed minutes are unchanged.`,
  unsealed: (count) =>
    count === 1
      ? "The approved minutes of one meeting have no seal, and cannot be checked."
      : `The approved minutes of ${count} meetings have no seal, and cannot be checked.`,
  enclosuresWhole: (count) =>
    count === 1
      ? "The enclosure is unchanged."
      : `All ${count} enclosures are unchanged, and none is missing.`,
  papersBroken: (count) => `${count} ${count === 1 ? "fault" : "faults"} in minutes and enclosures:`,
  paper: {
    "minutes-altered": ({ meeting }) =>
      `${meeting}: the minutes, or something that was approved with them, have changed since they were sealed.`,
    "meeting-missing": ({ meeting, case: of }) =>
      `${meeting}: the meeting is missing, and case ${of} was decided there.`,
    "enclosure-altered": ({ enclosure, case: of }) =>
      `${enclosure}: the enclosure of case ${of} has changed or is missing.`,
  },
  hashFound: (record) => `The hash that you gave is that of ${record}.`,
  hashUnknown: (hash) => `No record has the hash ${hash}: the records have been rewritten or cut off.`,
};

const TEXTS: Readonly<Record<Language, RecordTexts>> = { nb, nn, en };

export function recordTexts(language: Language): RecordTexts {
  return TEXTS[language];
}
