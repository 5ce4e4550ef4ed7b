import type { Clause } from "../document.ts";
import type { Block } from "./block.ts";
import { clauseTexts } from "./passages.ts";
import { sectionsOf } from "./sections.ts";

/**
 * Cuts a document into clauses, the smallest parts that are cited, without losing a word (M20). An id is the
 * document's, the section's slug and the place in the section (`R12/tvister/1`), so that an edit elsewhere leaves it
 * alone; the second and later parts of a clause that was too long have a number behind it (`hol/6-2/1.2`).
 */
export function clausesFromBlocks(documentId: string, blocks: readonly Block[]): Clause[] {
  const taken = new Map<string, number>();
  return sectionsOf(blocks).flatMap((section) =>
    clauseTexts(section).flatMap((texts) => {
      const place = (taken.get(section.slug) ?? 0) + 1;
      taken.set(section.slug, place);
      return texts.map(
        (text, part): Clause => ({
          id: `${documentId}/${section.slug}/${part === 0 ? place : `${place}.${part + 1}`}`,
          headings: [...section.headings],
          ...text,
        }),
      );
    }),
  );
}
