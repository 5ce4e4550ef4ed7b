import type { Community } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import type { CalendarEvent } from "../view/calendar-event.ts";
import { meetingTitle } from "../view/meeting-words.ts";

/** A meeting for people's calendars. */
export function meetingEvent(meeting: Meeting, community: Community, language: Language): CalendarEvent {
  return {
    uid: `${meeting.id}@${community.id}.enighet`,
    title: `${meetingTitle(meeting, community, language)}`,
    date: meeting.date,
    place: meeting.place,
    description: community.name,
    stamp: meeting.noticeSentAt ?? `${meeting.date}T00:00:00Z`,
  };
}
