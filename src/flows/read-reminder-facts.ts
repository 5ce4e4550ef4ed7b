import type { Library } from "../domain/agreements/answers/answer-question.ts";
import { governingDocuments } from "../domain/agreements/governing-documents.ts";
import type { CaseStore } from "../domain/cases/case-store.ts";
import { replayCase } from "../domain/cases/replay-case.ts";
import type { Community } from "../domain/community/community.ts";
import type { CivilDate } from "../domain/kernel/civil-date.ts";
import { everyItem } from "../domain/kernel/every-page.ts";
import type { MeetingStore } from "../domain/meetings/meeting-store.ts";
import { readRoster } from "../domain/people/find-person.ts";
import type { PeopleStore } from "../domain/people/people-store.ts";
import type { PlanStore } from "../domain/plan/plan-store.ts";
import type { ReminderFacts } from "../domain/reminders/obligations-of.ts";

export interface ReminderSources {
  readonly people: PeopleStore;
  readonly cases: CaseStore;
  readonly meetings: MeetingStore;
  readonly plans: PlanStore;
}

/** Reads everything that reminders of a community are made of, as it stands now. */
export async function readReminderFacts(
  { people, cases, meetings, plans }: ReminderSources,
  library: Library,
  community: Community,
  today: CivilDate,
): Promise<ReminderFacts> {
  const { id } = community;
  const [roster, storedCases, storedMeetings, storedPlans, storedTasks] = await Promise.all([
    readRoster(people, id),
    everyItem((request) => cases.listCases(id, request)),
    everyItem((request) => meetings.listMeetings(id, request)),
    everyItem((request) => plans.listPlans(id, request)),
    everyItem((request) => plans.listTasks(id, request)),
  ]);
  return {
    community,
    occupancies: roster.occupancies,
    cases: storedCases.flatMap(({ value }) => replayCase(value.id, value.events) ?? []),
    meetings: storedMeetings.map(({ value }) => value),
    plans: storedPlans.map(({ value }) => value),
    tasks: storedTasks.map(({ value }) => value),
    documents: governingDocuments(library.search.documents, today).filter(
      ({ head }) => head.community === id,
    ),
  };
}
