import type { Community } from "../../community/community.ts";
import type { DocumentHead } from "../document.ts";
import { wordsOf } from "../search/analysis.ts";
import type { ClauseSearch } from "../search/clause-search.ts";
import { type AskedWord, askedWordsIn, namesIn } from "./asked-words.ts";
import { weighedShare } from "./coverage.ts";
import { isNamed, type NamedDocument, namedDocumentsIn } from "./named-documents.ts";
import { type Slot, slotsOf } from "./slots.ts";
import { weighAsked } from "./weigh-asked.ts";

/** What a question asks, apart from where it says to look. */
export interface QuestionReading {
  /** What to search for: the question without the words that say where. */
  readonly searchText: string;
  /** Names a numbered document («retningslinje 7») that is not among those that may answer. */
  readonly namesMissingDocument: boolean;
  /** What a clause must have to answer. */
  readonly slots: readonly Slot[];
  /** The share of it that neither a clause nor the lexicon knows, from 0 to 1. */
  readonly unknown: number;
  /** The share of it that the lexicon knows and no clause is about («vaksine», «parkering»), from 0 to 1. */
  readonly elsewhere: number;
  /** How many words it is about. */
  readonly words: number;
  /** What they weigh together. */
  readonly weight: number;
  /** Whether the question says to look in the document. */
  pointsTo(document: DocumentHead): boolean;
  /** Words that a clause of the document must cover: to look there is neither for nor against it. */
  askedOf(document: DocumentHead): readonly AskedWord[];
}

/** What may answer, and whom it is about. */
export interface Answerers {
  readonly documents: readonly DocumentHead[];
  /** Names of the municipalities that the documents bind: what is said of every municipality is said of each. */
  readonly municipalities: readonly string[];
}

export function municipalitiesOf(communities: readonly Community[]): string[] {
  return communities.flatMap(({ parties }) =>
    parties.filter(({ kind }) => kind === "municipality").map(({ name, short_name }) => short_name ?? name),
  );
}

export function readQuestion(
  question: string,
  { documents, municipalities }: Answerers,
  search: ClauseSearch,
): QuestionReading {
  const words = wordsOf(question);
  const asked = weighAsked(question, askedWordsIn(words, search, namesIn(question)), municipalities);
  const named = namedDocumentsIn(words);
  const isThere = (name: NamedDocument) => documents.some((document) => isNamed(document, name));
  const places = named.filter((name) => name.scopes && isThere(name));
  const onlyNames = without(asked, places).length === 0;
  return {
    searchText: onlyNames ? question : words.filter((_, place) => !stands(place, places)).join(" "),
    namesMissingDocument: named.some((name) => name.number !== undefined && !isThere(name)),
    slots: slotsOf(question),
    words: asked.length,
    weight: asked.reduce((sum, { weight }) => sum + weight, 0),
    unknown: weighedShare(asked, ({ standing }) => (standing === "unknown" ? 1 : 0)),
    elsewhere: weighedShare(asked, ({ standing }) => (standing === "elsewhere" ? 1 : 0)),
    pointsTo: (document) => places.some((name) => isNamed(document, name)),
    askedOf(document) {
      const rest = without(
        asked,
        named.filter((name) => name.scopes && isNamed(document, name)),
      );
      return rest.length === 0 ? asked : rest;
    },
  };
}

function without(asked: readonly AskedWord[], names: readonly NamedDocument[]): AskedWord[] {
  return asked.filter(({ place }) => !stands(place, names));
}

function stands(place: number, names: readonly NamedDocument[]): boolean {
  return names.some(({ from, to }) => from <= place && place < to);
}
