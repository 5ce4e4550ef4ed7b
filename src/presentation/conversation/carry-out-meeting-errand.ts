import type { Meeting } from "../../domain/meetings/meeting.ts";
import { isCancelled, keepsMinutes } from "../../domain/meetings/meeting-outcome.ts";
import { sendNotice } from "../../domain/meetings/plan-meeting.ts";
import type { MeetingErrandCommand } from "../commands/meeting-errand-command.ts";
import { meetingErrandTexts } from "../text/meeting-errand-texts.ts";
import { meetingTexts } from "../text/meeting-texts.ts";
import type { MeetingReading } from "../view/meeting-reading.ts";
import { MEETING_VERBS, meetingPress, meetingTitle } from "../view/meeting-words.ts";
import type { ChoiceView, ConfirmView, View } from "../view/view.ts";
import { registerAttendance } from "./hold-meetings.ts";
import {
  allMeetings,
  information,
  type MeetingTurn,
  noSuchMeeting,
  presentMeeting,
  readMeeting,
  refusedSaid,
} from "./meeting-turn.ts";

/** The form or the question of the errand's button, in the meeting that was named or the only one it can be. */
export async function carryOutMeetingErrand(command: MeetingErrandCommand, turn: MeetingTurn): Promise<View> {
  const { language } = turn.matter;
  const found = await meetingsFor(command, turn);
  const [only, ...others] = found;
  if (only === undefined) {
    const { none } = meetingErrandTexts(language);
    return command.date === undefined
      ? { kind: "notice", language, tone: "information", ...none[command.kind] }
      : noSuchMeeting(language);
  }
  if (others.length > 0) return choiceOf(command.kind, found, turn);
  const reading = await readMeeting(turn, only.id);
  if (reading === undefined) return noSuchMeeting(language);
  return command.kind === "attendance" ? registerAttendance(turn, reading, {}) : askToSend(reading, turn);
}

/** On the day that was named, whatever has been done there; else those where the errand waits, the first first. */
async function meetingsFor(
  { kind, body, date }: MeetingErrandCommand,
  { parts, reader }: MeetingTurn,
): Promise<readonly Meeting[]> {
  const waits = (each: Meeting) =>
    kind === "notice"
      ? each.noticeSentAt === undefined && each.date >= reader.today
      : each.noticeSentAt !== undefined && isUnwritten(each) && keepsMinutes(each, reader);
  const there = (await allMeetings(parts, reader.community.id))
    .filter((each) => !isCancelled(each) && (body === undefined || each.body === body.id))
    .filter((each) => (date === undefined ? waits(each) : each.date === date))
    .toSorted((one, other) => (one.date < other.date ? -1 : 1));
  const begun = there.filter((each) => each.date <= reader.today);
  // Attendance is noted when people have come: what lies ahead is asked for only where nothing has been held.
  return kind === "attendance" && begun.length > 0 ? begun : there;
}

/** Nobody has been sent its minutes. */
function isUnwritten({ minutes }: Meeting): boolean {
  return minutes === undefined || minutes.state === "draft";
}

/** A typed line sends nothing: it shows what would go out. */
async function askToSend(reading: MeetingReading, turn: MeetingTurn): Promise<View> {
  const { language } = turn.matter;
  const { meeting, community, cases } = reading;
  const texts = meetingTexts(language);
  const outcome = sendNotice(meeting, reading);
  if ("refused" in outcome) return presentMeeting(turn, meeting.id, refusedSaid(outcome.refused, language));
  if (meeting.noticeSentAt !== undefined)
    return presentMeeting(turn, meeting.id, information(texts.said.again));
  const { notice } = meetingErrandTexts(language);
  const view: ConfirmView = {
    kind: "confirm",
    language,
    title: notice.title(meetingTitle(meeting, community, language)),
    text: [
      ...meeting.agenda.map((item) =>
        texts.agenda.item(item.number, cases.get(item.case)?.title ?? item.case),
      ),
      notice.after,
    ],
    confirm: meetingPress(reading, MEETING_VERBS.notice, texts.press.sendNotice),
    cancel: meetingPress(reading, MEETING_VERBS.show, notice.no),
  };
  return view;
}

function choiceOf(
  kind: MeetingErrandCommand["kind"],
  meetings: readonly Meeting[],
  { matter: { language }, reader }: MeetingTurn,
): ChoiceView {
  const { which, say } = meetingErrandTexts(language);
  return {
    kind: "choice",
    language,
    question: which,
    options: meetings.slice(0, MOST_CHOICES).map((each) => ({
      label: meetingTitle(each, reader.community, language),
      say: say[kind](each.id),
    })),
  };
}

/** A card has room for six buttons. */
const MOST_CHOICES = 6;
