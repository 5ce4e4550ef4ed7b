import { rewriteInquiry } from "../../domain/agreements/inquiries/change-inquiry.ts";
import { type Inquiry, replayInquiry } from "../../domain/agreements/inquiries/inquiry.ts";
import { noteChannelLost, readOffice } from "../../domain/agreements/inquiries/inquiry-office.ts";
import type { InquiryStore, StoredInquiry } from "../../domain/agreements/inquiries/inquiry-store.ts";
import type { LibraryKeeper } from "../../domain/agreements/library.ts";
import type { Community } from "../../domain/community/community.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { readRoster, standingIn } from "../../domain/people/find-person.ts";
import type { PeopleStore } from "../../domain/people/people-store.ts";
import { keepWaitingAnswer } from "../../domain/people/waiting-answers.ts";
import { inquiryTexts } from "../text/inquiry-texts.ts";
import { ANY_SECRETARY, inquiryView } from "../view/inquiry-for-reader.ts";
import type { InquiryView } from "../view/inquiry-view.ts";
import type { Messenger, PostedMessage } from "./message.ts";
import { secretariesOf, tellPersons } from "./tell-persons.ts";

export interface InquiryPostsParts {
  readonly inquiries: InquiryStore;
  readonly people: PeopleStore;
  readonly communities: readonly Community[];
  readonly library: Pick<LibraryKeeper, "current">;
  readonly messenger: Messenger;
  readonly clock: Clock;
}

/** What is written about inquiries outside of turns. */
export interface InquiryPosts {
  /**
   * In the secretariat's channel, else to each secretary who can be written to. What it came to is kept with the
   * inquiry, and told to whoever asked.
   *
   * @throws when Teams cannot be reached: a later attempt may succeed
   */
  tellSecretariat(community: string, inquiry: Inquiry): Promise<void>;
  /** In their own conversation; what cannot be delivered is shown when they write next. @throws as above */
  tellAsker(community: string, inquiry: Inquiry): Promise<void>;
  /** Brings every card of it to its present state, without waiting until it is shown. */
  refresh(community: Community, inquiryId: string): Promise<void>;
}

type Told = Pick<StoredInquiry, "told" | "posts">;

export function createInquiryPosts(parts: InquiryPostsParts): InquiryPosts {
  const { inquiries, people, communities, library, messenger, clock } = parts;

  function communityWith(id: string): Community | undefined {
    return communities.find((community) => community.id === id);
  }

  async function contextOf(community: Community, inquiry: Inquiry) {
    return { inquiry, community, library: await library.current(), today: osloToday(clock) };
  }

  async function inChannel(community: Community, inquiry: Inquiry): Promise<Told | undefined> {
    const { channel } = await readOffice(inquiries, community.id);
    if (channel === undefined || channel.lostAt !== undefined) return undefined;
    const { language } = community;
    const view = secretariatView(await contextOf(community, inquiry), language);
    const posted = await messenger.post(channel.conversation, view);
    if (posted !== undefined) return { told: "channel", posts: [{ ...posted, language }] };
    const lost = { conversation: channel.conversation, at: clock.now().toString() };
    if (await noteChannelLost(inquiries, community.id, lost)) await tellChannelLost(community);
    return undefined;
  }

  async function personally(community: Community, inquiry: Inquiry): Promise<Told> {
    const context = await contextOf(community, inquiry);
    const posts = await toSecretaries(community, (language) => secretariatView(context, language));
    return { told: posts.length === 0 ? "nobody" : "personally", posts: [...posts] };
  }

  async function tellChannelLost(community: Community): Promise<void> {
    await toSecretaries(community, (language) => {
      const { channelLost, say } = inquiryTexts(language);
      return { kind: "notice", language, tone: "warning", ...channelLost(say.channel) };
    });
  }

  async function toSecretaries(community: Community, viewIn: Parameters<typeof tellPersons>[1]) {
    const roster = await readRoster(people, community.id);
    const told = secretariesOf(roster, osloToday(clock));
    return tellPersons(told, viewIn, { people, messenger, language: community.language });
  }

  return {
    async tellSecretariat(communityId, inquiry) {
      const community = communityWith(communityId);
      if (community === undefined) return;
      const { told, posts } = (await inChannel(community, inquiry)) ?? (await personally(community, inquiry));
      await rewriteInquiry(inquiries, communityId, inquiry.id, (stored) => ({
        ...stored,
        ...(told === undefined ? {} : { told }),
        posts: [...stored.posts, ...posts],
      }));
    },

    async tellAsker(communityId, inquiry) {
      const community = communityWith(communityId);
      const event = inquiry.events.at(-1);
      const { account, askedBy } = inquiry;
      const closedByAsker = event?.kind === "closed" && event.by.person === askedBy.person;
      if (community === undefined || closedByAsker) return;
      const preferences = (await people.readPreferences(account))?.value;
      const conversation = preferences?.personalConversation;
      const view = await askerView(
        await contextOf(community, inquiry),
        preferences?.language ?? community.language,
        people,
      );
      const posted = conversation === undefined ? undefined : await messenger.post(conversation, view);
      if (posted === undefined)
        await keepWaitingAnswer(people, account, { community: communityId, inquiry: inquiry.id });
    },

    async refresh(community, inquiryId) {
      const stored = await inquiries.readInquiry(community.id, inquiryId);
      const inquiry = stored && replayInquiry(inquiryId, stored.value.events);
      if (stored === undefined || inquiry === undefined) return;
      const context = await contextOf(community, inquiry);
      for (const post of stored.value.posts) {
        const { conversation, message, language }: PostedMessage & { language: Language } = post;
        const view = inquiryView(context, ANY_SECRETARY, undefined, language);
        void messenger.update({ conversation, message }, view);
      }
    },
  };
}

type Context = Parameters<typeof inquiryView>[0];

/** Why the secretariat gets the card now, over the inquiry with all that any of them may do. */
function secretariatView(context: Context, language: Language): InquiryView {
  const { said } = inquiryTexts(language);
  const { state, fellBecause, events } = context.inquiry;
  if (state === "fallen")
    return inquiryView(
      context,
      ANY_SECRETARY,
      { tone: "warning", text: said.fell[fellBecause ?? "changed"] },
      language,
    );
  const again = events.some(({ kind }) => kind === "reopened");
  const text = again ? said.openedAgain : said.new;
  return inquiryView(context, ANY_SECRETARY, { tone: "information", text }, language);
}

/** What whoever asked gets when there is news, told at once or when they write next. */
export async function askerView(
  context: Context,
  language: Language,
  people: PeopleStore,
): Promise<InquiryView> {
  const { inquiry, community, today } = context;
  const { said } = inquiryTexts(language);
  const standing = standingIn(await readRoster(people, community.id), inquiry.account, community, today);
  const text =
    inquiry.state === "lifted"
      ? said.youWereLifted
      : inquiry.state === "closed"
        ? said.youWereClosed
        : said.youHaveAnswer;
  return inquiryView(context, { actor: inquiry.askedBy, standing }, { tone: "information", text }, language);
}
