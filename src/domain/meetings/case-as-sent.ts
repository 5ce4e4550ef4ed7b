import type { Case } from "../cases/case.ts";
import type { CaseEvent } from "../cases/case-event.ts";
import { replayCase } from "../cases/replay-case.ts";
import type { Meeting } from "./meeting.ts";

/** A case as its papers went out, and when: nothing that happened to it after `at` is in it. */
interface CaseAsSent {
  readonly treated: Case;
  /** An instant in UTC. */
  readonly at: string;
}

/**
 * The case as it went out with the meeting's papers (sakskart; practice 15: papers do not change after the notice): up
 * to where it was opened in the meeting, which for a case that was put on later is after the notice. One that was open
 * in it already counts as it was at the notice. Absent before the notice, and for a case that was not there then.
 */
export function caseAsSent({ id: caseId, events }: Case, meeting: Meeting): CaseAsSent | undefined {
  if (meeting.noticeSentAt === undefined) return undefined;
  const opening = events.find((event) => opensIn(event, meeting));
  const at = opening?.at ?? meeting.noticeSentAt;
  const sent =
    opening === undefined
      ? events.filter((event) => event.at <= at)
      : events.slice(0, events.findLastIndex((event) => opensIn(event, meeting) && event.at === at) + 1);
  const treated = replayCase(caseId, sent);
  return treated && { treated, at };
}

function opensIn(event: CaseEvent, { id }: Meeting): boolean {
  return (event.kind === "step-opened" || event.kind === "enclosures-frozen") && event.meeting === id;
}
