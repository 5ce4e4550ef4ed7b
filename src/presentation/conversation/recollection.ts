import { Temporal } from "temporal-polyfill";
import type { AskedDate } from "../../domain/agreements/answers/asked-date.ts";
import type { Community } from "../../domain/community/community.ts";
import type { Clock } from "../../domain/kernel/clock.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Matter } from "./matter.ts";

/** What was asked and shown last, so that a person can go on from it. */
export interface Remembered {
  /** The question without its date and its community; absent when a clause was shown by its id. */
  readonly text: string | undefined;
  /** The language of the last answer: «og i Innlandet?» is as good as none. */
  readonly language: Language;
  /** Where it was asked; absent: in all. */
  readonly community: Community | undefined;
  /** The date that it was asked on; absent: today. */
  readonly on: Pick<AskedDate, "date" | "said"> | undefined;
  /** The clause that was shown; absent after a refusal. */
  readonly clauseId: string | undefined;
  /** The page of its section that was shown last; absent before the first. */
  readonly page?: number | undefined;
}

/**
 * Remembers the last question of each person in each conversation: in this process only, for half an hour, never
 * stored and never logged (decision 10).
 */
export interface Recollection {
  /** Somebody whose account is not known is not remembered. */
  remember(matter: Speaker, remembered: Remembered): void;
  /** Absent when there is nothing, or it is too old. */
  recall(matter: Speaker): Remembered | undefined;
}

type Speaker = Pick<Matter, "account" | "conversation">;

const KEPT_FOR = Temporal.Duration.from({ minutes: 30 });
/** The person who was silent longest is forgotten first. */
const MOST_KEPT = 2_000;

export function createRecollection(clock: Clock): Recollection {
  const kept = new Map<string, { readonly remembered: Remembered; readonly at: Temporal.Instant }>();
  const keyOf = ({ account, conversation }: Speaker) =>
    account && JSON.stringify([conversation.id, account.tenantId, account.objectId]);
  return {
    remember(matter, remembered) {
      const key = keyOf(matter);
      if (key === undefined) return;
      kept.delete(key);
      kept.set(key, { remembered, at: clock.now() });
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    },
    recall(matter) {
      const key = keyOf(matter);
      const found = key === undefined ? undefined : kept.get(key);
      if (key === undefined || found === undefined) return undefined;
      if (Temporal.Instant.compare(clock.now(), found.at.add(KEPT_FOR)) <= 0) return found.remembered;
      kept.delete(key);
      return undefined;
    },
  };
}
