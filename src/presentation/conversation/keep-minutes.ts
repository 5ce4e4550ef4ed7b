import { headId } from "../../domain/cases/decision-record.ts";
import { type CivilDate, daysBefore } from "../../domain/kernel/civil-date.ts";
import {
  answerMinutes,
  approveInMeeting,
  draftMinutes,
  sendMinutes,
} from "../../domain/meetings/approve-minutes.ts";
import { changeMeeting, type MeetingChange } from "../../domain/meetings/change-meeting.ts";
import { keepsMinutes } from "../../domain/meetings/meeting-outcome.ts";
import { mayComment } from "../../domain/meetings/member-words.ts";
import { noteStanding } from "../../domain/meetings/note-standing.ts";
import { meetingTexts } from "../text/meeting-texts.ts";
import { objectionFormView } from "../view/meeting-form-views.ts";
import type { MeetingReading } from "../view/meeting-reading.ts";
import type { Said } from "../view/meeting-view.ts";
import { minutesText, minutesView } from "../view/minutes-view.ts";
import type { View } from "../view/view.ts";
import {
  approveDataSchema,
  objectDataSchema,
  objectionDataSchema,
  sendMinutesDataSchema,
} from "./meeting-click-data.ts";
import { refreshNotices } from "./meeting-posts.ts";
import { information, type MeetingTurn, presentMeeting, readMeeting, refusedSaid } from "./meeting-turn.ts";

/** How long members have to answer unless the minutes-taker chooses another day. */
const DAYS_TO_ANSWER = 14;

/** The minutes as they stand; for those who keep them, a draft is written anew until it is sent. */
export async function showMinutes(turn: MeetingTurn, reading: MeetingReading, said?: Said): Promise<View> {
  const { meeting } = reading;
  const draft = meeting.minutes === undefined || meeting.minutes.state === "draft";
  if (!draft) return minutesOf(turn, reading, meeting.minutes?.text ?? "", said);
  if (!keepsMinutes(meeting, reading) && mayComment(meeting, reading))
    return minutesOf(turn, reading, meeting.minutes?.text ?? "", said);
  if (!keepsMinutes(meeting, reading))
    return presentMeeting(turn, meeting.id, said ?? refusedSaid("minutes-not-sent", turn.matter.language));
  const text = await currentText(turn, reading);
  const change = await write(turn, meeting.id, (now) => draftMinutes(now, text, reading));
  if (change.kind === "refused")
    return presentMeeting(turn, meeting.id, refusedSaid(change.refused, turn.matter.language));
  return minutesOf(turn, { ...reading, meeting: change.meeting }, text, said);
}

export async function sendForApproval(
  turn: MeetingTurn,
  reading: MeetingReading,
  data: unknown,
): Promise<View> {
  const { language } = turn.matter;
  const deadline = sendMinutesDataSchema.safeParse(data).data?.deadline ?? usualDeadline(reading.today);
  const text = await currentText(turn, reading);
  const change = await write(turn, reading.meeting.id, (now) => sendMinutes(now, text, deadline, reading));
  return presentChange(turn, reading, change, meetingTexts(language).said.minutesSent);
}

/** A seat approves, or a later meeting does. */
export async function approve(turn: MeetingTurn, reading: MeetingReading, data: unknown): Promise<View> {
  const { seat, in: laterId } = approveDataSchema.safeParse(data).data ?? {};
  const { said } = meetingTexts(turn.matter.language);
  if (seat !== undefined) {
    const change = await write(turn, reading.meeting.id, (now) => answerMinutes(now, { seat }, reading));
    return presentChange(turn, reading, change, said.approved);
  }
  if (laterId === undefined) return showMinutes(turn, reading);
  const later = (await turn.parts.meetings.readMeeting(reading.community.id, laterId))?.value;
  if (later === undefined) return showMinutes(turn, reading);
  const change = await write(turn, reading.meeting.id, (now) => approveInMeeting(now, later, reading));
  // Whoever reads the later minutes sees that it was done there.
  if (change.kind === "changed")
    await write(turn, laterId, (now) => noteStanding(now, { item: "previous-minutes", words: "" }, reading));
  return presentChange(turn, reading, change, said.approved);
}

/** What is wrong with the minutes: the form first, then what it says. */
export async function object(turn: MeetingTurn, reading: MeetingReading, data: unknown): Promise<View> {
  const { language } = turn.matter;
  const seat = objectDataSchema.safeParse(data).data?.seat;
  if (seat === undefined) return showMinutes(turn, reading);
  const sent = objectionDataSchema.safeParse(data).data;
  if (sent === undefined) return objectionFormView(reading, seat, language);
  const change = await write(turn, reading.meeting.id, (now) =>
    answerMinutes(now, { seat, objection: sent.words }, reading),
  );
  return presentChange(turn, reading, change, meetingTexts(language).said.objected);
}

async function presentChange(
  turn: MeetingTurn,
  reading: MeetingReading,
  change: MeetingChange,
  done: string,
): Promise<View> {
  const { language } = turn.matter;
  const { said } = meetingTexts(language);
  const now = (await readMeeting(turn, reading.meeting.id)) ?? reading;
  if (change.kind === "refused") return showMinutes(turn, now, refusedSaid(change.refused, language));
  await refreshNotices(turn, reading.meeting.id);
  return showMinutes(turn, now, information(change.kind === "changed" ? done : said.again));
}

function minutesOf(
  { matter }: MeetingTurn,
  reading: MeetingReading,
  text: string,
  said: Said | undefined,
): View {
  return minutesView({ ...reading, text, deadline: usualDeadline(reading.today) }, said, matter.language);
}

/** Minutes are written in the community's language, and print the seal of its last record that year (design). */
async function currentText({ parts }: MeetingTurn, reading: MeetingReading): Promise<string> {
  const { meeting, community } = reading;
  const year = Number(meeting.date.slice(0, 4));
  const head = await parts.records.readHead(community.id, headId(meeting.body, year));
  return minutesText(reading, head?.value.last.hash, community.language);
}

function write(
  { parts, reader }: MeetingTurn,
  id: string,
  rule: Parameters<typeof changeMeeting>[3],
): Promise<MeetingChange> {
  return changeMeeting(parts.meetings, reader.community.id, id, rule);
}

function usualDeadline(today: CivilDate): CivilDate {
  return daysBefore(today, -DAYS_TO_ANSWER);
}
