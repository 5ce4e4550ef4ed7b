import type { CivilDate } from "../kernel/civil-date.ts";
import type { Page, PageRequest, Versioned, WriteOutcome } from "../kernel/versioned.ts";
import type { Plan, Task } from "./task.ts";

export interface PlanStore {
  readPlan(community: string, id: string): Promise<Versioned<Plan> | undefined>;
  writePlan(community: string, plan: Plan, etag: string | undefined): Promise<WriteOutcome>;
  listPlans(community: string, request: PageRequest): Promise<Page<Versioned<Plan>>>;
  readTask(community: string, id: string): Promise<Versioned<Task> | undefined>;
  /** `etag` absent means that there must be none yet. */
  writeTask(community: string, task: Task, etag: string | undefined): Promise<WriteOutcome>;
  listTasks(community: string, request: PageRequest): Promise<Page<Versioned<Task>>>;
  /** Those that something can fall due of on the day or later (`task-settled.ts`), without reading the others. */
  listOpenTasks(
    community: string,
    onOrAfter: CivilDate,
    request: PageRequest,
  ): Promise<Page<Versioned<Task>>>;
}
