import type { Body } from "../../community/community.ts";
import { type Duties, type DutyRule, NO_DUTIES, together } from "../duty-facts.ts";
import type { ObligationSource, ObligationSubject } from "../obligation.ts";
import { everySoOften } from "./every-so-often.ts";

/**
 * The leadership passes to the other side every so many years (M44), on the day that it began. The sources give no
 * start (G39), and a leader's own first day is none: without one in the configuration there is no date.
 */
export const leaderships: DutyRule = ({ community }, period) =>
  together(community.bodies.filter(({ established }) => established).map((body) => changesOf(body, period)));

function changesOf({ id, leadership }: Body, period: Parameters<DutyRule>[1]): Duties {
  if (leadership === undefined) return NO_DUTIES;
  const subject: ObligationSubject = { kind: "leadership", body: id, side: undefined };
  const source: ObligationSource = { kind: "configuration", words: leadership.source };
  const { since, alternates_every_years: years } = leadership;
  if (since === undefined)
    return {
      dated: [],
      undated: [{ id: `leadership:${id}`, subject, source, missing: "start-of-leadership" }],
    };
  return {
    dated: everySoOften(since, years, period).map((dueOn) => ({
      id: `leadership:${id}:${dueOn}`,
      subject,
      dueOn,
      counting: "fixed-anniversary",
      source,
      to: { seats: [], secretariat: true },
      ...(dueOn < period.today ? { doneOn: dueOn } : {}),
    })),
    undated: [],
  };
}
