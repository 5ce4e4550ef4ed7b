import { type CivilDate, monthsAfter } from "../kernel/civil-date.ts";
import type { Occupancy } from "./people-store.ts";

/** Longer than any standstill that is reckoned with, and short enough that ten years of those who left are not read. */
const MONTHS_OF_ASKING = 24;

/** Two years after the last day of a place: for so long it is told that the time ran out. Absent while it lasts. */
export function occupancySettledOn({ to }: Occupancy): CivilDate | undefined {
  return to === undefined ? undefined : monthsAfter(to, MONTHS_OF_ASKING);
}
