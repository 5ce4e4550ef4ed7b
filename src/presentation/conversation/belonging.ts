import type { Community } from "../../domain/community/community.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import type { Account } from "../../domain/people/account.ts";
import { noteOpen } from "../../domain/people/blocked-conversation.ts";
import type { ConversationStore } from "../../domain/people/conversation-store.ts";
import { personWith, type Roster } from "../../domain/people/find-person.ts";
import type { RosterKeeper } from "../../domain/people/keep-rosters.ts";
import type { PeopleStore, Preferences } from "../../domain/people/people-store.ts";
import { lastingOn } from "../../domain/people/seats.ts";
import type { IncomingMessage } from "./message.ts";

export interface BelongingParts {
  readonly people: PeopleStore;
  readonly rosters: RosterKeeper;
  readonly conversations: ConversationStore;
  readonly communities: readonly Community[];
  /** The community of a person whom nothing else places; absent: they are asked. */
  readonly defaultCommunity: Community | undefined;
  readonly clock: Clock;
}

/** What is known of a message or a click before it is read. */
export interface Belonging {
  readonly preferences: Preferences;
  /**
   * The conversation's, else the person's own choice, else where alone they have a place, else the default; absent
   * when nothing tells (decision 8).
   */
  readonly community: Community | undefined;
}

/** A conversation that was blocked takes messages again from now on, since somebody is heard from there. */
export async function readBelonging(
  parts: BelongingParts,
  { account, conversation }: Pick<IncomingMessage, "account" | "conversation">,
): Promise<Belonging> {
  const { people, conversations, communities, defaultCommunity } = parts;
  const preferences = account === undefined ? undefined : (await people.readPreferences(account))?.value;
  const stored = await conversations.readConversation(conversation.id);
  if (stored !== undefined) await noteOpen(conversations, stored);
  const id = stored?.value.community ?? preferences?.community;
  const chosen = communities.find((community) => community.id === id);
  return {
    preferences: preferences ?? {},
    community: chosen ?? (await onlyCommunityOf(account, parts)) ?? defaultCommunity,
  };
}

/**
 * Absent for somebody with places in several, or in none; not asked where there is only one to be in. Whoever seems to
 * have none is looked for anew: they may have come a moment ago.
 */
async function onlyCommunityOf(
  account: Account | undefined,
  { rosters, communities, clock }: BelongingParts,
): Promise<Community | undefined> {
  if (account === undefined || communities.length < 2) return undefined;
  const today = osloToday(clock);
  const communitiesOn = async (rosterOf: (community: string) => Promise<Roster>) => {
    const read = await Promise.all(communities.map(({ id }) => rosterOf(id)));
    return communities.filter((_community, index) => {
      const { identities = [], occupancies = [] } = read[index] ?? {};
      const person = personWith(account, identities)?.person;
      return lastingOn(today, occupancies).some((occupancy) => occupancy.person === person);
    });
  };
  const recent = await communitiesOn(rosters.recent);
  const own = recent.length > 0 ? recent : await communitiesOn(rosters.current);
  return own.length === 1 ? own[0] : undefined;
}
