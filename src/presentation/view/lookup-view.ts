import type { Language } from "../../domain/kernel/language.ts";
import type { Fact, SayView } from "./view-parts.ts";

/** A section of a document, or the whole of it, a page at a time. */
export interface SectionView {
  readonly kind: "section";
  readonly language: Language;
  readonly title: string;
  /** What kind of source it is, and since when. */
  readonly source: string;
  /** Why it does not hold today; absent when it holds. */
  readonly warning: string | undefined;
  readonly clauses: readonly SectionClause[];
  /** «Side 1 av 2»; absent where there is one. */
  readonly page: string | undefined;
  /** The next page; absent on the last. */
  readonly more: SayView | undefined;
  readonly sourceUrl: string | undefined;
}

export interface SectionClause {
  /** Given where it differs from the clause above. */
  readonly heading: string | undefined;
  /** «punkt 2», with its id. */
  readonly place: string;
  /** Absent for every clause but the one that was asked for. */
  readonly mark: string | undefined;
  readonly text: string;
}

/** What differs between the version in force and the one before, clause by clause. */
export interface ChangesView {
  readonly kind: "changes";
  readonly language: Language;
  readonly title: string;
  /** Which versions, how much differs, and who decided it. */
  readonly intro: readonly string[];
  readonly changes: readonly ChangedClause[];
  /** How many more there are; absent when all are shown. */
  readonly rest: string | undefined;
}

export interface ChangedClause {
  /** «Endret»: what became of it, in words, since colour and strokes are not seen by all. */
  readonly kind: string;
  readonly place: string;
  /** That it was moved as well, and from where; absent when it was not. */
  readonly moved: string | undefined;
  readonly words: readonly ChangedWords[];
}

export interface ChangedWords {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
  /** «fjernet», «nytt»: read where strokes and weight are not seen; absent where the whole clause went or came. */
  readonly mark: string | undefined;
}

/** Decisions that were found, or that none was. */
export interface DecisionListView {
  readonly kind: "decisions";
  readonly language: Language;
  readonly title: string;
  readonly intro: readonly string[];
  readonly decisions: readonly DecisionView[];
  /** Of decisions that only a document tells about. */
  readonly adopted: { readonly title: string; readonly items: readonly Fact[] } | undefined;
}

export interface DecisionView {
  /** «SSU 014/25». */
  readonly label: string;
  readonly title: string;
  readonly facts: string;
  readonly points: readonly string[];
  /** That the decision is conditional; absent when it is not. */
  readonly reservations: string | undefined;
  /** What has been recorded of it since: corrections, and reservations that were lifted. */
  readonly following: readonly string[];
  /** The clause that it changed; absent when it changed none. */
  readonly clause: SayView | undefined;
  readonly file: SayView;
  readonly open: SayView;
}
