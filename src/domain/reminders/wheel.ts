import type { Body, Community } from "../community/community.ts";
import type { CivilDate } from "../kernel/civil-date.ts";
import type { Meeting } from "../meetings/meeting.ts";
import { type CalendarPause, deadlinesFor, pausesOf } from "../meetings/meeting-days.ts";
import { isCancelled } from "../meetings/meeting-outcome.ts";
import type { Duties } from "./duty-facts.ts";
import type { DatedDuty, ObligationKind, ObligationSubject, UndatedObligation } from "./obligation.ts";

/** `passed`: its day came, and nobody can be late with it: a meeting, the end of a term. */
export type MarkState = "done" | "overdue" | "upcoming" | "passed";

export interface MeetingDeadline {
  readonly kind: "cases" | "notice" | "minutes";
  readonly date: CivilDate;
}

interface UnnumberedMeeting {
  readonly kind: "meeting";
  readonly date: CivilDate;
  readonly state: MarkState;
  readonly body: Body;
  readonly meeting: Meeting;
  /** Those that are known, in the order of their dates; one may lie in the year before or after. */
  readonly deadlines: readonly MeetingDeadline[];
}

interface UnnumberedDuties {
  readonly kind: "duty";
  readonly date: CivilDate;
  readonly state: MarkState;
  /** Of one kind: fourteen councils with the same deadline are one mark. */
  readonly duties: readonly [DatedDuty, ...DatedDuty[]];
}

interface Numbered {
  /** From 1 in the order of the year; picture and table have the same. */
  readonly number: number;
}

export type MeetingMark = UnnumberedMeeting & Numbered;
export type DutyMark = UnnumberedDuties & Numbered;
export type WheelMark = MeetingMark | DutyMark;

/** A deadline that lies in this year, of a meeting that does not. */
export interface LooseDeadline {
  readonly deadline: MeetingDeadline;
  readonly body: Body;
  readonly meeting: Meeting;
}

/** Årshjul: a year of a community, or of one of its bodies. */
export interface Wheel {
  readonly community: Community;
  readonly year: number;
  readonly today: CivilDate;
  /** Absent: all of them. */
  readonly body: Body | undefined;
  /** The bodies that meet, as the community lists them. */
  readonly rings: readonly Body[];
  readonly marks: readonly WheelMark[];
  readonly loose: readonly LooseDeadline[];
  /** How many of earlier years' are overdue still; none in any year but this one. */
  readonly lateFromBefore: number;
  /** «Kan ikke beregnes». */
  readonly undated: readonly UndatedObligation[];
  readonly pauses: readonly CalendarPause[];
}

/** Meetings bring these along themselves; the others are somebody's own, or stand in the plan's own list. */
const NOT_ON_WHEEL: ReadonlySet<ObligationKind> = new Set<ObligationKind>([
  "meeting",
  "cases-deadline",
  "notice-deadline",
  "minutes",
  "stance",
  "task",
  "authority",
]);

/** What comes to pass on its day, whatever people do. */
const COMES_TO_PASS: ReadonlySet<ObligationKind> = new Set<ObligationKind>([
  "leadership",
  "term",
  "mandate",
  "plan-period",
  "dialogue-meeting",
]);

/**
 * A year as a wheel. Nothing without a date is on it; what has none is listed beside it.
 *
 * @param duties also those of other years: only the year's own are shown
 * @param given.body only what concerns this body, and what concerns all; absent: everything
 */
export function wheelOf(
  duties: Duties,
  meetings: readonly Meeting[],
  given: Pick<Wheel, "community" | "year" | "today" | "body">,
): Wheel {
  const { community, year, today, body } = given;
  const bodies = community.bodies.filter(({ id }) => body === undefined || id === body.id);
  const held = meetings.flatMap((meeting) => meetingOn(meeting, bodies, today));
  const dated = duties.dated.filter((duty) => concerns(duty.subject, body) && isIn(year, duty.dueOn));
  const before = duties.dated.filter(
    (duty) =>
      concerns(duty.subject, body) && duty.dueOn < `${year}-01-01` && stateOf([duty], today) === "overdue",
  );
  const inYear = held.filter(({ date }) => isIn(year, date));
  return {
    ...given,
    rings: bodies.filter(
      ({ id, established, meetings_per_year }) =>
        (established && meetings_per_year !== undefined) || inYear.some((mark) => mark.body.id === id),
    ),
    marks: [...inYear, ...dutiesOnDays(dated, today)]
      .toSorted((one, other) => order(one.date, other.date))
      .map((mark, place) => ({ ...mark, number: place + 1 })),
    loose: held.filter(({ date }) => !isIn(year, date)).flatMap((mark) => looseIn(year, mark)),
    lateFromBefore: isIn(year, today) ? before.length : 0,
    undated: duties.undated.filter(({ subject }) => concerns(subject, body)),
    pauses: pausesOf(year),
  };
}

