import type { Case } from "../cases/case.ts";
import { concludeItem } from "../cases/case-actions.ts";
import type { CaseOutcome, CaseRefusal, Circumstances } from "../cases/case-outcome.ts";
import { closeStep } from "../cases/case-steps.ts";
import type { CaseStore } from "../cases/case-store.ts";
import { type CaseChange, changeCase, type IntentsOf } from "../cases/change-case.ts";
import { replayCase } from "../cases/replay-case.ts";
import { type RoomNote, recordMeetingStances } from "../cases/room-stances.ts";
import { leaveMeeting, refusalOnAgenda, stepForMeeting, takeToMeeting } from "../cases/take-to-meeting.ts";
import { isAgreedUrgent } from "../cases/urgency.ts";
import type { SeatHolding } from "../people/seats.ts";
import { seatsDecidedWithout } from "./absent-seats.ts";
import { changeMeeting, type MeetingChange } from "./change-meeting.ts";
import type { SeatAttendance } from "./hold-meeting.ts";
import {
  closeItem,
  type Noting,
  noteItem,
  refusalToClose,
  refusalToDecide,
  registerAttendance,
} from "./hold-meeting.ts";
import type { AgendaItem, Meeting } from "./meeting.ts";
import type { ItemRefusal } from "./meeting-outcome.ts";
import type { MeetingStore } from "./meeting-store.ts";
import { addCase, sendNotice } from "./plan-meeting.ts";

/**
 * What changes a meeting and a case lies in two documents. The meeting is written first, and each action may be tried
 * again: what the first attempt left undone in the case is then done.
 */
export interface ItemStores {
  readonly meetings: MeetingStore;
  readonly cases: CaseStore;
  readonly intentsOf: IntentsOf;
}

/** What came of it. */
export type ItemChange =
  | {
      readonly meeting: Meeting;
      /** False when the meeting was so already (a doubled click). */
      readonly changed: boolean;
      /** Only when this very action decided the case: its effects are then to be carried out. */
      readonly decided?: Case | undefined;
    }
  | { readonly refused: ItemRefusal };

/** The notice goes out, and every case on the agenda is opened in the meeting. */
export async function callMeeting(stores: ItemStores, id: string, c: Circumstances): Promise<ItemChange> {
  const stored = await stores.meetings.readMeeting(c.community.id, id);
  if (stored !== undefined && stored.value.noticeSentAt === undefined)
    for (const item of stored.value.agenda) {
      const treated = await readCase(stores, item.case, c);
      const refused = treated && refusalToTreat(treated, stored.value, c);
      if (refused !== undefined) return { refused };
    }
  const change = await changeMeeting(stores.meetings, c.community.id, id, (meeting) =>
    sendNotice(meeting, c),
  );
  if (change.kind === "refused") return change;
  for (const item of change.meeting.agenda) await open(stores, change.meeting, item.case, c);
  return done(change);
}

/** What the notice must not go out with: a case that could not be opened in the meeting. */
function refusalToTreat(treated: Case, { body }: Meeting, c: Circumstances): CaseRefusal | undefined {
  const step = stepForMeeting(treated, body, c);
  return step === undefined ? undefined : refusalOnAgenda(treated, step, c);
}

/** A case comes on the agenda; it is opened at once when the notice has gone out. */
export async function putOnAgenda(
  stores: ItemStores,
  id: string,
  caseId: string,
  c: Circumstances,
): Promise<ItemChange> {
  const treated = await readCase(stores, caseId, c);
  if (treated === undefined) return { refused: "case-not-ready" };
  const meeting = (await stores.meetings.readMeeting(c.community.id, id))?.value;
  const refused = meeting && refusalToTreat(treated, meeting, c);
  if (refused !== undefined) return { refused };
  const change = await changeMeeting(stores.meetings, c.community.id, id, (meeting) =>
    addCase(meeting, treated, c),
  );
  if (change.kind === "refused") return change;
  if (change.meeting.noticeSentAt !== undefined) await open(stores, change.meeting, caseId, c);
  return done(change);
}

