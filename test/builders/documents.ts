import type { Clause, DocumentHead, LoadedDocument, Version } from "../../src/domain/agreements/document.ts";
import { type CivilDate, parseCivilDate } from "../../src/domain/kernel/civil-date.ts";

export function date(text: string): CivilDate {
  const parsed = parseCivilDate(text);
  if (parsed === undefined) throw new Error(`${text} is no date`);
  return parsed;
}

export function clause(text: string, over: Partial<Clause> = {}): Clause {
  return {
    id: `T/${text
      .slice(0, 12)
      .toLowerCase()
      .replaceAll(/[^a-z]+/g, "-")}/1`,
    headings: [],
    text,
    ...over,
  };
}

type DocumentWishes = Partial<DocumentHead> & {
  clauses?: readonly (Clause | string)[];
  version?: Partial<Omit<Version, "clauses">>;
};

/** A guideline of Østfold with the clauses given; everything else has a plain default. */
export function document({
  clauses = ["En regel."],
  version = {},
  ...head
}: DocumentWishes = {}): LoadedDocument {
  const id = head.id ?? "T";
  return {
    head: {
      id,
      community: "ostfold",
      fileName: `${id.toLowerCase()}.md`,
      title: "Retningslinje for prøving",
      standing: "guideline",
      retelling: false,
      assumptions: [],
      ...head,
    },
    version: {
      id: `${id}-v1`,
      documentId: id,
      adoption: {},
      clauses: clauses.map((item, place) =>
        typeof item === "string" ? clause(item, { id: `${id}/${place + 1}` }) : item,
      ),
      ...version,
    },
  };
}
