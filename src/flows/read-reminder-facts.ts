import type { Library } from "../domain/agreements/answers/answer-question.ts";
import { governingDocuments } from "../domain/agreements/governing-documents.ts";
import type { CaseStore } from "../domain/cases/case-store.ts";
import { readComments } from "../domain/cases/hearings/change-hearing.ts";
import type { Hearing } from "../domain/cases/hearings/hearing.ts";
import type { HearingStore } from "../domain/cases/hearings/hearing-store.ts";
import { replayCase } from "../domain/cases/replay-case.ts";
import type { Community } from "../domain/community/community.ts";
import type { CivilDate } from "../domain/kernel/civil-date.ts";
import { everyItem } from "../domain/kernel/every-page.ts";
import type { MeetingStore } from "../domain/meetings/meeting-store.ts";
import type { PeopleStore } from "../domain/people/people-store.ts";
import type { PlanStore } from "../domain/plan/plan-store.ts";
import type { DutyLog } from "../domain/reminders/duty-log.ts";
import type { ReminderFacts } from "../domain/reminders/obligations-of.ts";

export interface ReminderSources {
  readonly people: PeopleStore;
  readonly cases: CaseStore;
  readonly meetings: MeetingStore;
  readonly plans: PlanStore;
  readonly hearings: HearingStore;
  readonly dutyLog: DutyLog;
}

/**
 * Reads everything that reminders of a community are made of, as it stands now. What was settled before today is left
 * where it is, so that this takes as long after ten years as after one.
 *
 * @param onOrAfter also what was settled since this day; absent: today
 */
export async function readReminderFacts(
  { people, cases, meetings, plans, hearings, dutyLog }: ReminderSources,
  library: Library,
  community: Community,
  today: CivilDate,
  onOrAfter: CivilDate = today,
): Promise<ReminderFacts> {
  const { id } = community;
  const [occupancies, storedCases, storedMeetings, storedPlans, storedTasks, storedHearings, done] =
    await Promise.all([
      everyItem((request) => people.listOpenOccupancies(id, onOrAfter, request)),
      everyItem((request) => cases.listOpenCases(id, onOrAfter, request)),
      everyItem((request) => meetings.listOpenMeetings(id, onOrAfter, request)),
      everyItem((request) => plans.listPlans(id, request)),
      everyItem((request) => plans.listOpenTasks(id, onOrAfter, request)),
      everyItem((request) => hearings.listOpenHearings(id, onOrAfter, request)),
      everyItem((request) => dutyLog.listSeries(id, request)),
    ]);
  return {
    community,
    occupancies: occupancies.map(({ value }) => value),
    cases: storedCases.flatMap(({ value }) => replayCase(value.id, value.events) ?? []),
    meetings: storedMeetings.map(({ value }) => value),
    plans: storedPlans.map(({ value }) => value),
    tasks: storedTasks.map(({ value }) => value),
    ...documentsOf(library, community, today),
    hearings: await withComments(hearings, id, storedHearings),
    done: done.map(({ value }) => value),
  };
}

/** What governs in the community, and when each of it first entered into force. */
export function documentsOf(
  { search }: Library,
  { id }: Community,
  today: CivilDate,
): Pick<ReminderFacts, "documents" | "inForceSince"> {
  const own = search.documents.filter(({ head }) => head.community === id);
  const first = new Map<string, CivilDate>();
  for (const { head, version } of own) {
    const { inForceFrom } = version;
    const before = first.get(head.id);
    if (inForceFrom !== undefined && (before === undefined || inForceFrom < before))
      first.set(head.id, inForceFrom);
  }
  return { documents: governingDocuments(own, today), inForceSince: first };
}

function withComments(
  store: HearingStore,
  community: string,
  hearings: readonly { readonly value: Hearing }[],
): Promise<NonNullable<ReminderFacts["hearings"]>> {
  return Promise.all(
    hearings.map(async ({ value: hearing }) => ({
      hearing,
      comments: await readComments({ hearings: store }, community, hearing.id),
    })),
  );
}
