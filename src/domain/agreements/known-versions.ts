import type { AgreementStore, Corpus } from "./agreement-store.ts";
import type { Version } from "./document.ts";
import { foldedText } from "./importing/folded-text.ts";
import { haveSameWords, keepClauseIds } from "./importing/keep-clause-ids.ts";
import { startOf } from "./version-in-force.ts";

/** The versions that the corpus has of a document. */
export interface KnownVersions {
  /** Read from a file: first those that were replaced, then the others in the order in which they start to govern. */
  readonly published: readonly Version[];
  /** Made by decisions, with the clause that each gave new words. */
  readonly decided: readonly { readonly clause: string; readonly version: Version }[];
}

/** @param entry absent for a document that is not known: it has no versions */
export async function readKnownVersions(
  store: AgreementStore,
  community: string,
  entry: Corpus["documents"][number] | undefined,
): Promise<KnownVersions> {
  const replaced: Version[] = [];
  const governing: Version[] = [];
  const decided: { clause: string; version: Version }[] = [];
  for (const { id, adopted, replacedBy } of entry?.versions ?? []) {
    const version = await store.readVersion(community, entry?.head.id ?? "", id);
    if (version === undefined) continue;
    if (adopted !== undefined)
      decided.push(...[adopted, ...(adopted.further ?? [])].map(({ clause }) => ({ clause, version })));
    else if (replacedBy !== undefined) replaced.push(version);
    else governing.push(version);
  }
  const start = (version: Version) => startOf(version) ?? "";
  const inOrder = governing.toSorted((a, b) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0));
  return { published: [...replaced, ...inOrder], decided };
}

/** A document's versions that are kept for comparing only, by the id of the one that replaced each. */
export async function readReplacedVersions(
  store: AgreementStore,
  community: string,
  documentId: string,
): Promise<ReadonlyMap<string, Version>> {
  const corpus = await store.readCorpus(community);
  const entry = corpus?.value.documents.find(({ head }) => head.id === documentId);
  const replaced = new Map<string, Version>();
  for (const { id, replacedBy } of entry?.versions ?? []) {
    const version = replacedBy && (await store.readVersion(community, documentId, id));
    if (replacedBy && version) replaced.set(replacedBy, version);
  }
  return replaced;
}

/** The known version that says the same, else the one that was read, with the ids that its clauses had before. */
export function recogniseVersion(read: Version, { published, decided }: KnownVersions): Version {
  const same = published.find((version) => haveSameWords(version, read));
  if (same !== undefined) return same;
  const latest = published.at(-1);
  return latest === undefined
    ? read
    : keepClauseIds(read, [...published.slice(0, -1), withDecisions(latest, decided, read)]);
}

/** A clause whose decided words are in what was read is looked for by these, and not by those that they replace. */
function withDecisions(latest: Version, decided: KnownVersions["decided"], read: Version): Version {
  const texts = new Set(read.clauses.map(({ text }) => foldedText(text)));
  const words = new Map(
    decided.flatMap(({ clause, version }) => {
      const text = version.clauses.find(({ id }) => id === clause)?.text;
      return text !== undefined && texts.has(foldedText(text)) ? [[clause, text] as const] : [];
    }),
  );
  return {
    ...latest,
    clauses: latest.clauses.map((clause) => ({ ...clause, text: words.get(clause.id) ?? clause.text })),
  };
}
