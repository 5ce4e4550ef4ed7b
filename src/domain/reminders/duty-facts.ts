import type { LoadedDocument } from "../agreements/document.ts";
import type { Case } from "../cases/case.ts";
import type { Hearing } from "../cases/hearings/hearing.ts";
import type { HearingComment } from "../cases/hearings/hearing-comment.ts";
import type { Community } from "../community/community.ts";
import { type CivilDate, isWithin } from "../kernel/civil-date.ts";
import type { Meeting } from "../meetings/meeting.ts";
import type { Occupancy } from "../people/people-store.ts";
import type { Plan, Task } from "../plan/task.ts";
import type { DoneSeries } from "./duty-log.ts";
import type { DatedDuty, UndatedObligation } from "./obligation.ts";

/** Everything that duties are worked out from, as it was at one moment. */
export interface ReminderFacts {
  readonly community: Community;
  readonly occupancies: readonly Occupancy[];
  readonly cases: readonly Case[];
  readonly meetings: readonly Meeting[];
  readonly plans: readonly Plan[];
  readonly tasks: readonly Task[];
  /** The versions that govern, of this community. */
  readonly documents: readonly LoadedDocument[];
  /**
   * When each document first entered into force, by its id: a single clause that is changed later is no revision, and
   * moves no anniversary. Absent for a document: when its present version did.
   */
  readonly inForceSince?: ReadonlyMap<string, CivilDate>;
  /** Absent where none has been sent out. */
  readonly hearings?: readonly { readonly hearing: Hearing; readonly comments: readonly HearingComment[] }[];
  /** What has been noted as done; absent where nothing has. */
  readonly done?: readonly DoneSeries[];
}

/** The days that are looked at, both inside; what comes again is worked out for these. */
export interface Period {
  readonly today: CivilDate;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

export interface Duties {
  readonly dated: readonly DatedDuty[];
  /** «Kan ikke beregnes». */
  readonly undated: readonly UndatedObligation[];
}

/**
 * One kind of duty, from facts alone. What comes again is given for the period; everything else up to its end, however
 * long ago it was, until it is done.
 */
export type DutyRule = (facts: ReminderFacts, period: Period) => Duties;

export const NO_DUTIES: Duties = { dated: [], undated: [] };

export function onlyDated(dated: readonly DatedDuty[]): Duties {
  return { dated, undated: [] };
}

export function together(all: readonly Duties[]): Duties {
  return {
    dated: all.flatMap(({ dated }) => dated),
    undated: all.flatMap(({ undated }) => undated),
  };
}

export function inPeriod(date: CivilDate, { from, to }: Pick<Period, "from" | "to">): boolean {
  return isWithin(date, from, to);
}
