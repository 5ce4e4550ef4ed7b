import type { Community } from "../community/community.ts";
import type { CivilDate } from "../kernel/civil-date.ts";
import type { Account } from "./account.ts";
import type { Roster } from "./find-person.ts";
import type { Invitation, InvitationStore } from "./invitation-store.ts";
import type { Identity, PeopleStore } from "./people-store.ts";
import { type Place, SIDES, type Side } from "./place.ts";
import { lastingOn, type Standing } from "./seats.ts";

/** Why somebody may not do what they asked for; each has its sentence in `presentation/text`. */
export type InvitationRefusal =
  | "unknown-account"
  | "not-personal"
  | "not-secretary"
  | "not-your-party"
  | "no-such-place"
  | "not-a-tenant"
  | "unknown-code"
  | "too-many-attempts"
  | "expired"
  | "wrong-tenant"
  | "used"
  | "no-such-invitation"
  | "not-presented"
  | "same-side"
  | "declined"
  | "confirmed";

export interface Refused {
  readonly refused: InvitationRefusal;
}

export interface InvitationStores {
  readonly people: PeopleStore;
  readonly invitations: InvitationStore;
}

/** Who asks, where and when. What they may do is read from the store at that moment. */
export interface Asking {
  readonly community: Community;
  /** Absent when the sender's own tenant could not be found out. */
  readonly account: Account | undefined;
  readonly conversation: "personal" | "group" | "channel";
  /** An instant in UTC, and the date in Oslo. */
  readonly at: string;
  readonly today: CivilDate;
}

export function placeOf({ as, body, seat, side, party }: Invitation): Place {
  return {
    as,
    ...(body === undefined ? {} : { body }),
    ...(seat === undefined ? {} : { seat }),
    ...(side === undefined ? {} : { side }),
    ...(party === undefined ? {} : { party }),
  };
}

/** The side whose secretary confirms: not the one that invited (decision 7). */
export function confirmingSide({ madeBy }: Invitation): Side {
  return SIDES.find((side) => side !== madeBy.side) ?? madeBy.side;
}

/** Nobody confirms what they made themselves, also where one person is secretary for both sides. */
export function mayConfirm(invitation: Invitation, person: string, standing: Standing): boolean {
  return standing.secretaryFor.includes(confirmingSide(invitation)) && invitation.madeBy.person !== person;
}

/** The secretaries who may confirm on that day. */
export function confirmersOf(
  invitation: Invitation,
  { identities, occupancies }: Roster,
  today: CivilDate,
): Identity[] {
  const side = confirmingSide(invitation);
  const secretaries = lastingOn(today, occupancies).filter(
    (occupancy) => occupancy.as === "secretary" && occupancy.side === side,
  );
  return identities.filter(
    ({ person }) =>
      person !== invitation.madeBy.person && secretaries.some((secretary) => secretary.person === person),
  );
}
