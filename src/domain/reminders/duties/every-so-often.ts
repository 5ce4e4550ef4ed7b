import { Temporal } from "temporal-polyfill";
import { type CivilDate, civilDateOf } from "../../kernel/civil-date.ts";
import { inPeriod, type Period } from "../duty-facts.ts";

/**
 * A day that comes again every so many years, worked out from the first each time: 29 February is 28 February in other
 * years and 29 February again in the next leap year, and no error grows (GLPI counted on from the last result).
 */
export function everySoOften(
  first: CivilDate,
  years: number,
  period: Pick<Period, "from" | "to">,
): CivilDate[] {
  const start = Temporal.PlainDate.from(first);
  const until = Temporal.PlainDate.from(period.to).year;
  const dates: CivilDate[] = [];
  for (let passed = years; start.year + passed <= until; passed += years) {
    const date = civilDateOf(start.add({ years: passed }));
    if (inPeriod(date, period)) dates.push(date);
  }
  return dates;
}

/** The same day so many years on. */
export function yearsAfter(date: CivilDate, years: number): CivilDate {
  return civilDateOf(Temporal.PlainDate.from(date).add({ years }));
}
