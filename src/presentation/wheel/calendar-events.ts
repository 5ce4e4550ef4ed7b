import { sha256 } from "../../domain/kernel/hashing.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import type { DutyMark, LooseDeadline, Wheel } from "../../domain/reminders/wheel.ts";
import { datesOf } from "../../domain/reminders/wheel.ts";
import { meetingEvent } from "../paper/meeting-event.ts";
import { shortDateText, wheelTexts } from "../text/wheel-texts.ts";
import type { CalendarEvent } from "../view/calendar-event.ts";
import { shortNameOf } from "../view/place-text.ts";
import { markTitle } from "./wheel-titles.ts";

/** An all-day date that nobody has changed since it was worked out. */
const NEVER_CHANGED = "2020-01-01T00:00:00Z";

/**
 * Years of a community for people's calendars: meetings at their hours, cancelled ones too, and each deadline and duty as
 * a day to remember. As in the picture, only bodies, kinds, documents and case numbers: a calendar is seen over shoulders.
 *
 * @param wheels of different years of one community
 */
export function wheelEvents(
  wheels: readonly Wheel[],
  meetings: readonly Meeting[],
  language: Language,
): CalendarEvent[] {
  const [first] = wheels;
  if (first === undefined) return [];
  const { community } = first;
  const years = wheels.map(({ year }) => String(year));
  const held = meetings
    .filter(
      ({ date, body }) => years.includes(date.slice(0, 4)) && community.bodies.some(({ id }) => id === body),
    )
    .map((meeting) => meetingEvent(meeting, community, language));
  const days = wheels.flatMap((wheel) =>
    datesOf(wheel).flatMap((each) => {
      if (each.kind === "deadline") return [deadlineEvent(each, held, community.id, language)];
      return each.mark.kind === "duty" ? [dutyEvent(each.mark, wheel, language)] : [];
    }),
  );
  return [...held, ...days];
}

function deadlineEvent(
  { deadline, body, meeting }: LooseDeadline,
  meetings: readonly CalendarEvent[],
  community: string,
  language: Language,
): CalendarEvent {
  const title = wheelTexts(language).deadlineDay[deadline.kind];
  return {
    // The same when the deadline moves, so that no calendar keeps the old day.
    uid: `${deadline.kind}-${meeting.id}@${community}.enighet`,
    title: title(shortNameOf(body, language), shortDateText(meeting.date, language)),
    date: deadline.date,
    free: true,
    stamp: meetings.find(({ uid }) => uid === `${meeting.id}@${community}.enighet`)?.stamp ?? NEVER_CHANGED,
  };
}

function dutyEvent(mark: DutyMark, { community }: Wheel, language: Language): CalendarEvent {
  const { kind } = mark.duties[0].subject;
  const about = [...new Set(mark.duties.flatMap((duty) => publicName(duty, community, language)))];
  const title = markTitle(mark, language);
  const done = mark.duties
    .flatMap(({ doneOn }) => doneOn ?? [])
    .toSorted()
    .at(-1);
  return {
    uid: `${kind}-${sha256(`${mark.duties[0].id}`).slice(0, 16)}@${community.id}.enighet`,
    title: [
      mark.state === "done" ? "✓ " : "",
      about.length === 0 || about.length > 2 ? title : wheelTexts(language).about(title, about.join(", ")),
    ].join(""),
    date: mark.date,
    free: true,
    stamp: done === undefined ? NEVER_CHANGED : `${done}T12:00:00Z`,
  };
}

/** What a duty is about, where that is no secret: a body, a document, the number of a case. */
function publicName(
  { subject }: DutyMark["duties"][number],
  { bodies }: Wheel["community"],
  language: Language,
): string[] {
  switch (subject.kind) {
    case "annual-review":
    case "revision":
    case "plan-period":
      return subject.title === undefined ? [] : [subject.title];
    case "leadership":
    case "mandate":
    case "report-back":
    case "dialogue-meeting": {
      const body = bodies.find(({ id }) => id === subject.body);
      return body === undefined ? [] : [shortNameOf(body, language)];
    }
    default:
      return "case" in subject ? [subject.case] : [];
  }
}
