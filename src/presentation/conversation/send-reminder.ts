import type { Community } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import { ExpectedError } from "../../domain/kernel/errors.ts";
import type { Account } from "../../domain/people/account.ts";
import { type Roster, readRoster } from "../../domain/people/find-person.ts";
import type { PeopleStore } from "../../domain/people/people-store.ts";
import { holdingOf, lastingOn } from "../../domain/people/seats.ts";
import type { Obligation, Recipients } from "../../domain/reminders/obligation.ts";
import { obligationNames } from "../view/obligation-names.ts";
import { personalReminderView } from "../view/personal-reminder-view.ts";
import type { View } from "../view/view.ts";
import type { Messenger } from "./message.ts";

/** Nobody who should be told has a conversation with the bot that takes messages; it is tried again later. */
export class UnreachableError extends ExpectedError {
  readonly code = "unreachable";
  readonly persons: number;

  constructor(persons: number) {
    super(`none of ${persons} persons who should be reminded could be reached`);
    this.persons = persons;
  }
}

export interface ReminderSending {
  readonly people: PeopleStore;
  readonly messenger: Messenger;
  readonly community: Community;
  readonly today: CivilDate;
}

/**
 * Writes a reminder to everybody it is for, each in their own language and conversation.
 *
 * @throws UnreachableError when there is somebody to tell and nobody was reached
 */
export async function sendReminder(obligation: Obligation, sending: ReminderSending): Promise<void> {
  const { people, messenger, community, today } = sending;
  const roster = await readRoster(people, community.id);
  const persons = personsToTell(obligation.to, roster, community, today);
  let reached = 0;
  for (const { accounts } of roster.identities.filter(({ person }) => persons.has(person)))
    if (await tellOne(accounts)) reached += 1;
  if (persons.size > 0 && reached === 0) throw new UnreachableError(persons.size);

  async function tellOne(accounts: readonly Account[]): Promise<boolean> {
    for (const account of accounts) {
      const preferences = (await people.readPreferences(account))?.value;
      if (preferences?.personalConversation === undefined) continue;
      const names = obligationNames({ community, ...roster }, preferences.language ?? community.language);
      const reminder = { id: obligation.id, obligation, rung: "first" } as const;
      const view = personalReminderView([reminder], { ...roster, community, names, today });
      if (await deliveredBy(messenger, preferences.personalConversation, view)) return true;
    }
    return false;
  }
}

/** One who cannot be reached must not keep the others from being told. */
async function deliveredBy(messenger: Messenger, conversation: string, view: View): Promise<boolean> {
  try {
    return (await messenger.post(conversation, view)) !== undefined;
  } catch (error) {
    if (error instanceof ExpectedError) return false;
    throw error;
  }
}

/** Holders, deputies where a seat has no holder, and the secretaries of both sides. */
function personsToTell(
  { seats, secretariat }: Recipients,
  { occupancies }: Roster,
  community: Community,
  today: CivilDate,
): ReadonlySet<string> {
  const told = community.bodies.flatMap((body) =>
    body.seats
      .filter(({ id }) => seats.includes(id))
      .flatMap((seat) => {
        const { holder, deputies } = holdingOf(body, seat, occupancies, today);
        return holder === undefined ? deputies : [holder];
      }),
  );
  const secretaries = secretariat ? lastingOn(today, occupancies).filter(({ as }) => as === "secretary") : [];
  return new Set([...told, ...secretaries].map(({ person }) => person));
}
