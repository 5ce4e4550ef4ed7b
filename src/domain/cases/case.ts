import type { CaseKind } from "../community/community.ts";
import type { CivilDate } from "../kernel/civil-date.ts";
import type { Actor, CaseEvent, CaseType, Proposal, StanceTaken } from "./case-event.ts";

/** Sak: what its events have made of it. */
export interface Case {
  readonly id: string;
  readonly state: "submitted" | "prepared" | "open" | "decided" | "withdrawn";
  readonly title: string;
  readonly need: string;
  readonly patients: string;
  readonly submittedBy: Actor;
  readonly submittedAt: string;
  readonly origin:
    | {
        readonly community: string;
        readonly document: string;
        readonly version: string;
        readonly clause: string;
      }
    | undefined;
  /** Absent until the secretariat has prepared the case. */
  readonly paper: CasePaper | undefined;
  /** The step that is open, or was last; absent before the first. */
  readonly step: OpenStep | undefined;
  /** The last stance of each seat to the present proposal; a seat that is not here is silent. */
  readonly stances: readonly StanceTaken[];
  readonly steppedAside: readonly string[];
  readonly decision: Decision | undefined;
  /** Clicks and meeting items that have been counted. */
  readonly marks: ReadonlySet<string>;
  readonly events: readonly CaseEvent[];
}

export interface CasePaper {
  readonly body: string;
  readonly type: CaseType;
  readonly routedAs: CaseKind;
  readonly background: string;
  readonly assessment: string;
  readonly proposal: Proposal;
}

export interface OpenStep {
  readonly step: number;
  readonly way: "meeting" | "written";
  readonly body: string;
  readonly meeting: string | undefined;
  readonly deadline: CivilDate | undefined;
  readonly closed: boolean;
}

export interface Decision {
  readonly proposal: number;
  readonly body: string;
  readonly on: CivilDate;
  readonly meeting: string | undefined;
  readonly reservations: readonly string[];
  /** Absent until the record is written. */
  readonly record: { readonly id: string; readonly number: string } | undefined;
}

/** Makes the case of its events. Absent when they do not begin with a submission. */
export function replayCase(id: string, [first, ...rest]: readonly CaseEvent[]): Case | undefined {
  return first?.kind === "submitted" ? afterEvents(newCase(id, first), rest) : undefined;
}

/** What events that follow make of the case. */
export function afterEvents(treated: Case, events: readonly CaseEvent[]): Case {
  return events.reduce(apply, treated);
}

function apply(before: Case, event: CaseEvent): Case {
  const events = [...before.events, event];
  switch (event.kind) {
    case "submitted":
      return before;
    case "prepared": {
      const { body, type, routedAs, background, assessment, proposal } = event;
      return {
        ...before,
        events,
        state: "prepared",
        paper: { body, type, routedAs, background, assessment, proposal },
      };
    }
    case "proposal-changed":
      if (before.paper === undefined) return before;
      return {
        ...before,
        events,
        paper: { ...before.paper, proposal: event.proposal },
        stances: event.editorial ? before.stances : [],
      };
    case "step-opened": {
      const { step, way, body, meeting, deadline } = event;
      return {
        ...before,
        events,
        state: "open",
        step: { step, way, body, meeting, deadline, closed: false },
      };
    }
    case "stance-taken":
      return {
        ...before,
        events,
        stances: [...before.stances.filter(({ seat }) => seat !== event.seat), event],
        marks: new Set([...before.marks, event.mark]),
      };
    case "stance-retracted":
      return {
        ...before,
        events,
        stances: before.stances.filter(({ mark }) => mark !== event.mark),
      };
    case "stepped-aside":
      return {
        ...before,
        events,
        steppedAside: [...new Set([...before.steppedAside, event.seat])],
        stances: before.stances.filter(({ seat }) => seat !== event.seat),
      };
    case "step-closed":
      return {
        ...before,
        events,
        step: before.step === undefined ? undefined : { ...before.step, closed: true },
      };
    case "decided": {
      const { proposal, body, on, meeting, reservations } = event;
      return {
        ...before,
        events,
        state: "decided",
        decision: { proposal, body, on, meeting, reservations, record: undefined },
      };
    }
    case "recorded":
      if (before.decision === undefined) return before;
      return {
        ...before,
        events,
        decision: { ...before.decision, record: { id: event.record, number: event.number } },
      };
    case "withdrawn":
      return { ...before, events, state: "withdrawn" };
  }
}

function newCase(id: string, event: Extract<CaseEvent, { kind: "submitted" }>): Case {
  return {
    id,
    state: "submitted",
    title: event.title,
    need: event.need,
    patients: event.patients,
    submittedBy: event.by,
    submittedAt: event.at,
    origin: event.origin,
    paper: undefined,
    step: undefined,
    stances: [],
    steppedAside: [],
    decision: undefined,
    marks: new Set(),
    events: [event],
  };
}
