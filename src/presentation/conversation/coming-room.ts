import { z } from "zod/v4";
import { ExpectedError } from "../../domain/kernel/errors.ts";
import { changeMeeting } from "../../domain/meetings/change-meeting.ts";
import { isCancelled, keepsMinutes } from "../../domain/meetings/meeting-outcome.ts";
import { answerComing, type ComingAnswer, whoComes } from "../../domain/meetings/who-comes.ts";
import { type ComingCommand, parseComingCommand } from "../commands/coming-command.ts";
import { comingTexts } from "../text/coming-texts.ts";
import { listText } from "../text/list-text.ts";
import { COMING_VERBS, comingView, deputyView, nameOf, noteComingForm } from "../view/coming-view.ts";
import type { MeetingReading } from "../view/meeting-reading.ts";
import type { Said } from "../view/meeting-view.ts";
import { holdingsOf, meetingTitle, seatName } from "../view/meeting-words.ts";
import type { NoticeView, View } from "../view/view.ts";
import type { DeskRoom } from "./desk-room.ts";
import { meetingDataSchema, whoSchema } from "./meeting-click-data.ts";
import { refreshNotices } from "./meeting-posts.ts";
import { createMeetingSubjectRoom } from "./meeting-subject-room.ts";
import {
  allMeetings,
  information,
  type MeetingRoomParts,
  type MeetingTurn,
  noSuchMeeting,
  readMeeting,
  refusedSaid,
} from "./meeting-turn.ts";
import type { IncomingClick } from "./message.ts";
import { secretariesOf, tellPersons } from "./tell-persons.ts";

const saySchema = z.looseObject({ seat: z.string().min(1).max(200).optional(), comes: z.boolean() });
const noteSchema = z.looseObject({
  send: z.literal(true),
  who: whoSchema,
  answer: z.enum(["absent", "comes"]),
});

/** «Jeg har forfall», and who comes instead. */
export function createComingRoom(parts: MeetingRoomParts): DeskRoom {
  return createMeetingSubjectRoom(parts, { verbs: "coming", parse: parseComingCommand, carryOut, press });
}

async function carryOut({ kind, body, date }: ComingCommand, turn: MeetingTurn): Promise<View> {
  const { parts, reader, matter } = turn;
  const own = new Set(reader.standing.seats.map((held) => held.body.id));
  const mayAll = kind === "who" && reader.standing.secretaryFor.length > 0;
  const [next] = (await allMeetings(parts, reader.community.id))
    .filter(
      (each) => !isCancelled(each) && (date === undefined ? each.date >= reader.today : each.date === date),
    )
    .filter((each) => (body === undefined ? mayAll || own.has(each.body) : each.body === body.id))
    .toSorted((one, other) => (one.date < other.date ? -1 : 1));
  const reading = next === undefined ? undefined : await readMeeting(turn, next.id);
  if (reading === undefined) return told("noMeeting", matter.language);
  return kind === "who"
    ? comingView(reading, undefined, matter.language)
    : answer(turn, reading, undefined, kind === "comes");
}

async function press({ verb, data }: IncomingClick, turn: MeetingTurn): Promise<View> {
  const id = meetingDataSchema.safeParse(data).data?.meeting;
  const reading = id === undefined ? undefined : await readMeeting(turn, id);
  const { language } = turn.matter;
  if (reading === undefined) return noSuchMeeting(language);
  if (verb === COMING_VERBS.note) return note(turn, reading, data);
  const sent = saySchema.safeParse(data).data;
  return verb === COMING_VERBS.say && sent !== undefined
    ? answer(turn, reading, sent.seat, sent.comes)
    : comingView(reading, undefined, language);
}

/** For the seat that was pressed, else for the one that the person holds or stands in for. */
async function answer(
  turn: MeetingTurn,
  reading: MeetingReading,
  seat: string | undefined,
  comes: boolean,
): Promise<View> {
  const { meeting, standing, actor } = reading;
  const own = standing.seats.filter(({ body }) => body.id === meeting.body);
  const chosen = own.find((held) => held.seat.id === seat) ?? own.find(({ as }) => as === "holder") ?? own[0];
  if (chosen === undefined) return told("notMember", turn.matter.language);
  return keep(turn, reading, { seat: chosen.seat.id, person: actor.person, comes });
}

