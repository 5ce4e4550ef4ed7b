import { bodyOf, type Circumstances } from "../cases/case-outcome.ts";
import { needsWords } from "../cases/stance.ts";
import type { Actor } from "../people/actor.ts";
import type { SeatHolding } from "../people/seats.ts";
import type { AgendaItem, Attendance, Exception, Meeting, Note } from "./meeting.ts";
import { keepsMinutes, type MeetingOutcome, type MeetingRefusal, minutesAreSent } from "./meeting-outcome.ts";

/** Who is in the room for a seat. */
export interface SeatAttendance {
  readonly seat: string;
  readonly presence: Attendance["presence"];
  /** Absent for a seat that is absent. */
  readonly person?: Actor | undefined;
}

/**
 * The minutes-taker says for every seat who is there: its holder, a deputy, or nobody. Whoever is there must have the
 * seat at that moment. Items that are still open are noted anew without a seat that turns out not to be there; a seat
 * that comes later has not been asked about the items before.
 */
export function registerAttendance(
  meeting: Meeting,
  entries: readonly SeatAttendance[],
  holdings: readonly SeatHolding[],
  c: Circumstances,
): MeetingOutcome {
  const refused = refusalInRoom(meeting, c);
  if (refused !== undefined) return { refused };
  if (holdings.some(({ seat }) => !entries.some((entry) => entry.seat === seat.id)))
    return { refused: "no-attendance" };
  if (!entries.every((entry) => isInSeat(entry, holdings))) return { refused: "not-in-seat" };
  const attendance = entries.map(({ seat, presence, person }) => ({
    seat,
    presence,
    ...(presence === "absent" || person === undefined ? {} : { person }),
  }));
  if (sameAttendance(attendance, meeting.attendance)) return { meeting };
  return {
    meeting: { ...meeting, attendance, agenda: meeting.agenda.map((item) => corrected(item, attendance)) },
  };
}

/** The seats that somebody sits in. */
export function presentSeats({ attendance }: Pick<Meeting, "attendance">): Attendance[] {
  return attendance.filter(({ presence }) => presence !== "absent");
}

export interface Noting {
  readonly item: number;
  /** Follows the item's last; another means that it was noted meanwhile. */
  readonly round: number;
  readonly proposal: number;
  readonly exceptions: readonly Exception[];
}

/** «Enighet – ingen innvendinger fra de møtende», but for exceptions, each from a seat that is present. */
export function noteItem(
  meeting: Meeting,
  { item: number, round, proposal, exceptions }: Noting,
  c: Circumstances,
): MeetingOutcome {
  const refused = refusalInRoom(meeting, c);
  if (refused !== undefined) return { refused };
  const item = meeting.agenda.find((each) => each.number === number);
  if (item === undefined) return { refused: "no-such-item" };
  if (item.outcome !== undefined) return { refused: "item-closed" };
  const present = presentSeats(meeting);
  if (present.length === 0) return { refused: "no-attendance" };
  if (exceptions.some(({ seat }) => !present.some((entry) => entry.seat === seat)))
    return { refused: "not-present" };
  if (exceptions.some(({ stance, words }) => needsWords(stance) && words.trim() === ""))
    return { refused: "words-needed" };
  if (item.noted !== undefined && isSameNote(item.noted, { round, proposal, exceptions })) return { meeting };
  if (round !== (item.noted?.round ?? 0) + 1) return { refused: "changed-meanwhile" };
  const noted: Note = { round, proposal, present, exceptions: [...exceptions], at: c.at, by: c.actor };
  return { meeting: withItem(meeting, { ...item, noted }) };
}

/** Why the item cannot be decided by the room; absent when it can, as far as the meeting is concerned. */
export function refusalToDecide(
  meeting: Meeting,
  item: AgendaItem,
  { community }: Pick<Circumstances, "community">,
): MeetingRefusal | undefined {
  if (item.noted === undefined) return "not-noted";
  const quorum = bodyOf(community, meeting.body)?.quorum;
  return quorum !== undefined && item.noted.present.length < quorum ? "no-quorum" : undefined;
}

