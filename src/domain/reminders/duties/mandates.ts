import type { Body } from "../../community/community.ts";
import { lastingOn } from "../../people/seats.ts";
import { type Duties, type DutyRule, type ReminderFacts, together } from "../duty-facts.ts";
import { doneFor } from "../duty-log.ts";
import type { DatedDuty, ObligationSource, Recipients, UndatedObligation } from "../obligation.ts";
import { seriesOf } from "../series-of.ts";

/**
 * A body's mandate ends, and it reports to the body that it reports to (M48, M49, M68), on the days that are
 * configured. One that is set up for a time without a day, and one that decides without anybody saying for how long
 * (G38), have none.
 */
export const mandates: DutyRule = (facts, period) => {
  const { dated, undated } = together(
    facts.community.bodies
      .filter(({ established }) => established)
      .map((body) => ofBody(body, facts, period.today)),
  );
  return { dated: dated.filter(({ dueOn }) => dueOn <= period.to), undated };
};

function ofBody(body: Body, facts: ReminderFacts, today: Parameters<DutyRule>[1]["today"]): Duties {
  const { id, mandate, power } = body;
  const source: ObligationSource = { kind: "configuration", words: mandate?.source };
  const to: Recipients = {
    seats: [],
    secretariat: true,
    persons: lastingOn(today, facts.occupancies)
      .filter((each) => each.body === id && each.as === "leader")
      .map(({ person }) => person),
  };
  const subject = { kind: "mandate" as const, body: id };
  const base = { counting: "one-date" as const, source, to };
  const dated: DatedDuty[] = [];
  const undated: UndatedObligation[] = [];
  if (mandate?.until !== undefined)
    dated.push({ ...base, id: `mandate:${id}:${mandate.until}`, subject, dueOn: mandate.until });
  else if (mandate !== undefined)
    undated.push({ id: `mandate:${id}`, subject, source, missing: "end-of-mandate" });
  else if (power === "decides")
    undated.push({ id: `mandate:${id}`, subject, source, missing: "length-of-term" });
  if (mandate?.report_back_on !== undefined) {
    const dueOn = mandate.report_back_on;
    const report = { kind: "report-back" as const, body: id };
    const doneOn = doneFor(facts.done ?? [], seriesOf(report), dueOn);
    dated.push({
      ...base,
      id: `${seriesOf(report)}:${dueOn}`,
      subject: report,
      dueOn,
      ...(doneOn === undefined ? {} : { doneOn }),
    });
  }
  return { dated, undated };
}
