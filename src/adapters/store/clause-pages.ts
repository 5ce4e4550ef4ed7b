import type { Clause } from "../../domain/agreements/document.ts";

/** UTF-8 bytes of clauses, as JSON, that a page is filled to: half a document, so that the envelope never matters. */
export const PAGE_BYTES = 256 * 1024;

/**
 * Divides clauses, in order, into pages of at most {@link PAGE_BYTES}. A clause that is larger has a page to itself;
 * whether that page can be stored is for the store to say.
 */
export function dividedIntoPages(clauses: readonly Clause[]): Clause[][] {
  const pages: Clause[][] = [];
  let page: Clause[] = [];
  let filled = 0;
  for (const clause of clauses) {
    const bytes = Buffer.byteLength(JSON.stringify(clause), "utf8") + 1;
    if (page.length === 0 || filled + bytes > PAGE_BYTES) {
      page = [];
      pages.push(page);
      filled = 0;
    }
    page.push(clause);
    filled += bytes;
  }
  return pages;
}
