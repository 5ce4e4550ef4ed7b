import { replayCase } from "../domain/cases/replay-case.ts";
import type { ObligationSubject } from "../domain/reminders/obligation.ts";
import type { ReminderFacts } from "../domain/reminders/obligations-of.ts";
import type { ReminderSources } from "./read-reminder-facts.ts";

/**
 * The facts with what the subject stands in read again, in one request: whoever answered since they were read is no longer
 * asked. Absent where a subject rests on more than one thing; its facts are read as a whole.
 */
export async function recheckedFacts(
  { cases, meetings, plans }: Pick<ReminderSources, "cases" | "meetings" | "plans">,
  facts: ReminderFacts,
  subject: ObligationSubject,
): Promise<ReminderFacts | undefined> {
  const community = facts.community.id;
  switch (subject.kind) {
    case "stance":
    case "adoption":
    case "receipt":
    case "evaluation":
    case "rung": {
      const found = await cases.readCase(community, subject.case);
      const now = found === undefined ? undefined : replayCase(subject.case, found.value.events);
      return { ...facts, cases: withNew(facts.cases, subject.case, now) };
    }
    case "minutes":
    case "notice-deadline": {
      const now = await meetings.readMeeting(community, subject.meeting);
      return { ...facts, meetings: withNew(facts.meetings, subject.meeting, now?.value) };
    }
    case "task": {
      const now = await plans.readTask(community, subject.task);
      return { ...facts, tasks: withNew(facts.tasks, subject.task, now?.value) };
    }
    default:
      return undefined;
  }
}

function withNew<T extends { readonly id: string }>(
  all: readonly T[],
  id: string,
  now: T | undefined,
): readonly T[] {
  return [...all.filter((each) => each.id !== id), ...(now === undefined ? [] : [now])];
}
