import { meetingId } from "../../domain/meetings/plan-meeting.ts";
import { type MeetingCommand, parseMeetingCommand } from "../commands/meeting-command.ts";
import { channelNotice } from "../text/channel.ts";
import { communityChoiceView } from "../view/choice-view.ts";
import type { MeetingReading } from "../view/meeting-notice-view.ts";
import { MEETING_VERBS } from "../view/meeting-words.ts";
import type { View } from "../view/view.ts";
import type { DeskRoom } from "./desk-room.ts";
import { closeItem, logOral, noteItem, postpone, registerAttendance, showItem } from "./hold-meetings.ts";
import { approve, object, sendForApproval, showMinutes } from "./keep-minutes.ts";
import type { Matter } from "./matter.ts";
import { communityDataSchema, meetingDataSchema } from "./meeting-click-data.ts";
import {
  type MeetingRoomParts,
  type MeetingTurn,
  noSuchMeeting,
  presentMeeting,
  readMeeting,
  readTurn,
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
  const { communities } = parts;

  async function respond(text: string, matter: Matter): Promise<readonly View[] | undefined> {
    const { community } = matter;
    if (community === undefined) {
      const heard = communities.some((each) => parseMeetingCommand(text, each) !== undefined);
      return heard ? [communityChoiceView(communities, "open", matter.language)] : undefined;
    }
    const command = parseMeetingCommand(text, community);
    if (command === undefined) return undefined;
    const turn = await readTurn(parts, matter, community);
    return ["kind" in turn ? turn : await carryOut(command, turn)];
  }

  async function click(incoming: IncomingClick, matter: Matter): Promise<View> {
    const id = communityDataSchema.safeParse(incoming.data).data?.community;
    const community = communities.find((each) => each.id === id);
    if (community === undefined) return channelNotice("unreadable-click", incoming.locale);
    const turn = await readTurn(parts, matter, community);
    return "kind" in turn ? turn : press(incoming, turn);
  }

  return { verbs: "meeting", respond, click };
}

function carryOut(command: MeetingCommand, turn: MeetingTurn): Promise<View> {
  switch (command.kind) {
    case "meetings":
      return listMeetings(turn);
    case "new-meeting":
      return beginMeeting(turn, { body: command.body?.id, date: command.date });
    case "next-meeting":
      return showNext(turn, command);
    case "show-meeting":
      return presentMeeting(turn, meetingId(command.body.id, command.date), undefined);
  }
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
