import type { Community } from "../../domain/community/community.ts";
import { withoutGreeting } from "./greeting.ts";
import { type MeetingCommand, parseMeetingCommand } from "./meeting-command.ts";
import { saidIn } from "./said.ts";

export interface DocumentCommand {
  readonly kind: "agenda-book" | "minutes" | "calendar";
  /** Which meeting, in the words that the meetings' room takes too. */
  readonly meeting: Extract<MeetingCommand, { kind: "show-meeting" | "next-meeting" }>;
}

const GET =
  "(?:(?:vis|sjå|se|hent|last ned|gi meg|gje meg|send meg|få|get|download|show|give me|send me) )?(?:the )?";
const WHICH: readonly (readonly [DocumentCommand["kind"], string])[] = [
  [
    "agenda-book",
    "sakskart(?:et)?|sakspapirer|sakspapira|sakspapirene|saksdokumenter|case papers|meeting papers|papers",
  ],
  ["minutes", "referat(?:et)?|protokoll(?:en)?|minutes"],
  ["calendar", "kalender(?:fil|fila|filen|oppføring)?|calendar(?: file)?|ics"],
];
const AS_FILE = "(?: (?:pdf|som pdf|as pdf|som fil|as a file))?";
const OF = "(?: (?:i|for|fra|frå|til|of|for|from)(?: the)?)?";

/**
 * «Sakskart SSU 12.12.2026», «referat SSU 12.12.2026 pdf», «kalender SSU»: a document of a meeting, the next one where
 * no day is named. Absent for anything else.
 */
export function parseDocumentCommand(text: string, community: Community): DocumentCommand | undefined {
  const said = saidIn(withoutGreeting(text));
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
