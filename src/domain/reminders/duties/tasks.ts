import { FOLLOW_UPS } from "../../cases/intent.ts";
import { seatsFor } from "../../people/seats.ts";
import type { Task } from "../../plan/task.ts";
import { isUnfinished, remindersSuspended, taskState } from "../../plan/task-state.ts";
import { type DutyRule, onlyDated, type Period, type ReminderFacts } from "../duty-facts.ts";
import type { DatedDuty } from "../obligation.ts";

/** Unfinished tasks with a date (G3: a blank date is never one), but those of an expired plan (G10). */
export const tasks: DutyRule = (facts, period) =>
  onlyDated(facts.tasks.flatMap((task) => taskOf(task, facts, period)));

/** The seats of the parties that answer for it, in the bodies that decide; without any, the secretariat alone. */
function taskOf(task: Task, facts: ReminderFacts, { today }: Period): DatedDuty[] {
  const { community, plans } = facts;
  const { due, owners } = taskState(task);
  const plan = plans.find(({ id }) => id === task.plan);
  if (due === undefined || !isUnfinished(task) || isToldOfByItsCase(task, facts)) return [];
  if (remindersSuspended(task, plan, today)) return [];
  const bodies = community.bodies.filter(({ power }) => power === "decides");
  const seats = community.parties
    .filter(({ id }) => owners.includes(id))
    .flatMap((party) => bodies.flatMap((body) => seatsFor(party, body, community)));
  return [
    {
      id: `task-due:${task.id}:${due}`,
      subject: { kind: "task", task: task.id, text: task.text },
      dueOn: due,
      counting: "one-date",
      source: task.case === undefined ? { kind: "plan", plan: task.plan } : { kind: "case", case: task.case },
      to: { seats: [...new Set(seats.map(({ id }) => id))], secretariat: true },
    },
  ];
}

/** The evaluation and the sending in are duties of the case too: nobody is told of one thing twice. */
function isToldOfByItsCase({ id, case: caseId }: Task, { cases }: ReminderFacts): boolean {
  return (
    cases.some((treated) => treated.id === caseId) &&
    FOLLOW_UPS.some((what) => `${id}:`.startsWith(`task:${caseId}:${what}:`))
  );
}
