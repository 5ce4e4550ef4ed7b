import type { CivilDate } from "../../kernel/civil-date.ts";
import { osloDateOf } from "../../kernel/clock.ts";
import { type Hearing, isClosed, latest } from "./hearing.ts";

/** The day of the last thing that happened to a closed hearing. Absent while it is open: a deadline closes nothing. */
export function hearingSettledOn(hearing: Hearing): CivilDate | undefined {
  const last = latest(hearing.events);
  return last !== undefined && isClosed(hearing) ? osloDateOf(last.at) : undefined;
}
