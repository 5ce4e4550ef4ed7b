import type { Case } from "../../domain/cases/case.ts";
import { closed } from "../../domain/cases/case-outcome.ts";
import type { CaseReader } from "../../domain/cases/case-reader.ts";
import type { CaseStore } from "../../domain/cases/case-store.ts";
import { changeCase } from "../../domain/cases/change-case.ts";
import { prepareCase } from "../../domain/cases/prepare-case.ts";
import { replayCase } from "../../domain/cases/replay-case.ts";
import { submitCase } from "../../domain/cases/submit-case.ts";
import type { PlanStore } from "../../domain/plan/plan-store.ts";
import { undecidedTasks } from "../../domain/plan/succession/choose-succession.ts";
import { putForwardPlan } from "../../domain/plan/succession/put-forward-plan.ts";
import type { Plan } from "../../domain/plan/task.ts";
import { intentsOf } from "../../flows/intents-of.ts";
import { successionCase } from "../view/succession-paper.ts";
import type { SuccessionFacts } from "../view/succession-view.ts";

interface Stores {
  readonly plans: PlanStore;
  readonly cases: CaseStore;
}

export type PuttingForward =
  | { readonly kind: "put-forward"; readonly plan: Plan }
  | { readonly kind: "refused"; readonly refused: "not-all-chosen" | "no-router" | "put-forward" };

/**
 * The draft becomes a case of the body that adopts plans: submitted, prepared, and noted in the draft, which is locked
 * by it. Done again after a crash it is the same case, prepared once.
 */
export async function putForwardDraft(
  { plans, cases }: Stores,
  facts: SuccessionFacts,
  reader: CaseReader,
): Promise<PuttingForward> {
  const { community, draft, tasks, adoptedBy } = facts;
  if (adoptedBy === undefined) return { kind: "refused", refused: "no-router" };
  if (draft.putForward !== undefined) return { kind: "refused", refused: "put-forward" };
  if (undecidedTasks(draft, tasks).length > 0) return { kind: "refused", refused: "not-all-chosen" };
  const { preparation, ...words } = successionCase(facts, adoptedBy);
  const treated = await openCase(cases, draft, words, reader);
  await changeCase(
    cases,
    community.id,
    treated.id,
    (now) => (now.paper === undefined ? prepareCase(now, preparation, reader) : { events: [] }),
    intentsOf,
  );
  const plan = await putForwardPlan(plans, community.id, draft.id, { case: treated.id, on: reader.today });
  return { kind: "put-forward", plan: plan ?? draft };
}

/** A case that was withdrawn is not taken up again: the draft gets another. */
async function openCase(
  cases: CaseStore,
  { id, choices = [] }: Plan,
  words: { readonly title: string; readonly need: string; readonly patients: string },
  { community, actor, at }: CaseReader,
): Promise<Case> {
  for (let round = 1; ; round += 1) {
    const mark = `successor/${id}/${choices.length}/${round}`;
    const treated = await submitCase(cases, community.id, { ...words, mark }, { actor, at });
    if (closed(treated) === undefined) return treated;
  }
}

/** The draft as it is: one whose case was withdrawn or merged can be worked on again. */
export async function draftAsItIs({ plans, cases }: Stores, community: string, draft: Plan): Promise<Plan> {
  const { putForward } = draft;
  if (putForward === undefined || draft.draft !== true) return draft;
  const stored = (await cases.readCase(community, putForward.case))?.value;
  const treated = stored && replayCase(stored.id, stored.events);
  const isOver = treated?.state === "withdrawn" || treated?.state === "merged";
  if (!isOver) return draft;
  return (await putForwardPlan(plans, community, draft.id, undefined, putForward.case)) ?? draft;
}
