import type { Obligation } from "./obligation.ts";
import type { RungName, ToldAs } from "./who-is-told.ts";

/** One thing that one person is told of now. */
export interface Reminder {
  /** Of the ledger's entry: obligation, rung and person. */
  readonly id: string;
  readonly obligation: Obligation;
  readonly rung: RungName;
  /** Why it is this person who is told. Absent: they are asked themselves. */
  readonly as?: ToldAs;
  /** The seats that it is about, where it is about seats. Absent: none. */
  readonly seats?: readonly string[];
}

/** One message to one person: one reminder, or several in a digest, the most urgent first. */
export interface PersonalReminder {
  readonly person: string;
  readonly reminders: readonly Reminder[];
}

export type DeliveryWay = "personal" | "channel" | "mail";

export type DeliveryOutcome =
  | { readonly kind: "delivered"; readonly way: DeliveryWay }
  /** No way leads to the person; the secretariat sees it, and the next rung is tried all the same. */
  | { readonly kind: "unreachable" }
  /** It may succeed later: 412, 429, 502, 503, 504, or no answer. `code` is the channel's own. */
  | {
      readonly kind: "passing";
      readonly code: string;
      /** As long as the channel asked for; absent when it said nothing. */
      readonly retryAfterMilliseconds: number | undefined;
    };

/** Brings a reminder to a person by what reaches them: own chat, else a mention in a channel, else mail. */
export interface Delivery {
  /** Rejects only for faults of the program. */
  deliver(community: string, message: PersonalReminder): Promise<DeliveryOutcome>;
}
