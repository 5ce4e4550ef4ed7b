import { changeMeeting } from "../../domain/meetings/change-meeting.ts";
import { isCancelled, keepsMinutes } from "../../domain/meetings/meeting-outcome.ts";
import { publishMeeting } from "../../domain/meetings/publish-meeting.ts";
import { type PublishCommand, parsePublishCommand } from "../commands/publish-command.ts";
import { publishTexts } from "../text/publish-texts.ts";
import type { MeetingReading } from "../view/meeting-reading.ts";
import { meetingTitle } from "../view/meeting-words.ts";
import { PUBLISH_VERBS, publicationCsv, publishView } from "../view/publish-view.ts";
import type { View } from "../view/view.ts";
import type { DeskRoom } from "./desk-room.ts";
import { meetingDataSchema } from "./meeting-click-data.ts";
import { createMeetingSubjectRoom } from "./meeting-subject-room.ts";
import {
  allMeetings,
  information,
  type MeetingRoomParts,
  type MeetingTurn,
  noSuchMeeting,
  presentMeeting,
  readMeeting,
  refusedSaid,
} from "./meeting-turn.ts";
import type { IncomingClick } from "./message.ts";

/** «Publiser SSU 12.12.2026»: what is public is listed first, and marked as published when that is pressed. */
export function createPublishRoom(parts: MeetingRoomParts): DeskRoom {
  return createMeetingSubjectRoom(parts, { verbs: "publish", parse: parsePublishCommand, carryOut, press });
}

async function carryOut({ body, date, csv }: PublishCommand, turn: MeetingTurn): Promise<View> {
  const { parts, reader, matter } = turn;
  const { language } = matter;
  const there = (await allMeetings(parts, reader.community.id)).find(
    (each) => each.body === body.id && each.date === date && !isCancelled(each),
  );
  const reading = there === undefined ? undefined : await readMeeting(turn, there.id);
  if (reading === undefined) return noSuchMeeting(language);
  if (!csv) return show(turn, reading);
  if (!mayPublish(reading))
    return presentMeeting(turn, reading.meeting.id, refusedSaid("not-secretariat", language));
  const title = publishTexts(language).title(meetingTitle(reading.meeting, reader.community, language));
  return { kind: "notice", language, tone: "information", title, text: publicationCsv(reading, language) };
}

async function press({ verb, data }: IncomingClick, turn: MeetingTurn): Promise<View> {
  const { parts, reader, matter } = turn;
  const { language } = matter;
  const id = meetingDataSchema.safeParse(data).data?.meeting;
  const reading = id === undefined ? undefined : await readMeeting(turn, id);
  if (reading === undefined) return noSuchMeeting(language);
  if (verb !== PUBLISH_VERBS.publish) return show(turn, reading);
  const change = await changeMeeting(parts.meetings, reader.community.id, reading.meeting.id, (now) =>
    publishMeeting(now, reading.cases, reader),
  );
  if (change.kind === "refused")
    return presentMeeting(turn, reading.meeting.id, refusedSaid(change.refused, language));
  const count = change.meeting.published?.at(-1)?.documents.length ?? 0;
  return publishView(
    { ...reading, meeting: change.meeting },
    information(publishTexts(language).said(count)),
    language,
  );
}

async function show(turn: MeetingTurn, reading: MeetingReading): Promise<View> {
  const { language } = turn.matter;
  return mayPublish(reading)
    ? publishView(reading, undefined, language)
    : presentMeeting(turn, reading.meeting.id, refusedSaid("not-secretariat", language));
}

function mayPublish(reading: MeetingReading): boolean {
  return keepsMinutes(reading.meeting, reading) && reading.standing.secretaryFor.length > 0;
}
