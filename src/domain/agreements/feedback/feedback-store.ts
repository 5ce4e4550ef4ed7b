import { z } from "zod/v4";
import type { Known, StoredShape } from "../../kernel/stored-shape.ts";
import type { Page, PageRequest, Versioned, WriteOutcome } from "../../kernel/versioned.ts";
import type { ClausePlace } from "../clause-at.ts";

const placeSchema = z.looseObject({
  community: z.string().min(1),
  document: z.string().min(1),
  clause: z.string().min(1),
});

/** What was answered: a clause, or, where it is absent, that no clause answers. */
const answerSubjectSchema = z.looseObject({
  /** Whose secretariat reads what people say of it: the clause's own, and the asker's for law and refusals. */
  community: z.string().min(1),
  clause: placeSchema.optional(),
});

export type AnswerSubject = Known<z.infer<typeof answerSubjectSchema>>;

export const MOST_REASON_CHARACTERS = 500;

/** What people say of the answers by one clause, counted. Neither who nor what they asked is here (practice 17). */
const answerFeedbackSchema = z.looseObject({
  /** Absent for the refusals of the community. */
  clause: placeSchema.optional(),
  helpful: z.number().int().min(0),
  wrong: z.number().int().min(0),
  /** The newest of those who wrote why, as they wrote it, without a time. */
  reasons: z.array(z.string().min(1).max(MOST_REASON_CHARACTERS)),
  /** Marks of the newest that are counted, so that one that is delivered again is not. */
  counted: z.array(z.string().min(1)),
});

export type AnswerFeedback = Known<z.infer<typeof answerFeedbackSchema>>;

export const answerFeedbackShape: StoredShape<AnswerFeedback> = {
  kind: "answer-feedback",
  current: 1,
  parser: answerFeedbackSchema,
  upgrades: {},
};

/**
 * What was answered in the newest messages: a client that sends feedback names the message and nothing else. The mark
 * is a hash of where it stands; a shelf holds few, and what comes pushes the oldest out, so that nobody's reading is
 * kept.
 */
const answerShelfSchema = z.looseObject({
  answers: z.array(z.looseObject({ mark: z.string().min(1), subject: answerSubjectSchema })),
});

export type AnswerShelf = Known<z.infer<typeof answerShelfSchema>>;

export const answerShelfShape: StoredShape<AnswerShelf> = {
  kind: "answer-shelf",
  current: 1,
  parser: answerShelfSchema,
  upgrades: {},
};

export interface FeedbackStore {
  /** Absent until somebody has said something of it; without a clause: of the refusals. */
  readFeedback(community: string, clause?: ClausePlace): Promise<Versioned<AnswerFeedback> | undefined>;
  writeFeedback(community: string, feedback: AnswerFeedback, etag: string | undefined): Promise<WriteOutcome>;
  listFeedback(community: string, request: PageRequest): Promise<Page<Versioned<AnswerFeedback>>>;
  /** Absent until an answer has been put there. */
  readShelf(shelf: string): Promise<Versioned<AnswerShelf> | undefined>;
  writeShelf(shelf: string, answers: AnswerShelf, etag: string | undefined): Promise<WriteOutcome>;
}
