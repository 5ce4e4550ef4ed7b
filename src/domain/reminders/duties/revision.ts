import type { LoadedDocument } from "../../agreements/document.ts";
import type { CivilDate } from "../../kernel/civil-date.ts";
import { type Duties, type DutyRule, NO_DUTIES, type ReminderFacts, together } from "../duty-facts.ts";
import { lastDone } from "../duty-log.ts";
import type { ObligationSource, ObligationSubject } from "../obligation.ts";
import { seriesOf } from "../series-of.ts";
import { yearsAfter } from "./every-so-often.ts";
import { type ClauseDuty, readClauseDuties } from "./read-clause-duties.ts";

/**
 * The agreement is revised at least every so many years, where a clause of its own says so (Innlandet, M27): the law
 * does not. Counted from the last revision that was noted, before the first from its entry into force; where the text
 * does not say from what, that is an assumption (G40). A clause that can be read in two ways gives no date (peers 4:
 * «failure mode is a confident wrong date»).
 */
export const revisions: DutyRule = (facts) =>
  together(
    facts.documents
      .filter(({ head }) => head.standing === "agreement" || head.standing === "sub-agreement")
      .map((document) => {
        const clause = readClauseDuties(document).find(({ kind }) => kind === "revision");
        return clause === undefined ? NO_DUTIES : revisionOf(document, clause, facts);
      }),
  );

function revisionOf({ head, version }: LoadedDocument, clause: ClauseDuty, facts: ReminderFacts): Duties {
  const [shortest, ...longer] = clause.months;
  const years = shortest / 12;
  const subject: ObligationSubject = { kind: "revision", document: head.id, title: head.title, years };
  const series = seriesOf(subject);
  const source: ObligationSource = { kind: "clause", document: head.id, clause: clause.clause };
  const undated = (missing: "clause-is-ambiguous" | "entry-into-force" | "date-of-conclusion"): Duties => ({
    dated: [],
    undated: [{ id: series, subject, source, missing }],
  });
  if (longer.length > 0) return undated("clause-is-ambiguous");
  const revisedOn = lastDone(facts.done ?? [], series);
  const inForce = facts.inForceSince?.get(head.id) ?? version.inForceFrom;
  const from: CivilDate | undefined =
    revisedOn ?? (clause.counted === "adoption" ? version.adoption.date : inForce);
  if (from === undefined)
    return undated(clause.counted === "adoption" ? "date-of-conclusion" : "entry-into-force");
  const dueOn = yearsAfter(from, years);
  const isAssumed = revisedOn === undefined && clause.counted === undefined;
  return {
    dated: [
      {
        id: `${series}:${dueOn}`,
        subject,
        dueOn,
        counting: "from-last-done",
        source,
        ...(isAssumed ? { assumption: "counted-from-entry-into-force" as const } : {}),
        to: { seats: [], secretariat: true },
      },
    ],
    undated: [],
  };
}
