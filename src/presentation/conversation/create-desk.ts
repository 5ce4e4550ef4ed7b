import type { LibraryKeeper } from "../../domain/agreements/library.ts";
import type { Community } from "../../domain/community/community.ts";
import { placesIn } from "../../domain/community/places-in.ts";
import { whatStops } from "../../domain/guard/what-stops.ts";
import { ExpectedError } from "../../domain/kernel/errors.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { choosePreference } from "../../domain/people/choose-preference.ts";
import type { Preferences } from "../../domain/people/people-store.ts";
import { asksWhereToReport } from "../commands/deviation-question.ts";
import { type Command, parseCommand } from "../commands/parse-command.ts";
import { channelNotice } from "../text/channel.ts";
import { communityChoiceView, languageChoiceView } from "../view/choice-view.ts";
import { deviationView } from "../view/deviation-view.ts";
import { exampleQuestions, helpView } from "../view/help-view.ts";
import { type Notice, noticeView, stopNotice } from "../view/notice-view.ts";
import type { View } from "../view/view.ts";
import { type AnswerRoomParts, createAnswerRoom } from "./answer-room.ts";
import { type BelongingParts, readBelonging } from "./belonging.ts";
import type { DeskRoom } from "./desk-room.ts";
import { guardClick } from "./guard-click.ts";
import type { Matter } from "./matter.ts";
import type { Desk, IncomingClick, IncomingMessage } from "./message.ts";
import { spokenLanguage, usualLanguage } from "./spoken-language.ts";

export interface DeskParts
  extends BelongingParts,
    Pick<AnswerRoomParts, "agreements" | "meetings" | "records" | "shortAnswers" | "vectors"> {
  readonly library: Pick<LibraryKeeper, "current">;
  /** Asked in this order; what none of them takes is a question about the agreements. */
  readonly rooms: readonly DeskRoom[];
}

