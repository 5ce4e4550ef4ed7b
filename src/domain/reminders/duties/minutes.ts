import type { Meeting } from "../../meetings/meeting.ts";
import { type DutyRule, onlyDated } from "../duty-facts.ts";
import type { DatedDuty } from "../obligation.ts";

/** Minutes that were sent: the seats that were present and have neither approved nor objected. */
export const minutes: DutyRule = ({ meetings }) => onlyDated(meetings.flatMap(minutesOf));

function minutesOf({ id, minutes, attendance }: Meeting): DatedDuty[] {
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
