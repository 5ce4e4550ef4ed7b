import { type CivilDate, daysAfter } from "../kernel/civil-date.ts";
import type { Occupancy } from "./people-store.ts";

/** For so long it is asked who comes after somebody whose time has run out. */
const DAYS_OF_ASKING = 90;

/** A quarter of a year after the last day of a place; absent while it lasts. */
export function occupancySettledOn({ to }: Occupancy): CivilDate | undefined {
  return to === undefined ? undefined : daysAfter(to, DAYS_OF_ASKING);
}
