import type { Duties } from "../../domain/reminders/duty-facts.ts";
import type {
  DatedDuty,
  ObligationKind,
  ObligationSubject,
  UndatedObligation,
} from "../../domain/reminders/obligation.ts";
import { dutyTexts } from "../text/duty-texts.ts";
import { listText } from "../text/list-text.ts";
import { type DutyReading, dutyLines, dutyTitle, notePress, pagePress } from "./duty-words.ts";
import type { MeetingPageView, PageSection } from "./meeting-page-view.ts";
import { missingWords, subjectWords } from "./obligation-words.ts";

/** What a card has room for; and six buttons are the most. */
const MOST_DATED = 5;
const MOST_UNDATED = 7;
const MOST_NOTED = 3;

/** They stand in lists of their own: «mine saker», «handlingsplan», «møter». */
const LISTED_ELSEWHERE: ReadonlySet<ObligationKind> = new Set<ObligationKind>([
  "stance",
  "task",
  "minutes",
  "meeting",
]);

/** Duties that are not done, the next first, those of one kind on one day as one. */
export function dutyListView({ dated, undated }: Duties, reading: DutyReading): MeetingPageView {
  const { language } = reading.names;
  const { list, notice, revision } = dutyTexts(language);
  const open = dated.filter(
    ({ subject, doneOn, lapsed }) =>
      doneOn === undefined && lapsed !== true && !LISTED_ELSEWHERE.has(subject.kind),
  );
  const groups = [...Map.groupBy(open, (duty) => `${duty.dueOn} ${duty.subject.kind}`).values()];
  const shown = groups.slice(0, MOST_DATED);
  const rest = groups.length - shown.length;
  const sections = shown.map((group) => sectionOf(group, reading));
  return {
    kind: "meeting-page",
    language,
    title: list.title,
    said: undefined,
    intro: [`${list.dated(groups.length)} ${list.undatedCount(grouped(undated).length)}`],
    sections: withFewPresses(sections),
    notes: rest > 0 ? [list.rest(rest)] : [],
    presses: [
      ...(undated.length > 0 ? [pagePress("undated", list.showUndated, reading.community)] : []),
      pagePress("revision", revision.title, reading.community),
      pagePress("notice", notice.title, reading.community),
    ],
  };
}

/** «Kan ikke beregnes»: each with why, and what would settle it. */
export function undatedDutiesView({ undated }: Duties, reading: DutyReading): MeetingPageView {
  const { names, community } = reading;
  const { language } = names;
  const { list } = dutyTexts(language);
  const groups = grouped(undated);
  const shown = groups.slice(0, MOST_UNDATED);
  const rest = groups.length - shown.length;
  return {
    kind: "meeting-page",
    language,
    title: list.undatedTitle,
    said: undefined,
    intro: [],
    sections: shown.map(([first, ...others]) => {
      const { why, settle } = missingWords(first.missing, language);
      const also = listText(
        others.map(({ subject }) => nameIn(subject, reading)),
        language,
      );
      return {
        title: subjectWords(first.subject, names).title,
        lines: [...(others.length > 0 ? [list.also(also)] : []), why, list.settle(settle)],
        presses: [],
      };
    }),
    notes: rest > 0 ? [list.rest(rest)] : [],
    presses: [pagePress("duties", list.showDated, community)],
  };
}

function sectionOf(group: readonly DatedDuty[], reading: DutyReading): PageSection {
  const [first, ...others] = group;
  if (first === undefined) return { title: "", lines: [], presses: [] };
  const { list } = dutyTexts(reading.names.language);
  const [when = "", ...lines] = dutyLines(first, reading);
  return {
    title: dutyTitle(first, reading),
    lines: [when, ...(others.length > 0 ? [list.alike(others.length)] : []), ...lines],
    presses: notePress(first, reading),
    ...(first.dueOn < reading.today ? { tone: "warns" as const } : {}),
  };
}

function withFewPresses(sections: readonly PageSection[]): readonly PageSection[] {
  let left = MOST_NOTED;
  return sections.map((section) => {
    const presses = section.presses.slice(0, left);
    left -= presses.length;
    return { ...section, presses };
  });
}

/** Seven districts that wait for one meeting, or bodies without a last day, are one thing to settle. */
function grouped(undated: readonly UndatedObligation[]): [UndatedObligation, ...UndatedObligation[]][] {
  const together = Map.groupBy(undated, ({ subject, missing }) => `${subject.kind} ${missing}`);
  return [...together.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [[first, ...others] satisfies [UndatedObligation, ...UndatedObligation[]]],
  );
}

/** What tells it from others of its kind. */
function nameIn(subject: ObligationSubject, { names }: DutyReading): string {
  switch (subject.kind) {
    case "dialogue-meeting":
      return names.district(subject.district);
    case "leadership":
    case "mandate":
    case "report-back":
      return names.body(subject.body);
    default:
      return subjectWords(subject, names).title;
  }
}
