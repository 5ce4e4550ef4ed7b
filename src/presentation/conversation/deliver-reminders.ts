import type { Community } from "../../domain/community/community.ts";
import type { Clock } from "../../domain/kernel/clock.ts";
import { osloToday } from "../../domain/kernel/clock.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { type BodyOfficeStore, readBodyOffice } from "../../domain/meetings/body-office.ts";
import type { RosterKeeper } from "../../domain/people/keep-rosters.ts";
import type { Identity, PeopleStore, Preferences } from "../../domain/people/people-store.ts";
import type {
  Delivery,
  DeliveryOutcome,
  PersonalReminder,
  Reminder,
} from "../../domain/reminders/delivery.ts";
import { bodyCalledIn, calledView } from "../view/called-in-channel.ts";
import { obligationNames } from "../view/obligation-names.ts";
import { personalReminderView, type ReminderContext } from "../view/personal-reminder-view.ts";
import { reminderLetter } from "../view/reminder-letter.ts";
import type { Mailer } from "./mailer.ts";
import type { Messenger } from "./message.ts";
import { type Attempt, firstThat, mailTo, postTo } from "./reach-person.ts";
import { type NameSources, readNamedFacts } from "./read-obligation-names.ts";

export interface DeliveryParts extends NameSources {
  readonly communities: readonly Community[];
  readonly people: Pick<PeopleStore, "readIdentity" | "readPreferences">;
  readonly rosters: RosterKeeper;
  readonly bodyOffices: BodyOfficeStore;
  readonly messenger: Messenger;
  /** Absent: no mail is sent. */
  readonly mailer?: Mailer | undefined;
  readonly clock: Clock;
}

/** One message on its way, and everything that the ways to the person need. */
interface Errand {
  readonly identity: Identity;
  /** Of each account, in the order in which they were proved. */
  readonly accounts: readonly Preferences[];
  readonly reminders: readonly [Reminder, ...Reminder[]];
  readonly context: ReminderContext;
  /** A channel's language is the community's own. */
  readonly contextIn: (language: Language) => ReminderContext;
}

/**
 * The ways to a person, the nearest first: their own conversation, whichever account has one; a mention in the channel
 * of the body that it concerns; mail. Another way is tried only where the one before does not lead to the person: what
 * may pass is waited for.
 */
export function createDelivery(parts: DeliveryParts): Delivery {
  const { communities, people, rosters, bodyOffices, messenger, mailer, clock } = parts;

  async function deliver(communityId: string, message: PersonalReminder): Promise<DeliveryOutcome> {
    const community = communities.find(({ id }) => id === communityId);
    const errand = community && (await errandOf(community, message));
    if (errand === undefined) return { kind: "unreachable" };
    for (const way of [inOwnConversation, inChannels, byMail]) {
      const outcome = await way(errand);
      if (outcome !== undefined) return outcome;
    }
    return { kind: "unreachable" };
  }

  /** Absent for a person whom nobody knows any more, and when there is nothing to tell. */
  async function errandOf(
    community: Community,
    { person, reminders: [first, ...others] }: PersonalReminder,
  ): Promise<Errand | undefined> {
    const identity = (await people.readIdentity(community.id, person))?.value;
    if (identity === undefined || first === undefined) return undefined;
    const read = await Promise.all(identity.accounts.map((account) => people.readPreferences(account)));
    const accounts = read.map((stored) => stored?.value ?? {});
    const today = osloToday(clock);
    const roster = await rosters.recent(community.id);
    const obligations = [first, ...others].map(({ obligation }) => obligation);
    const facts = await readNamedFacts(parts, obligations, { community, roster, today });
    const contextIn = (language: Language): ReminderContext => ({
      ...roster,
      community,
      today,
      names: obligationNames(facts, language),
    });
    const own = accounts.find(({ language }) => language !== undefined)?.language;
    const context = contextIn(own ?? community.language);
    return { identity, accounts, reminders: [first, ...others], context, contextIn };
  }

  async function inOwnConversation({ accounts, reminders, context }: Errand): Promise<Attempt> {
    const view = personalReminderView(reminders, context);
    const conversations = accounts.flatMap(({ personalConversation }) => personalConversation ?? []);
    return firstThat(conversations, (conversation) => postTo(messenger, "personal", conversation, view));
  }

  /**
   * Only where a body's channel may be told of each of them. It is one post, which came or did not: what another body has
   * seen is told in it without its title, and would come again if it were a second one that failed.
   */
  async function inChannels({ identity, accounts, reminders, context, contextIn }: Errand): Promise<Attempt> {
    const { community, today } = context;
    const userIds = accounts.flatMap(({ userId }) => userId ?? []);
    const called = reminders.map((reminder) => ({
      obligation: reminder.obligation,
      body: bodyCalledIn(reminder, community, today),
    }));
    const bodies = [...new Set(called.flatMap(({ body }) => body ?? []))];
    if (userIds.length === 0 || called.some(({ body }) => body === undefined)) return undefined;
    const { names } = contextIn(community.language);
    return firstThat(bodies, async (body) => {
      const { channels } = await readBodyOffice(bodyOffices, community.id, body);
      const live = channels.flatMap(({ conversation, lostAt }) => (lostAt === undefined ? conversation : []));
      const ways = live.flatMap((conversation) => userIds.map((userId) => ({ conversation, userId })));
      const view = calledView(called, body, names);
      return firstThat(ways, ({ conversation, userId }) =>
        postTo(messenger, "channel", conversation, view, { userId, name: identity.displayName }),
      );
    });
  }

  async function byMail({ identity, reminders, context }: Errand): Promise<Attempt> {
    const { mail } = identity;
    return mail && (await mailTo(mailer, mail.address, reminderLetter(reminders, identity, context)));
  }

  return { deliver };
}
