import type { Community } from "../community/community.ts";
import { REVISION_STEPS, type RevisionStep } from "../community/duty-config.ts";
import { type CivilDate, dayBefore, daysAfter, isWithin, monthsAfter } from "../kernel/civil-date.ts";
import {
  type CalendarPause,
  isMeetingDay,
  isWorkingDay,
  lastWorkingDay,
  nextWorkingDay,
  pausesOf,
} from "../meetings/meeting-days.ts";

/**
 * What each step takes where nothing else is configured, in days without pauses. No source gives them: they are shown
 * as assumed. Councils meet about every sixth week, and not all have a meeting at once.
 */
const USUAL_DAYS: Readonly<Record<RevisionStep, number>> = {
  drafting: 90,
  hearing: 84,
  recommendation: 21,
  councils: 90,
  board: 30,
};

/** These end with a meeting, which is held on a day when people meet. */
const ENDS_WITH_MEETING: ReadonlySet<RevisionStep> = new Set(["recommendation", "councils", "board"]);

/** A step with the last day to begin it and the last day to be done. */
interface WorkStep {
  readonly step: RevisionStep;
  /** Days that are not in a pause. */
  readonly days: number;
  /** The length is the usual one, and nobody's configuration. */
  readonly assumed: boolean;
  readonly startBy: CivilDate;
  readonly endBy: CivilDate;
}

export interface WorkBack {
  /** The day when the revised agreement is to be in force. */
  readonly goal: CivilDate;
  /** In the order that they are taken. */
  readonly steps: readonly WorkStep[];
  /** The last day for the regional health enterprise to send it in, a month after the last adoption (hol § 6-4). */
  readonly submitBy: CivilDate;
  /** The step that should have begun, the last of them where it is several; absent while there is time enough. */
  readonly late: RevisionStep | undefined;
  /** The first day that could be reached by beginning today; given where there is not time enough. */
  readonly earliest: CivilDate | undefined;
}

/**
 * From the day when a revised agreement is to be in force, back to the last day for each step that it takes when every
 * council and the board must adopt it (M27). Christmas, Easter and summer do not count; what ends with a meeting ends on
 * a day when people meet.
 */
export function workBack(
  goal: CivilDate,
  today: CivilDate,
  { revision }: Pick<Community, "revision">,
): WorkBack {
  const steps: WorkStep[] = [];
  let before = goal;
  for (const step of REVISION_STEPS.toReversed()) {
    const configured = revision?.days[step];
    const days = configured ?? USUAL_DAYS[step];
    const endBy = lastDayFor(step, dayBefore(before));
    const startBy = lastWorkingDay(countedBack(endBy, days));
    steps.unshift({ step, days, assumed: configured === undefined, startBy, endBy });
    before = startBy;
  }
  const late = steps.findLast(({ startBy }) => startBy < today)?.step;
  const adopted = steps.at(-1)?.endBy ?? goal;
  return {
    goal,
    steps,
    submitBy: monthsAfter(adopted, 1),
    late,
    earliest: late === undefined ? undefined : earliestGoal(today, steps),
  };
}

function earliestGoal(today: CivilDate, steps: readonly WorkStep[]): CivilDate {
  let day = today;
  for (const { step, days } of steps)
    day = daysAfter(firstDayFor(step, countedOn(nextWorkingDay(day), days)), 1);
  return day;
}

function lastDayFor(step: RevisionStep, date: CivilDate): CivilDate {
  return endsWell(step, date) ? date : lastDayFor(step, dayBefore(date));
}

function firstDayFor(step: RevisionStep, date: CivilDate): CivilDate {
  return endsWell(step, date) ? date : firstDayFor(step, daysAfter(date, 1));
}

function endsWell(step: RevisionStep, date: CivilDate): boolean {
  return ENDS_WITH_MEETING.has(step) ? isMeetingDay(date) : isWorkingDay(date) && !isPause(date);
}

/** The day from which so many days, without those of pauses, are left until the date. */
function countedBack(date: CivilDate, days: number): CivilDate {
  let day = date;
  for (let left = days; left > 0; ) {
    day = dayBefore(day);
    if (!isPause(day)) left -= 1;
  }
  return day;
}

function countedOn(date: CivilDate, days: number): CivilDate {
  let day = date;
  for (let left = days; left > 0; day = daysAfter(day, 1)) if (!isPause(day)) left -= 1;
  return day;
}

/** Working back asks for some four hundred days, and Easter is not worked out for each. */
const PAUSES = new Map<string, readonly CalendarPause[]>();

function isPause(date: CivilDate): boolean {
  const year = date.slice(0, 4);
  const pauses = PAUSES.get(year) ?? pausesOf(Number(year));
  PAUSES.set(year, pauses);
  return pauses.some(({ from, to }) => isWithin(date, from, to));
}