/** Attendance, and what it corrects in the items that were noted before. */
export async function registerRoom(
  stores: ItemStores,
  id: string,
  entries: readonly SeatAttendance[],
  holdings: readonly SeatHolding[],
  c: Circumstances,
): Promise<ItemChange> {
  const change = await changeMeeting(stores.meetings, c.community.id, id, (meeting) =>
    registerAttendance(meeting, entries, holdings, c),
  );
  if (change.kind === "refused") return change;
  for (const item of change.meeting.agenda) await record(stores, change.meeting, item, holdings, c);
  return done(change);
}

/** The room has agreed on an item, but for exceptions; its case gets a stance from every seat that was there. */
export async function noteRoom(
  stores: ItemStores,
  id: string,
  noting: Noting,
  holdings: readonly SeatHolding[],
  c: Circumstances,
): Promise<ItemChange> {
  const stored = await stores.meetings.readMeeting(c.community.id, id);
  const item = stored?.value.agenda.find(({ number }) => number === noting.item);
  const treated = item === undefined ? undefined : await readCase(stores, item.case, c);
  if (treated === undefined) return { refused: stored === undefined ? "no-such-meeting" : "no-such-item" };
  // What the case would refuse must not be noted in the meeting first.
  const asked = recordMeetingStances(treated, { ...noting, meeting: id, at: c.at, present: [] }, holdings, c);
  if ("refused" in asked) return asked;
  const change = await changeMeeting(stores.meetings, c.community.id, id, (meeting) =>
    noteItem(meeting, noting, c),
  );
  if (change.kind === "refused") return change;
  const noted = change.meeting.agenda.find(({ number }) => number === noting.item);
  const recorded = noted === undefined ? undefined : await record(stores, change.meeting, noted, holdings, c);
  return recorded?.kind === "refused" ? recorded : done(change);
}

/**
 * The item is closed: in the last step it decides the case, when every counted seat is covered, and is refused
 * otherwise; a first step, and a case that is not for decision, is discussed.
 */
export async function closeRoom(
  stores: ItemStores,
  id: string,
  number: number,
  holdings: readonly SeatHolding[],
  c: Circumstances,
): Promise<ItemChange> {
  const meeting = (await stores.meetings.readMeeting(c.community.id, id))?.value;
  const item = meeting?.agenda.find((each) => each.number === number);
  if (meeting === undefined || item === undefined)
    return { refused: meeting === undefined ? "no-such-meeting" : "no-such-item" };
  if (item.outcome !== undefined) return { meeting, changed: false };
  const late = refusalToClose(meeting, item);
  if (late !== undefined) return { refused: late };
  const recorded = await record(stores, meeting, item, holdings, c);
  const treated = recorded.kind === "no-such-case" ? undefined : recorded.treated;
  const undecided =
    treated !== undefined && decidesHere(treated, c, holdings) && treated.decision === undefined;
  const refused = undecided ? refusalToDecide(meeting, item, c) : undefined;
  if (refused !== undefined) return { refused };
  const concluded = await changeCase(
    stores.cases,
    c.community.id,
    item.case,
    (now) => conclude(now, { meeting, item }, holdings, c),
    stores.intentsOf,
  );
  if (concluded.kind === "refused") return concluded;
  if (concluded.kind === "no-such-case") return { refused: "no-such-item" };
  const isDecided = concluded.treated.decision?.meeting === id;
  const change = await changeMeeting(stores.meetings, c.community.id, id, (now) =>
    closeItem(now, number, isDecided ? "decided" : "discussed", c),
  );
  if (change.kind === "refused") return change;
  const decided = isDecided && concluded.kind === "changed" ? concluded.treated : undefined;
  return { ...done(change), decided };
}

