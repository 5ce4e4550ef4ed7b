import type { SeatHolding } from "../people/seats.ts";
import type { Case } from "./case.ts";
import type { CaseEvent } from "./case-event.ts";
import { type CaseOutcome, type Circumstances, mayConclude } from "./case-outcome.ts";
import { refusalOnWay } from "./way-of-a-case.ts";
import { barredFrom } from "./who-may-answer.ts";

/** Inhabil or not, in one case: said by the person, or noted as the body's own decision on it. */
export interface Qualification {
  readonly seat: string;
  readonly person: string;
  readonly qualified: boolean;
  readonly words: string;
}

/**
 * A person who is partial does not answer for the seat: a deputy does, and where there is none the seat has stepped
 * aside (practice 9). The person says so, or the minutes-taker notes what the body decided; either may be undone before
 * the case is decided.
 *
 * @param holdings of the treating body
 */
export function setQualification(
  treated: Case,
  { seat, person, qualified, words }: Qualification,
  holdings: readonly SeatHolding[],
  c: Circumstances,
): CaseOutcome {
  const refused = refusalOnWay("step-aside", treated, c);
  if (refused !== undefined) return { refused };
  const holding = holdings.find((each) => each.seat.id === seat);
  const persons = [holding?.holder, ...(holding?.deputies ?? [])].flatMap((each) => each?.person ?? []);
  if (holding === undefined || !persons.includes(person)) return { refused: "not-that-person" };
  if (person !== c.actor.person && !mayKeepMinutes(treated, c)) return { refused: "not-your-seat" };
  if (words.trim() === "") return { refused: "words-needed" };
  const barred = barredFrom(treated, seat, person) === "disqualified";
  if (barred !== qualified) return { events: [] };
  const base = { at: c.at, by: c.actor, seat, words };
  if (qualified) return { events: [{ ...base, kind: "requalified", person }] };
  const left = persons.filter((each) => each !== person && barredFrom(treated, seat, each) === undefined);
  const disqualified: CaseEvent = { ...base, kind: "disqualified", person };
  // A vacant seat waits for its holder, who may well be able to answer (practice 10).
  return {
    events:
      left.length > 0 || holding.holder === undefined
        ? [disqualified]
        : [disqualified, { ...base, kind: "stepped-aside" }],
  };
}

/** Before a step opens, it is the deciding body's minutes-taker or the secretariat. */
function mayKeepMinutes(treated: Case, c: Circumstances): boolean {
  const { paper, step } = treated;
  return step === undefined
    ? c.standing.secretaryFor.length > 0 || c.standing.takesMinutesOf.some(({ id }) => id === paper?.body)
    : mayConclude(treated, c);
}
