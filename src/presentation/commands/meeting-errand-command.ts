import type { Body, Community } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import { withoutGreeting } from "./greeting.ts";
import { meetingNamed } from "./meeting-named.ts";
import { saidIn } from "./said.ts";

/** What the secretariat and the minutes-taker do with a meeting, written instead of pressed. */
export interface MeetingErrandCommand {
  readonly kind: "attendance" | "notice";
  /** Body and date absent where they were not said: the only meeting that it can be. */
  readonly body: Body | undefined;
  readonly date: CivilDate | undefined;
}

const IN = "(?:(?:i|for|til|på|fra|frå|in|of|to|at) )?";
const MEETING = "(?:(?:the )?(?:møte|møtet|meeting)(?: |$))?";
const NAMED = `(?: ${IN}${MEETING}${IN}(?<named>.*))?`;
const PATTERNS = [
  [
    "attendance",
    new RegExp(
      `^(?:(?:før|føre|før inn|registrer|noter|ta|rett|register|note|take|record) )?(?:the )?(?:frammøte|frammøtet|fremmøte|fremmøtet|oppmøte|oppmøtet|attendance)${NAMED}$`,
      "u",
    ),
  ],
  [
    "notice",
    new RegExp(
      `^send (?:ut )?(?:the )?(?:møteinnkalling|innkalling|innkallingen|innkallinga|notice)${NAMED}$`,
      "u",
    ),
  ],
] as const;

/**
 * The errand that the whole message is, in any of the three languages. Absent for anything else, also where what was
 * named is no body of the community. Never throws.
 */
export function parseMeetingErrand(text: string, community: Community): MeetingErrandCommand | undefined {
  const said = saidIn(withoutGreeting(text));
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(said);
    if (match === null) continue;
    const named = match.groups?.["named"]?.trim() ?? "";
    const { body, date } = meetingNamed(named, community);
    return named !== "" && body === undefined && date === undefined ? undefined : { kind, body, date };
  }
  return undefined;
}
