import type { Seat } from "../community/community.ts";
import type { SeatHolding } from "../people/seats.ts";
import type { Case } from "./case.ts";
import type { StanceTaken } from "./case-event.ts";
import { consents } from "./stance.ts";
import { hasSteppedAside } from "./who-may-answer.ts";

/** Where one seat stands. `vacant` and `silent` both lack a stance, and neither is consent. */
export interface SeatPosition {
  readonly seat: Seat;
  readonly position:
    | "consents"
    | "reserves"
    | "needs-clarification"
    | "cannot-consent"
    | "silent"
    | "vacant"
    | "stepped-aside";
  /** Absent where there is none that counts. */
  readonly stance: StanceTaken | undefined;
}

export interface Consensus {
  readonly positions: readonly SeatPosition[];
  /** Every counted seat consents, and there is at least one. */
  readonly reached: boolean;
  /** Seats whose consent carries a reservation: a decision made now is conditional (betinget). */
  readonly reservations: readonly Seat[];
  /** Seats that have not consented, whatever the reason. */
  readonly missing: readonly Seat[];
}

/**
 * Whether the seats of a body agree on the case's present proposal (M67: no majority; G17: silence is not consent).
 * Every seat counts but one that has stepped aside (practice 9); a vacant seat blocks (practice 10); a body without
 * a counted seat agrees on nothing. A stance to an earlier proposal is no stance (practice 3), nor one of an earlier
 * step (practice 6).
 */
export function consensusOf(treated: Case, holdings: readonly SeatHolding[]): Consensus {
  const positions = holdings.map((holding) => positionOf(treated, holding));
  const counted = positions.filter(({ position }) => position !== "stepped-aside");
  const missing = counted.filter(({ position }) => position !== "consents" && position !== "reserves");
  return {
    positions,
    reached: counted.length > 0 && missing.length === 0,
    reservations: counted.filter(({ position }) => position === "reserves").map(({ seat }) => seat),
    missing: missing.map(({ seat }) => seat),
  };
}

function positionOf(treated: Case, holding: SeatHolding): SeatPosition {
  const { seat, holder, deputies } = holding;
  if (hasSteppedAside(treated, holding)) return { seat, position: "stepped-aside", stance: undefined };
  if (holder === undefined && deputies.length === 0) return { seat, position: "vacant", stance: undefined };
  const number = treated.paper?.proposal.number;
  const stance = treated.stances.find((taken) => taken.seat === seat.id && taken.proposal === number);
  if (stance === undefined) return { seat, position: "silent", stance };
  if (stance.stance === "consent-with-reservation") return { seat, position: "reserves", stance };
  if (consents(stance.stance)) return { seat, position: "consents", stance };
  return {
    seat,
    position: stance.stance === "needs-clarification" ? "needs-clarification" : "cannot-consent",
    stance,
  };
}
