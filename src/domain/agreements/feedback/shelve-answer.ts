import { sha256 } from "../../kernel/hashing.ts";
import type { AnswerSubject, FeedbackStore } from "./feedback-store.ts";

/** Where an answer was written: Teams' ids of the conversation and the message. */
export interface AnswerPlace {
  readonly conversation: string;
  readonly message: string;
}

/** With 4,096 shelves some 30,000 answers are at hand, and a shelf is quickly written. */
const SHELF_DIGITS = 3;
const MOST_ON_SHELF = 8;

/** Keeps what was answered there, for as long as there is room. */
export async function shelveAnswer(
  store: FeedbackStore,
  place: AnswerPlace,
  subject: AnswerSubject,
): Promise<void> {
  const mark = markOf(place);
  for (;;) {
    const stored = await store.readShelf(shelfOf(mark));
    const others = (stored?.value.answers ?? []).filter((answer) => answer.mark !== mark);
    const answers = [...others, { mark, subject }].slice(-MOST_ON_SHELF);
    const write = await store.writeShelf(shelfOf(mark), { ...stored?.value, answers }, stored?.etag);
    if (write.outcome === "written") return;
  }
}

/** What was answered there. Absent when nothing was, or so many answers ago that it is forgotten. */
export async function answerAt(store: FeedbackStore, place: AnswerPlace): Promise<AnswerSubject | undefined> {
  const mark = markOf(place);
  const shelf = await store.readShelf(shelfOf(mark));
  return shelf?.value.answers.find((answer) => answer.mark === mark)?.subject;
}

function markOf({ conversation, message }: AnswerPlace): string {
  return sha256(JSON.stringify([conversation, message])).slice(0, 32);
}

function shelfOf(mark: string): string {
  return mark.slice(0, SHELF_DIGITS);
}
