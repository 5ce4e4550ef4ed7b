import type { Body, Community } from "../../domain/community/community.ts";
import { type CivilDate, parseCivilDate } from "../../domain/kernel/civil-date.ts";
import { LANGUAGES } from "../../domain/kernel/language.ts";
import { textsFor } from "../text/texts.ts";
import { withoutGreeting } from "./greeting.ts";
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
const DATE =
  /^(?<body>.*?)(?:^| )(?:(?:den|on|på) )?(?:(?<year>\d{4}) (?<month>\d{2}) (?<day>\d{2})|(?<d>\d{1,2}) (?<m>\d{1,2}|\p{L}+) (?<y>\d{4}))$/u;

/**
 * The meeting command that the whole message is, in any of the three languages. Absent for anything else, also for a
 * question that merely mentions a meeting: the search answers those. Never throws.
 */
export function parseMeetingCommand(text: string, community: Community): MeetingCommand | undefined {
  const said = saidIn(withoutGreeting(text));
  if (LIST.test(said)) return { kind: "meetings" };
  const wished = NEW.exec(said);
  if (wished !== null) return { kind: "new-meeting", ...placed(wished[1] ?? "", community) };
  const { body, date } = placed(ONE.exec(said)?.[1] ?? "", community);
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

/** «ssu 12 12 2026», «ssu 2026 12 12», «ssu 12 desember 2026». */
function placed(said: string, community: Community) {
  const groups = DATE.exec(said)?.groups;
  const name = (groups === undefined ? said : (groups["body"] ?? "")).trim();
  return { body: bodyNamed(name, community), date: groups && dateIn(groups) };
}

function dateIn(groups: Readonly<Record<string, string | undefined>>): CivilDate | undefined {
  const month = groups["month"] ?? monthNumber(groups["m"] ?? "");
  const parts = [groups["year"] ?? groups["y"] ?? "", month, groups["day"] ?? groups["d"] ?? ""];
  return parseCivilDate(parts.map((part) => part.padStart(2, "0")).join("-"));
}

function monthNumber(said: string): string {
  const named = LANGUAGES.map((language) =>
    textsFor(language).months.findIndex((month) => month.toLowerCase() === said),
  ).find((index) => index >= 0);
  return named === undefined ? said : String(named + 1);
}

function bodyNamed(said: string, { bodies }: Community): Body | undefined {
  return bodies.find(({ id, short_name, aliases, name }) =>
    [id, short_name ?? id, ...aliases, ...LANGUAGES.map((language) => name[language])].some(
      (each) => saidIn(each) === said,
    ),
  );
}
