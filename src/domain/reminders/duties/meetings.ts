import type { Community } from "../../community/community.ts";
import { osloDateOf } from "../../kernel/clock.ts";
import type { Meeting } from "../../meetings/meeting.ts";
import { deadlinesFor } from "../../meetings/meeting-days.ts";
import { isCancelled } from "../../meetings/meeting-outcome.ts";
import { meetingSettledOn } from "../../meetings/meeting-settled.ts";
import { lastingOn } from "../../people/seats.ts";
import { type DutyRule, onlyDated, type Period, type ReminderFacts } from "../duty-facts.ts";
import type { DatedDuty, Recipients } from "../obligation.ts";

/** Meetings of the period, with the last day for cases and for the notice as far as they are given (M43, G30). */
export const meetings: DutyRule = (facts, period) =>
  onlyDated(
    facts.meetings
      .filter((meeting) => !isCancelled(meeting))
      .flatMap((meeting) => [
        ...itself(meeting, facts.community, period),
        ...casesDeadline(meeting, facts, period),
        ...noticeDeadline(meeting, facts, period),
      ])
      .filter(({ dueOn }) => dueOn <= period.to),
  );

function base({ id }: Meeting, to: Recipients) {
  return { counting: "one-date" as const, source: { kind: "meeting" as const, meeting: id }, to };
}

/** Asked of the seats whose people have not said whether they come; met when all have, or when it was held. */
function itself(meeting: Meeting, community: Community, { today }: Period): DatedDuty[] {
  const { id, body: bodyId, date, coming = [], attendance, minutes } = meeting;
  const body = community.bodies.find((each) => each.id === bodyId);
  const answered = new Set(coming.map(({ seat }) => seat));
  const seats = (body?.seats ?? []).map((seat) => seat.id).filter((seat) => !answered.has(seat));
  const wasHeld = date < today || attendance.length > 0 || minutes !== undefined;
  const isAnswered = seats.length === 0 && coming.length > 0;
  const lastAnswer = coming.at(-1)?.at;
  const doneOn = wasHeld ? date : isAnswered && lastAnswer !== undefined ? osloDateOf(lastAnswer) : undefined;
  return [
    {
      ...base(meeting, { seats, secretariat: false }),
      id: `meeting:${id}:${date}`,
      subject: { kind: "meeting", meeting: id, body: bodyId },
      dueOn: date,
      ...(doneOn === undefined ? {} : { doneOn }),
    },
  ];
}

/** Nobody can be late with it, so that it is met when it has passed. Told to who runs the cases, not to all. */
function casesDeadline(meeting: Meeting, { occupancies }: ReminderFacts, { today }: Period): DatedDuty[] {
  const { id, body, casesDeadline: dueOn } = meeting;
  if (dueOn === undefined) return [];
  const persons = lastingOn(today, occupancies)
    .filter(({ as }) => as === "coordinator")
    .map(({ person }) => person);
  return [
    {
      ...base(meeting, { seats: [], secretariat: true, persons: [...new Set(persons)] }),
      id: `cases-deadline:${id}:${dueOn}`,
      subject: { kind: "cases-deadline", meeting: id, body },
      dueOn,
      ...(dueOn < today ? { doneOn: dueOn } : {}),
    },
  ];
}

/** Still asked for when the day of the meeting has passed: nobody met, and of each body the latest such is told. */
function noticeDeadline(meeting: Meeting, facts: ReminderFacts, { today }: Period): DatedDuty[] {
  const { id, body: bodyId, date, noticeSentAt } = meeting;
  const body = facts.community.bodies.find((each) => each.id === bodyId);
  const dueOn = body === undefined ? undefined : deadlinesFor(date, body).notice;
  if (dueOn === undefined) return [];
  return [
    {
      ...base(meeting, { seats: [], secretariat: true }),
      id: `notice-deadline:${id}:${dueOn}`,
      subject: { kind: "notice-deadline", meeting: id, body: bodyId },
      dueOn,
      ...(noticeSentAt === undefined ? {} : { doneOn: osloDateOf(noticeSentAt) }),
      ...(isOver(meeting, facts.meetings, today) ? { lapsed: true as const } : {}),
    },
  ];
}

/** It was held all the same, another has had its day since, or it is settled. */
function isOver(meeting: Meeting, all: readonly Meeting[], today: Period["today"]): boolean {
  const { body, date, attendance, minutes } = meeting;
  if (date >= today) return false;
  const hasOneSince = all.some(
    (each) => each.body === body && !isCancelled(each) && date < each.date && each.date <= today,
  );
  const settledOn = meetingSettledOn(meeting) ?? today;
  return attendance.length > 0 || minutes !== undefined || hasOneSince || settledOn < today;
}
