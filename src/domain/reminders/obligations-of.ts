import { type CivilDate, daysBefore } from "../kernel/civil-date.ts";
import { afterDecisions } from "./duties/after-decisions.ts";
import { annualReviews } from "./duties/annual-review.ts";
import { deviationCounts } from "./duties/deviation-count.ts";
import { dialogueMeetings } from "./duties/dialogue-meetings.ts";
import { hearings } from "./duties/hearings.ts";
import { leaderships } from "./duties/leadership.ts";
import { mandates } from "./duties/mandates.ts";
import { meetings } from "./duties/meetings.ts";
import { minutes } from "./duties/minutes.ts";
import { planPeriods } from "./duties/plan-periods.ts";
import { revisions } from "./duties/revision.ts";
import { stances } from "./duties/stances.ts";
import { tasks } from "./duties/tasks.ts";
import { terms } from "./duties/terms.ts";
import { type Duties, type DutyRule, inPeriod, type ReminderFacts, together } from "./duty-facts.ts";
import type { Obligation, ObligationKind } from "./obligation.ts";

export type { ReminderFacts } from "./duty-facts.ts";

/** The rule that each kind of duty comes from; docs/obligations.md has a row for each kind. */
const RULE_OF: Readonly<Record<ObligationKind, DutyRule>> = {
  stance: stances,
  task: tasks,
  minutes,
  "annual-review": annualReviews,
  revision: revisions,
  submission: afterDecisions,
  adoption: afterDecisions,
  receipt: afterDecisions,
  evaluation: afterDecisions,
  rung: afterDecisions,
  hearing: hearings,
  meeting: meetings,
  "cases-deadline": meetings,
  "notice-deadline": meetings,
  "dialogue-meeting": dialogueMeetings,
  leadership: leaderships,
  term: terms,
  authority: terms,
  mandate: mandates,
  "report-back": mandates,
  "plan-period": planPeriods,
  "deviation-count": deviationCounts,
};

const RULES: readonly DutyRule[] = [...new Set(Object.values(RULE_OF))];

/** What comes again comes every year at the most seldom: its last day is never further back. */
const A_YEAR_OF_DAYS = 366;

/**
 * What people are to be reminded of, from what is known on a date. Only what is still open is in it: a seat that has
 * answered, a finished task and a line of an expired plan are not. How long ago its day was makes no difference: after a
 * standstill of any length it is still told of. Of what comes again the latest day stands for those before.
 *
 * @param until how far ahead yearly dates are worked out
 * @param about what comes from the same rule as this kind, and nothing else; absent: everything
 */
export function obligationsOf(
  facts: ReminderFacts,
  today: CivilDate,
  until: CivilDate,
  about?: ObligationKind,
): Obligation[] {
  const period = { today, from: daysBefore(today, A_YEAR_OF_DAYS), to: until };
  const rules = about === undefined ? RULES : [RULE_OF[about]];
  const { dated } = together(rules.map((rule) => rule(facts, period)));
  return dated.filter(({ doneOn, lapsed }) => doneOn === undefined && lapsed !== true);
}

/**
 * Every duty of a period, what is done with the day it was, by date; and those whose date cannot be worked out, which
 * are the same in every period.
 */
export function dutiesOf(
  facts: ReminderFacts,
  today: CivilDate,
  { from, to }: { readonly from: CivilDate; readonly to: CivilDate },
): Duties {
  const { dated, undated } = together(RULES.map((rule) => rule(facts, { today, from, to })));
  return {
    dated: dated
      .filter(({ dueOn }) => inPeriod(dueOn, { from, to }))
      .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0)),
    undated,
  };
}
