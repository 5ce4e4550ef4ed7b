import type { Library } from "../domain/agreements/answers/answer-question.ts";
import { governingDocuments } from "../domain/agreements/governing-documents.ts";
import type { CaseStore } from "../domain/cases/case-store.ts";
import { replayCase } from "../domain/cases/replay-case.ts";
import type { Community } from "../domain/community/community.ts";
import type { CivilDate } from "../domain/kernel/civil-date.ts";
import { everyItem } from "../domain/kernel/every-page.ts";
import type { MeetingStore } from "../domain/meetings/meeting-store.ts";
import type { PeopleStore } from "../domain/people/people-store.ts";
import type { PlanStore } from "../domain/plan/plan-store.ts";
import type { ReminderFacts } from "../domain/reminders/obligations-of.ts";

export interface ReminderSources {
  readonly people: PeopleStore;
  readonly cases: CaseStore;
  readonly meetings: MeetingStore;
  readonly plans: PlanStore;
}

/**
 * Reads everything that reminders of a community are made of, as it stands now. What was settled before today is left
 * where it is, so that this takes as long after ten years as after one.
 */
export async function readReminderFacts(
  { people, cases, meetings, plans }: ReminderSources,
  library: Library,
  community: Community,
  today: CivilDate,
): Promise<ReminderFacts> {
  const { id } = community;
  const [occupancies, storedCases, storedMeetings, storedPlans, storedTasks] = await Promise.all([
    everyItem((request) => people.listOpenOccupancies(id, today, request)),
    everyItem((request) => cases.listOpenCases(id, today, request)),
    everyItem((request) => meetings.listOpenMeetings(id, today, request)),
    everyItem((request) => plans.listPlans(id, request)),
    everyItem((request) => plans.listOpenTasks(id, today, request)),
  ]);
  return {
    community,
    occupancies: occupancies.map(({ value }) => value),
    cases: storedCases.flatMap(({ value }) => replayCase(value.id, value.events) ?? []),
    meetings: storedMeetings.map(({ value }) => value),
    plans: storedPlans.map(({ value }) => value),
    tasks: storedTasks.map(({ value }) => value),
    documents: governingDocuments(library.search.documents, today).filter(
      ({ head }) => head.community === id,
    ),
  };
}
