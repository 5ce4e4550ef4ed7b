import assert from "node:assert/strict";
import type { StanceKind } from "../../../src/domain/cases/stance.ts";
import { type CivilDate, daysAfter, daysBefore } from "../../../src/domain/kernel/civil-date.ts";
import type { Meeting } from "../../../src/domain/meetings/meeting.ts";
import type { Chance } from "./chance.ts";
import type { Seen, YearDesk } from "./year-desk.ts";
import type { Player } from "./year-people.ts";

/** One who does not simply agree. */
export interface Exception {
  readonly seat: string;
  readonly stance: StanceKind;
  readonly words: string;
}

/** What happens to an item in the room; everybody agrees where nothing is said. */
export interface Treatment {
  readonly exceptions?: readonly Exception[];
  /** The room puts it off after what was said. */
  readonly postpone?: true;
  /** The room agrees on other words there and then. */
  readonly reword?: readonly string[];
  /** This seat's own person is partial. */
  readonly partial?: string;
  /** A member's own words under the item: protokolltilførsel. */
  readonly statement?: { readonly seat: string; readonly words: string };
}

export interface Sitting {
  readonly body: string;
  /** As people write it. */
  readonly bodyName: string;
  readonly day: CivilDate;
  /** Case by case, in the order of the agenda. */
  readonly items: readonly { readonly id: string; readonly treatment: Treatment }[];
  /** Seats that somebody must sit in, because the script has them speak. */
  readonly needed: readonly string[];
}

const DAYS_OF_NOTICE = 14;
/** Every sixth holder cannot come. */
const AWAY = 1 / 6;
const HOLDS_UP: ReadonlySet<string> = new Set(["needs-clarification", "cannot-consent"]);

/** The secretariat takes the cases in and sends the notice two weeks before; members say whether they come. */
export async function call(desk: YearDesk, sitting: Sitting, chance: Chance): Promise<void> {
  const { municipalities: kari } = desk.people.secretaries;
  const notice = daysBefore(sitting.day, DAYS_OF_NOTICE);
  desk.goTo(notice < desk.today() ? desk.today() : notice);
  let card = await show(desk, sitting);
  for (const { id } of sitting.items) {
    card = await desk.press(kari, card, "meeting/add-case", { add: id });
    const { agenda } = await meetingOf(desk, sitting);
    assert.ok(
      agenda.some((item) => item.case === id),
      `${id} is on the agenda: ${card.text}`,
    );
  }
  card = await desk.press(kari, card, "meeting/notice");
  assert.ok((await meetingOf(desk, sitting)).noticeSentAt !== undefined, card.text);
  for (const { id: seat } of seatsOf(desk, sitting)) {
    if (sitting.needed.includes(seat) || !chance(AWAY)) continue;
    await answer(desk, sitting, seat, "holder", "jeg har forfall");
    if (desk.people.deputies.has(seat) && chance(3 / 4))
      await answer(desk, sitting, seat, "deputy", "jeg kommer");
  }
}

/** The meeting from the roll call to its last item. */
export async function hold(desk: YearDesk, sitting: Sitting, previous: Sitting | undefined): Promise<void> {
  const { municipalities: kari } = desk.people.secretaries;
  desk.goTo(sitting.day);
  const card = await desk.press(kari, await show(desk, sitting), "meeting/attendance");
  await desk.press(kari, card, "meeting/attendance");
  await desk.press(kari, await show(desk, sitting), "sitting/standing", {}, { which: "call" });
  if (previous !== undefined) await approveMinutes(desk, previous, sitting);
  for (const [place, { id, treatment }] of sitting.items.entries())
    await treat(desk, sitting, place + 1, id, treatment);
  const { agenda } = await meetingOf(desk, sitting);
  assert.ok(
    agenda.every(({ outcome }) => outcome !== undefined),
    "every item has ended",
  );
}

async function treat(
  desk: YearDesk,
  sitting: Sitting,
  item: number,
  id: string,
  { exceptions = [], postpone, reword, partial, statement }: Treatment,
): Promise<void> {
  const { municipalities: kari } = desk.people.secretaries;
  let card = await openItem(desk, item);
  if (partial !== undefined) {
    const form = await desk.press(kari, card, "sitting/disqualify");
    card = await desk.press(kari, form, "sitting/disqualify", {
      who: `${partial}:${holderOf(desk, partial).person}`,
      words: "Leder virksomheten som saken gjelder.",
    });
  }
  if (reword !== undefined) {
    const form = await desk.press(kari, card, "sitting/reword");
    card = await desk.press(kari, form, "sitting/reword", { points: reword.join("\n"), change: "substance" });
  }
  for (const exception of exceptions)
    card = await desk.press(
      kari,
      await openItem(desk, item),
      "meeting/note",
      { ...exception },
      {
        exception: true,
      },
    );
  if (statement !== undefined) await stateFor(desk, sitting, item, statement);
  if (postpone) {
    await desk.press(kari, await openItem(desk, item), "meeting/postpone");
    return;
  }
  if (exceptions.length === 0) card = await desk.say(kari, `sak ${item} enighet`);
  else card = await desk.press(kari, await openItem(desk, item), "meeting/close-item");
  if (await isOver(desk, sitting, item)) return;
  await askTheAbsent(desk, sitting, item, id, partial);
  card = await desk.press(kari, await openItem(desk, item), "meeting/close-item");
  assert.ok(await isOver(desk, sitting, item), `${id}: ${card.text}`);
}