/** The bot's side of a conversation: takes a message, gives views, and knows nothing of Teams. */
export function createDesk(parts: DeskParts): Desk {
  const { communities, defaultCommunity } = parts;
  const places = placesIn(communities);
  const answers = createAnswerRoom(parts);

  async function respond(message: IncomingMessage): Promise<readonly View[]> {
    const spoken = spokenLanguage(message.text, usualLanguage(message.locale, defaultCommunity));
    // Before anything else: what the guard stops must not reach a store, a search or a log.
    const stop = whatStops(message.text, places);
    if (stop !== undefined) return [stopNotice(stop, spoken)];
    try {
      const matter = await matterOf(message, spoken);
      const news = await Promise.all(parts.rooms.map(async (room) => room.news?.(matter)));
      return [...news.flatMap((views) => views ?? []), ...(await taken(message, matter))];
    } catch (error) {
      return [storeUnavailable(error, spoken)];
    }
  }

  /** The first room that wants the files takes them; the words beside them are then only their company. */
  async function taken({ text, files = [] }: IncomingMessage, matter: Matter): Promise<readonly View[]> {
    for (const room of files.length > 0 ? parts.rooms : []) {
      const views = await room.receive?.(files, matter, text);
      if (views !== undefined) return views;
    }
    return answer(text, matter);
  }

  async function answer(text: string, matter: Matter): Promise<readonly View[]> {
    const command = parseCommand(text, communities);
    if (command !== undefined) return carryOut(command, matter);
    for (const room of parts.rooms) {
      const views = await room.respond(text, matter);
      if (views !== undefined) return views;
    }
    return asksWhereToReport(text) ? [whereToReport(matter)] : answers.respond(text, matter);
  }

  function whereToReport({ community, language }: Matter): View {
    const seen = community === undefined ? communities : [community];
    return deviationView(
      seen.flatMap(({ parties }) => parties),
      language,
    );
  }

  async function click(incoming: IncomingClick): Promise<View> {
    const usual = usualLanguage(incoming.locale, defaultCommunity);
    // Before anything else, as with messages.
    const guarded = guardClick(incoming, places);
    try {
      const matter = await matterOf(incoming, usual);
      const room = parts.rooms.find(({ verbs }) => incoming.verb.startsWith(`${verbs}/`));
      if (guarded.struck.length > 0)
        return (await room?.mend?.(guarded, matter)) ?? noticeView({ kind: "guardStruck" }, matter.language);
      return (await room?.click(incoming, matter)) ?? channelNotice("unreadable-click", incoming.locale);
    } catch (error) {
      return storeUnavailable(error, usual);
    }
  }

  async function matterOf(incoming: Omit<IncomingMessage, "text">, spoken: Language): Promise<Matter> {
    const { account, sender, conversation, later } = incoming;
    const { preferences, community } = await readBelonging(parts, incoming);
    await rememberWhere(incoming, preferences);
    return {
      account,
      sender,
      conversation,
      language: preferences.language ?? spoken,
      community,
      library: await parts.library.current(),
      answersWaiting: preferences.answersWaiting,
      later,
    };
  }

  /**
   * What is needed to reach the person later: what the channel calls them, and the personal conversation, where a
   * reminder goes. Written only when it has changed.
   */
  async function rememberWhere(
    { account, conversation, sender }: Omit<IncomingMessage, "text">,
    known: Preferences,
  ): Promise<void> {
    if (account === undefined) return;
    const personalConversation =
      conversation.kind === "personal" ? conversation.id : known.personalConversation;
    if (known.userId === sender.userId && known.personalConversation === personalConversation) return;
    await choosePreference(parts.people, account, {
      userId: sender.userId,
      ...(personalConversation === undefined ? {} : { personalConversation }),
    });
  }

  /** @throws whatever else the error is */
  function storeUnavailable(error: unknown, language: Language): View {
    if (!(error instanceof ExpectedError) || error.code !== "store-unavailable") throw error;
    return noticeView({ kind: "storeUnavailable" }, language);
  }

  async function carryOut(command: Command, matter: Matter): Promise<readonly View[]> {
    const { language, community } = matter;
    const notice = (given: Notice) => [noticeView(given, language)];
    switch (command.kind) {
      case "help":
      case "greeting":
        return [help(language, community)];
      case "thanks":
        return notice({ kind: "thanked" });
      case "documents":
        return [answers.documents(matter)];
      case "show-clause":
        return [await answers.showClause(command.clauseId, matter)];
      case "language":
        return chooseLanguage(command.language, matter);
      case "community":
        return chooseCommunity(command.community, matter);
    }
  }

  async function chooseLanguage(
    choice: Language | "open" | "unknown",
    matter: Matter,
  ): Promise<readonly View[]> {
    const { account, language } = matter;
    if (choice === "open" || choice === "unknown") return [languageChoiceView(choice, language)];
    if (account === undefined) return [noticeView({ kind: "choiceNotKept" }, choice)];
    await choosePreference(parts.people, account, { language: choice });
    // «På nynorsk?» wants the last answer so, too.
    const again = await answers.repeat({ ...matter, language: choice });
    return [noticeView({ kind: "languageChosen" }, choice), ...again];
  }

  async function chooseCommunity(
    choice: Community | "open" | "unknown",
    { account, language }: Matter,
  ): Promise<View[]> {
    if (choice === "open" || choice === "unknown")
      return [communityChoiceView(communities, choice, language)];
    if (account === undefined) return [noticeView({ kind: "choiceNotKept" }, language)];
    await choosePreference(parts.people, account, { community: choice.id });
    return [noticeView({ kind: "communityChosen", communityName: choice.name }, language)];
  }

  function help(language: Language, community: Community | undefined): View {
    return helpView(language, {
      communityName: community?.name,
      examples: exampleQuestions(community?.id, language),
    });
  }

  return {
    respond,
    click,
    welcome: (locale) => help(usualLanguage(locale, defaultCommunity), defaultCommunity),
    apologise: (locale, correlationId) =>
      noticeView({ kind: "failure", correlationId }, usualLanguage(locale, defaultCommunity)),
  };
}
