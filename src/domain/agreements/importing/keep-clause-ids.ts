import type { Clause, Version } from "../document.ts";
import { versionIdOf } from "../version-id.ts";
import { pairClauses } from "./pair-clauses.ts";

/**
 * The version with the ids that its clauses have had before (M20): a clause that is found again, moved or edited,
 * keeps its id; a new one gets an id that no version of the document has used, and the ids of those that are gone
 * stay reserved in `retiredClauses`.
 *
 * @param read as it was read, with ids that follow from the place of each clause
 * @param known the document's versions; clauses are looked for in the last one, and the ids of all are reserved
 */
export function keepClauseIds(read: Version, known: readonly Version[]): Version {
  const latest = known.at(-1);
  if (latest === undefined) return read;
  const { retiredClauses: _, ...content } = read;
  const kept = new Map(
    pairClauses(latest.clauses, read.clauses).map(({ before, after }) => [after, before.id]),
  );
  const reserved = [
    ...new Set(
      known.flatMap((version) => [...version.clauses.map(({ id }) => id), ...(version.retiredClauses ?? [])]),
    ),
  ];
  const giveId = idGiver(reserved);
  const clauses = read.clauses.map((clause): Clause => {
    const id = kept.get(clause) ?? giveId(withPrefix(clause.id, latest.documentId));
    return { ...clause, id };
  });
  const present = new Set(kept.values());
  const retiredClauses = reserved.filter((id) => !present.has(id)).sort();
  const unchanged = clauses.every(({ id }, place) => id === read.clauses[place]?.id);
  if (unchanged && retiredClauses.length === 0) return { ...content, documentId: latest.documentId };
  const words = { ...content, clauses, ...(retiredClauses.length === 0 ? {} : { retiredClauses }) };
  const { id: _id, documentId: _documentId, ...rest } = words;
  return { ...words, id: versionIdOf(rest), documentId: latest.documentId };
}

/** True when two versions say the same about themselves and in their clauses, whatever ids the clauses have. */
export function haveSameWords(one: Version, other: Version): boolean {
  return wordsOf(one) === wordsOf(other);
}

function wordsOf({ id: _id, documentId: _documentId, retiredClauses: _retired, ...rest }: Version): string {
  return versionIdOf(rest);
}

/** Clause ids open with the document's; a document that is known by another title keeps the one that it has. */
function withPrefix(id: string, documentId: string): string {
  return `${documentId}/${id.slice(id.indexOf("/") + 1)}`;
}

const PLACE = /\/(\d+)(?:\.\d+)?$/;

/** Gives each new clause an id that no other has or had: the one that its place asks for, else the section's next. */
function idGiver(used: readonly string[]): (wanted: string) => string {
  const taken = new Set(used);
  const highest = new Map<string, number>();
  const sectionOf = (id: string) => id.replace(PLACE, "");
  const note = (id: string) => {
    taken.add(id);
    const place = Number(PLACE.exec(id)?.[1] ?? 0);
    highest.set(sectionOf(id), Math.max(place, highest.get(sectionOf(id)) ?? 0));
  };
  for (const id of used) note(id);
  return (wanted) => {
    const section = sectionOf(wanted);
    const id = taken.has(wanted) ? `${section}/${(highest.get(section) ?? 0) + 1}` : wanted;
    note(id);
    return id;
  };
}
