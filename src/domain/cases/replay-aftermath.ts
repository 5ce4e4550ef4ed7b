import type { Case } from "./case.ts";
import type { CaseEvent, EventOf } from "./case-event.ts";

/** What an event after the consensus, or of a disagreement, changes in the case; nothing for one of another kind. */
export function replayAftermath(before: Case, event: CaseEvent): Partial<Case> {
  switch (event.kind) {
    case "decided": {
      const { proposal, body, on, meeting, reservations, result = "decided" } = event;
      const { urgent = false, absent = [] } = event;
      return {
        state: "decided",
        decision: {
          proposal,
          body,
          on,
          meeting,
          reservations,
          lifted: [],
          result,
          urgent,
          absent,
          record: undefined,
        },
      };
    }
    case "recorded":
      if (before.decision === undefined) return {};
      return { decision: { ...before.decision, record: { id: event.record, number: event.number } } };
    case "reservation-lifted":
      if (before.decision === undefined) return {};
      return {
        decision: {
          ...before.decision,
          lifted: [...new Set([...before.decision.lifted, event.seat])],
        },
      };
    case "adoption-noted":
      return { adoptions: [...before.adoptions.filter(({ party }) => party !== event.party), event] };
    case "implemented-by":
      return {
        implementedBy: [...before.implementedBy.filter(({ party }) => party !== event.party), event],
      };
    case "archive-reference":
      return {
        archiveReferences: new Map([...before.archiveReferences, [event.party, event.reference]]),
      };
    case "evaluated":
      return { evaluation: event };
    case "disagreement-taken":
      return taken(before, event);
    case "disagreement-checked": {
      if (before.disagreement === undefined) return {};
      const checked = new Set(before.disagreement.checked);
      const point = `${event.rung}/${event.point}`;
      if (event.done) checked.add(point);
      else checked.delete(point);
      return { disagreement: { ...before.disagreement, checked } };
    }
    case "disagreement-settled":
      if (before.disagreement === undefined) return {};
      return {
        disagreement: { ...before.disagreement, settled: event },
        state: stateOutsideDisagreement(before),
      };
    default:
      return {};
  }
}

function taken(before: Case, event: EventOf<"disagreement-taken">): Partial<Case> {
  const { disagreement } = before;
  const climbs = disagreement?.ladder === event.ladder && disagreement.settled === undefined;
  return {
    state: "in-disagreement",
    disagreement: {
      ladder: event.ladder,
      rungs: [...(climbs ? disagreement.rungs : []), event],
      checked: climbs ? disagreement.checked : new Set(),
      settled: undefined,
    },
  };
}

/** Where the case is when a disagreement is over: as before it. */
function stateOutsideDisagreement({ state, decision, step, paper }: Case): Case["state"] {
  if (state !== "in-disagreement") return state;
  if (decision !== undefined) return "decided";
  if (step !== undefined) return "open";
  return paper === undefined ? "submitted" : "prepared";
}
