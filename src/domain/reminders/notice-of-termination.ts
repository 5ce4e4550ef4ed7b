import { Temporal } from "temporal-polyfill";
import type { LoadedDocument } from "../agreements/document.ts";
import { type CivilDate, civilDateOf, daysBefore, monthsAfter } from "../kernel/civil-date.ts";
import { readClauseDuties } from "./duties/read-clause-duties.ts";
import type { ObligationSource } from "./obligation.ts";

/** hol § 6-5: one year, for every agreement. */
const STATUTE_MONTHS = 12;
const STATUTE: ObligationSource = { kind: "statute", reference: "hol § 6-5" };
/** A council decides on its own notice, and needs a meeting for it; no source gives a length. */
const WARNING_DAYS = 120;

/** What the text does not say, each with its sentence in `presentation/text` (G42). */
export type NoticeAssumption =
  /** Counted from the day the others have received it, and that is the day that was given. */
  | "from-the-day-it-is-received"
  /** It ends on that same day of the year, and not with the month or the year. */
  | "same-day-of-the-year"
  /** The agreement goes on among the others. */
  | "others-stay-bound"
  /** How long before the formal notice the own side is warned. */
  | "length-of-warning";

interface NoticeDates {
  readonly kind: "dates";
  /** Oppsigelse: given in writing to the other parties. */
  readonly formalOn: CivilDate;
  /** The last day to raise it within the own side, so that its council can decide: another date, and no notice. */
  readonly warnBy: CivilDate;
  readonly endsOn: CivilDate;
  /** Where it would end if the text were read otherwise. */
  readonly otherwise: readonly { readonly reading: "end-of-month" | "end-of-year"; readonly on: CivilDate }[];
  readonly months: number;
  readonly source: ObligationSource;
  readonly assumptions: readonly NoticeAssumption[];
}

/** Why no date is given. */
export type NoticeRefusal =
  /** Nobody has given notice, and no day was asked about: then it does not end. */
  | "no-notice-date"
  | "clause-is-ambiguous"
  /** The clause gives another length than the law does. */
  | "clause-differs-from-law";

export type NoticeAnswer =
  | NoticeDates
  | { readonly kind: "refused"; readonly reason: NoticeRefusal; readonly source: ObligationSource };

/**
 * «Når er vi ute?»: from the day of the formal notice, never from any other. Every mistake that was found in others'
 * calculators came from counting from the beginning, the end or the last renewal of the agreement (peers 4).
 *
 * @param agreement absent where none is loaded: the law's year applies all the same
 * @param formalOn absent where nobody has given or asked about notice; then there is no end to tell
 */
export function noticeOf(
  agreement: LoadedDocument | undefined,
  formalOn: CivilDate | undefined,
): NoticeAnswer {
  const clause =
    agreement === undefined ? undefined : readClauseDuties(agreement).find((duty) => duty.kind === "notice");
  const source: ObligationSource =
    clause === undefined || agreement === undefined
      ? STATUTE
      : { kind: "clause", document: agreement.head.id, clause: clause.clause };
  const refused = (reason: NoticeRefusal): NoticeAnswer => ({ kind: "refused", reason, source });
  const [months = STATUTE_MONTHS, ...others] = clause?.months ?? [];
  if (others.length > 0) return refused("clause-is-ambiguous");
  if (months !== STATUTE_MONTHS) return refused("clause-differs-from-law");
  if (formalOn === undefined) return refused("no-notice-date");
  const endsOn = monthsAfter(formalOn, months);
  const end = Temporal.PlainDate.from(endsOn);
  const endOfMonth = civilDateOf(end.with({ day: end.daysInMonth }));
  const endOfYear = civilDateOf(end.with({ month: 12, day: 31 }));
  return {
    kind: "dates",
    formalOn,
    warnBy: daysBefore(formalOn, WARNING_DAYS),
    endsOn,
    otherwise: [
      ...(endOfMonth === endsOn ? [] : [{ reading: "end-of-month" as const, on: endOfMonth }]),
      ...(endOfYear === endsOn ? [] : [{ reading: "end-of-year" as const, on: endOfYear }]),
    ],
    months,
    source,
    assumptions: [
      "from-the-day-it-is-received",
      "same-day-of-the-year",
      "others-stay-bound",
      "length-of-warning",
    ],
  };
}
