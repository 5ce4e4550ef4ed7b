import type { Case } from "./case.ts";
import type { EventOf } from "./case-event.ts";
import type { CaseOutcome, Circumstances } from "./case-outcome.ts";
import { refusalOnWay } from "./way-of-a-case.ts";

/** The secretariat asks whoever submitted the case for more, and says what. */
export function sendBack(treated: Case, words: string, c: Circumstances): CaseOutcome {
  const refused = refusalOnWay("send-back", treated, c);
  if (refused !== undefined) return { refused };
  if (words.trim() === "") return { refused: "words-needed" };
  return { events: [{ kind: "sent-back", at: c.at, by: c.actor, words: words.trim() }] };
}

/** The submitter sends the case in anew, with what was asked for. What the secretariat had written stays. */
export function resubmitCase(
  treated: Case,
  submission: Pick<EventOf<"resubmitted">, "title" | "need" | "patients">,
  c: Circumstances,
): CaseOutcome {
  const refused = refusalOnWay("resubmit", treated, c);
  if (refused !== undefined) return { refused };
  return { events: [{ kind: "resubmitted", at: c.at, by: c.actor, ...submission }] };
}
