import type { Case } from "./case.ts";
import type { EventOf } from "./case-event.ts";

/** How the seat agreed to take the case at once (practice 6); absent where it has not, or not any more. */
export function urgencyAgreement(
  { urgency, events }: Pick<Case, "urgency" | "events">,
  seat: string,
): EventOf<"urgency-agreed"> | undefined {
  if (!urgency?.agreed.includes(seat)) return undefined;
  const agreed = events.findLast((event) => event.kind === "urgency-agreed" && event.seat === seat);
  return agreed?.kind === "urgency-agreed" ? agreed : undefined;
}
