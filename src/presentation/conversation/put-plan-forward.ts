import { closed } from "../../domain/cases/case-outcome.ts";
import type { CaseReader } from "../../domain/cases/case-reader.ts";
import type { CaseStore } from "../../domain/cases/case-store.ts";
import { changeCase } from "../../domain/cases/change-case.ts";
import { prepareCase } from "../../domain/cases/prepare-case.ts";
import { replayCase } from "../../domain/cases/replay-case.ts";
import { freeCaseId, submitUnder } from "../../domain/cases/submit-case.ts";
import type { Community } from "../../domain/community/community.ts";
import type { PlanStore } from "../../domain/plan/plan-store.ts";
import { undecidedTasks } from "../../domain/plan/succession/choose-succession.ts";
import { putForwardPlan } from "../../domain/plan/succession/put-forward-plan.ts";
import type { Plan } from "../../domain/plan/task.ts";
import { intentsOf } from "../../flows/intents-of.ts";
import { endsWithoutAdoption } from "../../flows/plan-effects.ts";
import { successionCase } from "../view/succession-paper.ts";
import type { SuccessionFacts } from "../view/succession-view.ts";

interface Stores {
  readonly plans: PlanStore;
  readonly cases: CaseStore;
}

export type PuttingForward =
  | { readonly kind: "put-forward"; readonly plan: Plan }
  | {
      readonly kind: "refused";
      readonly refused: "not-all-chosen" | "no-router" | "put-forward" | "no-draft";
    };

/**
 * The draft becomes a case of the body that adopts plans. The draft is locked first, with the id that the case will
 * have; what is locked is what the case says, whatever somebody chose meanwhile.
 */
export async function putForwardDraft(
  stores: Stores,
  facts: SuccessionFacts,
  reader: CaseReader,
): Promise<PuttingForward> {
  const { draft, tasks, adoptedBy } = facts;
  if (adoptedBy === undefined) return { kind: "refused", refused: "no-router" };
  if (draft.putForward !== undefined) return { kind: "refused", refused: "put-forward" };
  if (undecidedTasks(draft, tasks).length > 0) return { kind: "refused", refused: "not-all-chosen" };
  return prepareLocked(stores, { ...facts, draft: await lockDraft(stores, facts, reader) }, reader);
}

/** Makes the case that a locked draft still lacks, since a process died in between; else nothing. */
export async function finishPuttingForward(
  stores: Stores,
  facts: SuccessionFacts,
  reader: CaseReader,
): Promise<Plan> {
  const { community, draft, adoptedBy } = facts;
  if (draft.draft !== true || draft.putForward === undefined || adoptedBy === undefined) return draft;
  const stored = (await stores.cases.readCase(community.id, draft.putForward.case))?.value;
  const treated = stored && replayCase(stored.id, stored.events);
  if (treated !== undefined && (treated.paper !== undefined || closed(treated) !== undefined)) return draft;
  const put = await prepareLocked(stores, facts, reader);
  return put.kind === "put-forward" ? put.plan : draft;
}

/** @param before the case that the draft is locked to until now; absent when to none */
async function lockDraft(
  { plans, cases }: Stores,
  { community, draft }: SuccessionFacts,
  { today }: CaseReader,
  before?: string,
): Promise<Plan> {
  const id = await freeCaseId(cases, community.id, markOf(draft));
  return (await putForwardPlan(plans, community.id, draft.id, { case: id, on: today }, before)) ?? draft;
}

/** The case of a locked draft, with the paper that the draft as it is locked gives. Done again it is the same case. */
async function prepareLocked(
  stores: Stores,
  facts: SuccessionFacts,
  reader: CaseReader,
): Promise<PuttingForward> {
  const { plans, cases } = stores;
  const { community, draft, tasks, adoptedBy } = facts;
  const { putForward } = draft;
  if (adoptedBy === undefined) return { kind: "refused", refused: "no-router" };
  // Discarded between the look at it and the lock.
  if (putForward === undefined) return { kind: "refused", refused: "no-draft" };
  // Discarded and begun anew between the look at it and the lock.
  if (undecidedTasks(draft, tasks).length > 0) {
    await putForwardPlan(plans, community.id, draft.id, undefined, putForward.case);
    return { kind: "refused", refused: "not-all-chosen" };
  }
  const { preparation, ...words } = successionCase(facts, adoptedBy);
  const submission = { ...words, mark: markOf(draft), putsForward: draft.id };
  const treated = await submitUnder(cases, community.id, putForward.case, submission, reader);
  if (treated === undefined) {
    const locked = await lockDraft(stores, facts, reader, putForward.case);
    return prepareLocked(stores, { ...facts, draft: locked }, reader);
  }
  await changeCase(
    cases,
    community.id,
    treated.id,
    (now) => (now.paper === undefined ? prepareCase(now, preparation, reader) : { events: [] }),
    intentsOf,
  );
  return { kind: "put-forward", plan: draft };
}

function markOf({ id }: Plan): string {
  return `successor/${id}`;
}

/** The draft as it is: one whose case has ended without adopting it can be worked on again. */
export async function draftAsItIs(
  { plans, cases }: Stores,
  community: Community,
  draft: Plan,
): Promise<Plan> {
  const { putForward } = draft;
  if (putForward === undefined || draft.draft !== true) return draft;
  const stored = (await cases.readCase(community.id, putForward.case))?.value;
  const treated = stored && replayCase(stored.id, stored.events);
  if (treated === undefined || !endsWithoutAdoption(treated, community)) return draft;
  return (await putForwardPlan(plans, community.id, draft.id, undefined, putForward.case)) ?? draft;
}