/**
 * Minutes that are sent say what the room did. What they leave open, because a seat that was away must answer first, may
 * still end; what they say was not treated was not.
 */
export function refusalToClose(
  meeting: Meeting,
  { noted }: Pick<AgendaItem, "noted">,
): MeetingRefusal | undefined {
  return minutesAreSent(meeting) && noted === undefined ? "minutes-sent" : undefined;
}

/** How the item ended. `decided` and `discussed` follow from its case; postponing leaves the case as it is. */
export function closeItem(
  meeting: Meeting,
  number: number,
  outcome: NonNullable<AgendaItem["outcome"]>,
  c: Circumstances,
): MeetingOutcome {
  const refused = refusalToKeep(meeting, c);
  if (refused !== undefined) return { refused };
  const item = meeting.agenda.find((each) => each.number === number);
  if (item === undefined) return { refused: "no-such-item" };
  if (item.outcome === outcome) return { meeting };
  if (item.outcome !== undefined) return { refused: "item-closed" };
  // Postponing says nothing of the room: it lets the case go to another meeting.
  const late = outcome === "postponed" ? undefined : refusalToClose(meeting, item);
  if (late !== undefined) return { refused: late };
  return { meeting: withItem(meeting, { ...item, outcome }) };
}

/** What was said and who was there is noted until the minutes are sent; from then on it is put right by a rettelse. */
function refusalInRoom(meeting: Meeting, c: Circumstances): MeetingRefusal | undefined {
  return refusalToKeep(meeting, c) ?? (minutesAreSent(meeting) ? "minutes-sent" : undefined);
}

function refusalToKeep(meeting: Meeting, c: Circumstances): MeetingRefusal | undefined {
  if (!keepsMinutes(meeting, c)) return "not-minutes-taker";
  return meeting.noticeSentAt === undefined ? "notice-not-sent" : undefined;
}

function isInSeat({ seat, presence, person }: SeatAttendance, holdings: readonly SeatHolding[]): boolean {
  const holding = holdings.find((each) => each.seat.id === seat);
  if (holding === undefined) return false;
  switch (presence) {
    case "absent":
      return true;
    case "holder":
      return person !== undefined && holding.holder?.person === person.person;
    case "deputy":
      return holding.deputies.some((deputy) => deputy.person === person?.person);
  }
}

/** An open item's note as the corrected attendance makes it; its time stays, since nobody was asked again. */
function corrected(item: AgendaItem, attendance: readonly Attendance[]): AgendaItem {
  const { noted, outcome } = item;
  if (noted === undefined || outcome !== undefined) return item;
  const present = noted.present.flatMap(
    ({ seat }) => attendance.find((entry) => entry.seat === seat && entry.presence !== "absent") ?? [],
  );
  if (sameAttendance(present, noted.present)) return item;
  const exceptions = noted.exceptions.filter(({ seat }) => present.some((entry) => entry.seat === seat));
  return { ...item, noted: { ...noted, round: noted.round + 1, present, exceptions } };
}

function sameAttendance(one: readonly Attendance[], other: readonly Attendance[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ seat, presence, person }) =>
      other.some(
        (entry) =>
          entry.seat === seat && entry.presence === presence && entry.person?.person === person?.person,
      ),
    )
  );
}

function isSameNote(noted: Note, { round, proposal, exceptions }: Omit<Noting, "item">): boolean {
  return (
    noted.round === round &&
    noted.proposal === proposal &&
    noted.exceptions.length === exceptions.length &&
    exceptions.every(({ seat, stance, words }) =>
      noted.exceptions.some((each) => each.seat === seat && each.stance === stance && each.words === words),
    )
  );
}

function withItem(meeting: Meeting, item: AgendaItem): Meeting {
  const agenda = meeting.agenda.map((each) => (each.number === item.number ? item : each));
  return { ...meeting, agenda };
}
