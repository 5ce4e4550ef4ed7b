import type { Community } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { isCancelled } from "../../domain/meetings/meeting-outcome.ts";
import { meetingTexts } from "../text/meeting-texts.ts";
import type { MeetingListView } from "./meeting-view.ts";
import { MEETING_VERBS, meetingPress, meetingTitle } from "./meeting-words.ts";

/** Those that have been stay in sight this long: their minutes may still be open. */
const MOST_HELD = 4;
const MOST_TO_COME = 8;

/** @param mayPlan the reader works for the secretariat */
export function meetingListView(
  { community, meetings, today }: { community: Community; meetings: readonly Meeting[]; today: CivilDate },
  mayPlan: boolean,
  language: Language,
): MeetingListView {
  const { list, press } = meetingTexts(language);
  const byDate = meetings.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const toCome = byDate.filter(({ date }) => date >= today).slice(0, MOST_TO_COME);
  const held = byDate
    .filter(({ date }) => date < today)
    .toReversed()
    .slice(0, MOST_HELD);
  const shown = [...toCome, ...held];
  return {
    kind: "meeting-list",
    language,
    title: list.title(community.short_name),
    intro: shown.length === 0 ? list.none : list.count(shown.length),
    meetings: shown.map((meeting) => ({
      title: meetingTitle(meeting, community, language),
      facts: [stateOf(meeting, today, language), list.cases(meeting.agenda.length), meeting.place]
        .filter((part) => part !== "")
        .join(" · "),
      open: meetingPress({ meeting, community }, MEETING_VERBS.show, press.open),
    })),
    start: mayPlan
      ? { title: press.start, verb: MEETING_VERBS.new, data: { community: community.id } }
      : undefined,
  };
}

function stateOf(meeting: Meeting, today: CivilDate, language: Language): string {
  const { list, fact } = meetingTexts(language);
  const { minutes, noticeSentAt, date } = meeting;
  if (isCancelled(meeting)) return fact.cancelled;
  if (minutes !== undefined) return list.minutes[minutes.state];
  if (date < today) return list.held;
  return noticeSentAt === undefined ? list.planned : list.called;
}
