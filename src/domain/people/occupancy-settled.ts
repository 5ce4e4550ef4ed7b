import type { CivilDate } from "../kernel/civil-date.ts";
import type { Occupancy } from "./people-store.ts";

/** The last day of a place; absent while it lasts. */
export function occupancySettledOn({ to }: Occupancy): CivilDate | undefined {
  return to;
}
