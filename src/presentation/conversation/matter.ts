import type { Library } from "../../domain/agreements/answers/answer-question.ts";
import type { Community } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Account } from "../../domain/people/account.ts";
import type { WaitingAnswer } from "../../domain/people/waiting-answers.ts";
import type { IncomingMessage, Sender, TakeLater } from "./message.ts";

/** What is known about a message or a click when it is dealt with. */
export interface Matter {
  /** Absent when the sender's own tenant could not be found: they are then nobody (decision 8). */
  readonly account: Account | undefined;
  readonly sender: Sender;
  readonly conversation: IncomingMessage["conversation"];
  readonly language: Language;
  /** The conversation's, the person's own, or the default; absent when nothing tells. */
  readonly community: Community | undefined;
  readonly library: Library;
  /** Absent where nothing can be sent after the answer. */
  readonly later?: TakeLater | undefined;
  /** What the account could not be told of when it came; absent when there is nothing. */
  readonly answersWaiting?: readonly WaitingAnswer[] | undefined;
}
