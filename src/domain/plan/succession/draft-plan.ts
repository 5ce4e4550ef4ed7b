import { type CivilDate, civilDateSchema, dayBefore } from "../../kernel/civil-date.ts";
import type { Actor } from "../../people/actor.ts";
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
  /** Its last year is over: nothing could be followed up under it. */
  | "years-over"
  /** There is an adopted plan for those years already. */
  | "already-adopted"
  /** There is a draft for other years; a community has one at a time. */
  | "another-draft";

export type Drafting =
  | { readonly kind: "begun" | "found"; readonly plan: Plan }
  /** The draft begins in that year and ends in another. */
  | { readonly kind: "other-end"; readonly plan: Plan }
  | { readonly kind: "refused"; readonly refused: DraftRefusal };

export interface WantedDraft {
  /** The plan that it is to follow: the last that is adopted, begun or not. */
  readonly old: Plan;
  /** All of the community's. */
  readonly plans: readonly Plan[];
  readonly years: PlanYears;
  /** In the community's own language. */
  readonly title: string;
  readonly today: CivilDate;
}

/** The id under which the plan that follows is kept: as if it had been read from a document (`planFromDocument`). */
function successorId({ document }: Pick<Plan, "document">, { first }: PlanYears): string {
  return `${document.id}-${first}`;
}

/**
 * Begins the draft of the plan that follows another, or finds it as it is (M82). It is nobody's plan until the body that
 * adopts plans has adopted it.
 */
export async function draftPlan(
  store: PlanStore,
  community: string,
  { old, plans, years, title, today }: WantedDraft,
): Promise<Drafting> {
  const from = firstDay(years.first);
  const to = lastDay(years);
  const id = successorId(old, years);
  if (to < today) return { kind: "refused", refused: "years-over" };
  const draft = draftAmong(plans);
  if (draft !== undefined) {
    if (draft.id !== id) return { kind: "refused", refused: "another-draft" };
    return { kind: draft.to === to ? "found" : "other-end", plan: draft };
  }
  const there = plans.find((plan) => plan.id === id);
  if (there !== undefined && there.discarded === undefined)
    return { kind: "refused", refused: "already-adopted" };
  if (old.from !== undefined && from <= old.from) return { kind: "refused", refused: "years-before" };
  const plan: Plan = { id, title, from, to, document: old.document, follows: old.id, draft: true };
  const before = await store.readPlan(community, id);
  // Lost means that somebody else began the same draft meanwhile.
  await store.writePlan(community, plan, before?.value.discarded === undefined ? undefined : before.etag);
  return { kind: "begun", plan: (await store.readPlan(community, id))?.value ?? plan };
}

/** The community's draft; absent when nobody has begun one, or the one that there was is discarded. */
export function draftAmong(plans: readonly Plan[]): Plan | undefined {
  return plans.find((plan) => plan.follows !== undefined && isDraft(plan));
}

/** Throws the draft away; its tasks were never anybody's. */
export function discardDraft(
  store: PlanStore,
  community: string,
  id: string,
  { actor: by, at }: { readonly actor: Actor; readonly at: string },
): Promise<DraftChange> {
  return changeDraft(store, community, id, (draft) => ({ ...draft, discarded: { at, by } }));
}

/** Gives the draft another last year, and the title that goes with it. */
export function endDraftIn(
  store: PlanStore,
  community: string,
  id: string,
  { years, title }: Pick<WantedDraft, "years" | "title">,
): Promise<DraftChange> {
  return changeDraft(store, community, id, (draft) => ({ ...draft, to: lastDay(years), title }));
}

export type DraftChange =
  | { readonly kind: "changed"; readonly plan: Plan }
  /** It lies with the body: withdrawing the case opens it again. */
  | { readonly kind: "put-forward" }
  | { readonly kind: "no-draft" };

async function changeDraft(
  store: PlanStore,
  community: string,
  id: string,
  change: (draft: Plan) => Plan,
): Promise<DraftChange> {
  for (;;) {
    const stored = await store.readPlan(community, id);
    if (stored === undefined || !isDraft(stored.value)) return { kind: "no-draft" };
    if (stored.value.putForward !== undefined) return { kind: "put-forward" };
    const next = change(stored.value);
    if ((await store.writePlan(community, next, stored.etag)).outcome === "written")
      return { kind: "changed", plan: next };
  }
}

function isDraft({ draft, discarded }: Plan): boolean {
  return draft === true && discarded === undefined;
}

function firstDay(year: number): CivilDate {
  return civilDateSchema.parse(`${year}-01-01`);
}

function lastDay({ last }: PlanYears): CivilDate {
  return dayBefore(firstDay(last + 1));
}
