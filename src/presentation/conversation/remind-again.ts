import { standingOf } from "../../domain/people/seats.ts";
import { askedAgainId, toldAgain } from "../../domain/reminders/asked-again.ts";
import { notThrough } from "../../domain/reminders/back-off.ts";
import { claimReminder, isHeld, sentEntry, withdrawnEntry } from "../../domain/reminders/claim-reminder.ts";
import type { Obligation } from "../../domain/reminders/obligation.ts";
import type { Told } from "../../domain/reminders/told-people.ts";
import type { TitledText } from "../text/catalogue.ts";
import { listText } from "../text/list-text.ts";
import { reminderTexts } from "../text/reminder-texts.ts";
import type { ReminderTurn } from "./reminder-turn.ts";

/**
 * «Minn dem på nytt»: whoever sits in the named seats and their deputies, once a day however often it is pressed. Only a
 * person of the seats' own side may ask for it (practice 17).
 */
export async function remindAgain(
  turn: ReminderTurn,
  obligation: Obligation,
  seats: readonly string[],
): Promise<TitledText> {
  const { community, today, roster, matter } = turn;
  const { done } = reminderTexts(matter.language);
  const asked = obligation.to.seats.filter((seat) => seats.includes(seat) && servesSeat(turn, seat));
  if (asked.length === 0) return done.notYours;
  const people = { community, occupancies: roster.occupancies, today };
  const to = { ...obligation.to, seats: asked, secretariat: false, persons: [] };
  const told = toldAgain(to, people);
  const outcomes = await Promise.all(told.map((each) => once(turn, obligation, each)));
  const reached = told.filter((_each, place) => outcomes[place] === "delivered");
  if (reached.length > 0) return done.remindedAgain(namesOf(reached, turn));
  if (outcomes.includes("waits")) return done.remindedSoon;
  return outcomes.includes("already") ? done.remindedToday : done.nobodyReached;
}

/** Nothing is to be spread: it is one person's press. */
const NO_CHANCE = 0;

/**
 * Claimed like a reminder of a round's, so that two presses do not write twice. What the channel turns away for a moment
 * waits in the ledger, and a round tries it again.
 */
async function once(
  { parts, community, today, identity }: ReminderTurn,
  obligation: Obligation,
  { person, as, seats }: Told,
): Promise<"delivered" | "already" | "waits" | "not-reached"> {
  const { ledger, delivery, clock } = parts;
  const id = askedAgainId(obligation, today, person);
  const before = await ledger.readEntry(community.id, id);
  const now = clock.now();
  if (before !== undefined && (before.value.sentAt !== undefined || isHeld(before.value, now)))
    return "already";
  // Whoever presses again wants it tried now, though it was given up or waits for its time.
  const found = before && { ...before, value: withdrawnEntry(before.value) };
  const by = { owner: identity.person, now };
  const claimed = await claimReminder(ledger, community.id, { id, person }, found, by);
  if (claimed === undefined) return "already";
  const reminder = { id, obligation, rung: "last", as, seats } as const;
  const outcome = await delivery.deliver(community.id, { person, reminders: [reminder] });
  const { value, etag } = claimed;
  const at = clock.now();
  const mark =
    outcome.kind === "delivered"
      ? sentEntry(value, outcome.way, at)
      : notThrough(value, outcome, at, NO_CHANCE);
  await ledger.writeEntry(community.id, mark, etag);
  if (outcome.kind === "unreachable") return "not-reached";
  return outcome.kind === "passing" ? "waits" : "delivered";
}

/** A secretary or the one who leads the cooperation on the seat's own side; a seat of an interest has the secretariat. */
function servesSeat({ identity, community, roster, today }: ReminderTurn, id: string): boolean {
  const standing = standingOf(identity.person, community, roster.occupancies, today);
  const side = community.bodies.flatMap(({ seats }) => seats).find((seat) => seat.id === id)?.side;
  const { secretaryFor, coordinatorFor } = standing;
  if (side === undefined) return false;
  return side === "interest"
    ? secretaryFor.length > 0
    : secretaryFor.includes(side) || coordinatorFor.includes(side);
}

function namesOf(told: readonly Told[], { roster, matter }: ReminderTurn): string {
  const names = told.flatMap(
    ({ person }) => roster.identities.find((each) => each.person === person)?.displayName ?? [],
  );
  return listText(names, matter.language);
}
