import type { Case } from "../../domain/cases/case.ts";
import { isAsked } from "../../domain/cases/case-actions.ts";
import type { AgendaItem, Meeting } from "../../domain/meetings/meeting.ts";
import { keepsMinutes } from "../../domain/meetings/meeting-outcome.ts";
import { closeRoom, noteRoom } from "../../domain/meetings/treat-item.ts";
import { meetingTexts } from "../text/meeting-texts.ts";
import { sittingTexts } from "../text/sitting-texts.ts";
import { meetingItemView, missingSeats } from "../view/meeting-item-view.ts";
import type { MeetingReading } from "../view/meeting-reading.ts";
import type { Said } from "../view/meeting-view.ts";
import { holdingsOf } from "../view/meeting-words.ts";
import type { View } from "../view/view.ts";
import { refreshNotices } from "./meeting-posts.ts";
import {
  information,
  itemStores,
  type MeetingTurn,
  presentMeeting,
  readMeeting,
  refusedSaid,
} from "./meeting-turn.ts";

/**
 * «Enighet» in one press: the room is noted, the item closed, and the next one shown (practice 2). Where seats that were
 * away must answer first, it stays open and says who; where the case asks nobody, it is taken note of.
 */
export async function agreeOnItem(turn: MeetingTurn, reading: MeetingReading, number: number): Promise<View> {
  const { parts, reader, matter } = turn;
  const { language } = matter;
  const { meeting } = reading;
  const item = meeting.agenda.find((each) => each.number === number);
  const treated = item && reading.cases.get(item.case);
  if (item === undefined || treated?.paper === undefined)
    return presentItem(turn, meeting.id, number, refusedSaid("no-such-item", language));
  if (item.outcome !== undefined)
    return presentItem(turn, meeting.id, number, refusedSaid("item-closed", language));
  if (isAsked(treated.paper.type)) {
    const { proposal } = treated.paper;
    const round = (item.noted?.round ?? 0) + 1;
    const noting = { item: number, round, proposal: proposal.number, exceptions: [] };
    const noted = await noteRoom(itemStores(parts), meeting.id, noting, holdingsOf(reading), reader);
    if ("refused" in noted)
      return presentItem(turn, meeting.id, number, refusedSaid(noted.refused, language));
  }
  return closeAndGoOn(turn, reading, number);
}

/** Closes the item and shows the next that is open; says who is missing where it cannot be closed. */
export async function closeAndGoOn(
  turn: MeetingTurn,
  reading: MeetingReading,
  number: number,
): Promise<View> {
  const { parts, reader, matter } = turn;
  const { language } = matter;
  const { id } = reading.meeting;
  const change = await closeRoom(itemStores(parts), id, number, holdingsOf(reading), reader);
  if ("decided" in change && change.decided !== undefined)
    await parts.carryOut(reader.community.id, change.decided.id);
  const now = (await readMeeting(turn, id)) ?? reading;
  await refreshAll(turn, now.meeting);
  if ("refused" in change && change.refused !== "not-agreed")
    return presentItem(turn, id, number, refusedSaid(change.refused, language));
  if ("refused" in change) return waits(turn, now, number);
  return presentNext(turn, now, number, information(doneText(now, number, language)));
}

/** The item that is open after this one, else the first that is; the meeting when none is left. */
export async function presentNext(
  turn: MeetingTurn,
  { meeting }: Pick<MeetingReading, "meeting">,
  after: number,
  said: Said | undefined,
): Promise<View> {
  const next = nextOpen(meeting, after);
  if (next !== undefined) return presentItem(turn, meeting.id, next.number, said);
  const { allDone } = sittingTexts(turn.matter.language).said;
  return presentMeeting(turn, meeting.id, information([said?.text, allDone].filter(Boolean).join(" ")));
}

/** The item as whoever takes the minutes sees it; others see the meeting. */
export async function presentItem(
  turn: MeetingTurn,
  id: string,
  number: number,
  said: Said | undefined,
): Promise<View> {
  const { reader, matter } = turn;
  const reading = await readMeeting(turn, id);
  if (reading === undefined || !keepsMinutes(reading.meeting, reader))
    return presentMeeting(turn, id, said ?? refusedSaid("not-minutes-taker", matter.language));
  return (
    meetingItemView(reading, number, said, matter.language) ??
    (await presentMeeting(turn, id, refusedSaid("no-such-item", matter.language)))
  );
}

/** Brings every card about the meeting and its cases to its present state. */
export async function refreshAll(turn: MeetingTurn, meeting: Meeting): Promise<void> {
  for (const item of meeting.agenda) await turn.parts.posts.refresh(turn.reader.community, item.case);
  await refreshNotices(turn, meeting.id);
}

/** Where nothing else is open and untouched, the item itself is shown again. */
async function waits(turn: MeetingTurn, reading: MeetingReading, number: number): Promise<View> {
  const { language } = turn.matter;
  const treated = caseOf(reading, number);
  const missing = treated === undefined ? "" : missingSeats(treated, reading, language);
  const untouched = reading.meeting.agenda.find(
    (each) => each.number > number && each.outcome === undefined && each.noted === undefined,
  );
  return untouched === undefined
    ? presentItem(turn, reading.meeting.id, number, {
        tone: "warning",
        text: meetingTexts(language).said.notAgreed(missing),
      })
    : presentItem(turn, reading.meeting.id, untouched.number, {
        tone: "warning",
        text: sittingTexts(language).said.waits(number, missing),
      });
}

function nextOpen({ agenda }: Meeting, after: number): AgendaItem | undefined {
  const open = agenda.filter(({ outcome }) => outcome === undefined);
  return open.find(({ number }) => number > after) ?? open.find(({ noted }) => noted === undefined);
}

function doneText(reading: MeetingReading, number: number, language: View["language"]): string {
  const { said, outcome: words } = sittingTexts(language);
  const outcome = reading.meeting.agenda.find((each) => each.number === number)?.outcome ?? "discussed";
  const treated = caseOf(reading, number);
  const noteOnly = outcome === "discussed" && treated?.paper !== undefined && !isAsked(treated.paper.type);
  return said.agreed(number, words[noteOnly ? "taken-note" : outcome]);
}

function caseOf({ meeting, cases }: MeetingReading, number: number): Case | undefined {
  const item = meeting.agenda.find((each) => each.number === number);
  return item && cases.get(item.case);
}
