import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import { ExpectedError } from "../../domain/kernel/errors.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Roster } from "../../domain/people/find-person.ts";
import type { Identity, PeopleStore } from "../../domain/people/people-store.ts";
import { lastingOn } from "../../domain/people/seats.ts";
import type { View } from "../view/view.ts";
import type { Messenger, PostedMessage } from "./message.ts";

export interface Telling {
  readonly people: PeopleStore;
  readonly messenger: Messenger;
  /** Of whoever has chosen none. */
  readonly language: Language;
}

export interface PersonalPost extends PostedMessage {
  readonly language: Language;
}

/** Tells who can be reached, and never rejects because of the channel: the case says the same to whoever looks. */
export type TellPersons = (
  persons: readonly Identity[],
  viewIn: (language: Language) => View,
  usual: Language,
) => Promise<void>;

export function tellingFor(parts: Pick<Telling, "people" | "messenger">): TellPersons {
  return async (persons, viewIn, language) => {
    try {
      await tellPersons(persons, viewIn, { ...parts, language });
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
    }
  };
}

/** Both sides' secretaries on the day. */
export function secretariesOf({ identities, occupancies }: Roster, today: CivilDate): readonly Identity[] {
  const persons = new Set(
    lastingOn(today, occupancies).flatMap(({ as, person }) => (as === "secretary" ? person : [])),
  );
  return identities.filter(({ person }) => persons.has(person));
}

/**
 * Writes to each person in their own conversation and language; who has none is left out.
 *
 * @returns where it stands now: one post for each who was reached
 * @throws what the messenger threw, when nobody was reached and a later attempt may succeed
 */
export async function tellPersons(
  persons: readonly Identity[],
  viewIn: (language: Language) => View,
  telling: Telling,
): Promise<readonly PersonalPost[]> {
  const posts: PersonalPost[] = [];
  let failure: ExpectedError | undefined;
  for (const person of persons) {
    try {
      const post = await tellOne(person, viewIn, telling);
      if (post !== undefined) posts.push(post);
    } catch (error) {
      // One who cannot be reached must not keep the others from being told.
      if (!(error instanceof ExpectedError)) throw error;
      failure = error;
    }
  }
  if (posts.length === 0 && failure !== undefined) throw failure;
  return posts;
}

async function tellOne(
  { accounts }: Identity,
  viewIn: (language: Language) => View,
  { people, messenger, language: usual }: Telling,
): Promise<PersonalPost | undefined> {
  for (const account of accounts) {
    const { personalConversation, language = usual } = (await people.readPreferences(account))?.value ?? {};
    if (personalConversation === undefined) continue;
    const posted = await messenger.post(personalConversation, viewIn(language));
    if (posted !== undefined) return { ...posted, language };
  }
  return undefined;
}
