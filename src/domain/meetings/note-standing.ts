import type { Circumstances } from "../cases/case-outcome.ts";
import type { Meeting, StandingItem } from "./meeting.ts";
import { keepsMinutes, type MeetingOutcome, minutesAreSent } from "./meeting-outcome.ts";

/**
 * What the meeting did with an item that stands around the cases: approved without remarks, or what was said. Noted
 * again, it replaces what was noted before; minutes that are sent stand.
 */
export function noteStanding(
  meeting: Meeting,
  { item, words }: { readonly item: StandingItem; readonly words: string },
  c: Circumstances,
): MeetingOutcome {
  if (!keepsMinutes(meeting, c)) return { refused: "not-minutes-taker" };
  if (meeting.attendance.length === 0) return { refused: "no-attendance" };
  if (minutesAreSent(meeting)) return { refused: "minutes-sent" };
  const said = words.trim();
  // Nothing was said under eventuelt or of the briefings: then there is nothing to note.
  if (said === "" && (item === "any-other" || item === "briefings")) return { refused: "words-needed" };
  const { standing = [] } = meeting;
  const before = standing.find((each) => each.item === item);
  if (before !== undefined && (before.words ?? "") === said) return { meeting };
  const noted = { item, at: c.at, by: c.actor, ...(said === "" ? {} : { words: said }) };
  return { meeting: { ...meeting, standing: [...standing.filter((each) => each !== before), noted] } };
}