async function note(turn: MeetingTurn, reading: MeetingReading, data: unknown): Promise<View> {
  const { language } = turn.matter;
  if (!keepsMinutes(reading.meeting, reading))
    return comingView(reading, refusedSaid("not-minutes-taker", language), language);
  const sent = noteSchema.safeParse(data).data;
  if (sent === undefined) return noteComingForm(reading, language);
  return keep(turn, reading, { ...sent.who, comes: sent.answer === "comes" });
}

async function keep(turn: MeetingTurn, reading: MeetingReading, given: ComingAnswer): Promise<View> {
  const { parts, matter } = turn;
  const { language } = matter;
  const { id } = reading.meeting;
  const change = await changeMeeting(parts.meetings, reading.community.id, id, (now) =>
    answerComing(now, given, holdingsOf(reading), reading),
  );
  if (change.kind === "refused") return comingView(reading, refusedSaid(change.refused, language), language);
  const now = { ...reading, meeting: change.meeting };
  if (change.kind === "changed") {
    await tellOthers(turn, now, given);
    await refreshNotices(turn, id);
  }
  return comingView(now, saidOf(now, given, language), language);
}

function saidOf(reading: MeetingReading, { seat, comes }: ComingAnswer, language: View["language"]): Said {
  const { said } = comingTexts(language);
  const { meeting, community } = reading;
  const title = meetingTitle(meeting, community, language);
  if (comes) return information(said.comes(title));
  const state = whoComes(meeting, holdingsOf(reading)).find(({ holding }) => holding.seat.id === seat);
  const asked = listText(state?.asked.map((each) => nameOf(each.person, reading)) ?? [], language);
  const after = asked === "" ? (state?.who === "deputy" ? "" : said.noDeputy) : said.deputyAsked(asked);
  return information([said.absent(title, seatName(seat, reading, language)), after].join(" ").trim());
}

/** The deputies who can come instead, and the secretariat; who cannot be reached sees it on the card. */
async function tellOthers(turn: MeetingTurn, reading: MeetingReading, given: ComingAnswer): Promise<void> {
  const { parts } = turn;
  const { meeting, community, roster, today, actor } = reading;
  const telling = { people: parts.people, messenger: parts.messenger, language: community.language };
  const seat = whoComes(meeting, holdingsOf(reading)).find(({ holding }) => holding.seat.id === given.seat);
  const isHolder = seat?.holding.holder?.person === given.person;
  if (seat !== undefined && isHolder && !given.comes)
    await quietly(
      tellPersons(
        roster.identities.filter(({ person }) => seat.asked.some((each) => each.person === person)),
        (language) => deputyView(reading, seat, language),
        telling,
      ),
    );
  const secretaries = secretariesOf(roster, today).filter(({ person }) => person !== actor.person);
  await quietly(
    tellPersons(secretaries, (language) => toldSecretary(reading, given, isHolder, language), telling),
  );
}

function toldSecretary(
  reading: MeetingReading,
  { seat, person, comes }: ComingAnswer,
  isHolder: boolean,
  language: View["language"],
): NoticeView {
  const { told: texts } = comingTexts(language);
  const title = meetingTitle(reading.meeting, reading.community, language);
  const name = nameOf(person, reading);
  const kind = comes ? "comes" : isHolder ? "absent" : "cannot";
  const text = texts.seat(seatName(seat, reading, language));
  return { kind: "notice", language, tone: "information", title: texts[kind](name, title), text };
}

function told(notice: "notMember" | "noMeeting", language: View["language"]): NoticeView {
  return { kind: "notice", language, tone: "information", ...comingTexts(language)[notice] };
}

async function quietly(telling: Promise<unknown>): Promise<void> {
  await telling.catch((error: unknown) => {
    if (!(error instanceof ExpectedError)) throw error;
  });
}
