import { replayCase } from "../domain/cases/replay-case.ts";
import type { ObligationSubject } from "../domain/reminders/obligation.ts";
import type { ReminderFacts } from "../domain/reminders/obligations-of.ts";
import type { ReminderSources } from "./read-reminder-facts.ts";

/**
 * The facts of the subject alone, with what it stands in read again in one request: whoever answered since they were read
 * is no longer asked. What is open beside it is left out, since hundreds may be told in one round. Absent where a subject rests on more than one thing; its facts are read as a whole.
 */
export async function recheckedFacts(
  { cases, meetings, plans }: Pick<ReminderSources, "cases" | "meetings" | "plans">,
  facts: ReminderFacts,
  subject: ObligationSubject,
): Promise<ReminderFacts | undefined> {
  const community = facts.community.id;
  const alone: ReminderFacts = { ...facts, cases: [], meetings: [], tasks: [], documents: [], hearings: [] };
  switch (subject.kind) {
    case "stance":
    case "adoption":
    case "receipt":
    case "evaluation":
    case "rung": {
      const found = await cases.readCase(community, subject.case);
      const now = found === undefined ? undefined : replayCase(subject.case, found.value.events);
      return { ...alone, cases: now === undefined ? [] : [now] };
    }
    case "minutes":
    case "notice-deadline": {
      const now = await meetings.readMeeting(community, subject.meeting);
      return { ...alone, meetings: now === undefined ? [] : [now.value] };
    }
    case "task": {
      const now = await plans.readTask(community, subject.task);
      const cases = facts.cases.filter(({ id }) => id === now?.value.case);
      return { ...alone, cases, tasks: now === undefined ? [] : [now.value] };
    }
    default:
      return undefined;
  }
}
