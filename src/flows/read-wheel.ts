import type { Library } from "../domain/agreements/answers/answer-question.ts";
import type { Body, Community } from "../domain/community/community.ts";
import { type CivilDate, parseCivilDate } from "../domain/kernel/civil-date.ts";
import type { Meeting } from "../domain/meetings/meeting.ts";
import { dutiesOf } from "../domain/reminders/obligations-of.ts";
import { type Wheel, wheelOf } from "../domain/reminders/wheel.ts";
import { type ReminderSources, readReminderFacts } from "./read-reminder-facts.ts";

export interface WantedYears {
  readonly community: Community;
  /** In their order, at least one. */
  readonly years: readonly [number, ...number[]];
  readonly today: CivilDate;
  /** Absent: all of them. */
  readonly body?: Body | undefined;
}

/** Years of a community as it stands now, and the meetings that are in them. */
export async function readWheels(
  sources: ReminderSources,
  library: Library,
  { community, years, today, body }: WantedYears,
): Promise<{ readonly wheels: readonly Wheel[]; readonly meetings: readonly Meeting[] }> {
  const [first] = years;
  // The year before too: what has been late since then is told.
  const from = newYear(first - 1) ?? today;
  const to = newYear((years.at(-1) ?? first) + 1) ?? today;
  const facts = await readReminderFacts(sources, library, community, today, from < today ? from : today);
  const duties = dutiesOf(facts, today, { from, to });
  return {
    wheels: years.map((year) => wheelOf(duties, facts.meetings, { community, year, today, body })),
    meetings: facts.meetings,
  };
}

function newYear(year: number): CivilDate | undefined {
  return parseCivilDate(`${year}-01-01`);
}