/** Utsatt: the item is over here, and the case waits for another meeting. */
export async function postponeItem(
  stores: ItemStores,
  id: string,
  number: number,
  c: Circumstances,
): Promise<ItemChange> {
  const change = await changeMeeting(stores.meetings, c.community.id, id, (meeting) =>
    closeItem(meeting, number, "postponed", c),
  );
  if (change.kind === "refused") return change;
  const caseId = change.meeting.agenda.find((item) => item.number === number)?.case;
  if (caseId !== undefined)
    await changeCase(
      stores.cases,
      c.community.id,
      caseId,
      (treated) => leaveMeeting(treated, id, c),
      stores.intentsOf,
    );
  return done(change);
}

/** True when closing the open step decides the case: the last one, or the first of an agreed hastesak. */
export function decidesHere(
  treated: Case,
  { community }: Pick<Circumstances, "community">,
  holdings: readonly SeatHolding[],
): boolean {
  const { paper, step } = treated;
  const body = community.bodies.find(({ id }) => id === paper?.body);
  if (paper?.type !== "decision" || step?.body !== body?.id) return false;
  return step?.step === body?.steps.count || isAgreedUrgent(treated, holdings);
}

function done({ meeting, kind }: Exclude<MeetingChange, { readonly kind: "refused" }>) {
  return { meeting, changed: kind === "changed" };
}

function conclude(
  treated: Case,
  { meeting, item }: { readonly meeting: Meeting; readonly item: AgendaItem },
  holdings: readonly SeatHolding[],
  c: Circumstances,
): CaseOutcome {
  const { step, decision } = treated;
  const { id } = meeting;
  if (decision?.meeting === id || (step?.meeting === id && step.closed)) return { events: [] };
  if (step?.meeting !== id) return { refused: "not-open" };
  if (!decidesHere(treated, c, holdings)) return closeStep(treated, c);
  const absent = seatsDecidedWithout(meeting, item, treated, holdings, c);
  const counted = holdings.filter(({ seat }) => !absent.includes(seat.id));
  const outcome = concludeItem(treated, counted, c);
  if (absent.length === 0 || "refused" in outcome) return outcome;
  return { events: outcome.events.map((event) => (event.kind === "decided" ? { ...event, absent } : event)) };
}

function open(stores: ItemStores, meeting: Meeting, caseId: string, c: Circumstances): Promise<CaseChange> {
  const place = { meeting: meeting.id, body: meeting.body };
  return changeCase(
    stores.cases,
    c.community.id,
    caseId,
    (treated) => takeToMeeting(treated, place, c),
    stores.intentsOf,
  );
}

/** Gives the item's case the stances that its note says. An item that is not noted, or is over, gives none. */
function record(
  stores: ItemStores,
  meeting: Meeting,
  item: AgendaItem,
  holdings: readonly SeatHolding[],
  c: Circumstances,
): Promise<CaseChange> {
  const note = item.outcome === undefined ? roomNoteOf(meeting, item) : undefined;
  return changeCase(
    stores.cases,
    c.community.id,
    item.case,
    (treated) => (note === undefined ? { events: [] } : recordMeetingStances(treated, note, holdings, c)),
    stores.intentsOf,
  );
}

function roomNoteOf({ id }: Meeting, { number, noted }: AgendaItem): RoomNote | undefined {
  if (noted === undefined) return undefined;
  const { round, proposal, at, exceptions } = noted;
  const present = noted.present.flatMap(({ seat, presence, person }) =>
    presence === "absent" || person === undefined ? [] : [{ seat, as: presence, person }],
  );
  return { meeting: id, item: number, round, proposal, at, present, exceptions };
}

async function readCase(stores: ItemStores, id: string, c: Circumstances): Promise<Case | undefined> {
  const stored = await stores.cases.readCase(c.community.id, id);
  return stored === undefined ? undefined : replayCase(id, stored.value.events);
}
