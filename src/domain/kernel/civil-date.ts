import { Temporal } from "temporal-polyfill";
import { z } from "zod/v4";

/** A date without a time of day, as `YYYY-MM-DD`; always a date that exists. */
export type CivilDate = string & z.$brand<"CivilDate">;

export const civilDateSchema = z
  .string()
  .refine((text) => parseCivilDate(text) !== undefined, "must be a date written YYYY-MM-DD")
  .brand<"CivilDate">();

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Reads `YYYY-MM-DD`. Absent when the text is anything else, or a date that does not exist (2025-02-29). */
export function parseCivilDate(text: string): CivilDate | undefined {
  if (!ISO_DATE.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() as CivilDate;
  } catch {
    return undefined;
  }
}

export function civilDateOf(date: Temporal.PlainDate): CivilDate {
  return date.toString() as CivilDate;
}

/** True when `date` lies in the period; both ends are inside it, and an absent end is open. */
export function isWithin(date: CivilDate, from: CivilDate | undefined, to: CivilDate | undefined): boolean {
  return (from === undefined || from <= date) && (to === undefined || date <= to);
}

export function dayBefore(date: CivilDate): CivilDate {
  return civilDateOf(Temporal.PlainDate.from(date).subtract({ days: 1 }));
}
