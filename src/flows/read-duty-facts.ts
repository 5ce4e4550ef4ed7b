import type { Library } from "../domain/agreements/answers/answer-question.ts";
import { replayCase } from "../domain/cases/replay-case.ts";
import type { Community } from "../domain/community/community.ts";
import type { CivilDate } from "../domain/kernel/civil-date.ts";
import { everyItem } from "../domain/kernel/every-page.ts";
import { readRoster } from "../domain/people/find-person.ts";
import type { ReminderFacts } from "../domain/reminders/duty-facts.ts";
import { documentsOf, type ReminderSources, withComments } from "./read-reminder-facts.ts";

/**
 * Everything that the duties of a period are worked out from, also what is over: `readReminderFacts` leaves that out,
 * which a wheel of the year shows. For a person who asks, not for a sweep.
 */
export async function readDutyFacts(
  { people, cases, meetings, plans, hearings, dutyLog }: ReminderSources,
  library: Library,
  community: Community,
  today: CivilDate,
): Promise<ReminderFacts> {
  const { id } = community;
  const [roster, storedCases, storedMeetings, storedPlans, storedTasks, storedHearings, done] =
    await Promise.all([
      readRoster(people, id),
      everyItem((request) => cases.listCases(id, request)),
      everyItem((request) => meetings.listMeetings(id, request)),
      everyItem((request) => plans.listPlans(id, request)),
      everyItem((request) => plans.listTasks(id, request)),
      everyItem((request) => hearings.listOpenHearings(id, today, request)),
      everyItem((request) => dutyLog.listSeries(id, request)),
    ]);
  return {
    community,
    occupancies: roster.occupancies,
    cases: storedCases.flatMap(({ value }) => replayCase(value.id, value.events) ?? []),
    meetings: storedMeetings.map(({ value }) => value),
    plans: storedPlans.map(({ value }) => value),
    tasks: storedTasks.map(({ value }) => value),
    ...documentsOf(library, community, today),
    hearings: await withComments(hearings, id, storedHearings),
    done: done.map(({ value }) => value),
  };
}
