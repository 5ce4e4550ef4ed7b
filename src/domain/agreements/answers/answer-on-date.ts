import type { Community } from "../../community/community.ts";
import type { CivilDate } from "../../kernel/civil-date.ts";
import type { DocumentHead, LoadedDocument, Version } from "../document.ts";
import { wordsOf } from "../search/analysis.ts";
import type { ClauseSearch } from "../search/clause-search.ts";
import { type Reign, reignOf, startOf } from "../version-in-force.ts";
import type { Answer, Answered } from "./answer.ts";
import { answerQuestion, type Library } from "./answer-question.ts";
import { askedWordsIn } from "./asked-words.ts";

export interface QuestionOnDate {
  /** Without the date, see `askedDateIn`. */
  readonly text: string;
  readonly date: CivilDate;
  readonly today: CivilDate;
  readonly community?: Community | undefined;
}

/** What a question on a date comes to. */
export type AnswerOnDate =
  /** The date is still to come. */
  | { readonly kind: "to-come" }
  /** Nothing but the date is asked: what was in force then. */
  | { readonly kind: "overview" }
  /** What answers today is younger than the date, and no older version of it is loaded. */
  | { readonly kind: "too-early"; readonly current: Answered; readonly first: CivilDate | undefined }
  | { readonly kind: "answer"; readonly answer: Answer; readonly reign: Reign | undefined };

/**
 * Answers from the versions in force on the date, and from nothing else: a text that says neither when it was adopted
 * nor since when it applies is no evidence of what applied then.
 */
export function answerOnDate({ date, today, ...asked }: QuestionOnDate, library: Library): AnswerOnDate {
  if (date > today) return { kind: "to-come" };
  const { search } = library;
  if (askedWordsIn(wordsOf(asked.text), search).length === 0) return { kind: "overview" };
  const dated = { ...library, search: onlyDated(search) };
  const answer = answerQuestion({ ...asked, asOf: date }, dated);
  if (answer.answered)
    return { kind: "answer", answer, reign: reignIn(answer.best.document, answer.best.version, search) };
  const now = answerQuestion({ ...asked, asOf: today }, library);
  if (!now.answered) return { kind: "answer", answer, reign: undefined };
  const first = firstStart(now.best.document, search);
  return first === undefined || first > date
    ? { kind: "too-early", current: now, first }
    : { kind: "answer", answer, reign: undefined };
}

/** From when to when a version governed, among all that are loaded of its document. */
function reignIn(
  document: DocumentHead,
  version: Omit<Version, "clauses">,
  search: Pick<ClauseSearch, "documents">,
): Reign {
  return reignOf(version, versionsOf(document, search));
}

function firstStart(document: DocumentHead, search: ClauseSearch): CivilDate | undefined {
  return versionsOf(document, search)
    .flatMap((version) => startOf(version) ?? [])
    .toSorted()[0];
}

/** Every loaded version of a document, in no order. */
export function versionsOf(
  { id, community }: DocumentHead,
  { documents }: Pick<ClauseSearch, "documents">,
): Version[] {
  return documents
    .filter(({ head }) => head.id === id && head.community === community)
    .map(({ version }) => version);
}

/** As many more are asked for as may fall away. */
const SPARE = 3;

function onlyDated(search: ClauseSearch): ClauseSearch {
  const isDated = ({ version }: Pick<LoadedDocument, "version">) => startOf(version) !== undefined;
  return {
    ...search,
    documents: search.documents.filter(isDated),
    find: (query) =>
      search
        .find({ ...query, most: query.most * SPARE })
        .filter(isDated)
        .slice(0, query.most),
  };
}
