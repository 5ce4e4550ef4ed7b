import type { FeedbackStore } from "../../domain/agreements/feedback/feedback-store.ts";
import { listFeedback } from "../../domain/agreements/feedback/list-feedback.ts";
import type { Community } from "../../domain/community/community.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import { readStanding } from "../../domain/people/find-person.ts";
import type { PeopleStore } from "../../domain/people/people-store.ts";
import { asksForFeedback } from "../commands/feedback-command.ts";
import type { TitledText } from "../text/catalogue.ts";
import { channelNotice } from "../text/channel.ts";
import { feedbackTexts } from "../text/feedback-texts.ts";
import { communityChoiceView } from "../view/choice-view.ts";
import { feedbackView } from "../view/feedback-view.ts";
import type { View } from "../view/view.ts";
import type { DeskRoom } from "./desk-room.ts";
import type { Matter } from "./matter.ts";

export interface FeedbackRoomParts {
  readonly feedback: FeedbackStore;
  readonly people: PeopleStore;
  readonly communities: readonly Community[];
  readonly clock: Clock;
}

/** «Tilbakemeldinger»: what people say of the answers, for the secretariat, and nothing of who says it. */
export function createFeedbackRoom(parts: FeedbackRoomParts): DeskRoom {
  const { feedback, people, communities, clock } = parts;

  async function shownTo({ account, community, conversation, language, library }: Matter): Promise<View> {
    const { list } = feedbackTexts(language);
    const notice = (said: TitledText): View => ({ kind: "notice", language, tone: "information", ...said });
    if (community === undefined) return communityChoiceView(communities, "open", language);
    const today = osloToday(clock);
    const { secretaryFor } = await readStanding({ people, community, account, today });
    if (secretaryFor.length === 0) return notice(list.onlySecretariat);
    if (conversation.kind !== "personal") return notice(list.onlyPersonally);
    return feedbackView(await listFeedback(feedback, community.id), { community, library, today }, language);
  }

  return {
    verbs: "feedback",
    respond: async (text, matter) => (asksForFeedback(text) ? [await shownTo(matter)] : undefined),
    /** It has no buttons: the thumbs are Teams' own. */
    click: async (_, { language }) => channelNotice("unreadable-click", language),
  };
}