/**
 * Seats that were away are rung up, and what they say is written down (practice 2). So is a seat whose question
 * or objection from an earlier meeting still stands.
 */
async function askTheAbsent(
  desk: YearDesk,
  sitting: Sitting,
  item: number,
  id: string,
  partial: string | undefined,
): Promise<void> {
  const { municipalities: kari } = desk.people.secretaries;
  const { stances, steppedAside } = await desk.readCase(id);
  const silent = seatsOf(desk, sitting).filter(
    ({ id: seat }) =>
      !steppedAside.includes(seat) &&
      stances.every((taken) => taken.seat !== seat || HOLDS_UP.has(taken.stance)),
  );
  for (const { id: seat } of silent) {
    const form = await desk.press(kari, await openItem(desk, item), "meeting/oral");
    await desk.press(kari, form, "meeting/oral", {
      who: `${seat}:${(partial === seat ? deputyOf : holderOf)(desk, seat).person}`,
      stance: "consent",
      heard: "telephone",
    });
  }
}

async function stateFor(
  desk: YearDesk,
  sitting: Sitting,
  item: number,
  { seat, words }: NonNullable<Treatment["statement"]>,
): Promise<void> {
  const member = desk.people.holders.get(seat);
  assert.ok(member !== undefined);
  const form = await desk.press(member, await show(desk, sitting, member), "minutes/statement");
  await desk.press(member, form, "minutes/statement", { about: String(item), words });
}

/** The draft is sent for comments, and then for approval. */
export async function sendMinutes(desk: YearDesk, sitting: Sitting, comment?: string): Promise<void> {
  const { municipalities: kari } = desk.people.secretaries;
  let card = await desk.press(kari, await show(desk, sitting), "meeting/minutes");
  if (comment !== undefined) {
    card = await desk.press(kari, card, "minutes/ask-comments");
    const seat = (await meetingOf(desk, sitting)).attendance.find(
      ({ presence }) => presence === "holder",
    )?.seat;
    const member = desk.people.holders.get(seat ?? "");
    assert.ok(member !== undefined);
    const draft = await desk.press(member, await show(desk, sitting, member), "meeting/minutes");
    const form = await desk.press(member, draft, "minutes/comment");
    await desk.press(member, form, "minutes/comment", { words: comment });
    desk.goTo(daysAfter(desk.today(), 7));
    card = await desk.press(kari, await show(desk, sitting), "meeting/minutes");
  }
  await desk.press(kari, card, "meeting/send-minutes");
  assert.equal((await meetingOf(desk, sitting)).minutes?.state, "sent");
}

/** The next meeting approves what the last one sent. */
async function approveMinutes(desk: YearDesk, earlier: Sitting, later: Sitting): Promise<void> {
  const { municipalities: kari } = desk.people.secretaries;
  await desk.press(kari, await show(desk, later), "meeting/approve");
  const { minutes: now } = await meetingOf(desk, earlier);
  assert.equal(now?.state, "approved");
  assert.ok(now.seal !== undefined);
}

/** Every seat that was present approves by its own hand. */
export async function approveOneByOne(desk: YearDesk, sitting: Sitting): Promise<void> {
  const { attendance } = await meetingOf(desk, sitting);
  for (const { seat, presence } of attendance) {
    if (presence === "absent") continue;
    const member = desk.people[presence === "holder" ? "holders" : "deputies"].get(seat);
    assert.ok(member !== undefined, seat);
    const minutes = await desk.press(member, await show(desk, sitting, member), "meeting/minutes");
    await desk.press(member, minutes, "meeting/approve");
  }
  assert.equal((await meetingOf(desk, sitting)).minutes?.state, "approved");
}

function deputyOf({ people }: YearDesk, seat: string): Player {
  const deputy = people.deputies.get(seat);
  assert.ok(deputy !== undefined, seat);
  return deputy;
}

export function show(
  desk: YearDesk,
  { bodyName, day }: Sitting,
  who = desk.people.secretaries.municipalities,
): Promise<Seen> {
  return desk.say(who, `møte i ${bodyName} ${day}`);
}

export function meetingOf(desk: YearDesk, { body, day }: Sitting): Promise<Meeting> {
  return desk.readMeeting(`${body}-${day}`);
}

function openItem(desk: YearDesk, item: number): Promise<Seen> {
  return desk.say(desk.people.secretaries.municipalities, `sak ${item}`);
}

async function isOver(desk: YearDesk, sitting: Sitting, item: number): Promise<boolean> {
  const { agenda } = await meetingOf(desk, sitting);
  return agenda.find(({ number }) => number === item)?.outcome !== undefined;
}

async function answer(
  desk: YearDesk,
  { bodyName, day }: Sitting,
  seat: string,
  as: "holder" | "deputy",
  words: string,
): Promise<void> {
  const person = desk.people[as === "holder" ? "holders" : "deputies"].get(seat);
  assert.ok(person !== undefined, seat);
  const said = await desk.say(person, `${words} ${bodyName} ${day}`);
  assert.equal(said.view.kind, "meeting-page", said.text);
}

function holderOf({ people }: YearDesk, seat: string): Player {
  const holder = people.holders.get(seat);
  assert.ok(holder !== undefined, seat);
  return holder;
}

function seatsOf({ community }: YearDesk, { body }: Sitting) {
  return community.bodies.find(({ id }) => id === body)?.seats ?? [];
}
