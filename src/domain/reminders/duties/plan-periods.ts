import { lastDayOf } from "../../plan/task-state.ts";
import { begunBy } from "../../plan/tasks-of-plan.ts";
import type { DutyRule } from "../duty-facts.ts";
import type { ObligationSource } from "../obligation.ts";

/**
 * The last day of the plan that holds now, as it was prolonged (G10): one that has run out stays open until it is
 * prolonged or another takes its place. A draft has none, and of an older one nobody is asked.
 */
export const planPeriods: DutyRule = ({ plans }, period) => {
  const adopted = plans.filter(({ draft }) => draft !== true);
  const present = begunBy(
    period.today,
    adopted.toSorted((one, other) => ((one.from ?? "") < (other.from ?? "") ? -1 : 1)),
  );
  const ended = adopted.map((plan) => ({ plan, next: adopted.find(({ follows }) => follows === plan.id) }));
  const dated = ended.flatMap(({ plan, next }) => {
    const dueOn = lastDayOf(plan);
    if (dueOn === undefined || dueOn > period.to) return [];
    const doneOn = next === undefined ? undefined : (next.adopted?.on ?? next.from ?? dueOn);
    return [
      {
        id: `plan-period:${plan.id}:${dueOn}`,
        subject: { kind: "plan-period" as const, plan: plan.id, title: plan.title },
        dueOn,
        counting: "one-date" as const,
        source: { kind: "plan" as const, plan: plan.id },
        to: { seats: [], secretariat: true },
        ...(doneOn === undefined ? {} : { doneOn }),
        ...(dueOn < period.today && plan !== present ? { lapsed: true as const } : {}),
      },
    ];
  });
  if (present === undefined || lastDayOf(present) !== undefined) return { dated, undated: [] };
  const source: ObligationSource = { kind: "plan", plan: present.id };
  const subject = { kind: "plan-period" as const, plan: present.id, title: present.title };
  return {
    dated,
    undated: [{ id: `plan-period:${present.id}`, subject, source, missing: "period-of-plan" }],
  };
};
