import type { Meeting } from "../../domain/meetings/meeting.ts";
import { isCancelled } from "../../domain/meetings/meeting-outcome.ts";
import { asksForHome } from "../commands/home-command.ts";
import { homeTexts } from "../text/home-texts.ts";
import { hasMinutesFor, homeView } from "../view/home-view.ts";
import type { MeetingReading } from "../view/meeting-reading.ts";
import type { View } from "../view/view.ts";
import type { DeskRoom } from "./desk-room.ts";
import { createMeetingSubjectRoom } from "./meeting-subject-room.ts";
import { allMeetings, type MeetingRoomParts, type MeetingTurn, readMeeting } from "./meeting-turn.ts";

/** So many of the next meetings, and of minutes that wait, have room on one card. */
const MOST_MEETINGS = 2;
const MOST_MINUTES = 3;

/** «Hjem», «mine saker til neste møte»: what a representative must read and answer. */
export function createHomeRoom(parts: MeetingRoomParts): DeskRoom {
  return createMeetingSubjectRoom(parts, {
    verbs: "home",
    parse: (text) => (asksForHome(text) ? "home" : undefined),
    carryOut: (_command, turn) => showHome(turn),
    press: (_click, turn) => showHome(turn),
  });
}

async function showHome(turn: MeetingTurn): Promise<View> {
  const { parts, reader, matter } = turn;
  const { language } = matter;
  const { standing, today, community } = reader;
  const own = new Set([...standing.seats.map(({ body }) => body), ...standing.observes].map(({ id }) => id));
  if (own.size === 0) return { kind: "notice", language, tone: "information", ...homeTexts(language).noSeat };
  const meetings = (await allMeetings(parts, community.id)).filter(({ body }) => own.has(body));
  const next = [...own].flatMap((body) => nextOf(body, meetings, today) ?? []).toSorted(byDate);
  const minutes = meetings.filter((meeting) => hasMinutesFor(meeting, standing)).toSorted(byDate);
  return homeView(
    {
      next: await readAll(turn, next.slice(0, MOST_MEETINGS)),
      minutes: await readAll(turn, minutes.slice(-MOST_MINUTES)),
    },
    language,
  );
}

/** One that has been minuted today is behind us. */
function nextOf(body: string, meetings: readonly Meeting[], today: Meeting["date"]): Meeting | undefined {
  return meetings
    .filter(
      (each) => each.body === body && each.date >= today && each.minutes === undefined && !isCancelled(each),
    )
    .toSorted(byDate)[0];
}

async function readAll(turn: MeetingTurn, meetings: readonly Meeting[]): Promise<MeetingReading[]> {
  const read = await Promise.all(meetings.map(async ({ id }) => readMeeting(turn, id)));
  return read.filter((each) => each !== undefined);
}

function byDate(one: Meeting, other: Meeting): number {
  return one.date < other.date ? -1 : 1;
}
