import type { DocumentHead } from "../document.ts";
import { wordsOf } from "../search/analysis.ts";
import type { ClauseSearch } from "../search/clause-search.ts";
import { type AskedWord, askedWordsIn } from "./asked-words.ts";
import { isNamed, type NamedDocument, namedDocumentsIn } from "./named-documents.ts";

/** What a question asks, apart from where it says to look. */
export interface QuestionReading {
  /** What to search for: the question without the words that say where. */
  readonly searchText: string;
  /** Names a numbered document («retningslinje 7») that is not among those that may answer. */
  readonly namesMissingDocument: boolean;
  /** Whether the question says to look in the document. */
  pointsTo(document: DocumentHead): boolean;
  /** Words that a clause of the document must cover: naming that document is neither for nor against it. */
  askedOf(document: DocumentHead): readonly AskedWord[];
}

/** @param documents those that may answer. */
export function readQuestion(
  question: string,
  documents: readonly DocumentHead[],
  search: ClauseSearch,
): QuestionReading {
  const words = wordsOf(question);
  const asked = askedWordsIn(words, search);
  const named = namedDocumentsIn(words);
  const isThere = (name: NamedDocument) => documents.some((document) => isNamed(document, name));
  const places = named.filter((name) => name.scopes && isThere(name));
  const onlyNames = without(asked, places).length === 0;
  return {
    searchText: onlyNames ? question : words.filter((_, place) => !stands(place, places)).join(" "),
    namesMissingDocument: named.some((name) => name.number !== undefined && !isThere(name)),
    pointsTo: (document) => places.some((name) => isNamed(document, name)),
    askedOf(document) {
      const rest = without(
        asked,
        named.filter((name) => isNamed(document, name)),
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
