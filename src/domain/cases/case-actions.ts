import { authoritiesOn, type PartyAuthority } from "../people/authority.ts";
import { partiesOf, type SeatHolding } from "../people/seats.ts";
import type { Case, CasePaper, OpenStep } from "./case.ts";
import type { Actor, CaseEvent, CaseType } from "./case-event.ts";
import { type CaseOutcome, type CaseRefusal, type Circumstances, closed } from "./case-outcome.ts";
import { decisionOf } from "./decide-case.ts";
import { wordingOf } from "./editorial-change.ts";
import { needsWords, type StanceKind } from "./stance.ts";
import { ASKS_NOBODY } from "./steps-of-case.ts";
import { refusalOnWay } from "./way-of-a-case.ts";
import { barredFrom, holderHasAnswered } from "./who-may-answer.ts";

/** What a holder or deputy says for a seat, and how it was said. */
export interface GivenStance {
  readonly seat: string;
  readonly stance: StanceKind;
  readonly words?: string | undefined;
  /** The number of the proposal that the person saw. */
  readonly proposal: number;
  /** The words that the person saw (`wordingOf`); absent from where they are not shown. */
  readonly wording?: string | undefined;
  /** The step that the person was asked in; absent from where it is not shown. */
  readonly step?: number | undefined;
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
  const refused = refusalOfStance(treated, given, holdings, c);
  if (refused !== undefined) return { refused };
  const held = c.standing.seats.find(({ seat }) => seat.id === given.seat);
  if (held === undefined) return { refused: "not-your-seat" };
  if (isSaidAlready(treated, given, c.actor)) return { events: [] };
  const authority = authorityFor(given.seat, holdings, c).flatMap(({ authority: known }) => known ?? []);
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
    ...(authority.length === 0 ? {} : { authority }),
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
  const refused = refusalOnWay("conclude", treated, c);
  if (refused !== undefined) return { refused };
  return decisionOf(treated, holdings, c, treated.step?.meeting);
}

/** Whoever submitted a case may take it back until a step has opened; the secretariat until it is decided. */
export function withdrawCase(treated: Case, words: string, c: Circumstances): CaseOutcome {
  const refused = refusalOnWay("withdraw", treated, c);
  if (refused !== undefined && refusalOnWay("withdraw-own", treated, c) !== undefined)
    return { refused: closed(treated) ?? "not-yours" };
  if (words.trim() === "") return { refused: "words-needed" };
  return { events: [{ kind: "withdrawn", at: c.at, by: c.actor, words }] };
}

/** A case that is taken for information, or reported, asks nobody for a stance (practice 5). */
export function isAsked(type: CaseType): boolean {
  return !ASKS_NOBODY.has(type);
}

/** The card was made in another step, or shows other words. Parts that it does not tell are not held against it. */
function refusalOfOldCard(
  { step, proposal, wording }: GivenStance,
  open: OpenStep,
  paper: CasePaper,
): CaseRefusal | undefined {
  // What somebody answered to be discussed is no answer to be decided on (M69).
  if (step !== undefined && step !== open.step) return "earlier-step";
  const otherWords = wording !== undefined && wording !== wordingOf(paper.proposal);
  return otherWords || proposal !== paper.proposal.number ? "proposal-changed" : undefined;
}

function refusalOfStance(
  treated: Case,
  given: GivenStance,
  holdings: readonly SeatHolding[],
  c: Circumstances,
): CaseRefusal | undefined {
  const { step, paper } = treated;
  const refused = refusalOnWay("take-stance", treated, c);
  // When a step is over, the seats may be another body's already: that is not why nobody can answer.
  if (refused === "not-your-seat") return closed(treated) ?? (step?.closed ? "not-open" : refused);
  if (refused !== undefined) return refused;
  if (step === undefined || paper === undefined) return "not-open";
  const held = c.standing.seats.find(({ seat, body }) => seat.id === given.seat && body.id === step.body);
  if (held === undefined) return "not-your-seat";
  if (!isAsked(paper.type)) return "no-stances";
  const old = refusalOfOldCard(given, step, paper);
  if (old !== undefined) return old;
  const barred = barredFrom(treated, given.seat, c.actor.person);
  if (barred !== undefined) return barred;
  if (held.as === "deputy" && holderHasAnswered(treated, given.seat, holdings)) return "holder-has-answered";
  if (needsWords(given.stance) && (given.words ?? "").trim() === "") return "words-needed";
  const lapsed = authorityFor(given.seat, holdings, c).some(({ state }) => state === "expired");
  return lapsed ? "authority-expired" : undefined;
}

/** What is on record of the person's fullmakt for the parties of a seat that they sit in. */
export function authorityFor(
  seat: string,
  holdings: readonly SeatHolding[],
  { actor, community, today }: Pick<Circumstances, "actor" | "community" | "today">,
): PartyAuthority[] {
  const holding = holdings.find((each) => each.seat.id === seat);
  const own = [holding?.holder, ...(holding?.deputies ?? [])].find((each) => each?.person === actor.person);
  return holding === undefined
    ? []
    : authoritiesOn(today, partiesOf(holding.seat, community), own?.authority ?? []);
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
