import { readCaseId } from "../../domain/cases/case-id.ts";
import type { Community, Party } from "../../domain/community/community.ts";
import { LANGUAGES } from "../../domain/kernel/language.ts";
import { textsFor } from "../text/texts.ts";
import { withoutGreeting } from "./greeting.ts";
import { type MeetingCommand, parseMeetingCommand } from "./meeting-command.ts";
import { partyNamed } from "./party-named.ts";
import { saidIn } from "./said.ts";

export type DocumentCommand =
  | {
      readonly kind: "agenda-book" | "minutes" | "calendar";
      /** Which meeting, in the words that the meetings' room takes too. */
      readonly meeting: Extract<MeetingCommand, { kind: "show-meeting" | "next-meeting" }>;
    }
  /** There need not be such a case. */
  | { readonly kind: "bundle" | "hearing-table"; readonly caseId: string }
  /** `months`: «2026», or «2026-09» for a month. */
  | { readonly kind: "journal"; readonly party: Party; readonly months: string }
  /** `number` as the person wrote it, without punctuation: «ssu 001 26». */
  | { readonly kind: "record"; readonly number: string };

const GET =
  "(?:(?:vis|sjå|se|hent|last ned|gi meg|gje meg|send meg|få|get|download|show|give me|send me) )?(?:the )?";
const WHICH: readonly (readonly ["agenda-book" | "minutes" | "calendar", string])[] = [
  [
    "agenda-book",
    "sakskart(?:et)?|sakspapirer|sakspapira|sakspapirene|saksdokumenter|case papers|meeting papers|papers",
  ],
  ["minutes", "referat(?:et)?|protokoll(?:en)?|minutes"],
  ["calendar", "kalender(?:fil|fila|filen|oppføring)?|calendar(?: file)?|ics"],
];
const AS_FILE = "(?: (?:pdf|som pdf|as pdf|som fil|as a file))?";
const OF = "(?: (?:i|for|fra|frå|til|of|for|from)(?: the)?)?";

/** Without a word for fetching or a file, decisions are looked up and not downloaded. */
const RECORD = new RegExp(
  "^(?:(?:hent|last ned|get|download) (?:vedtak(?:et)?|(?:the )?decision) (?<one>.*\\d.*?)(?: (?:som |as )?pdf)?" +
    "|(?:vedtak(?:et)?|(?:the )?decision) (?<other>.*\\d.*?) (?:som |as )?pdf)$",
  "u",
);

const OF_CASE: readonly (readonly ["bundle" | "hearing-table", string])[] = [
  [
    "bundle",
    "tvistemapp(?:e|en|a)|pakk(?:e|en|a) (?:uten navn|utan namn|til neste (?:trinn|steg))|disagreement bundle|bundle",
  ],
  ["hearing-table", "merknadstabell(?:en)?|(?:table of comments|comment table)"],
];
const CASE_ID = "(?: (?:sak(?:en|a)?|case))? (?<case>\\p{L}{2} ?\\d{3})";
const AS_TABLE = "(?: (?:pdf|csv|(?:som|as) (?:pdf|csv)|som fil|as a file))?";

const MONTHS = LANGUAGES.flatMap((language) => textsFor(language).months.map((month) => month.toLowerCase()));
const JOURNAL = new RegExp(
  `^${GET}journal(?:en)?${OF} (?<party>.+?)(?: (?:i|for|in))?` +
    `(?: (?<named>${[...new Set(MONTHS)].join("|")}))? (?<year>\\d{4})(?: (?<month>\\d{2}))?$`,
  "u",
);

/**
 * «Sakskart SSU 12.12.2026», «referat SSU 12.12.2026 pdf», «kalender SSU»: a document of a meeting, the next one where
 * no day is named; «vedtak SSU 001-26 pdf», «tvistemappe BT-407», «journal Moss september 2026». Absent for anything
 * else.
 */
export function parseDocumentCommand(text: string, community: Community): DocumentCommand | undefined {
  const said = saidIn(withoutGreeting(text));
  const { one, other } = RECORD.exec(said)?.groups ?? {};
  const number = one ?? other;
  if (number !== undefined) return { kind: "record", number };
  for (const [kind, names] of WHICH) {
    const rest = new RegExp(`^${GET}(?:${names})${AS_FILE}${OF} (.+?)${AS_FILE}$`, "u").exec(said)?.[1];
    if (rest === undefined) continue;
    const meeting =
      parseMeetingCommand(`møte ${rest}`, community) ??
      (kind === "minutes" ? undefined : parseMeetingCommand(`neste møte ${rest}`, community));
    if (meeting?.kind === "show-meeting" || meeting?.kind === "next-meeting") return { kind, meeting };
  }
  for (const [kind, names] of OF_CASE) {
    const found = new RegExp(`^${GET}(?:${names})${OF}${CASE_ID}${AS_TABLE}$`, "u").exec(said);
    const caseId = readCaseId(found?.groups?.["case"] ?? "");
    if (caseId !== undefined) return { kind, caseId };
  }
  return journalIn(said, community);
}

function journalIn(said: string, community: Community): DocumentCommand | undefined {
  const { party: name, named, month, year } = JOURNAL.exec(said)?.groups ?? {};
  const party = name === undefined ? undefined : partyNamed(name, community);
  if (party === undefined || year === undefined) return undefined;
  // Each language has its twelve in the order of the year.
  const number = named === undefined ? month : String((MONTHS.indexOf(named) % 12) + 1).padStart(2, "0");
  return { kind: "journal", party, months: number === undefined ? year : `${year}-${number}` };
}
