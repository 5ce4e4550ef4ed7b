import type { Language } from "../../domain/kernel/language.ts";
import { presentSeats } from "../../domain/meetings/hold-meeting.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { dateText } from "../text/date-text.ts";
import { meetingTexts } from "../text/meeting-texts.ts";
import { textsFor } from "../text/texts.ts";
import { dayText } from "./case-words.ts";
import type { MeetingInContext } from "./meeting-words.ts";
import type { Fact } from "./view-parts.ts";
import { timeText } from "./year-plan-view.ts";

/** When, where and by when, and how far the meeting has come; that it is cancelled or moved comes first. */
export function meetingFacts({ meeting, community }: MeetingInContext, language: Language): Fact[] {
  const { fact, notice, list } = meetingTexts(language);
  const { notStated } = textsFor(language);
  const days = community.bodies.find(({ id }) => id === meeting.body)?.notice_days;
  const sent =
    meeting.noticeSentAt === undefined
      ? notice.notSent
      : notice.sent(dayText(meeting.noticeSentAt, language));
  const present = presentSeats(meeting).length;
  const time = timeText(meeting, language);
  return [
    ...changeFacts(meeting, language),
    ...(time === undefined ? [] : [{ title: fact.time, value: time }]),
    ...(meeting.link === undefined ? [] : [{ title: fact.link, value: meeting.link }]),
    { title: fact.place, value: meeting.place === "" ? notStated : meeting.place },
    {
      title: fact.casesDeadline,
      value: meeting.casesDeadline === undefined ? notStated : dateText(meeting.casesDeadline, language),
    },
    { title: fact.notice, value: `${sent} (${notice.within(days)})` },
    ...(meeting.attendance.length === 0
      ? []
      : [{ title: fact.present, value: `${present} / ${meeting.attendance.length}` }]),
    ...(meeting.minutes === undefined
      ? []
      : [{ title: fact.minutes, value: list.minutes[meeting.minutes.state] }]),
  ];
}

/** That it is cancelled, or was moved from another day: before anything else. */
function changeFacts({ changes = [] }: Meeting, language: Language): Fact[] {
  const { fact } = meetingTexts(language);
  const cancelled = changes.find(({ kind }) => kind === "cancelled");
  const moved = changes.findLast(({ kind }) => kind === "moved")?.from;
  return [
    ...(cancelled === undefined ? [] : [{ title: fact.cancelled, value: cancelled.words ?? "" }]),
    ...(moved === undefined ? [] : [{ title: fact.movedFrom, value: dateText(moved, language) }]),
  ];
}
