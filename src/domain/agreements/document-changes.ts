import type { CivilDate } from "../kernel/civil-date.ts";
import { versionsOf } from "./answers/answer-on-date.ts";
import { isNamed, namedDocumentsIn } from "./answers/named-documents.ts";
import { type ClauseChange, compareVersions } from "./clause-diff.ts";
import type { DocumentHead, Version } from "./document.ts";
import { governingDocuments } from "./governing-documents.ts";
import { stemsOf, wordsOf } from "./search/analysis.ts";
import type { ClauseSearch } from "./search/clause-search.ts";
import { startOf, versionInForce } from "./version-in-force.ts";

/** What changed when the version in force took the place of the one before. */
export interface DocumentChanges {
  readonly document: DocumentHead;
  readonly after: Version;
  /** Absent when only one version is loaded. */
  readonly before: Version | undefined;
  /** Every clause, unchanged ones too; empty without a version before. */
  readonly changes: readonly ClauseChange[];
}

type Documents = Pick<ClauseSearch, "documents">;

/**
 * The document as it governs on the date, against the version that it replaced. Absent when none governs.
 *
 * @param replaced versions that are kept for comparing only, by the id of the one that took their dates
 */
export function documentChanges(
  document: DocumentHead,
  date: CivilDate,
  search: Documents,
  replaced: ReadonlyMap<string, Version>,
): DocumentChanges | undefined {
  const versions = versionsOf(document, search);
  const after = versionInForce(versions, date);
  if (after === undefined) return undefined;
  const start = startOf(after) ?? "";
  const earlier = versions.filter((version) => (startOf(version) ?? "") < start);
  const before =
    replaced.get(after.id) ??
    earlier.toSorted((a, b) => ((startOf(a) ?? "") < (startOf(b) ?? "") ? -1 : 1)).at(-1);
  return { document, after, before, changes: before === undefined ? [] : compareVersions(before, after) };
}

/**
 * The documents that words name by kind and number («retningslinje 12»), by id («R12») or by title. Those of the
 * first partition that has any; empty when none is meant.
 */
export function documentsCalled(
  words: string,
  date: CivilDate,
  partitions: readonly string[],
  search: Documents,
): readonly DocumentHead[] {
  const heads = governingDocuments(search.documents, date).map(({ head }) => head);
  const named = namedDocumentsIn(wordsOf(words));
  const stems = stemsOf(words);
  const isCalled = (head: DocumentHead) =>
    head.id.toLowerCase() === words.trim().toLowerCase() ||
    named.some((name) => isNamed(head, name)) ||
    (stems.length > 0 && stems.every((stem) => stemsOf(head.title).includes(stem)));
  const called = heads.filter(isCalled);
  const groups = partitions.map((partition) => called.filter(({ community }) => community === partition));
  return groups.find((group) => group.length > 0) ?? [];
}
