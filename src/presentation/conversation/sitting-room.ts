import { z } from "zod/v4";
import type { Case } from "../../domain/cases/case.ts";
import type { CaseOutcome } from "../../domain/cases/case-outcome.ts";
import { changeCase } from "../../domain/cases/change-case.ts";
import { changeProposal } from "../../domain/cases/prepare-case.ts";
import { setQualification } from "../../domain/cases/step-aside.ts";
import { changeMeeting } from "../../domain/meetings/change-meeting.ts";
import { type AgendaItem, STANDING_ITEMS } from "../../domain/meetings/meeting.ts";
import { isCancelled, keepsMinutes, minutesAreSent } from "../../domain/meetings/meeting-outcome.ts";
import { noteStanding } from "../../domain/meetings/note-standing.ts";
import { reopenInRoom } from "../../domain/meetings/reopen-item.ts";
import { postponeItem } from "../../domain/meetings/treat-item.ts";
import { intentsOf } from "../../flows/intents-of.ts";
import { parseSittingCommand, type SittingCommand } from "../commands/sitting-command.ts";
import { meetingTexts } from "../text/meeting-texts.ts";
import { sittingTexts } from "../text/sitting-texts.ts";
import { MOST_WORDS } from "../view/meeting-item-view.ts";
import type { MeetingReading } from "../view/meeting-reading.ts";
import { holdingsOf } from "../view/meeting-words.ts";
import { disqualifyForm, MOST_POINTS, rewordForm, standingForm } from "../view/sitting-forms.ts";
import { SITTING_VERBS } from "../view/sitting-verbs.ts";
import type { FormView, View } from "../view/view.ts";
import type { DeskRoom } from "./desk-room.ts";
import { itemDataSchema, meetingDataSchema, whoSchema } from "./meeting-click-data.ts";
import { createMeetingSubjectRoom } from "./meeting-subject-room.ts";
import {
  allMeetings,
  information,
  itemStores,
  type MeetingRoomParts,
  type MeetingTurn,
  noSuchMeeting,
  presentMeeting,
  readMeeting,
  refusedSaid,
  refusedText,
} from "./meeting-turn.ts";
import type { IncomingClick } from "./message.ts";
import { agreeOnItem, closeAndGoOn, presentItem, presentNext, refreshAll } from "./run-item.ts";

const sent = z.looseObject({ send: z.literal(true) });
const words = z.string().trim().max(MOST_WORDS);
const rewordSchema = sent.extend({
  proposal: z.number().int().min(1),
  points: z
    .string()
    .max(MOST_POINTS)
    .transform((text) =>
      text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    )
    .pipe(z.array(z.string()).min(1)),
  clauseText: z.string().trim().max(MOST_POINTS).optional(),
  change: z.enum(["substance", "editorial"]),
});
const disqualifySchema = sent.extend({ who: whoSchema, words: words.min(1) });
const standingSchema = sent.extend({ which: z.enum(STANDING_ITEMS), words: words.default("") });

/** A meeting while it is held: «neste», «sak 3 enighet», a new wording there and then, and what went wrong undone. */
export function createSittingRoom(parts: MeetingRoomParts): DeskRoom {
  return createMeetingSubjectRoom(parts, { verbs: "sitting", parse: parseSittingCommand, carryOut, press });
}

async function carryOut({ kind, item: said }: SittingCommand, turn: MeetingTurn): Promise<View> {
  const { language } = turn.matter;
  const reading = await heldNow(turn);
  if (reading === undefined)
    return { kind: "notice", language, tone: "information", ...sittingTexts(language).nothingHeld };
  const { meeting } = reading;
  const open = meeting.agenda.find(({ outcome, noted }) => outcome === undefined && noted === undefined);
  const number =
    said ?? open?.number ?? meeting.agenda.find(({ outcome }) => outcome === undefined)?.number ?? 0;
  switch (kind) {
    case "next":
      return presentNext(turn, reading, (open?.number ?? 1) - 1, undefined);
    case "show":
      return presentItem(turn, meeting.id, number, undefined);
    case "agreed":
      return agreeOnItem(turn, reading, number);
    case "closed":
      return closeAndGoOn(turn, reading, number);
    case "reopened":
      return reopen(turn, reading, number);
    case "postponed": {
      const change = await postponeItem(itemStores(turn.parts), meeting.id, number, reading);
      if ("refused" in change)
        return presentItem(turn, meeting.id, number, refusedSaid(change.refused, language));
      await refreshAll(turn, change.meeting);
      return presentNext(turn, change, number, information(meetingTexts(language).said.postponed));
    }
  }
}

