import { wordsOf } from "../search/analysis.ts";
import type { Answer, Refused } from "./answer.ts";
import type { Library } from "./answer-question.ts";
import { askedWordsIn } from "./asked-words.ts";
import { coverageOf, readText } from "./coverage.ts";
import { leavesSlotOpen } from "./slots.ts";
import { type QuestionOutcome, type TakenQuestion, takeQuestion } from "./take-question.ts";

export interface GoneOn extends Omit<TakenQuestion, "text"> {
  /** The question before. */
  readonly former: string;
  /** «Når da?» asks the same for something else, «hva med barn?» asks about something else. */
  readonly kind: "asking" | "about";
  readonly words: string;
}

/** So much of what is new must stand in the clause: else it answers the question before. */
const LEAST_OF_NEW = 0.6;

const ASKING =
  /^\s*(?:hvem|kven|hva|kva|når|kor tid|hvor (?:ofte|lenge|mye|mange)|kor (?:ofte|lenge|mykje|mange)|hvorfor|kvifor|hvordan|korleis|who|what|when|how (?:often|long|much|many)|why|how)\s+/iu;

/**
 * Answers a question that goes on from another. A clause that only answers the question before is not offered for the
 * new one: then what is new is asked by itself, and refused when that finds nothing.
 */
export function goOn({ former, kind, words, ...asked }: GoneOn, library: Library): QuestionOutcome {
  if (kind === "asking") {
    const text = `${words} ${former.replace(ASKING, "")}`;
    const outcome = takeQuestion({ ...asked, text }, library);
    const open =
      outcome.kind === "answer" &&
      outcome.answer.answered &&
      leavesSlotOpen(text, outcome.answer.best.clause.text);
    return open ? { ...outcome, answer: refusedLike(outcome.answer) } : outcome;
  }
  const together = takeQuestion({ ...asked, text: `${former} ${words}` }, library);
  if (together.kind !== "answer" || isAbout(words, together.answer, library)) return together;
  const alone = takeQuestion({ ...asked, text: words }, library);
  if (alone.kind === "answer" && alone.answer.answered) return alone;
  return { ...together, answer: refusedLike(together.answer) };
}

function isAbout(words: string, answer: Answer, { search }: Library): boolean {
  if (!answer.answered) return false;
  const { clause } = answer.best;
  const said = readText([...clause.headings, clause.text].join("\n"));
  return coverageOf(askedWordsIn(wordsOf(words), search), said) >= LEAST_OF_NEW;
}

function refusedLike({ communities, found, confidence, asOf }: Answer): Refused {
  return { answered: false, reason: "not-covered", communities, found, confidence, asOf };
}