/** Something that falls on a date: a mark itself, or one of a meeting's deadlines. */
export type WheelDate =
  | { readonly kind: "mark"; readonly date: CivilDate; readonly mark: WheelMark }
  | ({ readonly kind: "deadline"; readonly date: CivilDate; readonly number?: number } & LooseDeadline);

/** All of the year's dates in their order, deadlines as dates of their own. */
export function datesOf({ marks, loose, year }: Wheel): readonly WheelDate[] {
  const dates = marks.flatMap((mark): WheelDate[] => [
    { kind: "mark", date: mark.date, mark },
    ...(mark.kind === "meeting" ? mark.deadlines : []).flatMap((deadline): WheelDate[] =>
      mark.kind === "meeting" && isIn(year, deadline.date)
        ? [
            {
              kind: "deadline",
              date: deadline.date,
              number: mark.number,
              deadline,
              body: mark.body,
              meeting: mark.meeting,
            },
          ]
        : [],
    ),
  ]);
  const others = loose.map((each): WheelDate => ({ kind: "deadline", date: each.deadline.date, ...each }));
  return [...dates, ...others].toSorted((one, other) => order(one.date, other.date));
}

function meetingOn(meeting: Meeting, bodies: readonly Body[], today: CivilDate): UnnumberedMeeting[] {
  const body = bodies.find(({ id }) => id === meeting.body);
  if (body === undefined || isCancelled(meeting)) return [];
  const { date, casesDeadline, minutes } = meeting;
  const byRule = deadlinesFor(date, body);
  const deadlines: readonly (readonly [MeetingDeadline["kind"], CivilDate | undefined])[] = [
    ["cases", casesDeadline ?? byRule.cases],
    ["notice", byRule.notice],
    ["minutes", minutes?.deadline],
  ];
  return [
    {
      kind: "meeting",
      date,
      state: date < today ? "passed" : "upcoming",
      body,
      meeting,
      deadlines: deadlines
        .flatMap(([kind, on]) => (on === undefined ? [] : [{ kind, date: on }]))
        .toSorted((one, other) => order(one.date, other.date)),
    },
  ];
}

function dutiesOnDays(duties: readonly DatedDuty[], today: CivilDate): UnnumberedDuties[] {
  const groups = new Map<string, [DatedDuty, ...DatedDuty[]]>();
  for (const duty of duties) {
    const key = `${duty.subject.kind}:${duty.dueOn}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [duty]);
    else group.push(duty);
  }
  return [...groups.values()].map((group) => ({
    kind: "duty",
    date: group[0].dueOn,
    state: stateOf(group, today),
    duties: group,
  }));
}

/** Of several duties the one that needs most care speaks for all. */
function stateOf(group: readonly DatedDuty[], today: CivilDate): MarkState {
  const states = group.map(({ subject, dueOn, doneOn }): MarkState => {
    if (doneOn !== undefined) return "done";
    if (dueOn >= today) return "upcoming";
    return COMES_TO_PASS.has(subject.kind) ? "passed" : "overdue";
  });
  const order: readonly MarkState[] = ["overdue", "upcoming", "passed", "done"];
  return order.find((state) => states.includes(state)) ?? "upcoming";
}

function looseIn(year: number, { deadlines, body, meeting }: UnnumberedMeeting): LooseDeadline[] {
  return deadlines.filter(({ date }) => isIn(year, date)).map((deadline) => ({ deadline, body, meeting }));
}

function concerns(subject: ObligationSubject, body: Body | undefined): boolean {
  if (NOT_ON_WHEEL.has(subject.kind)) return false;
  return body === undefined || !("body" in subject) || subject.body === body.id;
}

function isIn(year: number, date: CivilDate): boolean {
  return date.startsWith(`${year}-`);
}

function order(one: CivilDate, other: CivilDate): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
