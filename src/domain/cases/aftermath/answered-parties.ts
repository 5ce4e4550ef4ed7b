import type { Party } from "../../community/community.ts";
import { partiesOf } from "../../people/seats.ts";
import type { Case } from "../case.ts";
import { type CaseRefusal, type Circumstances, treatingBody } from "../case-outcome.ts";

/**
 * The partners that the person may tell about after a decision: every one for the secretariat, for whoever has a seat
 * in the body those that the seat speaks for. None for anybody else.
 */
export function answeredParties(treated: Case, { community, standing }: Circumstances): readonly Party[] {
  if (standing.secretaryFor.length > 0) return community.parties;
  const body = treatingBody(treated, community)?.id;
  const own = new Set(
    standing.seats
      .filter((held) => held.body.id === body)
      .flatMap(({ seat }) => partiesOf(seat, community).map(({ id }) => id)),
  );
  return community.parties.filter(({ id }) => own.has(id));
}

/** Why these parties are not the person's to tell about; absent when each of them is. */
export function refusalOfParties(
  parties: readonly string[],
  treated: Case,
  c: Circumstances,
): CaseRefusal | undefined {
  if (parties.length === 0) return "nothing-chosen";
  const known = (id: string) => c.community.parties.some((party) => party.id === id);
  if (!parties.every(known)) return "unknown-party";
  const own = new Set(answeredParties(treated, c).map(({ id }) => id));
  return parties.every((id) => own.has(id)) ? undefined : "not-your-party";
}
