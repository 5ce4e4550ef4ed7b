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
  DeliveryWay,
  PersonalReminder,
  Reminder,
} from "../../domain/reminders/delivery.ts";
import { bodyCalledIn, calledView } from "../view/called-in-channel.ts";
import { obligationNames } from "../view/obligation-names.ts";
import { personalReminderView, type ReminderContext } from "../view/personal-reminder-view.ts";
import { reminderLetter } from "../view/reminder-letter.ts";
import type { View } from "../view/view.ts";
import type { Mailer } from "./mailer.ts";
import type { Mention, Messenger } from "./message.ts";
import { NotDeliveredError } from "./not-delivered.ts";
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

/** Absent: this way does not lead to the person. */
type Attempt = DeliveryOutcome | undefined;

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
    return firstThat(conversations, (conversation) => post("personal", conversation, view));
  }

  /** Only where a body's channel may be told of each of them: what is left out would be told to nobody. */
  async function inChannels({ identity, accounts, reminders, context, contextIn }: Errand): Promise<Attempt> {
    const { community } = context;
    const userIds = accounts.flatMap(({ userId }) => userId ?? []);
    const called = reminders.map((reminder) => ({ reminder, body: bodyCalledIn(reminder, community) }));
    if (userIds.length === 0 || called.some(({ body }) => body === undefined)) return undefined;
    const { names } = contextIn(community.language);
    let outcome: Attempt;
    for (const body of new Set(called.map((each) => each.body ?? ""))) {
      const here = called.filter((each) => each.body === body);
      const view = calledView(
        here.map(({ reminder }) => reminder.obligation),
        names,
      );
      const { channels } = await readBodyOffice(bodyOffices, community.id, body);
      const live = channels.flatMap(({ conversation, lostAt }) => (lostAt === undefined ? conversation : []));
      const ways = live.flatMap((conversation) => userIds.map((userId) => ({ conversation, userId })));
      outcome = await firstThat(ways, ({ conversation, userId }) =>
        post("channel", conversation, view, { userId, name: identity.displayName }),
      );
      if (outcome?.kind !== "delivered") return outcome;
    }
    return outcome;
  }

  async function byMail({ identity, reminders, context }: Errand): Promise<Attempt> {
    const { mail } = identity;
    if (mail === undefined || mailer === undefined) return undefined;
    const sent = await mailer.send(mail.address, reminderLetter(reminders, identity, context));
    switch (sent.kind) {
      case "sent":
        return { kind: "delivered", way: "mail" };
      case "passing":
        return { kind: "passing", code: sent.code, retryAfterMilliseconds: undefined };
      case "refused":
        return undefined;
    }
  }

  async function post(
    way: DeliveryWay,
    conversation: string,
    view: View,
    mention?: Mention,
  ): Promise<Attempt> {
    try {
      const posted = await messenger.post(conversation, view, mention);
      return posted === undefined ? undefined : { kind: "delivered", way };
    } catch (error) {
      if (!(error instanceof NotDeliveredError)) throw error;
      const { status, retryAfterMilliseconds } = error;
      return { kind: "passing", code: `teams-${status ?? "no-answer"}`, retryAfterMilliseconds };
    }
  }

  return { deliver };
}

/** Tries each until one delivers. Absent when none leads to the person; passing when one of them may later. */
async function firstThat<T>(ways: readonly T[], attempt: (way: T) => Promise<Attempt>): Promise<Attempt> {
  let outcome: Attempt;
  for (const way of ways) {
    const tried = await attempt(way);
    if (tried?.kind === "delivered") return tried;
    outcome ??= tried;
  }
  return outcome;
}
