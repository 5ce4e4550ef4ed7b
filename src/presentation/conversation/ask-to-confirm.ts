import type { Community } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import { readRoster } from "../../domain/people/find-person.ts";
import { confirmersOf } from "../../domain/people/invitation.ts";
import type { Invitation } from "../../domain/people/invitation-store.ts";
import type { Identity, PeopleStore } from "../../domain/people/people-store.ts";
import { invitationConfirmView } from "../view/invitation-view.ts";
import type { Messenger } from "./message.ts";

export interface ConfirmationRequest {
  readonly community: Community;
  readonly today: CivilDate;
  readonly people: PeopleStore;
  readonly messenger: Messenger;
}

/**
 * Puts the question to every secretary who may confirm and can be written to. Never rejects because of the channel:
 * the code is used by then, and whoever is not reached finds the question by asking for the invitations.
 */
export async function askToConfirm(invitation: Invitation, request: ConfirmationRequest): Promise<void> {
  const { community, today, people, messenger } = request;
  const roster = await readRoster(people, community.id);
  for (const { accounts } of confirmersOf(invitation, roster, today))
    for (const { conversation, language = community.language } of await conversationsOf(accounts, people)) {
      const question = invitationConfirmView(invitation, { community, roster, today }, language);
      await messenger.post(conversation, question).catch(() => undefined);
    }
}

async function conversationsOf(accounts: Identity["accounts"], people: PeopleStore) {
  const preferences = await Promise.all(accounts.map((account) => people.readPreferences(account)));
  return preferences
    .flatMap((read) => read?.value ?? [])
    .flatMap(({ personalConversation: conversation, language }) =>
      conversation === undefined ? [] : [{ conversation, language }],
    );
}
