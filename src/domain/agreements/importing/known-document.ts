import type { Corpus } from "../agreement-store.ts";
import type { DocumentHead } from "../document.ts";
import { wordCounts, wordsShared } from "./folded-text.ts";

/** So much of the words of two titles is the same in two editions of one document. */
const SAME_TITLE = 0.8;

/**
 * The document that a file is a version of: the one with its id, else with its number, else with its title, each of
 * the same standing. Absent for a document that is new.
 */
export function knownDocument(
  { id, number, standing, title }: DocumentHead,
  documents: Corpus["documents"],
): Corpus["documents"][number] | undefined {
  const alike = documents.filter(({ head }) => head.standing === standing);
  const words = wordCounts(title);
  return (
    documents.find(({ head }) => head.id === id) ??
    alike.find(({ head }) => number !== undefined && head.number === number) ??
    alike.find(
      ({ head }) => head.number === number && wordsShared(words, wordCounts(head.title)) >= SAME_TITLE,
    )
  );
}
