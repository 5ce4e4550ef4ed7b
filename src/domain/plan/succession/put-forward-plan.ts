import type { PlanStore } from "../plan-store.ts";
import type { Plan } from "../task.ts";

type PutForward = NonNullable<Plan["putForward"]>;

/**
 * Notes which case asks the body to adopt the draft, or, with `undefined`, that none does any more. While one does, the
 * draft does not change.
 *
 * @param before the case that asked until now; absent when none did. Where another did, and where the
 *   draft was discarded, nothing is changed
 * @returns the plan as it then stands; absent when there is none
 */
export async function putForwardPlan(
  store: PlanStore,
  community: string,
  id: string,
  putForward: PutForward | undefined,
  before?: string,
): Promise<Plan | undefined> {
  for (;;) {
    const stored = await store.readPlan(community, id);
    if (stored === undefined) return undefined;
    const { putForward: there, ...rest } = stored.value;
    if (there?.case !== before || rest.discarded !== undefined) return stored.value;
    const next: Plan = putForward === undefined ? rest : { ...rest, putForward };
    const write = await store.writePlan(community, next, stored.etag);
    if (write.outcome === "written") return next;
  }
}
