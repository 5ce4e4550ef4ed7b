import { sha256 } from "../kernel/hashing.ts";
import { canonicalJson } from "../kernel/json.ts";
import type { AgreementStore, Corpus } from "./agreement-store.ts";
import type { LoadedDocument, Version } from "./document.ts";

/** How often a lost race is tried again; every loss means that another process made progress. */
const ATTEMPTS = 20;

/**
 * Makes the given documents the community's corpus: versions first, then the corpus in one conditional write, so
 * that readers see all of it or none. The same documents again change nothing and keep the revision.
 *
 * A version that enters into force later than the ones before it is added beside them; any other replaces them.
 *
 * @returns whether the corpus changed.
 * @throws Error when the race is lost again and again, which only a fault can cause.
 */
export async function publishDocuments(
  store: AgreementStore,
  community: string,
  documents: readonly LoadedDocument[],
): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await store.readCorpus(community);
    const entries = documents.map((loaded) => entryOf(loaded, before?.value));
    if (before !== undefined && canonicalJson(before.value.documents) === canonicalJson(entries))
      return false;
    for (const { version } of documents) await store.putVersion(community, version);
    const corpus: Corpus = {
      ...before?.value,
      revision: (before?.value.revision ?? 0) + 1,
      documents: entries,
    };
    const write = await store.writeCorpus(community, corpus, before?.etag);
    if (write.outcome === "written") return true;
  }
  throw new Error(`the corpus of ${community} could not be written in ${ATTEMPTS} attempts`);
}

type CorpusEntry = Corpus["documents"][number];

type VersionEntry = CorpusEntry["versions"][number];

function entryOf({ head, version }: LoadedDocument, corpus: Corpus | undefined): CorpusEntry {
  const published: VersionEntry = {
    id: version.id,
    ...(version.inForceFrom === undefined ? {} : { inForceFrom: version.inForceFrom }),
    ...(version.inForceTo === undefined ? {} : { inForceTo: version.inForceTo }),
  };
  const known = corpus?.documents.find((entry) => entry.head.id === head.id)?.versions ?? [];
  const others = known.filter(({ id }) => id !== version.id);
  const earlier = others.filter(
    (entry) => entry.adopted === undefined && startsBefore(entry.inForceFrom, version.inForceFrom),
  );
  return {
    head,
    versions: [...earlier, published, ...others.flatMap((entry) => stillAdopted(entry, version))],
  };
}

/**
 * What a decision adopted stays beside the text that it changed; it is gone once a published text holds its words,
 * and waits when another text was published instead.
 */
function stillAdopted(entry: VersionEntry, published: Version): VersionEntry[] {
  if (entry.adopted === undefined) return [];
  if (entry.adopted.base === published.id) return [entry];
  const { clause, textHash } = entry.adopted;
  const holds = published.clauses.some(({ id, text }) => id === clause && sha256(text) === textHash);
  return holds ? [] : [{ ...entry, adopted: { ...entry.adopted, awaitsPublication: true } }];
}

function startsBefore(earlier: string | undefined, later: string | undefined): boolean {
  return later !== undefined && (earlier === undefined || earlier < later);
}
