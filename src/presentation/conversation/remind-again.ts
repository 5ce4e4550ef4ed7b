import { standingOf } from "../../domain/people/seats.ts";
import type { Obligation } from "../../domain/reminders/obligation.ts";
import { type Told, toldAt } from "../../domain/reminders/told-people.ts";
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
  const told = [...toldAt("first", to, people), ...toldAt("deputy", to, people)].filter(
    ({ as }) => as !== "vacancy",
  );
  const outcomes = await Promise.all(told.map((each) => once(turn, obligation, each)));
  const reached = told.filter((_each, place) => outcomes[place] === "delivered");
  if (reached.length > 0) return done.remindedAgain(namesOf(reached, turn));
  return outcomes.includes("already") ? done.remindedToday : done.nobodyReached;
}

/** The ledger keeps two who press at once from writing twice. */
async function once(
  { parts, community, today }: ReminderTurn,
  obligation: Obligation,
  { person, as, seats }: Told,
): Promise<"delivered" | "already" | "not-reached"> {
  const { ledger, delivery, clock } = parts;
  const id = `${obligation.id}:again-${today}:${person}`;
  const before = await ledger.readEntry(community.id, id);
  if (before?.value.sentAt !== undefined) return "already";
  const attempt = { id, person, attempts: (before?.value.attempts ?? 0) + 1 };
  const claimed = await ledger.writeEntry(community.id, attempt, before?.etag);
  if (claimed.outcome === "lost") return "already";
  const reminder = { id, obligation, rung: "last", as, seats } as const;
  const outcome = await delivery.deliver(community.id, { person, reminders: [reminder] });
  if (outcome.kind !== "delivered") return "not-reached";
  const sent = { ...attempt, sentAt: clock.now().toString(), way: outcome.way };
  await ledger.writeEntry(community.id, sent, claimed.etag);
  return "delivered";
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
