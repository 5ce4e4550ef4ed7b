import type { Actor } from "../../people/actor.ts";
import type { PlanStore } from "../plan-store.ts";
import type { Plan, SUCCESSION_CHOICES, Task } from "../task.ts";
import { taskState } from "../task-state.ts";

export type SuccessionChoice = (typeof SUCCESSION_CHOICES)[number];
export type MadeChoice = NonNullable<Plan["choices"]>[number];

/** Tasks about which one choice is often enough: what is done, and lines that only tell how things stand (G9). */
export const CHOICE_GROUPS = ["done", "status-sentences"] as const;

export type ChoiceGroup = (typeof CHOICE_GROUPS)[number];

/** What a secretary chose for one task or for several, and why. */
export interface WantedChoice {
  readonly tasks: readonly string[];
  readonly choice: SuccessionChoice;
  readonly reason: string;
}

export type Choosing =
  | { readonly kind: "chosen"; readonly plan: Plan }
  /** It lies with the body, or is adopted. */
  | { readonly kind: "put-forward" }
  | { readonly kind: "no-such-draft" };

/** The last choice about each task, by its id. */
export function choicesIn({ choices = [] }: Plan): ReadonlyMap<string, MadeChoice> {
  return new Map(choices.map((choice) => [choice.task, choice]));
}

/** Every task that the draft must say something about: all of the old plan's but those that it prints no more. */
export function tasksToFollow(tasks: readonly Task[]): Task[] {
  return tasks.filter(({ absentFrom }) => absentFrom === undefined);
}

/** Those without a choice, in the old plan's order. A draft is put forward when there are none. */
export function undecidedTasks(draft: Plan, tasks: readonly Task[]): Task[] {
  const made = choicesIn(draft);
  return tasksToFollow(tasks).filter(({ id }) => !made.has(id));
}

export function isInGroup(task: Task, group: ChoiceGroup): boolean {
  return group === "done" ? taskState(task).status === "done" : task.kind === "status-sentence";
}

/**
 * Adds a choice about each of the tasks. The one before it stays in the list, and counts no more; what is chosen already
 * in the same words is not chosen again.
 */
export async function chooseSuccession(
  store: PlanStore,
  community: string,
  draftId: string,
  { tasks, choice, reason }: WantedChoice,
  { actor: by, at }: { readonly actor: Actor; readonly at: string },
): Promise<Choosing> {
  for (;;) {
    const stored = await store.readPlan(community, draftId);
    const draft = stored?.value;
    if (stored === undefined || draft?.follows === undefined || draft.discarded !== undefined)
      return { kind: "no-such-draft" };
    if (draft.draft !== true || draft.putForward !== undefined) return { kind: "put-forward" };
    const made = choicesIn(draft);
    const added = tasks
      .filter((task) => made.get(task)?.choice !== choice || made.get(task)?.reason !== reason)
      .map((task): MadeChoice => ({ task, choice, reason, at, by }));
    if (added.length === 0) return { kind: "chosen", plan: draft };
    const next = { ...draft, choices: [...(draft.choices ?? []), ...added] };
    const write = await store.writePlan(community, next, stored.etag);
    if (write.outcome === "written") return { kind: "chosen", plan: next };
  }
}
