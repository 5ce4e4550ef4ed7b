import type { Community } from "../../domain/community/community.ts";
import { withoutGreeting } from "./greeting.ts";
import { type MeetingCommand, parseMeetingCommand } from "./meeting-command.ts";
import { saidIn } from "./said.ts";

export type DocumentCommand =
  | {
      readonly kind: "agenda-book" | "minutes" | "calendar";
      /** Which meeting, in the words that the meetings' room takes too. */
      readonly meeting: Extract<MeetingCommand, { kind: "show-meeting" | "next-meeting" }>;
    }
  /** `number` as the person wrote it, without punctuation: «ssu 001 26». */
  | { readonly kind: "record"; readonly number: string };

const GET =
  "(?:(?:vis|sjå|se|hent|last ned|gi meg|gje meg|send meg|få|get|download|show|give me|send me) )?(?:the )?";
const WHICH: readonly (readonly [Exclude<DocumentCommand["kind"], "record">, string])[] = [
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

/**
 * «Sakskart SSU 12.12.2026», «referat SSU 12.12.2026 pdf», «kalender SSU»: a document of a meeting, the next one where
 * no day is named; «vedtak SSU 001-26 pdf». Absent for anything else.
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
  return undefined;
}
