import type { Signature } from "../../domain/agreements/importing/import-store.ts";
import type { Community } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { readRoster } from "../../domain/people/find-person.ts";
import type { PeopleStore } from "../../domain/people/people-store.ts";
import type { Side } from "../../domain/people/place.ts";
import { lastingOn } from "../../domain/people/seats.ts";
import type { View } from "../view/view.ts";
import type { Messenger } from "./message.ts";

export interface Telling {
  readonly community: Community;
  readonly today: CivilDate;
  readonly at: string;
  readonly people: PeopleStore;
  readonly messenger: Messenger;
}

/**
 * Writes to each secretary of the sides in their own chat and language. Never rejects because of the channel: whoever
 * is not reached finds it by asking for the imports.
 *
 * @param viewFor absent for those who are not to be told
 */
export async function tellSecretaries(
  sides: readonly Side[],
  { community, today, at, people, messenger }: Telling,
  viewFor: (secretary: Signature, language: Language) => View | undefined,
): Promise<void> {
  const { identities, occupancies } = await readRoster(people, community.id);
  const secretaries = lastingOn(today, occupancies).filter(({ as }) => as === "secretary");
  for (const { person, side } of secretaries) {
    const identity = identities.find((each) => each.person === person);
    if (side === undefined || !sides.includes(side) || identity === undefined) continue;
    for (const account of identity.accounts) {
      const preferences = (await people.readPreferences(account))?.value;
      if (preferences?.personalConversation === undefined) continue;
      const signature = { person, name: identity.displayName, side, at };
      const view = viewFor(signature, preferences.language ?? community.language);
      if (view !== undefined)
        await messenger.post(preferences.personalConversation, view).catch(() => undefined);
    }
  }
}
