import { type CivilDate, daysAfter } from "../kernel/civil-date.ts";
import { osloDateOf } from "../kernel/clock.ts";
import { nextWorkingDay } from "../meetings/meeting-days.ts";
import type { Notice } from "./plan-sweep.ts";
import type { LedgerEntry } from "./reminder-ledger.ts";
import type { RungName } from "./who-is-told.ts";

const ORDER: readonly RungName[] = ["deputy", "own-side"];

/**
 * The notices of the same obligation that must have come to their persons first: nobody's deputy or own side hears of what
 * they themselves have had no chance to answer.
 *
 * @param ofObligation all notices of the notice's obligation
 */
export function mustComeBefore(notice: Notice, ofObligation: readonly Notice[]): readonly Notice[] {
  const place = ORDER.indexOf(notice.rung);
  return place < 0 ? [] : ofObligation.filter(({ rung }) => ORDER.indexOf(rung) < place);
}

/**
 * Whether whoever was to hear of it first has had a day to answer: told on an earlier day, with a working day come since.
 * One who cannot be reached is waited for no longer.
 *
 * @param entry absent when it was never tried
 */
export function hasHadTime(
  entry: Pick<LedgerEntry, "sentAt" | "deadAt" | "unreachableAt"> | undefined,
  today: CivilDate,
): boolean {
  if (entry?.sentAt !== undefined) return nextWorkingDay(daysAfter(osloDateOf(entry.sentAt), 1)) <= today;
  return entry?.deadAt !== undefined || entry?.unreachableAt !== undefined;
}
