import type { Case } from "./case.ts";
import type { CaseEvent, EventOf } from "./case-event.ts";
import { replayAftermath } from "./replay-aftermath.ts";
import { replayTreatment } from "./replay-treatment.ts";

/** Makes the case of its events. Absent when they do not begin with a submission. */
export function replayCase(id: string, [first, ...rest]: readonly CaseEvent[]): Case | undefined {
  return first?.kind === "submitted" ? afterEvents(newCase(id, first), rest) : undefined;
}

/** What events that follow make of the case. */
export function afterEvents(treated: Case, events: readonly CaseEvent[]): Case {
  return events.reduce(after, treated);
}

function after(before: Case, event: CaseEvent): Case {
  const changed = replayTreatment(before, event) ?? replayAftermath(before, event);
  return { ...before, ...changed, events: [...before.events, event] };
}

function newCase(id: string, event: EventOf<"submitted">): Case {
  return {
    id,
    state: "submitted",
    title: event.title,
    need: event.need,
    patients: event.patients,
    submittedBy: event.by,
    submittedAt: event.at,
    origin: event.origin,
    putsForward: event.putsForward,
    paper: undefined,
    routeConfirmedBy: [],
    enclosures: [],
    publicity: new Map(),
    step: undefined,
    stances: [],
    confirmed: new Set(),
    released: [],
    steppedAside: [],
    disqualified: [],
    urgency: undefined,
    anchored: [],
    hearing: undefined,
    decision: undefined,
    adoptions: [],
    implementedBy: [],
    archiveReferences: new Map(),
    evaluation: undefined,
    disagreement: undefined,
    mergedInto: undefined,
    tookIn: [],
    marks: new Set(),
    events: [event],
  };
}
