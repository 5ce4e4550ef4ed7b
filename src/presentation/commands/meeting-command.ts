import type { Body, Community } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import { withoutGreeting } from "./greeting.ts";
import { bodyNamed, meetingNamed } from "./meeting-named.ts";
import { saidIn, whole } from "./said.ts";

/** What a message asks of the meetings. */
export type MeetingCommand =
  | { readonly kind: "meetings" }
  /** Body and date absent where they were not said, or not understood: the form asks. */
  | { readonly kind: "new-meeting"; readonly body: Body | undefined; readonly date: CivilDate | undefined }
  | { readonly kind: "show-meeting"; readonly body: Body; readonly date: CivilDate }
  /** Absent body: of whichever body meets first. */
  | { readonly kind: "next-meeting"; readonly body: Body | undefined };

const SHOW = "(?:vis |sjå |se |list |opne |åpne |show |open )?(?:meg |me )?";
const OF = "(?:(?:i|for|med|til|av|fra|frå|in|of|from) (?:the )?)?";

const LIST = whole(
  `${SHOW}(?:alle |våre |dei |de |the |all |our )?(?:møter|møte|møtene|møta|møteplan|møteplanen|meetings|meeting plan|meeting schedule)`,
  "(?:når|når tid) (?:møtes|er møtene|er møta)(?: vi)?",
  "when (?:are the meetings|do we meet)",
);
const NEW = new RegExp(
  `^(?:nytt|lag(?: et| eit)?(?: nytt)?|planlegg(?: et| eit)?(?: nytt)?|opprett(?: et| eit)?(?: nytt)?|kall inn til|new|plan(?: a)?(?: new)?|create(?: a)?(?: new)?) (?:møte|meeting)(?: ${OF}(.+))?$`,
  "u",
);
const ONE = new RegExp(
  `^${SHOW}(?:møte|møtet|meeting|the meeting|innkalling|innkallingen|innkallinga|notice|referat|referatet|protokoll|protokollen|minutes|the minutes|sakliste|saklisten|saklista|saksliste|sakslisten|sakslista|agenda) ${OF}(.+)$`,
  "u",
);
const NEXT: readonly RegExp[] = [
  new RegExp(
    `^(?:når er |when is |vis |show )?(?:the )?(?:neste|next) (?:møte|meeting)(?: ${OF}(.+))?$`,
    "u",
  ),
  /^(?:når er |når har )?(?:neste )?(.+)møte$/u,
  /^(?:when is )?(?:the )?next (.+) meeting$/u,
  new RegExp(`^(?:hva|kva) (?:er|står) på saks?list[ae]n?(?: ${OF}(.+))?$`, "u"),
  new RegExp(`^${SHOW}(?:saks?list[ae]n?|agenda) ${OF}(.+)$`, "u"),
  /^(?:hva|kva) (?:er|står) på (.+) ?saks?list[ae]n?$/u,
  new RegExp(`^what is on the agenda(?: ${OF}(.+))?$`, "u"),
  /^what is on the (.+) agenda$/u,
];
/**
 * The meeting command that the whole message is, in any of the three languages. Absent for anything else, also for a
 * question that merely mentions a meeting: the search answers those. Never throws.
 */
export function parseMeetingCommand(text: string, community: Community): MeetingCommand | undefined {
  const said = saidIn(withoutGreeting(text));
  if (LIST.test(said)) return { kind: "meetings" };
  const wished = NEW.exec(said);
  if (wished !== null) return { kind: "new-meeting", ...meetingNamed(wished[1] ?? "", community) };
  const { body, date } = meetingNamed(ONE.exec(said)?.[1] ?? "", community);
  if (body !== undefined && date !== undefined) return { kind: "show-meeting", body, date };
  return nextIn(said, community);
}

function nextIn(said: string, community: Community): MeetingCommand | undefined {
  for (const pattern of NEXT) {
    const found = pattern.exec(said);
    const name = found?.[1]?.trim();
    const body = name === undefined ? undefined : bodyNamed(name, community);
    if (found !== null && (name === undefined || body !== undefined)) return { kind: "next-meeting", body };
  }
  return undefined;
}
