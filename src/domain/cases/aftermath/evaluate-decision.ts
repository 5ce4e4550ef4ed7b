import type { Case } from "../case.ts";
import type { EventOf } from "../case-event.ts";
import type { CaseOutcome, Circumstances } from "../case-outcome.ts";
import { refusalOnWay } from "../way-of-a-case.ts";

export const CONCLUSIONS = [
  "works",
  "adjust",
  "end",
] as const satisfies readonly EventOf<"evaluated">["conclusion"][];

/** What the decision has led to (M6: evaluate and correct). It may be evaluated again; the last one counts. */
export function evaluateDecision(
  treated: Case,
  { conclusion, words }: { readonly conclusion: EventOf<"evaluated">["conclusion"]; readonly words: string },
  c: Circumstances,
): CaseOutcome {
  const refused = refusalOnWay("evaluate", treated, c);
  if (refused !== undefined) return { refused };
  if (words.trim() === "") return { refused: "words-needed" };
  const { evaluation: before } = treated;
  if (before?.conclusion === conclusion && before.words === words && before.by.person === c.actor.person)
    return { events: [] };
  return { events: [{ kind: "evaluated", at: c.at, by: c.actor, on: c.today, conclusion, words }] };
}
