import { type CivilDate, daysAfter, parseCivilDate } from "../../kernel/civil-date.ts";
import { type DutyRule, inPeriod, type Period } from "../duty-facts.ts";
import { doneFor } from "../duty-log.ts";
import type { ObligationSource } from "../obligation.ts";
import { seriesOf } from "../series-of.ts";

/**
 * Avvik are counted by theme once a year (practice 16), on the configured day: in the first half of a year those of the
 * year before, later those of the year itself.
 */
export const deviationCounts: DutyRule = ({ community, done = [] }, period) => {
  const configured = community.deviation_count;
  const source: ObligationSource = { kind: "configuration", words: configured?.source };
  if (configured === undefined) {
    const subject = { kind: "deviation-count" as const, year: yearOf(period.today) };
    const undated = { id: seriesOf(subject), subject, source, missing: "day-of-deviation-count" as const };
    return { dated: [], undated: [undated] };
  }
  const dated = daysOf(configured.on, period).map((dueOn) => {
    const year = configured.on < "07-01" ? yearOf(dueOn) - 1 : yearOf(dueOn);
    const subject = { kind: "deviation-count" as const, year };
    const doneOn = doneFor(done, seriesOf(subject), dueOn);
    const hasComeAgain = daysOf(configured.on, { from: daysAfter(dueOn, 1), to: period.today }).length > 0;
    return {
      id: `${seriesOf(subject)}:${dueOn}`,
      subject,
      dueOn,
      counting: "fixed-anniversary" as const,
      source,
      to: { seats: [], secretariat: true },
      ...(doneOn === undefined ? {} : { doneOn }),
      ...(hasComeAgain ? { lapsed: true as const } : {}),
    };
  });
  return { dated, undated: [] };
};

function daysOf(day: string, period: Pick<Period, "from" | "to">): CivilDate[] {
  const first = yearOf(period.from);
  return Array.from({ length: Math.max(0, yearOf(period.to) - first + 1) }, (_, years) =>
    parseCivilDate(`${first + years}-${day}`),
  ).flatMap((date) => (date !== undefined && inPeriod(date, period) ? [date] : []));
}

function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}
