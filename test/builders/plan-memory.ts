import type { Page, PageRequest, Versioned, WriteOutcome } from "../../src/domain/kernel/versioned.ts";
import type { PlanStore } from "../../src/domain/plan/plan-store.ts";
import type { Plan, Task } from "../../src/domain/plan/task.ts";

/** A plan store in memory for one community; the contract is proved on the real ones. */
export function planMemory() {
  const plans = shelf<Plan>();
  const tasks = shelf<Task>();
  const store: PlanStore = {
    readPlan: async (_community, id) => plans.read(id),
    writePlan: async (_community, plan, etag) => plans.write(plan, etag),
    listPlans: async (_community, request) => plans.list(request),
    readTask: async (_community, id) => tasks.read(id),
    writeTask: async (_community, task, etag) => tasks.write(task, etag),
    listTasks: async (_community, request) => tasks.list(request),
    listOpenTasks: async (_community, _onOrAfter, request) => tasks.list(request),
  };
  return { store, writes: () => plans.writes() + tasks.writes() };
}

function shelf<T extends { readonly id: string }>() {
  const kept = new Map<string, Versioned<T>>();
  let writes = 0;
  return {
    writes: () => writes,
    read: (id: string): Versioned<T> | undefined => kept.get(id),
    write(value: T, etag: string | undefined): WriteOutcome {
      if (kept.get(value.id)?.etag !== etag) return { outcome: "lost" };
      writes += 1;
      const next = String(writes);
      kept.set(value.id, { value: structuredClone(value), etag: next });
      return { outcome: "written", etag: next };
    },
    list({ after = "", limit }: PageRequest): Page<Versioned<T>> {
      const rest = [...kept.values()]
        .filter(({ value }) => value.id > after)
        .sort((a, b) => (a.value.id < b.value.id ? -1 : 1));
      const items = rest.slice(0, limit);
      const last = items.at(-1);
      return rest.length > limit && last !== undefined ? { items, next: last.value.id } : { items };
    },
  };
}
