import type { Publicity } from "../../domain/cases/paper-shape.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { JOURNAL_KINDS } from "../../flows/archive/journal.ts";

type JournalKind = (typeof JOURNAL_KINDS)[number];

/** The words of an archive: the journal's columns, and what its lines are. */
interface ArchiveTexts {
  readonly columns: {
    readonly date: string;
    readonly direction: string;
    readonly kind: string;
    readonly case: string;
    readonly number: string;
    readonly title: string;
    readonly body: string;
    readonly access: string;
    readonly ground: string;
    readonly reference: string;
  };
  readonly direction: Readonly<Record<"in" | "out", string>>;
  readonly kind: Readonly<Record<JournalKind, string>>;
  readonly access: Readonly<Record<Publicity["access"], string>>;
  readonly notConsidered: string;
  /** Title of a line that is about a whole meeting. */
  readonly meeting: (body: string, date: string) => string;
}

const nb: ArchiveTexts = {
  columns: {
    date: "Dato",
    direction: "Inn eller ut",
    kind: "Dokument",
    case: "Sak",
    number: "Nummer",
    title: "Tittel",
    body: "Organ",
    access: "Offentlighet",
    ground: "Hjemmel",
    reference: "Virksomhetens arkivnummer",
  },
  direction: { in: "inn", out: "ut" },
  kind: {
    notice: "innkalling",
    hearing: "høringsbrev",
    stance: "standpunkt",
    minutes: "møteprotokoll",
    "minutes-correction": "rettelse av møteprotokoll",
    decision: "vedtak",
    "decision-correction": "rettelse eller tillegg til vedtak",
    adoption: "melding om behandling i eget organ",
    receipt: "melding om iverksetting",
  },
  access: { public: "offentlig", exempt: "unntatt", deferred: "utsatt innsyn" },
  notConsidered: "ikke vurdert",
  meeting: (body, date) => `Møte i ${body} ${date}`,
};

const nn: ArchiveTexts = {
  columns: {
    date: "Dato",
    direction: "Inn eller ut",
    kind: "Dokument",
    case: "Sak",
    number: "Nummer",
    title: "Tittel",
    body: "Organ",
    access: "Offentlegheit",
    ground: "Heimel",
    reference: "Arkivnummeret i verksemda",
  },
  direction: { in: "inn", out: "ut" },
  kind: {
    notice: "innkalling",
    hearing: "høyringsbrev",
    stance: "standpunkt",
    minutes: "møteprotokoll",
    "minutes-correction": "retting av møteprotokoll",
    decision: "vedtak",
    "decision-correction": "retting av eller tillegg til vedtak",
    adoption: "melding om behandling i eige organ",
    receipt: "melding om iverksetjing",
  },
  access: { public: "offentleg", exempt: "unnateke", deferred: "utsett innsyn" },
  notConsidered: "ikkje vurdert",
  meeting: (body, date) => `Møte i ${body} ${date}`,
};

const en: ArchiveTexts = {
  columns: {
    date: "Date",
    direction: "In or out",
    kind: "Document",
    case: "Case",
    number: "Number",
    title: "Title",
    body: "Body",
    access: "Access",
    ground: "Legal ground",
    reference: "The organisation's archive number",
  },
  direction: { in: "in", out: "out" },
  kind: {
    notice: "notice of meeting",
    hearing: "hearing letter",
    stance: "stance",
    minutes: "minutes",
    "minutes-correction": "correction of minutes",
    decision: "decision",
    "decision-correction": "correction of or addition to a decision",
    adoption: "notice of own body's treatment",
    receipt: "notice of implementation",
  },
  access: { public: "public", exempt: "exempt", deferred: "deferred" },
  notConsidered: "not considered",
  meeting: (body, date) => `Meeting of ${body} ${date}`,
};

const TEXTS: Readonly<Record<Language, ArchiveTexts>> = { nb, nn, en };

export function archiveTexts(language: Language): ArchiveTexts {
  return TEXTS[language];
}
