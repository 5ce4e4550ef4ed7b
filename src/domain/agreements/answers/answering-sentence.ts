import { wordsOf } from "../search/analysis.ts";
import type { ClauseSearch } from "../search/clause-search.ts";
import { type AskedWord, askedWordsIn } from "./asked-words.ts";
import { coverageOf, readText } from "./coverage.ts";
import { tellsOfAGap } from "./gaps.ts";
import { leavesSlotOpen } from "./slots.ts";

/** A stretch of a text, from `start` to before `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

type Frequencies = Pick<ClauseSearch, "inverseFrequency" | "conceptInverseFrequency" | "documents">;

/** Below this, no sentence is about the question by itself. */
const LEAST_COVERED = 0.3;
/** A sentence stands out when it is this much ahead of every other. */
const LEAST_AHEAD = 0.08;
/** What a neighbouring sentence must add before both are emphasised. */
const LEAST_ADDED = 0.15;
/** What is left of a sentence that lacks the number, time or name asked for, while the clause has it. */
const OPEN_SLOT_FACTOR = 0.4;
/** … and of one that only leads in a list. */
const LEADING_IN_FACTOR = 0.3;

/** Full stops that end no sentence: after abbreviations. */
const NO_END =
  /(?:^|[\s(«])(?:nr|no|jf|jfr|bl\.a|blant a|f\.eks|m\.m|mfl|osv|ca|kap|pkt|kl|mv|dvs|ev|evt|pr)\.$/iu;
/** A number's full stop ends one only before a capital, and not where the number counts items of a list. */
const AFTER_NUMBER = /\d\.$/u;
const ONLY_NUMBER = /^\s*\d+\.$/u;
const END = /[.!?…]["»”)]*(?=\s)|:?\n+/gu;

/**
 * The sentence of a clause that answers the question, or two that stand beside each other and answer it together.
 * Absent when the clause is one sentence, and when none stands out: then none is pointed at.
 */
export function answeringSentence(
  question: string,
  text: string,
  frequencies: Frequencies,
): Span | undefined {
  const sentences = sentencesOf(text);
  if (sentences.length < 2) return undefined;
  const asked = askedWordsIn(wordsOf(question), frequencies);
  const clauseFills = !leavesSlotOpen(question, text);
  const scoreOf = (span: Span) => {
    const said = text.slice(span.start, span.end);
    if (tellsOfAGap(said)) return 0;
    const open = clauseFills && leavesSlotOpen(question, said);
    const leadsIn = said.endsWith(":") ? LEADING_IN_FACTOR : 1;
    return covered(asked, said) * leadsIn * (open ? OPEN_SLOT_FACTOR : 1);
  };
  const scores = sentences.map(scoreOf);
  const [best = 0, second = 0] = scores.toSorted((a, b) => b - a);
  if (best < LEAST_COVERED || best - second < LEAST_AHEAD) return undefined;
  const place = scores.indexOf(best);
  const filled = sentences[place] !== undefined && fillsSlot(question, text, sentences[place]);
  return (filled ? undefined : bestPair(sentences, place, best, scoreOf)) ?? sentences[place];
}

/** What was asked for, a number or a time, stands in the sentence: nothing need be added to it. */
function fillsSlot(question: string, text: string, { start, end }: Span): boolean {
  return leavesSlotOpen(question, "") && !leavesSlotOpen(question, text.slice(start, end));
}

function bestPair(
  sentences: readonly Span[],
  place: number,
  alone: number,
  scoreOf: (span: Span) => number,
): Span | undefined {
  const pairs = [place - 1, place].flatMap((first) => {
    const [one, two] = [sentences[first], sentences[first + 1]];
    if (one === undefined || two === undefined) return [];
    const span = { start: one.start, end: two.end };
    return [{ span, score: scoreOf(span) }];
  });
  const better = pairs.toSorted((a, b) => b.score - a.score)[0];
  return better !== undefined && better.score - alone >= LEAST_ADDED && sentences.length > 2
    ? better.span
    : undefined;
}

function covered(asked: readonly AskedWord[], text: string): number {
  return coverageOf(asked, readText(text));
}

function endsSentence(said: string, after: string): boolean {
  if (NO_END.test(said) || ONLY_NUMBER.test(said)) return false;
  return !AFTER_NUMBER.test(said) || /^\s+[\p{Lu}«"]/u.test(after);
}

/** Sentences and list items in order, without the space around them; their spans never overlap. */
export function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const said = text.slice(start, end);
    const lead = /^\s*(?:- )?\s*/.exec(said)?.[0].length ?? 0;
    const trimmed = said.trimEnd();
    if (trimmed.length > lead) spans.push({ start: start + lead, end: start + trimmed.length });
    start = end;
  };
  for (const { 0: mark, index } of text.matchAll(END)) {
    const end = index + mark.length;
    if (mark.includes("\n") || endsSentence(text.slice(start, end).trimEnd(), text.slice(end))) close(end);
  }
  close(text.length);
  return spans;
}
