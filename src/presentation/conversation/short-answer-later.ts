import type { Answered } from "../../domain/agreements/answers/answer.ts";
import { type ShortAnswerWriter, writeShortAnswer } from "../../domain/agreements/answers/short-answer.ts";
import { shortAnswerView } from "../view/short-answer-view.ts";
import type { AnswerView, ShortAnswerView } from "../view/view.ts";
import type { Matter } from "./matter.ts";

/** A question with what its answer shows. */
export interface ShownAnswer {
  readonly question: string;
  readonly answer: Answered;
  readonly view: AnswerView;
}

/**
 * Has a short answer follow the clauses that the reader is shown, when a writer is there and the channel can send it.
 * The writer sees those clauses and the question, and nothing else; the answer itself waits for nothing.
 */
export function shortAnswerLater(
  writer: ShortAnswerWriter | undefined,
  { question, answer, view }: ShownAnswer,
  { language, library, later }: Matter,
): void {
  if (writer === undefined || later === undefined) return;
  const { communities, asOf } = answer;
  const shown = [view.best, view.beside?.clause, ...view.others].map((clause) => clause?.clauseId);
  const clauses = answer.found.filter(({ clause }) => shown.includes(clause.id));
  const write = async (): Promise<ShortAnswerView | undefined> => {
    const short = await writeShortAnswer(writer, { question, language, clauses }, library.search);
    return short && shortAnswerView(short, { communities, asOf }, language);
  };
  later(write());
}
