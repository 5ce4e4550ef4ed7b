import { implementationOf } from "../cases/aftermath/implementation.ts";
import type { Case } from "../cases/case.ts";
import type { Community, Party } from "../community/community.ts";
import type { CivilDate } from "../kernel/civil-date.ts";
import { selectTasks } from "../plan/select-tasks.ts";
import type { Task } from "../plan/task.ts";

/** What the facts offer under the four headings of a body that carries out others' decisions (M43). */
export interface StandingAgenda {
  /** Decided elsewhere, and not confirmed as carried out by every party. */
  readonly toCarryOut: readonly { readonly treated: Case; readonly waiting: readonly Party[] }[];
  /** Cases that the body could treat now. */
  readonly ready: readonly Case[];
  /** Tasks of the plan whose day has passed, the oldest first. */
  readonly late: readonly Task[];
  /** The body's own decisions that are not followed everywhere, or are due to be evaluated. */
  readonly compliance: readonly {
    readonly treated: Case;
    readonly waiting: readonly Party[];
    /** The day that its effect was to be evaluated, where that has come. */
    readonly evaluateOn: CivilDate | undefined;
  }[];
}

/** @param ready the cases that the body's next meeting could take in */
export function standingAgenda(
  body: string,
  {
    cases,
    ready,
    tasks,
  }: { readonly cases: readonly Case[]; readonly ready: readonly Case[]; readonly tasks: readonly Task[] },
  community: Community,
  today: CivilDate,
): StandingAgenda {
  const decided = cases.filter(
    ({ decision, evaluation }) => decision !== undefined && evaluation === undefined,
  );
  const waitingFor = (treated: Case) => implementationOf(treated, community)?.waiting ?? [];
  return {
    toCarryOut: decided
      .filter(({ decision }) => decision?.body !== body)
      .map((treated) => ({ treated, waiting: waitingFor(treated) }))
      .filter(({ waiting }) => waiting.length > 0),
    ready,
    late: selectTasks(tasks, { kind: "overdue" }, today),
    compliance: decided
      .filter(({ decision }) => decision?.body === body)
      .map((treated) => {
        const on = treated.paper?.fields.evaluateOn;
        return {
          treated,
          waiting: waitingFor(treated),
          evaluateOn: on !== undefined && on <= today ? on : undefined,
        };
      })
      .filter(({ waiting, evaluateOn }) => waiting.length > 0 || evaluateOn !== undefined),
  };
}
