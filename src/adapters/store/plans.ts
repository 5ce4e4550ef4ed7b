import type { PlanStore } from "../../domain/plan/plan-store.ts";
import { planShape, taskShape } from "../../domain/plan/task.ts";
import { taskSettledOn } from "../../domain/plan/task-settled.ts";
import { Aggregates } from "./aggregates.ts";
import type { DocumentCollection } from "./document-collection.ts";
import { communityPartition } from "./partition.ts";

export function planStore(collection: DocumentCollection): PlanStore {
  const plans = new Aggregates(collection, planShape);
  const tasks = new Aggregates(collection, taskShape, { settledOn: taskSettledOn });
  return {
    readPlan: async (community, id) => plans.read(communityPartition(community), id),
    writePlan: async (community, plan, etag) =>
      plans.write(communityPartition(community), [plan.id], plan, etag),
    listPlans: async (community, request) => plans.list(communityPartition(community), request),
    readTask: async (community, id) => tasks.read(communityPartition(community), id),
    writeTask: async (community, task, etag) =>
      tasks.write(communityPartition(community), [task.id], task, etag),
    listTasks: async (community, request) => tasks.list(communityPartition(community), request),
    listOpenTasks: async (community, onOrAfter, request) =>
      tasks.listOpen(communityPartition(community), onOrAfter, request),
  };
}
