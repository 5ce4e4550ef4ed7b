import type { Corpus } from "./agreement-store.ts";

/**
 * Where the text of a decision stands: adopted and waiting for the document's master («vedtatt, venter på
 * publisering», practice 21), in force as the decision made it, or published elsewhere in the same words.
 */
export type Publication = "awaits" | "in-force" | "published";

/**
 * @param documents that the decision gave new words
 * @returns the one that waits longest for all of them; `published` also where nothing of it is left in the corpus,
 *   which is what an import that holds the decided words leaves
 */
export function publicationOf(
  caseId: string,
  documents: readonly string[],
  corpus: Pick<Corpus, "documents"> | undefined,
): Publication {
  const adopted = (corpus?.documents ?? [])
    .filter(({ head }) => documents.includes(head.id))
    .flatMap(({ versions }) => versions.flatMap((version) => version.adopted ?? []))
    .filter((each) => each.case === caseId);
  if (adopted.some(({ awaitsPublication }) => awaitsPublication)) return "awaits";
  return adopted.length > 0 ? "in-force" : "published";
}
