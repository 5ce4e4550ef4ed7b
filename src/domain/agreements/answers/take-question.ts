import type { Community } from "../../community/community.ts";
import type { CivilDate } from "../../kernel/civil-date.ts";
import { type AnswerOnDate, answerOnDate } from "./answer-on-date.ts";
import { answerQuestion, type Library } from "./answer-question.ts";
import { type AskedDate, askedDateIn } from "./asked-date.ts";

export interface TakenQuestion {
  readonly text: string;
  readonly today: CivilDate;
  /** The asker's; absent asks in all. */
  readonly community?: Community | undefined;
  /** A date that was asked on before; absent: the one that the text names, if any. */
  readonly on?: Pick<AskedDate, "date" | "said"> | undefined;
}

/** What a question comes to, and what it asked. */
export type QuestionOutcome = AnswerOnDate & {
  /** The question without the date that it asks on. */
  readonly text: string;
  readonly today: CivilDate;
  /** Absent when it asks about today. */
  readonly asked: Pick<AskedDate, "date" | "said"> | undefined;
};

/** Answers for today, or for the date that the question names. */
export function takeQuestion(
  { text, today, community, on }: TakenQuestion,
  library: Library,
): QuestionOutcome {
  const asked = on === undefined ? askedDateIn(text, today) : { ...on, rest: text };
  if (asked !== undefined) {
    const { rest, date } = asked;
    return { ...answerOnDate({ text: rest, date, today, community }, library), text: rest, today, asked };
  }
  const answer = answerQuestion({ text, asOf: today, community }, library);
  return { kind: "answer", answer, reign: undefined, text, today, asked };
}
