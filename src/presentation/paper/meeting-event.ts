import type { Community } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { isCancelled } from "../../domain/meetings/meeting-outcome.ts";
import type { CalendarEvent } from "../view/calendar-event.ts";
import { meetingTitle } from "../view/meeting-words.ts";

/** A meeting for people's calendars. */
export function meetingEvent(meeting: Meeting, community: Community, language: Language): CalendarEvent {
  return {
    uid: `${meeting.id}@${community.id}.enighet`,
    title: meetingTitle(meeting, community, language),
    date: meeting.date,
    from: meeting.from,
    to: meeting.to,
    place: meeting.place,
    description: community.name,
    url: meeting.link,
    cancelled: isCancelled(meeting),
    stamp: lastChange(meeting),
  };
}

/** So that a calendar takes the meeting as it was moved or cancelled last. */
function lastChange({ date, noticeSentAt, changes = [] }: Meeting): string {
  const instants = [...(noticeSentAt === undefined ? [] : [noticeSentAt]), ...changes.map(({ at }) => at)];
  return instants.toSorted().at(-1) ?? `${date}T00:00:00Z`;
}
