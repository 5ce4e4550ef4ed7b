import type { Community } from "../../community/community.ts";
import type { CivilDate } from "../../kernel/civil-date.ts";
import { osloDateOf } from "../../kernel/clock.ts";
import type { Case } from "../case.ts";
import { openReservations } from "../lift-reservation.ts";
import { adoptionMatrix } from "./adoption-matrix.ts";

/**
 * The day from which what was agreed applies: the body's decision, the last adoption of what it recommended
 * (practice 7), or when the last reservation was lifted, whichever is latest (practice 8: betinget). Absent while one
 * of them is waited for, and for advice, which applies to nobody.
 */
export function inEffectFrom(treated: Case, community: Community): CivilDate | undefined {
  const agreedOn = agreedByAllOn(treated, community);
  if (agreedOn === undefined || openReservations(treated).length > 0) return undefined;
  const lifted = treated.events.findLast(({ kind }) => kind === "reservation-lifted");
  const liftedOn = lifted === undefined ? agreedOn : osloDateOf(lifted.at);
  return liftedOn > agreedOn ? liftedOn : agreedOn;
}

function agreedByAllOn(treated: Case, community: Community): CivilDate | undefined {
  switch (treated.decision?.result) {
    case "decided":
      return treated.decision.on;
    case "recommended":
      return adoptionMatrix(treated, community).adoptedOn;
    default:
      return undefined;
  }
}
