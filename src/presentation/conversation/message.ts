import type { Account } from "../../domain/people/account.ts";
import type { View } from "../view/view.ts";

/** A message from a person, whatever it came through; mentions of the bot are already gone from `text`. */
export interface IncomingMessage {
  /** Empty when the person sent no words: only an attachment, or only the bot's name. */
  readonly text: string;
  /** Absent when the sender's own tenant could not be found: nothing is then remembered for them. */
  readonly account: Account | undefined;
  readonly conversation: {
    readonly id: string;
    readonly kind: "personal" | "group" | "channel";
  };
  /** The client's language («nb-NO»); absent when it did not say. */
  readonly locale: string | undefined;
}

/** What the bot does with messages; the Teams adapter knows it by this shape only. */
export interface Desk {
  /** Never rejects for what a person wrote; an unexpected failure does reject, and the caller says a sentence. */
  respond(message: IncomingMessage): Promise<readonly View[]>;
  /** The greeting for a conversation that the bot has just joined. */
  welcome(locale: string | undefined): View;
  /** The sentence for an unexpected failure, with the id that the log carries. */
  apologise(locale: string | undefined, correlationId: string): View;
}
