import { adoptionMatrix } from "../domain/cases/aftermath/adoption-matrix.ts";
import { submissionDueOn } from "../domain/cases/aftermath/due-after-decision.ts";
import { inEffectFrom } from "../domain/cases/aftermath/in-effect-from.ts";
import type { Case } from "../domain/cases/case.ts";
import type { CaseEvent, EventOf } from "../domain/cases/case-event.ts";
import type { IntentsOf } from "../domain/cases/change-case.ts";
import type { Intent } from "../domain/cases/intent.ts";
import { openReservations } from "../domain/cases/lift-reservation.ts";
import { patchesOf, tasksOf } from "../domain/cases/paper-shape.ts";
import { afterEvents } from "../domain/cases/replay-case.ts";
import type { Community } from "../domain/community/community.ts";

/**
 * Which effects an event has, in the order they are carried out: record → version → tasks → notices. Ids are made
 * of the case and the decision's place in it, so that carrying one out again changes nothing.
 */
export function intentsOf(treated: Case, added: readonly CaseEvent[]): Intent[] {
  return added.flatMap((event, place) => {
    // What goes before it in the same write may have given the proposal a newer base.
    const before = afterEvents(treated, added.slice(0, place));
    switch (event.kind) {
      case "decided":
        return ofDecision(before, event);
      case "reservation-lifted":
        return ofLifting(before, event);
      default:
        return [];
    }
  });
}

/** As `intentsOf`, with what follows when the parties adopt a recommendation or disagree. */
export function intentsIn(community: Community): IntentsOf {
  return (before, added) => {
    const after = afterEvents(before, added);
    return [
      ...intentsOf(before, added),
      ...ofAdoptions(before, after, community),
      ...added.flatMap((event, place) => ofDisagreement(before, event, place)),
    ];
  };
}

/**
 * A recommendation changes nothing yet, a conditional decision (betinget) nothing until its last reservation is
 * lifted, and advice nothing at all: the record and the notice are all there is.
 */
function ofDecision(treated: Case, { result = "decided", reservations }: EventOf<"decided">): Intent[] {
  const { id } = treated;
  return [
    { kind: "record", id: `record:${id}` },
    ...(result === "decided" && reservations.length === 0 ? ofEffect(treated) : []),
    { kind: "notice", id: `notice:${id}:decided` },
  ];
}

/** Its record; with the last one, what the decision itself asked for, by the same ids, and word that it applies. */
function ofLifting(before: Case, event: EventOf<"reservation-lifted">): Intent[] {
  const { id, decision } = before;
  const isLast = openReservations(before).every((seat) => seat === event.seat);
  return [
    { kind: "addition", id: `addition:${id}:${event.seat}`, seat: event.seat },
    ...(isLast && decision?.result === "decided"
      ? [
          ...ofEffect(before),
          { kind: "notice" as const, id: `notice:${id}:unconditional`, of: "unconditional" as const },
        ]
      : []),
  ];
}

function ofEffect(treated: Case): Intent[] {
  return [...ofAgreedText(treated), ...ofPlan(treated), { kind: "item", id: `item:${treated.id}` }];
}

/** Nothing unless the case adopts plans (M40). */
function ofPlan({ id, paper }: Case): Intent[] {
  if (paper?.routedAs !== "adopts-plan") return [];
  const prolongTo = paper.proposal.planProlongedTo;
  return [{ kind: "plan", id: `plan:${id}`, ...(prolongTo === undefined ? {} : { prolongTo }) }];
}

/**
 * When the last council or the board has adopted, and no reservation stands, the text takes effect, and it is to be
 * sent in (practice 7, E4).
 * The first that says otherwise is told of: the parties do not agree on one text.
 */
function ofAdoptions(before: Case, after: Case, community: Community): Intent[] {
  const { id, decision } = after;
  if (decision?.result !== "recommended") return [];
  const [wasFrom, from] = [inEffectFrom(before, community), inEffectFrom(after, community)];
  if (wasFrom !== undefined || from === undefined) {
    const [was, is] = [adoptionMatrix(before, community), adoptionMatrix(after, community)];
    return was.differing.length === 0 && is.differing.length > 0
      ? [{ kind: "notice", id: `notice:${id}:differing:${is.differing[0]?.party.id}`, of: "differing" }]
      : [];
  }
  const due = submissionDueOn(after, community);
  return [
    ...ofAgreedText(after),
    ...(due === undefined
      ? []
      : [{ kind: "follow-up" as const, id: `task:${id}:submission`, what: "submission" as const, due }]),
    { kind: "notice", id: `notice:${id}:adopted`, of: "adopted" },
  ];
}

function ofDisagreement({ id, events }: Case, { kind }: CaseEvent, place: number): Intent[] {
  if (kind !== "disagreement-taken" && kind !== "disagreement-settled") return [];
  return [{ kind: "notice", id: `notice:${id}:disagreement:${events.length + place}`, of: "disagreement" }];
}

/** New versions of the documents, the tasks, and the day that it is all evaluated (M6). */
function ofAgreedText({ id, paper }: Case): Intent[] {
  if (paper === undefined) return [];
  const { proposal, fields } = paper;
  // Clauses of one document are one version: a second made from the same base would lose the first's words.
  const documents = Map.groupBy(patchesOf(proposal), ({ community, document }) => `${community}/${document}`);
  return [
    ...[...documents.values()].flatMap(([clause, ...further], place): Intent[] =>
      clause === undefined
        ? []
        : [
            {
              kind: "version",
              id: place === 0 ? `version:${id}` : `version:${id}:${clause.document}`,
              clause,
              ...(further.length === 0 ? {} : { further }),
            },
          ],
    ),
    ...tasksOf(proposal).map(
      (task, place): Intent => ({ kind: "task", id: `task:${id}:${place + 1}`, task }),
    ),
    ...(fields.evaluateOn === undefined
      ? []
      : [
          {
            kind: "follow-up" as const,
            id: `task:${id}:evaluation`,
            what: "evaluation" as const,
            due: fields.evaluateOn,
          },
        ]),
  ];
}
