import type { LoadedDocument } from "../agreements/document.ts";
import type { Case } from "../cases/case.ts";
import { consensusOf } from "../cases/consensus.ts";
import type { Community } from "../community/community.ts";
import { anniversaries, type CivilDate } from "../kernel/civil-date.ts";
import type { Meeting } from "../meetings/meeting.ts";
import type { Occupancy } from "../people/people-store.ts";
import { holdingOf, seatsFor } from "../people/seats.ts";
import type { Plan, Task } from "../plan/task.ts";
import { isUnfinished, remindersSuspended, taskState } from "../plan/task-state.ts";
import type { Obligation } from "./obligation.ts";

/** Everything that reminders are made of, as it was at one moment. */
export interface ReminderFacts {
  readonly community: Community;
  readonly occupancies: readonly Occupancy[];
  readonly cases: readonly Case[];
  readonly meetings: readonly Meeting[];
  readonly plans: readonly Plan[];
  readonly tasks: readonly Task[];
  /** The versions that govern. */
  readonly documents: readonly LoadedDocument[];
}

/**
 * What people are to be reminded of, from what is known on a date. Only what is still open is in it: a seat that has
 * answered, a finished task and a line of an expired plan are not.
 *
 * @param until how far ahead yearly dates are worked out
 */
export function obligationsOf(facts: ReminderFacts, today: CivilDate, until: CivilDate): Obligation[] {
  return [
    ...facts.cases.flatMap((treated) => stanceObligation(treated, facts, today)),
    ...facts.tasks.flatMap((task) => taskObligation(task, facts, today)),
    ...facts.meetings.flatMap(minutesObligation),
    ...facts.documents.flatMap((document) => annualReviews(document, today, until)),
  ];
}

/** A written treatment: the seats that have not answered the present proposal by its deadline. */
function stanceObligation(
  treated: Case,
  { community, occupancies }: ReminderFacts,
  today: CivilDate,
): Obligation[] {
  const { step, paper } = treated;
  const body = community.bodies.find(({ id }) => id === step?.body);
  if (treated.state !== "open" || step?.deadline === undefined || step.closed || body === undefined)
    return [];
  const { positions } = consensusOf(
    treated,
    body.seats.map((seat) => holdingOf(body, seat, occupancies, today)),
  );
  const silent = positions.filter(({ position }) => position === "silent").map(({ seat }) => seat.id);
  if (silent.length === 0) return [];
  return [
    {
      id: `stance:${treated.id}:${paper?.proposal.number ?? 0}:${step.deadline}`,
      subject: { kind: "stance", case: treated.id, title: treated.title },
      dueOn: step.deadline,
      counting: "one-date",
      source: { kind: "case", case: treated.id },
      to: { seats: silent, secretariat: false },
    },
  ];
}

/** The party's seats in the bodies that decide; without an owner, or a seat, the secretariat. */
function taskObligation(task: Task, { community, plans }: ReminderFacts, today: CivilDate): Obligation[] {
  const { due, owner } = taskState(task);
  const plan = plans.find(({ id }) => id === task.plan);
  if (due === undefined || !isUnfinished(task)) return [];
  if (plan !== undefined && remindersSuspended(task, plan, today)) return [];
  const party = community.parties.find(({ id }) => id === owner);
  const bodies = community.bodies.filter(({ power }) => power === "decides");
  const seats = party === undefined ? [] : bodies.flatMap((body) => seatsFor(party, body, community));
  return [
    {
      id: `task-due:${task.id}:${due}`,
      subject: { kind: "task", task: task.id, text: task.text },
      dueOn: due,
      counting: "one-date",
      source: task.case === undefined ? { kind: "plan", plan: task.plan } : { kind: "case", case: task.case },
      to: { seats: seats.map(({ id }) => id), secretariat: true },
    },
  ];
}

/** Minutes that were sent: the seats that were present and have neither approved nor objected. */
function minutesObligation({ id, minutes, attendance }: Meeting): Obligation[] {
  if (minutes?.state !== "sent" || minutes.deadline === undefined) return [];
  const answered = new Set(minutes.approvals.map(({ seat }) => seat));
  const waiting = attendance.filter(({ seat, presence }) => presence !== "absent" && !answered.has(seat));
  if (waiting.length === 0) return [];
  return [
    {
      id: `minutes:${id}:${minutes.deadline}`,
      subject: { kind: "minutes", meeting: id },
      dueOn: minutes.deadline,
      counting: "one-date",
      source: { kind: "meeting", meeting: id },
      to: { seats: waiting.map(({ seat }) => seat), secretariat: false },
    },
  ];
}

/**
 * The yearly review of an agreement (hol § 6-5), on the anniversary of its entry into force (G41: which month is not
 * said anywhere, so that this is an assumption). An agreement without that date gives no date.
 */
function annualReviews({ head, version }: LoadedDocument, today: CivilDate, until: CivilDate): Obligation[] {
  if (head.standing !== "agreement" || version.inForceFrom === undefined) return [];
  return anniversaries(version.inForceFrom, today, until).map((dueOn) => ({
    id: `annual-review:${head.id}:${dueOn}`,
    subject: { kind: "annual-review", document: head.id, title: head.title },
    dueOn,
    counting: "fixed-anniversary",
    source: { kind: "statute", reference: "hol § 6-5" },
    assumption: "anniversary-of-entry-into-force",
    to: { seats: [], secretariat: true },
  }));
}
