import type { CivilDate } from "../kernel/civil-date.ts";
import { type Account, accountKey } from "../people/account.ts";
import { personWith, type Roster, standingIn } from "../people/find-person.ts";
import { belongsOn, holdingOf, type SeatHolding, type Standing } from "../people/seats.ts";
import type { Case } from "./case.ts";
import { type Circumstances, treatingBody } from "./case-outcome.ts";

/** Somebody who reads or acts, with what the roster says of them at that moment. */
export interface CaseReader extends Circumstances {
  /** They have a place in the community today, whichever. */
  readonly belongs: boolean;
  readonly roster: Roster;
}

export interface Asker {
  readonly account: Account;
  /** What the channel calls them; the roster's name goes before it. */
  readonly name: string;
}

/** A person that nobody is known by is called by their account's key: they may submit, and take back what is theirs. */
export function readerOf(
  { account, name }: Asker,
  roster: Roster,
  { community, at, today, clauseNow }: Pick<Circumstances, "community" | "at" | "today" | "clauseNow">,
): CaseReader {
  const known = personWith(account, roster.identities);
  const person = known?.person ?? accountKey(account);
  return {
    community,
    actor: { person, name: known?.displayName ?? name },
    standing: standingIn(roster, account, community, today),
    belongs: belongsOn(today, person, roster.occupancies),
    roster,
    at,
    today,
    clauseNow,
  };
}

/** Cases are for those who have a place in the community, and for whoever submitted them (decision 8). */
export function mayRead({ submittedBy }: Case, { actor, belongs }: CaseReader): boolean {
  return belongs || submittedBy.person === actor.person;
}

/**
 * Who holds which seat of the treating body today, or held it on the day that the case was decided; empty before
 * there is such a body.
 */
export function holdingsFor(treated: Case, { community, roster, today }: CaseFacts): SeatHolding[] {
  const body = treatingBody(treated, community);
  const date = treated.decision?.on ?? today;
  return body?.seats.map((seat) => holdingOf(body, seat, roster.occupancies, date)) ?? [];
}

export type CaseFacts = Pick<CaseReader, "community" | "roster" | "today">;

/** What somebody is to the treating body, the most that they are. */
export type Part =
  | { readonly as: "seated"; readonly seats: Standing["seats"] }
  | { readonly as: "observer" }
  /** They held or stood in for a seat; `until` is their last day. */
  | { readonly as: "former"; readonly until: CivilDate }
  | { readonly as: "outsider" };

export function partOf(treated: Case, { standing, roster, actor, community, today }: CaseReader): Part {
  const body = treatingBody(treated, community);
  const seats = standing.seats.filter((held) => held.body.id === body?.id);
  if (seats.length > 0) return { as: "seated", seats };
  if (standing.observes.some(({ id }) => id === body?.id)) return { as: "observer" };
  const ended = roster.occupancies
    .filter(({ person, body: id, as }) => person === actor.person && id === body?.id && as !== "observer")
    .flatMap(({ to }) => (to !== undefined && to < today ? [to] : []))
    .toSorted()
    .at(-1);
  return ended === undefined ? { as: "outsider" } : { as: "former", until: ended };
}
