import { changeCase } from "../../domain/cases/change-case.ts";
import { recordOralStance } from "../../domain/cases/room-stances.ts";
import { presentSeats } from "../../domain/meetings/hold-meeting.ts";
import type { Exception } from "../../domain/meetings/meeting.ts";
import { keepsMinutes, minutesAreSent } from "../../domain/meetings/meeting-outcome.ts";
import { noteRoomUrgency } from "../../domain/meetings/note-urgency.ts";
import { type ItemChange, noteRoom, postponeItem, registerRoom } from "../../domain/meetings/treat-item.ts";
import { intentsOf } from "../../flows/intents-of.ts";
import { caseSeatTexts } from "../text/case-seats-texts.ts";
import { meetingTexts } from "../text/meeting-texts.ts";
import { attendanceFormView, oralFormView } from "../view/meeting-form-views.ts";
import type { MeetingReading } from "../view/meeting-reading.ts";
import type { Said } from "../view/meeting-view.ts";
import { holdingsOf } from "../view/meeting-words.ts";
import type { View } from "../view/view.ts";
import {
  attendanceIn,
  exceptionDataSchema,
  itemDataSchema,
  noteDataSchema,
  oralDataSchema,
} from "./meeting-click-data.ts";
import {
  information,
  itemStores,
  type MeetingTurn,
  presentMeeting,
  refusedSaid,
  refusedText,
} from "./meeting-turn.ts";
import { agreeOnItem, closeAndGoOn, presentItem, presentNext, refreshAll } from "./run-item.ts";

/** The form first; then what it says about every seat. */
export async function registerAttendance(
  turn: MeetingTurn,
  reading: MeetingReading,
  data: unknown,
): Promise<View> {
  const { parts, matter, reader } = turn;
  const { language } = matter;
  const { id } = reading.meeting;
  if (!keepsMinutes(reading.meeting, reader))
    return presentMeeting(turn, id, refusedSaid("not-minutes-taker", language));
  if (minutesAreSent(reading.meeting)) return presentMeeting(turn, id, refusedSaid("minutes-sent", language));
  const chosen = attendanceIn(data);
  if (chosen === undefined) return attendanceFormView(reading, language);
  const names = new Map(reader.roster.identities.map(({ person, displayName }) => [person, displayName]));
  const entries = (chosen ?? []).map(({ person, ...entry }) => ({
    ...entry,
    person: person === undefined ? undefined : { person, name: names.get(person) ?? person },
  }));
  const change = await registerRoom(itemStores(parts), id, entries, holdingsOf(reading), reader);
  if ("refused" in change)
    return attendanceFormView(reading, language, refusedText(change.refused, language));
  await refresh(turn, change);
  const { attendance } = change.meeting;
  const said = information(
    meetingTexts(language).said.attendance(presentSeats(change.meeting).length, attendance.length),
  );
  const first = change.meeting.agenda.find(({ outcome }) => outcome === undefined);
  return first === undefined ? presentMeeting(turn, id, said) : presentItem(turn, id, first.number, said);
}

export async function showItem(turn: MeetingTurn, reading: MeetingReading, data: unknown): Promise<View> {
  const sent = itemDataSchema.safeParse(data).data;
  return sent === undefined
    ? presentMeeting(turn, reading.meeting.id, refusedSaid("no-such-item", turn.matter.language))
    : presentItem(turn, reading.meeting.id, sent.item, undefined);
}

/** «Enighet – ingen innvendinger», or one exception more; the seats that were named before stay named. */
export async function noteItem(turn: MeetingTurn, reading: MeetingReading, data: unknown): Promise<View> {
  const { parts, matter, reader } = turn;
  const { id, agenda } = reading.meeting;
  const sent = noteDataSchema.safeParse(data).data;
  if (sent === undefined) return showItem(turn, reading, data);
  const exception = exceptionDataSchema.safeParse(data).data;
  const isException = typeof data === "object" && data !== null && "exception" in data;
  if (isException && exception === undefined)
    return presentItem(turn, id, sent.item, refusedSaid("words-needed", matter.language));
  if (!isException && sent.next === true) return agreeOnItem(turn, reading, sent.item);
  const noted = agenda.find(({ number }) => number === sent.item)?.noted;
  const before = noted?.proposal === sent.proposal ? noted.exceptions : [];
  const change = await noteRoom(
    itemStores(parts),
    id,
    { ...sent, exceptions: exception === undefined ? [] : withException(before, exception) },
    holdingsOf(reading),
    reader,
  );
  await refresh(turn, change);
  return presentItem(turn, id, sent.item, saidOf(change, meetingTexts(matter.language).said.noted, turn));
}

