import type { CaseKind } from "../community/community.ts";
import type { CivilDate } from "../kernel/civil-date.ts";
import type { Side } from "../people/place.ts";
import type { Actor, CaseEvent, CaseType, EventOf, Proposal, StanceTaken } from "./case-event.ts";
import type { Enclosure, PaperFields, Publicity } from "./paper-shape.ts";

/** Sak: what its events have made of it. */
export interface Case {
  readonly id: string;
  readonly state:
    | "submitted"
    | "sent-back"
    | "prepared"
    | "open"
    | "decided"
    | "in-disagreement"
    | "withdrawn"
    | "merged";
  readonly title: string;
  readonly need: string;
  readonly patients: string;
  readonly submittedBy: Actor;
  readonly submittedAt: string;
  readonly origin: EventOf<"submitted">["origin"];
  /** The draft of a plan that it asks a body to adopt; absent for every other case. */
  readonly putsForward: string | undefined;
  /** Absent until the secretariat has prepared the case. */
  readonly paper: CasePaper | undefined;
  /** Sides of the secretariat that stand behind the paper's body and kind as they are now. */
  readonly routeConfirmedBy: readonly Side[];
  readonly enclosures: readonly CaseEnclosure[];
  /** Of the paper (`paper`) and of enclosures; a document that is not here has not been considered. */
  readonly publicity: ReadonlyMap<string, Publicity>;
  /** The step that is open, or was last; absent before the first. */
  readonly step: OpenStep | undefined;
  /** The last stance of each seat to the present proposal in this step; a seat that is not here is silent. */
  readonly stances: readonly StanceTaken[];
  /** Marks of stances noted by another, that their own seat has confirmed. */
  readonly confirmed: ReadonlySet<string>;
  /** Sides that have let the other see their signals before the meeting, in the step that is open. */
  readonly released: readonly Side[];
  readonly steppedAside: readonly string[];
  /** Persons who do not answer for a seat in this case, being partial. */
  readonly disqualified: readonly EventOf<"disqualified">[];
  /** Absent while nobody has asked for the case to be taken at once in this step. */
  readonly urgency: { readonly words: string; readonly agreed: readonly string[] } | undefined;
  /** The last that each seat has let both sides know of its anchoring. */
  readonly anchored: readonly EventOf<"anchored">[];
  /** The hearing that is open, or was last; absent before the first. */
  readonly hearing: CaseHearing | undefined;
  readonly decision: Decision | undefined;
  /** The last of each party, in the order that the parties spoke first. */
  readonly adoptions: readonly EventOf<"adoption-noted">[];
  readonly implementedBy: readonly EventOf<"implemented-by">[];
  /** What each party's own archive calls the case. */
  readonly archiveReferences: ReadonlyMap<string, string>;
  readonly evaluation: EventOf<"evaluated"> | undefined;
  /** Absent where there has been none. */
  readonly disagreement: Disagreement | undefined;
  /** The case that it is treated in; absent unless it was merged. */
  readonly mergedInto: string | undefined;
  readonly tookIn: readonly string[];
  /** Clicks and meeting items that have been counted. */
  readonly marks: ReadonlySet<string>;
  readonly events: readonly CaseEvent[];
}

export interface CasePaper {
  readonly body: string;
  readonly type: CaseType;
  readonly routedAs: CaseKind;
  /** Why another route than the router's; absent when it is the router's. */
  readonly routeReason: string | undefined;
  readonly background: string;
  readonly assessment: string;
  readonly proposal: Proposal;
  readonly fields: PaperFields;
}

export interface CaseEnclosure extends Enclosure {
  /** The meeting whose notice it went out with, and since when it does not change; absent before. */
  readonly frozenIn: string | undefined;
}

export interface OpenStep {
  readonly step: number;
  readonly way: "meeting" | "written";
  readonly body: string;
  readonly meeting: string | undefined;
  readonly deadline: CivilDate | undefined;
  readonly closed: boolean;
}

export interface CaseHearing {
  readonly id: string;
  readonly deadline: CivilDate;
  readonly proposal: number;
  readonly closed: boolean;
  /** Absent while it is open. */
  readonly result:
    | { readonly instances: number; readonly answered: number; readonly unassessed: number }
    | undefined;
}

export interface Decision {
  readonly proposal: number;
  readonly body: string;
  readonly on: CivilDate;
  readonly meeting: string | undefined;
  readonly reservations: readonly string[];
  /** Seats whose reservation has been met since. */
  readonly lifted: readonly string[];
  readonly result: "decided" | "recommended" | "advised";
  readonly urgent: boolean;
  /** Seats that were not counted, having been away and silent. */
  readonly absent: readonly string[];
  /** Absent until the record is written. */
  readonly record: { readonly id: string; readonly number: string } | undefined;
}

/** A ladder that the case climbs (practice 11). */
export interface Disagreement {
  readonly ladder: EventOf<"disagreement-taken">["ladder"];
  /** Every rung so far, the last one where the case is. */
  readonly rungs: readonly EventOf<"disagreement-taken">[];
  /** `rung/point` of what has been done. */
  readonly checked: ReadonlySet<string>;
  /** Absent while it lasts. */
  readonly settled: EventOf<"disagreement-settled"> | undefined;
}
