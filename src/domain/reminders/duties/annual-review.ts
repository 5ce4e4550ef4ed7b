import type { LoadedDocument } from "../../agreements/document.ts";
import { anniversaries, type CivilDate, daysAfter } from "../../kernel/civil-date.ts";
import { type DutyRule, inPeriod, type Period, type ReminderFacts, together } from "../duty-facts.ts";
import { doneFor, lastDone } from "../duty-log.ts";
import type { DatedDuty, ObligationSource, ObligationSubject } from "../obligation.ts";
import { seriesOf } from "../series-of.ts";
import { yearsAfter } from "./every-so-often.ts";
import { type ClauseDuty, readClauseDuties } from "./read-clause-duties.ts";

const STATUTE: ObligationSource = { kind: "statute", reference: "hol § 6-5" };

/**
 * Every cooperation agreement is gone through every year (hol § 6-5, E5), whatever its own clauses say; a clause that
 * says so too is cited in its place. On the anniversary of its entry into force (G41: no source gives the month), unless
 * the clause counts from the review before. A sub-agreement has it only by a clause of its own.
 */
export const annualReviews: DutyRule = (facts, period) => {
  const agreements = facts.documents.filter(({ head }) => head.standing === "agreement");
  if (agreements.length === 0)
    return {
      dated: [],
      undated: [
        {
          id: "annual-review",
          subject: { kind: "annual-review", document: undefined, title: undefined },
          source: STATUTE,
          missing: "agreement-not-loaded",
        },
      ],
    };
  const subs = facts.documents.filter(({ head }) => head.standing === "sub-agreement");
  return together([
    ...agreements.map((document) => reviewsOf(document, yearlyClause(document), facts, period)),
    ...subs.flatMap((document) => {
      const clause = yearlyClause(document);
      return clause === undefined ? [] : [reviewsOf(document, clause, facts, period)];
    }),
  ]);
};

/** A clause that asks for it more seldom than the law does is not followed. */
function yearlyClause(document: LoadedDocument): ClauseDuty | undefined {
  return readClauseDuties(document).find(
    ({ kind, months }) => kind === "annual-review" && months.length === 1 && months[0] === 12,
  );
}

function reviewsOf(
  { head, version }: LoadedDocument,
  clause: ClauseDuty | undefined,
  { done = [], inForceSince }: ReminderFacts,
  period: Period,
): ReturnType<DutyRule> {
  const subject: ObligationSubject = { kind: "annual-review", document: head.id, title: head.title };
  const series = seriesOf(subject);
  const source: ObligationSource =
    clause === undefined ? STATUTE : { kind: "clause", document: head.id, clause: clause.clause };
  const from = inForceSince?.get(head.id) ?? version.inForceFrom;
  const duty = (dueOn: CivilDate): Omit<DatedDuty, "counting"> => {
    const doneOn = doneFor(done, series, dueOn);
    return {
      id: `${series}:${dueOn}`,
      subject,
      dueOn,
      source,
      to: { seats: [], secretariat: true },
      ...(doneOn === undefined ? {} : { doneOn }),
    };
  };
  if (from === undefined)
    return { dated: [], undated: [{ id: series, subject, source, missing: "entry-into-force" }] };
  if (clause?.counted === "last-done") {
    const next = yearsAfter(lastDone(done, series) ?? from, 1);
    const before = (done.find((each) => each.series === series)?.entries ?? [])
      .map(({ intended }) => intended)
      .filter((intended) => inPeriod(intended, period));
    return {
      dated: [...before, next].map((dueOn) => ({ ...duty(dueOn), counting: "from-last-done" as const })),
      undated: [],
    };
  }
  return {
    dated: anniversaries(from, period.from, period.to).map((dueOn) => ({
      ...duty(dueOn),
      counting: "fixed-anniversary" as const,
      ...(anniversaries(from, daysAfter(dueOn, 1), period.today).length === 0
        ? {}
        : { lapsed: true as const }),
      ...(clause?.counted === "entry-into-force"
        ? {}
        : { assumption: "anniversary-of-entry-into-force" as const }),
    })),
    undated: [],
  };
}
