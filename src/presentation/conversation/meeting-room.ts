import { isCancelled } from "../../domain/meetings/meeting-outcome.ts";
import { meetingId } from "../../domain/meetings/plan-meeting.ts";
import { type MeetingCommand, parseMeetingCommand } from "../commands/meeting-command.ts";
import { type MeetingErrandCommand, parseMeetingErrand } from "../commands/meeting-errand-command.ts";
import type { MeetingReading } from "../view/meeting-reading.ts";
import { MEETING_VERBS } from "../view/meeting-words.ts";
import type { View } from "../view/view.ts";
import { carryOutMeetingErrand } from "./carry-out-meeting-errand.ts";
import type { DeskRoom } from "./desk-room.ts";
import {
  closeItem,
  logOral,
  noteItem,
  noteUrgency,
  postpone,
  registerAttendance,
  showItem,
} from "./hold-meetings.ts";
import { approve, object, sendForApproval, showMinutes } from "./keep-minutes.ts";
import { meetingDataSchema } from "./meeting-click-data.ts";
import { createMeetingSubjectRoom } from "./meeting-subject-room.ts";
import {
  allMeetings,
  type MeetingRoomParts,
  type MeetingTurn,
  noSuchMeeting,
  presentMeeting,
  readMeeting,
} from "./meeting-turn.ts";
import type { IncomingClick } from "./message.ts";
import {
  beginMeeting,
  changeAgenda,
  listMeetings,
  planNewMeeting,
  sendNotice,
  showNext,
} from "./plan-meetings.ts";

/** «Møter», «nytt møte i SSU 12.12.2026», and one meeting from notice to approved minutes. */
export function createMeetingRoom(parts: MeetingRoomParts): DeskRoom {
  return createMeetingSubjectRoom<MeetingCommand | MeetingErrandCommand>(parts, {
    verbs: "meeting",
    parse: (text, community) => parseMeetingCommand(text, community) ?? parseMeetingErrand(text, community),
    carryOut,
    press,
  });
}

function carryOut(command: MeetingCommand | MeetingErrandCommand, turn: MeetingTurn): Promise<View> {
  switch (command.kind) {
    case "meetings":
      return listMeetings(turn);
    case "new-meeting":
      return beginMeeting(turn, { body: command.body?.id, date: command.date });
    case "next-meeting":
      return showNext(turn, command);
    case "show-meeting":
      return showOn(turn, command);
    case "attendance":
    case "notice":
      return carryOutMeetingErrand(command, turn);
  }
}

/** A meeting is found by the day that it is held, which need not be the day that it was planned for. */
async function showOn(
  turn: MeetingTurn,
  { body, date }: Extract<MeetingCommand, { kind: "show-meeting" }>,
): Promise<View> {
  const there = (await allMeetings(turn.parts, turn.reader.community.id)).filter(
    (each) => each.body === body.id && each.date === date,
  );
  const found = there.find((each) => !isCancelled(each)) ?? there[0];
  return presentMeeting(turn, found?.id ?? meetingId(body.id, date), undefined);
}

/** What buttons do that are about no meeting yet. */
async function press(incoming: IncomingClick, turn: MeetingTurn): Promise<View> {
  switch (incoming.verb) {
    case MEETING_VERBS.list:
      return listMeetings(turn);
    case MEETING_VERBS.new:
      return beginMeeting(turn, { body: undefined, date: undefined });
    case MEETING_VERBS.plan:
      return planNewMeeting(turn, incoming.data);
    default: {
      const id = meetingDataSchema.safeParse(incoming.data).data?.meeting;
      const reading = id === undefined ? undefined : await readMeeting(turn, id);
      return reading === undefined
        ? noSuchMeeting(turn.matter.language)
        : pressOnMeeting(incoming, turn, reading);
    }
  }
}

/** What buttons on one meeting do; one that is not known shows the meeting as it stands. */
function pressOnMeeting(
  { verb, data, mark }: IncomingClick,
  turn: MeetingTurn,
  reading: MeetingReading,
): Promise<View> {
  const { id } = reading.meeting;
  switch (verb) {
    case MEETING_VERBS.addCase:
      return changeAgenda(turn, id, data);
    case MEETING_VERBS.notice:
      return sendNotice(turn, id);
    case MEETING_VERBS.attendance:
      return registerAttendance(turn, reading, data);
    case MEETING_VERBS.item:
      return showItem(turn, reading, data);
    case MEETING_VERBS.note:
      return noteItem(turn, reading, data);
    case MEETING_VERBS.closeItem:
      return closeItem(turn, reading, data);
    case MEETING_VERBS.postpone:
      return postpone(turn, reading, data);
    case MEETING_VERBS.urgency:
      return noteUrgency(turn, reading, data);
    case MEETING_VERBS.oral:
      return logOral(turn, reading, data, mark);
    case MEETING_VERBS.minutes:
      return showMinutes(turn, reading);
    case MEETING_VERBS.sendMinutes:
      return sendForApproval(turn, reading, data);
    case MEETING_VERBS.approve:
      return approve(turn, reading, data);
    case MEETING_VERBS.object:
      return object(turn, reading, data);
    default:
      return presentMeeting(turn, id, undefined);
  }
}
