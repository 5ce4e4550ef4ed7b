import type { Case } from "./case.ts";
import { isAsked } from "./case-actions.ts";
import { closed } from "./case-outcome.ts";
import { type CaseReader, holdingsFor, mayRead, partOf } from "./case-reader.ts";
import { nextStep } from "./case-steps.ts";
import { consensusOf } from "./consensus.ts";
import { barredFrom } from "./who-may-answer.ts";

/** Which cases wait for the reader: for a stance of theirs, or for the secretariat when that is what they are. */
export function waitingFor(
  treated: Case,
  reader: CaseReader,
): "answer" | "preparation" | "next-step" | undefined {
  if (closed(treated) !== undefined) return undefined;
  const { paper, step } = treated;
  const part = partOf(treated, reader);
  if (
    part.as === "seated" &&
    paper !== undefined &&
    step !== undefined &&
    !step.closed &&
    isAsked(paper.type)
  ) {
    const silent = part.seats.some(
      ({ seat }) =>
        barredFrom(treated, seat.id, reader.actor.person) === undefined &&
        !treated.stances.some((taken) => taken.seat === seat.id),
    );
    if (silent) return "answer";
  }
  if (reader.standing.secretaryFor.length === 0) return undefined;
  if (paper === undefined) return "preparation";
  const { reached } = consensusOf(treated, holdingsFor(treated, reader));
  return reached || nextStep(treated, reader.community) !== undefined ? "next-step" : undefined;
}

/** Cases that are not finished, and that the reader may see: all of them, or those that they have something to do with. */
export function casesFor(reader: CaseReader, whose: "all" | "mine"): (treated: Case) => boolean {
  return (treated) => {
    if (!mayRead(treated, reader) || closed(treated) !== undefined) return false;
    const own = treated.submittedBy.person === reader.actor.person;
    return whose === "all" || own || waitingFor(treated, reader) !== undefined;
  };
}
