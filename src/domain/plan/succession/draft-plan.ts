import { type CivilDate, civilDateSchema, dayBefore } from "../../kernel/civil-date.ts";
import type { PlanStore } from "../plan-store.ts";
import type { Plan } from "../task.ts";

/** The years that a plan is for, first and last («2027–2030»), each of four digits. */
export interface PlanYears {
  readonly first: number;
  readonly last: number;
}

export type DraftRefusal =
  /** Its first year has begun before the plan that it follows. */
  | "years-before"
  /** There is an adopted plan for those years already. */
  | "already-adopted"
  /** Another draft follows the same plan. */
  | "another-draft";

export type Drafting =
  | { readonly kind: "drafted"; readonly plan: Plan }
  | { readonly kind: "refused"; readonly refused: DraftRefusal };

/** The id under which the plan that follows is kept: as if it had been read from a document (`planFromDocument`). */
function successorId({ document }: Pick<Plan, "document">, { first }: PlanYears): string {
  return `${document.id}-${first}`;
}

/**
 * Begins the draft of the plan that follows another, or finds it as it is (M82). It is nobody's plan until the body that
 * adopts plans has adopted it.
 *
 * @param plans all of the community's
 * @param title in the community's own language
 */
export async function draftPlan(
  store: PlanStore,
  community: string,
  { old, plans, years, title }: { old: Plan; plans: readonly Plan[]; years: PlanYears; title: string },
): Promise<Drafting> {
  const from = firstDay(years.first);
  const id = successorId(old, years);
  if (old.from !== undefined && from <= old.from) return { kind: "refused", refused: "years-before" };
  const there = plans.find((each) => each.id === id);
  if (there !== undefined)
    return there.draft === true && there.follows === old.id
      ? { kind: "drafted", plan: there }
      : { kind: "refused", refused: "already-adopted" };
  if (draftAfter(old, plans) !== undefined) return { kind: "refused", refused: "another-draft" };
  const plan: Plan = {
    id,
    title,
    from,
    to: dayBefore(firstDay(years.last + 1)),
    document: old.document,
    follows: old.id,
    draft: true,
  };
  // Lost means that somebody else began the same draft meanwhile.
  await store.writePlan(community, plan, undefined);
  return { kind: "drafted", plan: (await store.readPlan(community, id))?.value ?? plan };
}

/** The draft that is to follow a plan; absent when nobody has begun one. */
export function draftAfter({ id }: Pick<Plan, "id">, plans: readonly Plan[]): Plan | undefined {
  return plans.find(({ follows, draft }) => follows === id && draft === true);
}

function firstDay(year: number): CivilDate {
  return civilDateSchema.parse(`${year}-01-01`);
}
