import { canonicalJson } from "../kernel/json.ts";
import type { AgreementStore, Corpus } from "./agreement-store.ts";
import type { LoadedDocument } from "./document.ts";

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

function entryOf({ head, version }: LoadedDocument, corpus: Corpus | undefined): CorpusEntry {
  const versionEntry: CorpusEntry["versions"][number] = {
    id: version.id,
    ...(version.inForceFrom === undefined ? {} : { inForceFrom: version.inForceFrom }),
    ...(version.inForceTo === undefined ? {} : { inForceTo: version.inForceTo }),
  };
  const earlier = (corpus?.documents.find((entry) => entry.head.id === head.id)?.versions ?? []).filter(
    (entry) => entry.id !== version.id && startsBefore(entry.inForceFrom, version.inForceFrom),
  );
  return { head, versions: [...earlier, versionEntry] };
}

function startsBefore(earlier: string | undefined, later: string | undefined): boolean {
  return later !== undefined && (earlier === undefined || earlier < later);
}