export async function closeItem(turn: MeetingTurn, reading: MeetingReading, data: unknown): Promise<View> {
  const sent = itemDataSchema.safeParse(data).data;
  return sent === undefined ? showItem(turn, reading, data) : closeAndGoOn(turn, reading, sent.item);
}

export async function postpone(turn: MeetingTurn, reading: MeetingReading, data: unknown): Promise<View> {
  const { parts, matter, reader } = turn;
  const { id } = reading.meeting;
  const sent = itemDataSchema.safeParse(data).data;
  if (sent === undefined) return showItem(turn, reading, data);
  const change = await postponeItem(itemStores(parts), id, sent.item, reader);
  await refresh(turn, change);
  const said = saidOf(change, meetingTexts(matter.language).said.postponed, turn);
  return "refused" in change
    ? presentItem(turn, id, sent.item, said)
    : presentNext(turn, change, sent.item, said);
}

/** An absent seat's answer, as the minutes-taker was told it: the form first, then what it says. */
export async function logOral(
  turn: MeetingTurn,
  reading: MeetingReading,
  data: unknown,
  mark: string,
): Promise<View> {
  const { parts, matter, reader } = turn;
  const { language } = matter;
  const { id, agenda } = reading.meeting;
  const number = itemDataSchema.safeParse(data).data?.item;
  const item = agenda.find((each) => each.number === number);
  const treated = item && reading.cases.get(item.case);
  if (item === undefined || treated?.paper === undefined) return showItem(turn, reading, data);
  if (!keepsMinutes(reading.meeting, reader))
    return presentItem(turn, id, item.number, refusedSaid("not-minutes-taker", language));
  const proposal = treated.paper.proposal.number;
  const form = (problem?: string) => oralFormView(reading, item, proposal, language, problem);
  const sent = oralDataSchema.safeParse(data).data;
  if (sent === undefined) return form();
  const name = reader.roster.identities.find(({ person }) => person === sent.who.person)?.displayName;
  const person = { person: sent.who.person, name: name ?? sent.who.person };
  const given = { ...sent, meeting: id, seat: sent.who.seat, person, mark };
  const change = await changeCase(
    parts.cases,
    reader.community.id,
    item.case,
    (now) => recordOralStance(now, given, holdingsOf(reading), reader),
    intentsOf,
  );
  if (change.kind === "refused") return form(refusedText(change.refused, language));
  await parts.posts.refresh(reader.community, item.case);
  return presentItem(turn, id, item.number, information(meetingTexts(language).said.oral));
}

/** Those in the room agree to take the item's case at once: hastesak (practice 6). */
export async function noteUrgency(turn: MeetingTurn, reading: MeetingReading, data: unknown): Promise<View> {
  const { parts, matter, reader } = turn;
  const { id } = reading.meeting;
  const sent = itemDataSchema.safeParse(data).data;
  if (sent === undefined) return showItem(turn, reading, data);
  const change = await noteRoomUrgency(itemStores(parts), id, sent.item, reader);
  await refresh(turn, change);
  const { said } = caseSeatTexts(matter.language);
  return presentItem(turn, id, sent.item, saidOf(change, said.roomUrgent, turn));
}

async function refresh(turn: MeetingTurn, change: ItemChange): Promise<void> {
  if (!("refused" in change)) await refreshAll(turn, change.meeting);
}

function saidOf(change: ItemChange, done: string, { matter }: MeetingTurn): Said {
  return "refused" in change ? refusedSaid(change.refused, matter.language) : information(done);
}

function withException(before: readonly Exception[], exception: Exception): Exception[] {
  const { seat, stance, words } = exception;
  return [...before.filter((each) => each.seat !== seat), { seat, stance, words }];
}
