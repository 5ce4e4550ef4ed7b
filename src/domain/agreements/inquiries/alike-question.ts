import { type AskedWord, askedWordsIn } from "../answers/asked-words.ts";
import { coverageOf, type ReadText, readText } from "../answers/coverage.ts";
import { wordsOf } from "../search/analysis.ts";
import type { ClauseSearch } from "../search/clause-search.ts";
import { findConcepts, outermost } from "../search/concepts.ts";

/** A question as it is held against another. */
export interface QuestionReading {
  readonly text: ReadText;
  readonly asked: readonly AskedWord[];
  /** What kind of answer it wants: a time, a person … */
  readonly wants: ReadonlySet<Want>;
  readonly denies: boolean;
  /** Its small words, which the search leaves out, and which may turn a question round. */
  readonly words: ReadonlySet<string>;
  /** Numbers, sorted: «retningslinje 7» and «retningslinje 12» are about different things. */
  readonly numbers: string;
  /** The parties that it names in their order: who notifies whom. */
  readonly parties: string;
}

type Want = (typeof WANTS)[number][0];

/**
 * What question words ask for, longest first: «hvor mange» is no place. A question that begins with a verb («Kan vi
 * …») wants a yes or no.
 */
const WANTS = [
  ["count", asking("(?:hvor|kor) (?:mange|mye|mykje)|how (?:many|much)")],
  ["duration", asking("(?:hvor|kor) (?:lenge|lang|langt|raskt|fort)|how (?:long|soon|quickly)")],
  ["frequency", asking("(?:hvor|kor) ofte|how often")],
  ["manner", asking("hvordan|korleis|how")],
  ["person", asking("hvem|kven|who|whom|whose")],
  ["time", asking("når|when")],
  ["reason", asking("hvorfor|kvifor|why")],
  ["place", asking("hvor|kor|kvar|where")],
  ["permission", /(?<=^|[.!?:,] ?)(?:kan|må|skal|får|har|er|can|must|may|should|is|are|do|does)(?!\p{L})/u],
] as const satisfies readonly (readonly [string, RegExp])[];

function asking(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u");
}

const DENIALS: ReadonlySet<string> = new Set(
  "ikke ikkje aldri ingen uten utan not no never without cannot unntatt unnateke unntak except".split(" "),
);

/** Pairs of which one question says the one and another the other: then they ask for different things. */
const CONTRASTS: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  ["før before", "etter after"],
  ["over above", "under below"],
  ["fra frå from", "til to"],
  ["inn in", "ut out"],
  ["kan kunne får may can could", "må skal must shall"],
].map(([one = "", other = ""]) => [new Set(one.split(" ")), new Set(other.split(" "))]);

/** Who does something to whom: their order tells one question from its opposite. */
const PARTIES: ReadonlySet<string> = new Set(["sykehus", "kommune"]);

/** How much of either question the other must cover. */
const LEAST_COVERAGE = 0.8;
/** A word that the other question lacks may weigh at most this much of the heaviest: then it only colours. */
const MOST_WEIGHT_MISSING = 0.4;
/** A word is there when this much of it is: a concept, or a compound that is nearly the same. */
const LEAST_SHARE = 0.4;

export function readQuestion(question: string, search: ClauseSearch): QuestionReading {
  const words = wordsOf(question);
  const said = question.normalize("NFC").toLowerCase();
  return {
    text: readText(question),
    asked: askedWordsIn(words, search),
    wants: wantsOf(said),
    words: new Set(words),
    denies: words.some((word) => DENIALS.has(word)),
    numbers: words
      .filter((word) => /^\d/.test(word))
      .toSorted()
      .join(" "),
    parties: outermost(findConcepts(words))
      .filter(({ id }) => PARTIES.has(id))
      .map(({ id }) => id)
      .join(" "),
  };
}

/**
 * How alike two questions are, from 0 to 1; 0 unless they want the same of the same. Each must cover the other, so
 * that a question about more, or about something narrower, is another question.
 */
export function likenessOf(one: QuestionReading, other: QuestionReading): number {
  if (one.denies !== other.denies || one.numbers !== other.numbers || one.parties !== other.parties) return 0;
  if (![...one.wants].every((want) => other.wants.has(want)) || one.wants.size !== other.wants.size) return 0;
  if (CONTRASTS.some((pair) => contrasts(one.words, other.words, pair))) return 0;
  if (lacksWeight(one.asked, other.text) || lacksWeight(other.asked, one.text)) return 0;
  const likeness = Math.min(coverageOf(one.asked, other.text), coverageOf(other.asked, one.text));
  return likeness < LEAST_COVERAGE ? 0 : likeness;
}

function contrasts(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  [first, second]: (typeof CONTRASTS)[number],
): boolean {
  const only = (words: ReadonlySet<string>, these: ReadonlySet<string>, those: ReadonlySet<string>) =>
    !words.isDisjointFrom(these) && words.isDisjointFrom(those);
  return (
    (only(one, first, second) && only(other, second, first)) ||
    (only(one, second, first) && only(other, first, second))
  );
}

function lacksWeight(asked: readonly AskedWord[], text: ReadText): boolean {
  const heaviest = Math.max(0, ...asked.map(({ weight }) => weight));
  return asked.some(
    (word) => word.weight > MOST_WEIGHT_MISSING * heaviest && coverageOf([word], text) < LEAST_SHARE,
  );
}

/** Each stretch of the question counts once: «how many» is no «how». */
function wantsOf(said: string): ReadonlySet<Want> {
  const wants = new Set<Want>();
  let rest = withoutConditions(said);
  for (const [want, pattern] of WANTS) {
    if (!pattern.test(rest)) continue;
    wants.add(want);
    rest = rest.replace(new RegExp(pattern, "gu"), " ");
  }
  return wants;
}

/** After another word, «når» says under which condition, as «hvis» does: «Hvem avgjør når vi er uenige?» */
function withoutConditions(said: string): string {
  return said.replace(/(?<=\p{L}[, ]+)(?<!(?:^|\P{L})(?:og|eller|and|or)[, ]+)(?:når|when)(?!\p{L})/gu, " ");
}
