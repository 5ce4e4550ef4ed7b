import type { Community, Party, Seat } from "../community/community.ts";
import type { Occupancy } from "../people/people-store.ts";
import { partiesOf, type SeatHolding } from "../people/seats.ts";
import type { Case } from "./case.ts";
import type { StanceTaken } from "./case-event.ts";
import { consensusOf } from "./consensus.ts";
import { isUnconfirmed } from "./noted-stances.ts";
import type { Withheld } from "./released-stances.ts";
import { barredFrom } from "./who-may-answer.ts";

/** A seat whose clear answer lacks, whom it speaks for, and who could give it. */
export interface MissingSeat {
  readonly seat: Seat;
  /** None for a seat of an interest. */
  readonly parties: readonly Party[];
  readonly holder: Occupancy | undefined;
  readonly deputies: readonly Occupancy[];
  /** `unconfirmed` has consented, and may deny it; the others stop the consensus. */
  readonly why: "silent" | "vacant" | "disputed" | "unconfirmed" | "disqualified";
  /** What it has said; absent where it has said nothing. */
  readonly stance: StanceTaken | undefined;
}

/**
 * «Hvem mangler?»: the seats in the body's own order, without those that have stepped aside.
 *
 * @param withheld seats that the reader is told nothing of
 */
export function missingSeats(
  treated: Case,
  holdings: readonly SeatHolding[],
  withheld: Withheld,
  community: Community,
): MissingSeat[] {
  return consensusOf(treated, holdings).positions.flatMap(({ seat, position, stance }) => {
    const holding = holdings.find((each) => each.seat.id === seat.id);
    const why = whyMissing();
    if (why === undefined || holding === undefined || withheld.seats.has(seat.id)) return [];
    const { holder, deputies } = holding;
    return [{ seat, parties: partiesOf(seat, community), holder, deputies, why, stance }];

    function whyMissing(): MissingSeat["why"] | undefined {
      switch (position) {
        case "stepped-aside":
          return undefined;
        case "consents":
        case "reserves":
          return stance !== undefined && isUnconfirmed(treated, stance) ? "unconfirmed" : undefined;
        case "silent": {
          const holder = holding?.holder?.person;
          return holder !== undefined && barredFrom(treated, seat.id, holder) ? "disqualified" : "silent";
        }
        case "vacant":
          return "vacant";
        default:
          return "disputed";
      }
    }
  });
}
