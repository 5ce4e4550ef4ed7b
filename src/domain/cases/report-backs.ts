import type { Body, Community } from "../community/community.ts";
import { type CivilDate, daysAfter, daysBefore } from "../kernel/civil-date.ts";

/** A body that is to report to the one that set it up (M49). */
export interface ReportBack {
  readonly body: Body;
  readonly to: Body;
  readonly on: CivilDate;
  /** The same body and day give the same case, however often it is asked for. */
  readonly mark: string;
}

/** How long before its day the case is there, in days: time for a report, a case paper and the notice of a meeting. */
const REPORT_LEAD_DAYS = 60;
/** A day so long gone is history that was typed in, and asks nobody for a report. */
const OLDEST_DAYS = 365;

/** Whose report is to be prepared on a date. A body without a day, or without one to report to, has none: never guessed. */
export function reportBacksDue({ id, bodies }: Community, today: CivilDate): ReportBack[] {
  return bodies.flatMap((body) => {
    const on = body.mandate?.report_back_on;
    const to = bodies.find((each) => each.id === body.reports_to);
    if (on === undefined || to === undefined) return [];
    return daysBefore(on, REPORT_LEAD_DAYS) <= today && today <= daysAfter(on, OLDEST_DAYS)
      ? [{ body, to, on, mark: `report-back:${id}:${body.id}:${on}` }]
      : [];
  });
}
