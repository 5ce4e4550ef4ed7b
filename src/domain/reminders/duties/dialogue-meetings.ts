import type { Body, Community } from "../../community/community.ts";
import { daysBefore } from "../../kernel/civil-date.ts";
import type { Meeting } from "../../meetings/meeting.ts";
import { lastWorkingDay } from "../../meetings/meeting-days.ts";
import { isCancelled } from "../../meetings/meeting-outcome.ts";
import { type Duties, type DutyRule, NO_DUTIES, type ReminderFacts, together } from "../duty-facts.ts";
import { doneFor } from "../duty-log.ts";
import type { DatedDuty, ObligationSource, ObligationSubject } from "../obligation.ts";
import { seriesOf } from "../series-of.ts";

/**
 * Each district meets before the body does (M41, Innlandet's seven before Partnerskapsmøtet). By as many days before as
 * is configured, else by the day before; on a working day. While the body's next meeting is not planned there is no date.
 */
export const dialogueMeetings: DutyRule = (facts, { today }) =>
  together(facts.community.bodies.map((body) => before(body, facts, today)));

function before(body: Body, facts: ReminderFacts, today: string): Duties {
  const wanted = body.dialogue_meetings;
  if (wanted === undefined) return NO_DUTIES;
  const { community } = facts;
  const source: ObligationSource = { kind: "configuration", words: wanted.source };
  const own = facts.meetings.filter((meeting) => meeting.body === body.id && !isCancelled(meeting));
  const dated = own.flatMap((meeting) =>
    community.districts.map(({ id: district }): DatedDuty => {
      const subject = dialogue(body, district, meeting.id);
      const dueOn = lastWorkingDay(daysBefore(meeting.date, wanted.days_before ?? 1));
      const noted = doneFor(facts.done ?? [], seriesOf(subject), dueOn);
      const doneOn = noted ?? (wasHeld(meeting, today) ? dueOn : undefined);
      return {
        id: `${seriesOf(subject)}:${dueOn}`,
        subject,
        dueOn,
        counting: "one-date",
        source,
        ...(wanted.days_before === undefined ? { assumption: "day-before-the-meeting" as const } : {}),
        to: { seats: seatsOf(district, body, community), secretariat: true },
        ...(doneOn === undefined ? {} : { doneOn }),
      };
    }),
  );
  const isPlanned = own.some((meeting) => meeting.date >= today);
  const undated = isPlanned
    ? []
    : community.districts.map(({ id: district }) => {
        const subject = dialogue(body, district, undefined);
        return { id: seriesOf(subject), subject, source, missing: "date-of-the-meeting" as const };
      });
  return { dated, undated };
}

function dialogue(
  body: Body,
  district: string,
  meeting: string | undefined,
): Extract<ObligationSubject, { kind: "dialogue-meeting" }> {
  return { kind: "dialogue-meeting", body: body.id, district, meeting };
}

/** What it was to come before has been held: nobody can meet before it any more. */
function wasHeld({ date }: Meeting, today: string): boolean {
  return date < today;
}

/** The district's own seats in the body, else in the body that reports to it. */
function seatsOf(district: string, body: Body, { bodies }: Community): string[] {
  const around = [body, ...bodies.filter(({ reports_to }) => reports_to === body.id)];
  return around.flatMap(({ seats }) =>
    seats.filter(({ speaks_for }) => speaks_for.district === district).map(({ id }) => id),
  );
}
