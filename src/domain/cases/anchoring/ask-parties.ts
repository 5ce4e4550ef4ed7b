import type { Party } from "../../community/community.ts";
import { lastingOn, partiesOf } from "../../people/seats.ts";
import type { Case } from "../case.ts";
import type { CaseReader } from "../case-reader.ts";
import type { Anchoring, Contact } from "./anchoring.ts";
import type { AnchoringOutcome } from "./change-anchoring.ts";
import { type AnchoringPlace, isAskedAbout, placesToAnchor } from "./who-anchors.ts";

/** Who can be asked for a party. */
export interface PartyContact {
  readonly party: Party;
  readonly contact: Contact & { readonly person: string };
}

/** The contacts of these parties today, as they are called. */
export function contactsOf(
  parties: readonly Party[],
  { roster, today }: Pick<CaseReader, "roster" | "today">,
): PartyContact[] {
  const lasting = lastingOn(today, roster.occupancies).filter(({ as }) => as === "contact");
  return parties.flatMap((party) =>
    roster.identities
      .filter(({ person }) => lasting.some((each) => each.party === party.id && each.person === person))
      .map(({ person, displayName }) => ({ party, contact: { person, name: displayName } })),
  );
}

/**
 * The seat asks every contact of its own parties at once. Who has been asked about this proposal by anybody of the side
 * is not asked again; a changed proposal asks anew (practice 3).
 */
export function askParties(
  anchoring: Anchoring,
  treated: Case,
  asked: { readonly seat: string; readonly question?: string | undefined },
  reader: CaseReader,
): AnchoringOutcome {
  const place = seatPlace(anchoring, treated, asked.seat, reader);
  if (place === undefined) return { refused: "not-your-seat" };
  const proposal = proposalAskedAbout(treated, reader);
  if (proposal === undefined) return { refused: "not-under-treatment" };
  const contacts = contactsOf(partiesOf(place.held.seat, reader.community), reader);
  if (contacts.length === 0) return { refused: "nobody-to-ask" };
  const fresh = contacts.filter(({ party, contact }) =>
    anchoring.asks.every(
      (each) =>
        each.party !== party.id || each.contact?.person !== contact.person || each.proposal !== proposal,
    ),
  );
  if (fresh.length === 0) return { anchoring };
  const asks = fresh.map(({ party, contact }) => ({
    seat: asked.seat,
    party: party.id,
    contact,
    askedAt: reader.at,
    by: reader.actor,
    proposal,
    ...(asked.question === undefined ? {} : { question: asked.question }),
  }));
  return { anchoring: { ...anchoring, asks: [...anchoring.asks, ...asks] } };
}

/** The seat has itself asked those of its parties that have no contact here: by mail, by phone, in a meeting of theirs. */
export function noteAskedOtherwise(
  anchoring: Anchoring,
  treated: Case,
  { seat }: { readonly seat: string },
  reader: CaseReader,
): AnchoringOutcome {
  const place = seatPlace(anchoring, treated, seat, reader);
  if (place === undefined) return { refused: "not-your-seat" };
  const proposal = proposalAskedAbout(treated, reader);
  if (proposal === undefined) return { refused: "not-under-treatment" };
  const parties = partiesOf(place.held.seat, reader.community).filter(
    ({ id }) => !anchoring.asks.some((ask) => ask.party === id && ask.proposal === proposal),
  );
  const asks = parties
    .filter((party) => contactsOf([party], reader).length === 0)
    .map(({ id: party }) => ({ seat, party, askedAt: reader.at, by: reader.actor, proposal }));
  return asks.length === 0
    ? { anchoring }
    : { anchoring: { ...anchoring, asks: [...anchoring.asks, ...asks] } };
}

/** The person's place in this seat, when it is one of the anchoring's own side. */
export function seatPlace(
  { side }: Anchoring,
  treated: Case,
  seat: string,
  reader: CaseReader,
): (AnchoringPlace & { readonly held: NonNullable<AnchoringPlace["held"]> }) | undefined {
  for (const { side: own, held } of placesToAnchor(treated, reader))
    if (own === side && held?.seat.id === seat) return { side, held };
  return undefined;
}

/** The number of the proposal that is asked about; absent when nobody can be asked now. */
export function proposalAskedAbout(
  treated: Case,
  { community }: Pick<CaseReader, "community">,
): number | undefined {
  return isAskedAbout(treated, community) ? treated.paper?.proposal.number : undefined;
}
