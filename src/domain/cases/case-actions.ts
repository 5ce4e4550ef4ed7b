import type { SeatHolding } from "../people/seats.ts";
import { partiesOf } from "../people/seats.ts";
import type { Case } from "./case.ts";
import type { Actor, CaseEvent, CaseType } from "./case-event.ts";
import {
  bodyOf,
  type CaseOutcome,
  type CaseRefusal,
  type Circumstances,
  closed,
  mayConclude,
} from "./case-outcome.ts";
import { consensusOf } from "./consensus.ts";
import { needsWords, type StanceKind } from "./stance.ts";

/** What a holder or deputy says for a seat, and how it was said. */
export interface GivenStance {
  readonly seat: string;
  readonly stance: StanceKind;
  readonly words?: string | undefined;
  /** The number of the proposal that the person saw. */
  readonly proposal: number;
  readonly mark: string;
}

/**
 * A seat takes its stance; the holder may change it until the decision, and a deputy speaks only while the holder
 * has not (practice 8, 10). In the last step of a written treatment the stance that completes the consensus decides.
 */
export function takeStance(
  treated: Case,
  given: GivenStance,
  holdings: readonly SeatHolding[],
  c: Circumstances,
): CaseOutcome {
  if (treated.marks.has(given.mark)) return { events: [] };
  const refused = refusalOfStance(treated, given, c);
  if (refused !== undefined) return { refused };
  const held = c.standing.seats.find(({ seat }) => seat.id === given.seat);
  if (held === undefined) return { refused: "not-your-seat" };
  if (isSaidAlready(treated, given, c.actor)) return { events: [] };
  const taken: CaseEvent = {
    kind: "stance-taken",
    at: c.at,
    by: c.actor,
    seat: given.seat,
    onBehalfOf: partiesOf(held.seat, c.community).map(({ id }) => id),
    as: held.as,
    stance: given.stance,
    ...(given.words === undefined ? {} : { words: given.words }),
    proposal: given.proposal,
    source: "click",
    mark: given.mark,
  };
  if (treated.step?.way !== "written") return { events: [taken] };
  const after = withStance(treated, taken);
  const decision = decisionOf(after, holdings, c, undefined);
  return { events: "refused" in decision ? [taken] : [taken, ...decision.events] };
}

/** True when this stance would complete the consensus of a written treatment: the person is asked once more. */
export function wouldDecide(
  treated: Case,
  given: GivenStance,
  holdings: readonly SeatHolding[],
  c: Circumstances,
): boolean {
  const outcome = takeStance(treated, given, holdings, c);
  return "events" in outcome && outcome.events.some(({ kind }) => kind === "decided");
}

/**
 * The minutes-taker closes the item (practice 2): the decision is made when this is the last step and every counted
 * seat is covered.
 */
export function concludeItem(treated: Case, holdings: readonly SeatHolding[], c: Circumstances): CaseOutcome {
  if (!mayConclude(treated, c)) return { refused: "not-minutes-taker" };
  return decisionOf(treated, holdings, c, treated.step?.meeting);
}

/** Whoever submitted a case may take it back until a step has opened; the secretariat until it is decided. */
export function withdrawCase(treated: Case, words: string, c: Circumstances): CaseOutcome {
  const own = treated.submittedBy.person === c.actor.person && treated.step === undefined;
  if (!own && c.standing.secretaryFor.length === 0) return { refused: "not-yours" };
  const refused = closed(treated);
  if (refused !== undefined) return { refused };
  if (words.trim() === "") return { refused: "words-needed" };
  return { events: [{ kind: "withdrawn", at: c.at, by: c.actor, words }] };
}

function decisionOf(
  treated: Case,
  holdings: readonly SeatHolding[],
  c: Circumstances,
  meeting: string | undefined,
): CaseOutcome {
  const refused = closed(treated);
  if (refused !== undefined) return { refused };
  const { paper } = treated;
  if (paper === undefined || treated.step === undefined || treated.step.closed)
    return { refused: "not-open" };
  if (paper.type !== "decision") return { refused: "not-for-decision" };
  const body = bodyOf(c.community, paper.body);
  if (body === undefined || treated.step.body !== body.id || treated.step.step !== body.steps.count)
    return { refused: "not-the-last-step" };
  const consensus = consensusOf(treated, holdings);
  if (!consensus.reached) return { refused: "not-agreed" };
  return {
    events: [
      {
        kind: "decided",
        at: c.at,
        by: c.actor,
        proposal: paper.proposal.number,
        body: body.id,
        on: c.today,
        ...(meeting === undefined ? {} : { meeting }),
        reservations: consensus.reservations.map(({ id }) => id),
      },
    ],
  };
}

/** A case that is taken for information, or reported, asks nobody for a stance (practice 5). */
export function isAsked(type: CaseType): boolean {
  return type !== "information" && type !== "referral";
}

function refusalOfStance(treated: Case, given: GivenStance, c: Circumstances): CaseRefusal | undefined {
  const { step, paper } = treated;
  const over = closed(treated);
  if (over !== undefined) return over;
  if (step === undefined || step.closed || paper === undefined) return "not-open";
  const held = c.standing.seats.find(({ seat, body }) => seat.id === given.seat && body.id === step.body);
  if (held === undefined)
    return c.standing.observes.some(({ id }) => id === step.body) ? "observer" : "not-your-seat";
  if (!isAsked(paper.type)) return "no-stances";
  if (given.proposal !== paper.proposal.number) return "proposal-changed";
  if (treated.steppedAside.includes(given.seat)) return "stepped-aside";
  const last = treated.stances.find(({ seat }) => seat === given.seat);
  if (held.as === "deputy" && last?.as === "holder") return "holder-has-answered";
  if (needsWords(given.stance) && (given.words ?? "").trim() === "") return "words-needed";
  return undefined;
}

/** The same person pressed the same button again: there is nothing new to note. */
function isSaidAlready(
  { stances }: Case,
  { seat, stance, words, proposal }: GivenStance,
  by: Actor,
): boolean {
  return stances.some(
    (taken) =>
      taken.seat === seat &&
      taken.by.person === by.person &&
      taken.stance === stance &&
      taken.words === words &&
      taken.proposal === proposal,
  );
}

function withStance(treated: Case, taken: Extract<CaseEvent, { kind: "stance-taken" }>): Case {
  return { ...treated, stances: [...treated.stances.filter(({ seat }) => seat !== taken.seat), taken] };
}
