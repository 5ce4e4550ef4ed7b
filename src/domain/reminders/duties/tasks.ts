import { FOLLOW_UPS } from "../../cases/intent.ts";
import type { Body, Community, Party } from "../../community/community.ts";
import { seatsFor } from "../../people/seats.ts";
import type { Task } from "../../plan/task.ts";
import { isUnfinished, remindersSuspended, taskState } from "../../plan/task-state.ts";
import { type DutyRule, onlyDated, type Period, type ReminderFacts } from "../duty-facts.ts";
import type { DatedDuty } from "../obligation.ts";
import { turnsOnDay } from "./turns-of-task.ts";

/** Unfinished tasks with a date (G3: a blank date is never one), but those of an expired plan (G10). */
export const tasks: DutyRule = (facts, period) =>
  onlyDated(facts.tasks.flatMap((task) => taskOf(task, facts, period)));

/**
 * The seats of the parties that answer for it and have not told that their own part is over; without any, the
 * secretariat, which then has the whole to finish. It stays within the own side (practice 17).
 */
function taskOf(task: Task, facts: ReminderFacts, { today }: Period): DatedDuty[] {
  const { community, plans } = facts;
  const { due, owners, partyStatus, body } = taskState(task);
  const plan = plans.find(({ id }) => id === task.plan);
  if (due === undefined || !isUnfinished(task) || isToldOfByItsCase(task, facts)) return [];
  if (remindersSuspended(task, plan, today)) return [];
  const turns = turnsOnDay(task, due);
  const isOver = (party: string) => ["done", "stopped"].includes(partyStatus.get(party) ?? "");
  const circles = nearestFirst(body, community);
  const seats = community.parties
    .filter(({ id }) => owners.includes(id) && !isOver(id))
    .flatMap((party) => seatsIn(circles, party, community));
  return [
    {
      id: `task-due:${task.id}:${due}${turns > 1 ? `:${turns}` : ""}`,
      subject: { kind: "task", task: task.id, text: task.text },
      dueOn: due,
      counting: "one-date",
      source: task.case === undefined ? { kind: "plan", plan: task.plan } : { kind: "case", case: task.case },
      to: { seats: [...new Set(seats)], secretariat: seats.length === 0 },
    },
  ];
}

/**
 * Where an owner is asked: the body that follows the task up, else the bodies that decide through the year, and the one
 * that adopts plans, which meets once a year, only for whom no other has a seat.
 */
function nearestFirst(followedUpIn: string | undefined, { bodies, router }: Community): readonly Body[][] {
  const adopts = router.find(({ kind }) => kind === "adopts-plan")?.body;
  const deciding = bodies.filter(({ power }) => power === "decides");
  return [
    bodies.filter(({ id }) => id === followedUpIn),
    deciding.filter(({ id }) => id !== adopts),
    deciding,
  ];
}

function seatsIn(circles: readonly Body[][], party: Party, community: Community): string[] {
  const found = circles.map((bodies) => bodies.flatMap((body) => seatsFor(party, body, community)));
  return (found.find((seats) => seats.length > 0) ?? []).map(({ id }) => id);
}

/** The evaluation and the sending in are duties of the case too: nobody is told of one thing twice. */
function isToldOfByItsCase({ id, case: caseId }: Task, { cases }: ReminderFacts): boolean {
  return (
    cases.some((treated) => treated.id === caseId) &&
    FOLLOW_UPS.some((what) => `${id}:`.startsWith(`task:${caseId}:${what}:`))
  );
}
