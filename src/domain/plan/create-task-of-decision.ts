import type { CivilDate } from "../kernel/civil-date.ts";
import type { PlanStore } from "./plan-store.ts";
import { groupsNamedIn } from "./priority-groups.ts";
import type { Task } from "./task.ts";
import { taskKindOf } from "./task-kind.ts";

/** What a decision asked for. Owner and date are absent where it named none. */
export interface DecidedTask {
  /** Made of the case (`task:<case>:<n>`, `task:<case>:evaluation`), so that doing it twice is doing it once. */
  readonly id: string;
  readonly plan: string;
  readonly text: string;
  readonly owner?: string | undefined;
  readonly due?: CivilDate | undefined;
  readonly case: string;
}

/** Creates the task unless it is there; one that is there is left as people have made it. */
export async function createTaskOfDecision(
  store: PlanStore,
  community: string,
  { id, plan, text, owner, due, case: caseId }: DecidedTask,
): Promise<void> {
  const task: Task = {
    id,
    plan,
    text,
    // Whatever its words, a decision asks for something.
    kind: taskKindOf(text, "") === "continuous" ? "continuous" : "deliverable",
    groups: groupsNamedIn(text),
    ...(owner === undefined ? {} : { owner }),
    ...(due === undefined ? {} : { due }),
    case: caseId,
    changes: [],
  };
  // Lost means that it exists: an earlier attempt came this far.
  await store.writeTask(community, task, undefined);
}
