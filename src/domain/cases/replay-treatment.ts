import type { Case, CaseEnclosure, CaseHearing } from "./case.ts";
import type { CaseEvent, EventOf } from "./case-event.ts";
import { urgencyAgreement } from "./urgency-agreement.ts";

/** What an event of the treatment changes in the case; absent for an event of another kind. */
export function replayTreatment(before: Case, event: CaseEvent): Partial<Case> | undefined {
  return replayPaper(before, event) ?? replayStep(before, event) ?? replaySeats(before, event);
}

function replayPaper(before: Case, event: CaseEvent): Partial<Case> | undefined {
  switch (event.kind) {
    case "submitted":
      return {};
    case "sent-back":
      return { state: "sent-back" };
    case "resubmitted": {
      const { title, need, patients } = event;
      return { state: "submitted", title, need, patients };
    }
    case "merged":
      return { state: "merged", mergedInto: event.into };
    case "took-in":
      return { tookIn: [...new Set([...before.tookIn, event.case])] };
    case "prepared":
      return prepared(before, event);
    case "route-confirmed":
      return { routeConfirmedBy: [...new Set([...before.routeConfirmedBy, ...event.sides])] };
    case "proposal-changed":
      if (before.paper === undefined) return {};
      return {
        paper: { ...before.paper, proposal: event.proposal },
        ...(event.editorial ? {} : { stances: [], released: [] }),
      };
    case "paper-edited": {
      if (before.paper === undefined) return {};
      const { background, assessment, fields } = event;
      return { paper: { ...before.paper, background, assessment, fields } };
    }
    case "enclosure-added": {
      const added: CaseEnclosure = { ...event.enclosure, frozenIn: undefined };
      return { enclosures: [...before.enclosures.filter(({ id }) => id !== added.id), added] };
    }
    case "enclosure-removed":
      return { enclosures: before.enclosures.filter(({ id }) => id !== event.enclosure) };
    case "enclosures-frozen":
      return {
        enclosures: before.enclosures.map((each) => ({ ...each, frozenIn: each.frozenIn ?? event.meeting })),
      };
    case "publicity-set":
      return { publicity: new Map([...before.publicity, [event.document, event.publicity]]) };
    default:
      return undefined;
  }
}

function prepared(before: Case, event: EventOf<"prepared">): Partial<Case> {
  const { body, type, routedAs, routeReason, background, assessment, proposal, fields = {} } = event;
  const sameRoute = before.paper?.body === body && before.paper.routedAs === routedAs;
  const sides = [...(sameRoute ? before.routeConfirmedBy : []), ...(event.sides ?? [])];
  return {
    state: "prepared",
    paper: { body, type, routedAs, routeReason, background, assessment, proposal, fields },
    routeConfirmedBy: [...new Set(sides)],
  };
}

function replayStep(before: Case, event: CaseEvent): Partial<Case> | undefined {
  switch (event.kind) {
    case "step-opened": {
      const { step, way, body, meeting, deadline } = event;
      const another = before.step?.step !== step;
      return {
        state: "open",
        step: { step, way, body, meeting, deadline, closed: false },
        // What was said in the first of two steps is an answer to that one: in the second everybody is asked anew.
        ...(another ? { stances: [], released: [], urgency: undefined } : {}),
      };
    }
    case "step-closed":
      return { step: before.step === undefined ? undefined : { ...before.step, closed: true } };
    case "hearing-opened": {
      const { hearing: id, deadline, proposal } = event;
      return { hearing: { id, deadline, proposal, closed: false, result: undefined } };
    }
    case "hearing-extended":
      return changedHearing(before, event.hearing, { deadline: event.deadline });
    case "hearing-closed": {
      const { hearing: id, instances, answered, unassessed = 0 } = event;
      return changedHearing(before, id, { closed: true, result: { instances, answered, unassessed } });
    }
    case "hearing-assessed": {
      const result = before.hearing?.result;
      if (result === undefined) return {};
      return changedHearing(before, event.hearing, { result: { ...result, unassessed: event.unassessed } });
    }
    case "urgency-proposed":
      return { urgency: { words: event.words, agreed: before.urgency?.agreed ?? [] } };
    case "withdrawn":
      return { state: "withdrawn" };
    default:
      return undefined;
  }
}

/** Nothing where another hearing has been opened since. */
function changedHearing({ hearing }: Case, id: string, change: Partial<CaseHearing>): Partial<Case> {
  return hearing?.id === id ? { hearing: { ...hearing, ...change } } : {};
}

function replaySeats(before: Case, event: CaseEvent): Partial<Case> | undefined {
  switch (event.kind) {
    case "stance-taken":
      return {
        stances: [...before.stances.filter(({ seat }) => seat !== event.seat), event],
        marks: new Set([...before.marks, event.mark]),
        // Somebody who may answer has come to a seat where nobody could.
        steppedAside: before.steppedAside.filter((seat) => seat !== event.seat),
      };
    case "stance-confirmed":
      return { confirmed: new Set([...before.confirmed, event.mark]) };
    case "stance-retracted":
      return { stances: before.stances.filter(({ mark }) => mark !== event.mark) };
    case "stances-released":
      return { released: [...new Set([...before.released, event.side])] };
    case "disqualified":
      return {
        disqualified: [...before.disqualified.filter((each) => !isSamePlace(each, event)), event],
        stances: before.stances.filter(({ seat, by }) => seat !== event.seat || by.person !== event.person),
        urgency: withoutAgreement(before, event.seat, ({ by }) => by.person === event.person),
      };
    case "requalified":
      return {
        disqualified: before.disqualified.filter((each) => !isSamePlace(each, event)),
        steppedAside: before.steppedAside.filter((seat) => seat !== event.seat),
      };
    case "stepped-aside":
      return {
        steppedAside: [...new Set([...before.steppedAside, event.seat])],
        stances: before.stances.filter(({ seat }) => seat !== event.seat),
        urgency: withoutAgreement(before, event.seat, () => true),
      };
    case "urgency-retracted":
      return { urgency: withoutAgreement(before, event.seat, ({ mark }) => mark === event.mark) };
    case "urgency-agreed":
      return {
        ...(before.urgency === undefined
          ? {}
          : {
              urgency: { ...before.urgency, agreed: [...new Set([...before.urgency.agreed, event.seat])] },
            }),
        marks: new Set([...before.marks, event.mark]),
      };
    case "anchored":
      return { anchored: [...before.anchored.filter(({ seat }) => seat !== event.seat), event] };
    default:
      return undefined;
  }
}

/** What is left of the seats that agree to take the case at once, when this seat's last word on it is such a one. */
function withoutAgreement(
  before: Case,
  seat: string,
  isSuch: (agreed: EventOf<"urgency-agreed">) => boolean,
): Case["urgency"] {
  const { urgency } = before;
  const agreed = urgencyAgreement(before, seat);
  if (urgency === undefined || agreed === undefined || !isSuch(agreed)) return urgency;
  return { ...urgency, agreed: urgency.agreed.filter((each) => each !== seat) };
}

function isSamePlace(one: Pick<EventOf<"disqualified">, "seat" | "person">, other: typeof one): boolean {
  return one.seat === other.seat && one.person === other.person;
}
