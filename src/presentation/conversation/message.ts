import type { Account } from "../../domain/people/account.ts";
import type { View } from "../view/view.ts";
import type { SentFile } from "./sent-file.ts";

/** A message from a person, whatever it came through; mentions of the bot are already gone from `text`. */
export interface IncomingMessage {
  /** Empty when the person sent no words: only an attachment, or only the bot's name. */
  readonly text: string;
  /** Absent when none were sent. */
  readonly files?: readonly SentFile[] | undefined;
  /** Absent when the sender's own tenant could not be found: nothing is then remembered for them. */
  readonly account: Account | undefined;
  readonly conversation: {
    readonly id: string;
    readonly kind: "personal" | "group" | "channel";
  };
  /** The client's language («nb-NO»); absent when it did not say. */
  readonly locale: string | undefined;
  readonly sender: Sender;
  /** Absent where only the answer itself can be sent. */
  readonly later?: TakeLater | undefined;
}

/**
 * Takes what comes after the answer, which does not wait for it: sent when it is there, if that is soon enough. What is
 * taken must not reject; it gives nothing when there is nothing to say after all.
 */
export type TakeLater = (view: Promise<View | undefined>) => void;

/** How the channel names the person: a name to show, and the id that a mention or a personal card is addressed to. */
export interface Sender {
  /** Empty when the channel did not say. */
  readonly name: string;
  readonly userId: string;
}

/** A press on a card's Action.Execute button; `data` is the button's and the card's inputs, still to be parsed. */
export interface IncomingClick extends Omit<IncomingMessage, "text"> {
  readonly verb: string;
  readonly data: unknown;
  /** One for each press, the same when the channel delivers it again. */
  readonly mark: string;
}

/** What the bot does with messages; the Teams adapter knows it by this shape only. */
export interface Desk {
  /** Never rejects for what a person wrote; an unexpected failure does reject, and the caller says a sentence. */
  respond(message: IncomingMessage): Promise<readonly View[]>;
  /** What the one who clicked sees in place of the card, and nobody else. An unknown verb gets a sentence. */
  click(click: IncomingClick): Promise<View>;
  /** The greeting for a conversation that the bot has just joined. */
  welcome(locale: string | undefined): View;
  /** The sentence for an unexpected failure, with the id that the log carries. */
  apologise(locale: string | undefined, correlationId: string): View;
}

/** Where a message of the bot's was posted, so that it can be replaced. */
export interface PostedMessage {
  readonly conversation: string;
  readonly message: string;
}

/** A person who is called by name in a conversation of several, so that Teams tells them of the message. */
export interface Mention {
  /** What the channel calls the account. */
  readonly userId: string;
  readonly name: string;
}

/** Writes to conversations outside a turn: notices, reminders, and cards that are kept up to date for all. */
export interface Messenger {
  /**
   * Absent when the conversation is unknown or does not take it; the reason is in the log.
   *
   * @param mention who is called by name before the view's words, and must be there; absent: nobody
   * @throws NotDeliveredError when the channel cannot be reached, so that a later attempt may succeed
   */
  post(conversation: string, view: View, mention?: Mention): Promise<PostedMessage | undefined>;
  /**
   * Replaces a posted message; many in a second become one, and the last one stands. Settles when it is written, and
   * never rejects: what could not be written is in the log, so that nobody need wait for it.
   */
  update(posted: PostedMessage, view: View): Promise<void>;
}