async function press({ verb, data }: IncomingClick, turn: MeetingTurn): Promise<View> {
  const { language } = turn.matter;
  const id = meetingDataSchema.safeParse(data).data?.meeting;
  const reading = id === undefined ? undefined : await readMeeting(turn, id);
  if (reading === undefined) return noSuchMeeting(language);
  const { meeting, cases } = reading;
  if (!keepsMinutes(meeting, reading))
    return presentMeeting(turn, meeting.id, refusedSaid("not-minutes-taker", language));
  if (verb === SITTING_VERBS.standing) return standing(turn, reading, data);
  const number = itemDataSchema.safeParse(data).data?.item;
  const item = meeting.agenda.find((each) => each.number === number);
  const treated = item && cases.get(item.case);
  if (item === undefined || treated === undefined)
    return presentMeeting(turn, meeting.id, refusedSaid("no-such-item", language));
  if (minutesAreSent(meeting))
    return presentItem(turn, meeting.id, item.number, refusedSaid("minutes-sent", language));
  switch (verb) {
    case SITTING_VERBS.reopen:
      return reopen(turn, reading, item.number);
    case SITTING_VERBS.reword:
      return reword(turn, reading, item, treated, data);
    case SITTING_VERBS.disqualify:
      return disqualify(turn, reading, item, data);
    default:
      return presentItem(turn, meeting.id, item.number, undefined);
  }
}

async function reopen(turn: MeetingTurn, reading: MeetingReading, number: number): Promise<View> {
  const { language } = turn.matter;
  const { id } = reading.meeting;
  const change = await reopenInRoom(itemStores(turn.parts), id, number, reading);
  if ("refused" in change) return presentItem(turn, id, number, refusedSaid(change.refused, language));
  await refreshAll(turn, change.meeting);
  return presentItem(turn, id, number, information(sittingTexts(language).said.reopened));
}

/** A changed proposal resets what was answered, and the room is asked anew (practice 3). */
async function reword(
  turn: MeetingTurn,
  reading: MeetingReading,
  item: AgendaItem,
  treated: Case,
  data: unknown,
): Promise<View> {
  const { language } = turn.matter;
  const form = (problem?: string) => rewordForm(reading, item, treated, language, problem);
  const wished = rewordSchema.safeParse(data).data;
  if (wished === undefined || treated.paper === undefined)
    return form(sent.safeParse(data).success ? sittingTexts(language).reword.points.missing : undefined);
  const { number: _number, ...before } = treated.paper.proposal;
  const clause =
    before.clause === undefined || !wished.clauseText
      ? before.clause
      : { ...before.clause, text: wished.clauseText };
  const proposal = { ...before, points: wished.points, ...(clause === undefined ? {} : { clause }) };
  const change = { from: wished.proposal, proposal, editorial: wished.change === "editorial" };
  return changeItemCase(turn, reading, item, form, sittingTexts(language).said.reworded, (now) =>
    changeProposal(now, change, reading),
  );
}

async function disqualify(
  turn: MeetingTurn,
  reading: MeetingReading,
  item: AgendaItem,
  data: unknown,
): Promise<View> {
  const { language } = turn.matter;
  const form = (problem?: string) => disqualifyForm(reading, item, language, problem);
  const wished = disqualifySchema.safeParse(data).data;
  if (wished === undefined) return form();
  const qualification = { ...wished.who, qualified: false, words: wished.words };
  return changeItemCase(turn, reading, item, form, sittingTexts(language).said.disqualified, (now) =>
    setQualification(now, qualification, holdingsOf(reading), reading),
  );
}

async function changeItemCase(
  turn: MeetingTurn,
  reading: MeetingReading,
  item: AgendaItem,
  form: (problem: string) => FormView,
  done: string,
  rule: (treated: Case) => CaseOutcome,
): Promise<View> {
  const { parts, matter } = turn;
  const change = await changeCase(parts.cases, reading.community.id, item.case, rule, intentsOf);
  if (change.kind === "refused") return form(refusedText(change.refused, matter.language));
  await refreshAll(turn, reading.meeting);
  return presentItem(turn, reading.meeting.id, item.number, information(done));
}

async function standing(turn: MeetingTurn, reading: MeetingReading, data: unknown): Promise<View> {
  const { language } = turn.matter;
  const wished = standingSchema.safeParse(data).data;
  if (wished === undefined) return standingForm(reading, language);
  const { id } = reading.meeting;
  const change = await changeMeeting(turn.parts.meetings, reading.community.id, id, (now) =>
    noteStanding(now, { item: wished.which, words: wished.words }, reading),
  );
  if (change.kind === "refused")
    return standingForm(reading, language, refusedText(change.refused, language));
  return presentMeeting(turn, id, information(sittingTexts(language).said.standing));
}

/** The last meeting that the person keeps minutes of, with attendance noted and minutes not sent. */
async function heldNow(turn: MeetingTurn): Promise<MeetingReading | undefined> {
  const { parts, reader } = turn;
  const held = (await allMeetings(parts, reader.community.id))
    .filter((each) => keepsMinutes(each, reader) && each.attendance.length > 0 && !isCancelled(each))
    .filter((each) => !minutesAreSent(each))
    .toSorted((one, other) => (one.date < other.date ? 1 : -1))[0];
  return held === undefined ? undefined : readMeeting(turn, held.id);
}
