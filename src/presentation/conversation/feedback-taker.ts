import { countFeedback, type GivenFeedback } from "../../domain/agreements/feedback/count-feedback.ts";
import type { AnswerSubject, FeedbackStore } from "../../domain/agreements/feedback/feedback-store.ts";
import { type AnswerPlace, answerAt, shelveAnswer } from "../../domain/agreements/feedback/shelve-answer.ts";
import { placesIn } from "../../domain/community/places-in.ts";
import { whatStops } from "../../domain/guard/what-stops.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Preferences } from "../../domain/people/people-store.ts";
import { feedbackTexts } from "../text/feedback-texts.ts";
import type { NoticeView, View } from "../view/view.ts";
import { type BelongingParts, readBelonging } from "./belonging.ts";
import type { IncomingMessage, Messenger } from "./message.ts";
import { usualLanguage } from "./spoken-language.ts";

/** Thumbs up or down on a message of the bot's. */
export interface IncomingFeedback extends Omit<IncomingMessage, "text" | "sender">, GivenFeedback {
  /** The message that it is about; absent when the client did not say. */
  readonly message: string | undefined;
}

/** Takes what people say of answers; the Teams adapter knows it by this shape only. */
export interface FeedbackTaker {
  /** What was shown stands there now; nothing is kept of what asks for no feedback. */
  answered(place: AnswerPlace, view: View): Promise<void>;
  /** Counts it, and tells whoever found the answer wrong where to turn, in their own chat. */
  take(given: IncomingFeedback): Promise<void>;
}

export interface FeedbackTakerParts extends BelongingParts {
  readonly feedback: FeedbackStore;
  readonly messenger: Pick<Messenger, "post">;
}

export function createFeedbackTaker(parts: FeedbackTakerParts): FeedbackTaker {
  const { feedback, communities, defaultCommunity, messenger } = parts;

  async function take(given: IncomingFeedback): Promise<void> {
    // Before anything else: what the guard stops must not reach a store or a log.
    const stopped = whatStops(given.reason, placesIn(communities)) !== undefined;
    const reason = stopped ? "" : given.reason;
    const { conversation, message, reaction, mark } = given;
    const subject =
      message === undefined
        ? undefined
        : await answerAt(feedback, { conversation: conversation.id, message });
    if (subject !== undefined) {
      const outcome = await countFeedback(feedback, subject, { reaction, reason, mark });
      if (outcome === "already-counted") return;
    }
    if (reaction === "wrong" || stopped) await tell(given, subject, stopped);
  }

  async function tell(
    given: IncomingFeedback,
    subject: AnswerSubject | undefined,
    stopped: boolean,
  ): Promise<void> {
    const { preferences, community } = await readBelonging(parts, given);
    const own = ownChat(given, preferences);
    // In front of others it would tell who found the answer wrong.
    if (own === undefined) return;
    const language = preferences.language ?? usualLanguage(given.locale, community ?? defaultCommunity);
    await messenger.post(own, toldView(given, subject, stopped, language));
  }

  return {
    async answered(place, view) {
      if (view.kind !== "answer" && view.kind !== "refusal") return;
      if (view.about !== undefined) await shelveAnswer(feedback, place, view.about);
    },
    take,
  };
}

function ownChat({ conversation }: IncomingFeedback, { personalConversation }: Preferences) {
  return conversation.kind === "personal" ? conversation.id : personalConversation;
}

function toldView(
  { reaction }: IncomingFeedback,
  subject: AnswerSubject | undefined,
  stopped: boolean,
  language: Language,
): NoticeView {
  const { told } = feedbackTexts(language);
  const wrong = [
    subject === undefined ? told.forgotten : told.counted,
    told.ask,
    ...(subject?.clause === undefined ? [] : [told.dispute]),
  ];
  const text = [...(stopped ? [told.reasonStopped] : []), ...(reaction === "wrong" ? wrong : [])];
  return {
    kind: "notice",
    language,
    tone: stopped ? "warning" : "information",
    title: told.title,
    text: text.join(" "),
  };
}
