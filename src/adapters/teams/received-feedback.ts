import type { Activity } from "botbuilder";
import { z } from "zod/v4";
import type { Reaction } from "../../domain/agreements/feedback/count-feedback.ts";

/** Far more than is kept of a reason, and as much as the guard reads. */
const MOST_CHARACTERS = 4_000;

const REACTIONS = { like: "helpful", dislike: "wrong" } as const satisfies Readonly<Record<string, Reaction>>;

const feedbackSchema = z.looseObject({
  id: z.string().min(1),
  value: z.looseObject({
    actionValue: z.looseObject({
      reaction: z.enum(["like", "dislike"]),
      feedback: z.string().catch(""),
    }),
  }),
});
const writtenSchema = z.looseObject({ feedbackText: z.string() });

export interface ReceivedFeedback {
  readonly reaction: Reaction;
  /** Empty when the person wrote nothing. */
  readonly reason: string;
  readonly mark: string;
}

/** Thumbs up or down with what was written beside it. Absent when it cannot be read. */
export function receivedFeedbackOf(activity: Activity): ReceivedFeedback | undefined {
  const { data } = feedbackSchema.safeParse(activity);
  if (data === undefined) return undefined;
  const { reaction, feedback } = data.value.actionValue;
  const reason = writtenIn(feedback).slice(0, MOST_CHARACTERS);
  return { reaction: REACTIONS[reaction], reason, mark: data.id };
}

/** Teams sends JSON in the text, the Agents Playground the words themselves. */
function writtenIn(feedback: string): string {
  if (!feedback.trimStart().startsWith("{")) return feedback;
  try {
    return writtenSchema.safeParse(JSON.parse(feedback)).data?.feedbackText ?? "";
  } catch {
    return feedback;
  }
}
