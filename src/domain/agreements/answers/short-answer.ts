import type { Language } from "../../kernel/language.ts";
import { wordsOf } from "../search/analysis.ts";
import type { ClauseSearch } from "../search/clause-search.ts";
import type { FoundClause } from "./answer.ts";
import { type AskedWord, askedWordsIn } from "./asked-words.ts";
import { bindsAlike, isBinding } from "./binding-words.ts";
import { readText, shareCovered } from "./coverage.ts";
import { speaksToMachines } from "./machine-talk.ts";
import { sentencesAround } from "./quoted-passage.ts";
import { namesAmong, strictTokensOf } from "./strict-tokens.ts";

/** What a writer is given: the question, and the clauses that the reader is shown. */
export interface DraftRequest {
  readonly question: string;
  /** The reader's. */
  readonly language: Language;
  readonly clauses: readonly FoundClause[];
}

/** What a writer hands back, none of it to be believed yet. */
export interface ShortAnswerDraft {
  readonly sentences: readonly {
    readonly text: string;
    /** What the sentence rests on: `clause` is a place in the request's list, from 1. */
    readonly quotes: readonly { readonly clause: number; readonly passage: string }[];
  }[];
}

/** A language model, or whatever else puts the found clauses into a few words. It can do nothing but write. */
export interface ShortAnswerWriter {
  /** Absent when nothing usable came in time. Never rejects. */
  draft(request: DraftRequest): Promise<ShortAnswerDraft | undefined>;
}

/** A few sentences over the clauses that were found, each verified in the clauses that it cites. */
export interface ShortAnswer {
  readonly sentences: readonly { readonly text: string; readonly cited: readonly FoundClause[] }[];
}

type Frequencies = Pick<ClauseSearch, "inverseFrequency" | "conceptInverseFrequency" | "documents">;

/** More than this is no short answer, and the whole draft is left. */
const MOST_SENTENCES = 4;
const LONGEST_SENTENCE = 300;

/** What a channel would read as layout, a link or a mention, and characters that nobody sees. */
const NOT_PLAIN = /[<>[\]{}|*_`\\#~^@\p{Cc}\p{Cf}\p{Co}]|:\/\/|\p{L}{2,}\.\p{L}{2,}/u;

/**
 * Asks the writer, and verifies what it wrote. Clauses that speak to machines are not given to it. Absent when there is
 * nothing to write from, nothing came, or nothing of it could be verified.
 */
export async function writeShortAnswer(
  { draft }: ShortAnswerWriter,
  request: DraftRequest,
  search: Frequencies,
): Promise<ShortAnswer | undefined> {
  const clauses = request.clauses.filter(({ clause }) => !speaksToMachines(clause.text));
  if (clauses.length === 0) return undefined;
  const drafted = await draft({ ...request, clauses });
  return drafted === undefined ? undefined : verifiedShortAnswer(drafted, { ...request, clauses }, search);
}

/**
 * What of a draft can be verified. A sentence stays when each passage it quotes stands verbatim in the clause it names;
 * when its numbers, dates, names and paragraph signs, and every other word that says something, stand in the sentences
 * around those passages or the headings above; and when it binds as they do. The rest is dropped. Absent when nothing is
 * left. What cannot be seen this way is who does what to whom: the words may be the same in another order.
 */
export function verifiedShortAnswer(
  draft: ShortAnswerDraft,
  { clauses, language }: DraftRequest,
  search: Frequencies,
): ShortAnswer | undefined {
  if (draft.sentences.length > MOST_SENTENCES) return undefined;
  const sentences = draft.sentences.flatMap(({ text: given, quotes }) => {
    const text = given.trim();
    if (text === "" || text.length > LONGEST_SENTENCE || NOT_PLAIN.test(text)) return [];
    const passages = quotes.map(({ clause, passage }) => readPassage(passage, clauses[clause - 1]));
    const found = passages.filter((passage) => passage !== undefined);
    if (found.length === 0 || found.length < passages.length) return [];
    return restsOn(text, found, language, search) ? [{ text, cited: citedIn(found) }] : [];
  });
  return sentences.length === 0 ? undefined : { sentences };
}

interface Passage {
  readonly source: FoundClause;
  /** The whole sentences that the quoted words stand in. */
  readonly sentences: readonly string[];
}

/** Absent when there is no such clause, or its text has no such passage. */
function readPassage(passage: string, source: FoundClause | undefined): Passage | undefined {
  const sentences = source && sentencesAround(passage, source.clause.text);
  return source && sentences && { source, sentences };
}

function citedIn(passages: readonly Passage[]): readonly FoundClause[] {
  return [...new Set(passages.map(({ source }) => source))];
}

function restsOn(
  text: string,
  passages: readonly Passage[],
  language: Language,
  search: Frequencies,
): boolean {
  const said = passages.flatMap(({ sentences }) => sentences);
  const above = passages.flatMap(({ source: { document, clause } }) => [document.title, ...clause.headings]);
  const whole = [...above, ...said].join("\n");
  return standFor(text, whole, language) && bindsAlike(text, said) && says(text, whole, search);
}

function standFor(text: string, whole: string, language: Language): boolean {
  const known = new Set([...strictTokensOf(whole), ...namesAmong(whole)]);
  return [...strictTokensOf(text, language)].every((token) => known.has(token));
}

/** Whether a text says each content word of a sentence, in its own words or in others for the same concept. */
function says(text: string, whole: string, search: Frequencies): boolean {
  const words = askedWordsIn(wordsOf(text), search);
  const read = readText(whole);
  const elsewhere = ({ word }: AskedWord) => isBinding(word) || strictTokensOf(word).size > 0;
  return words.length > 0 && words.every((word) => elsewhere(word) || shareCovered(word, read) > 0);
}
