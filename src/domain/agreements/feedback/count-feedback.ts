import { sha256 } from "../../kernel/hashing.ts";
import {
  type AnswerFeedback,
  type AnswerSubject,
  type FeedbackStore,
  MOST_REASON_CHARACTERS,
} from "./feedback-store.ts";

export type Reaction = "helpful" | "wrong";

/** What somebody says of an answer. There is no room for who it is. */
export interface GivenFeedback {
  readonly reaction: Reaction;
  /** Why, in their own words; the guard has let it through. Empty when they wrote nothing. */
  readonly reason: string;
  /** The same when the channel delivers it again. */
  readonly mark: string;
}

const MOST_REASONS = 50;
/** What a cut leaves of a character that UTF-16 writes in two. */
const HALF_CHARACTER = /[\uD800-\uDBFF]$/;
/** More than can be under way at once by far. */
const MOST_MARKS = 500;

/** Counts it once. Only why an answer is wrong is kept: it is what the secretariat can mend something by. */
export async function countFeedback(
  store: FeedbackStore,
  { community, clause }: AnswerSubject,
  given: GivenFeedback,
): Promise<"counted" | "already-counted"> {
  const mark = sha256(given.mark).slice(0, 16);
  for (;;) {
    const stored = await store.readFeedback(community, clause);
    const before = stored?.value ?? {
      helpful: 0,
      wrong: 0,
      reasons: [],
      counted: [],
      ...(clause && { clause }),
    };
    if (before.counted.includes(mark)) return "already-counted";
    const write = await store.writeFeedback(community, counted(before, given, mark), stored?.etag);
    if (write.outcome === "written") return "counted";
  }
}

function counted(before: AnswerFeedback, { reaction, reason }: GivenFeedback, mark: string): AnswerFeedback {
  const kept = reason.trim().slice(0, MOST_REASON_CHARACTERS).replace(HALF_CHARACTER, "");
  return {
    ...before,
    [reaction]: before[reaction] + 1,
    reasons:
      reaction === "wrong" && kept !== "" ? [...before.reasons, kept].slice(-MOST_REASONS) : before.reasons,
    counted: [...before.counted, mark].slice(-MOST_MARKS),
  };
}
