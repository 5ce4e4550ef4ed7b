import { seatsToApprove } from "../../meetings/approve-minutes.ts";
import type { Meeting } from "../../meetings/meeting.ts";
import { holdingOf, lastingOn } from "../../people/seats.ts";
import { type DutyRule, onlyDated, type Period, type ReminderFacts } from "../duty-facts.ts";
import type { DatedDuty, Recipients } from "../obligation.ts";

/**
 * Minutes that were sent: the seats that were present and have not answered; and where a seat has objected, whoever
 * keeps the minutes, since they are approved by nobody's silence and the objection waits for an answer.
 */
export const minutes: DutyRule = (facts, { today }) =>
  onlyDated(facts.meetings.flatMap((meeting) => minutesOf(meeting, facts, today)));

function minutesOf(meeting: Meeting, facts: ReminderFacts, today: Period["today"]): DatedDuty[] {
  const { id, minutes } = meeting;
  if (minutes?.state !== "sent" || minutes.deadline === undefined) return [];
  const { approvals, deadline: dueOn } = minutes;
  const base = {
    dueOn,
    counting: "one-date" as const,
    source: { kind: "meeting" as const, meeting: id },
  };
  const waiting = seatsToApprove(meeting);
  const silent = waiting.filter((each) => !approvals.some(({ seat }) => seat === each));
  const subject = { kind: "minutes" as const, meeting: id };
  // Another objection is another thing to hear of.
  const objections = approvals.filter(({ objection }) => objection !== undefined).length;
  return [
    ...(silent.length === 0
      ? []
      : [{ ...base, id: `minutes:${id}:${dueOn}`, subject, to: toSeats(silent, meeting, facts, today) }]),
    ...(silent.length === waiting.length
      ? []
      : [
          {
            ...base,
            id: `minutes:${id}:objection-${objections}:${dueOn}`,
            subject: { ...subject, objected: true as const },
            to: toKeepers(meeting, facts, today),
          },
        ]),
  ];
}

/** Who was not there cannot approve what was said: where a deputy was, the holder is asked only if no deputy sits. */
function toSeats(
  seats: readonly string[],
  { body: bodyId, attendance }: Meeting,
  { community, occupancies }: ReminderFacts,
  today: Period["today"],
): Recipients {
  const body = community.bodies.find(({ id }) => id === bodyId);
  const barred = attendance.flatMap(({ seat: id, presence, person }) => {
    const seat = body?.seats.find((each) => each.id === id);
    if (presence !== "deputy" || body === undefined || seat === undefined) return [];
    const { holder, deputies } = holdingOf(body, seat, occupancies, today);
    if (deputies.length === 0) return [];
    const present = deputies.filter((each) => each.person === person?.person);
    const asked = present.length > 0 ? present : deputies;
    return [...(holder === undefined ? [] : [holder]), ...deputies]
      .filter((each) => !asked.includes(each))
      .map((each) => ({ seat: id, person: each.person }));
  });
  return { seats, secretariat: false, ...(barred.length === 0 ? {} : { barred }) };
}

function toKeepers({ body }: Meeting, { occupancies }: ReminderFacts, today: Period["today"]): Recipients {
  const takers = lastingOn(today, occupancies).filter(
    (each) => each.as === "minutes-taker" && each.body === body,
  );
  return { seats: [], secretariat: takers.length === 0, persons: takers.map(({ person }) => person) };
}
