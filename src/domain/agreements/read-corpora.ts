import type { AgreementStore, Corpus } from "./agreement-store.ts";
import type { LoadedDocument, Version } from "./document.ts";

/** The corpus of a partition as it was read. */
export interface ReadCorpus {
  readonly partition: string;
  /** Absent while nothing has been loaded. */
  readonly corpus: Corpus | undefined;
}

export function readCorpora(
  store: AgreementStore,
  partitions: readonly string[],
): Promise<readonly ReadCorpus[]> {
  return Promise.all(
    partitions.map(async (partition) => ({
      partition,
      corpus: (await store.readCorpus(partition))?.value,
    })),
  );
}

/** By partition; those that have nothing loaded are left out. */
export function revisionsOf(corpora: readonly ReadCorpus[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    corpora.flatMap(({ partition, corpus }) => (corpus === undefined ? [] : [[partition, corpus.revision]])),
  );
}

/**
 * Reads the documents of corpora with their versions. A version never changes, so those of the last reading are not
 * read again, and are the same objects.
 *
 * @throws Error when a corpus names a version that is not stored, which only a fault can cause
 */
export function documentReader(
  store: AgreementStore,
): (corpora: readonly ReadCorpus[]) => Promise<LoadedDocument[]> {
  let known = new Map<string, Version>();
  return async (corpora) => {
    const read = new Map<string, Version>();
    const versionOf = async (partition: string, document: string, id: string) => {
      const name = JSON.stringify([partition, document, id]);
      const version = known.get(name) ?? (await store.readVersion(partition, document, id));
      if (version === undefined)
        throw new Error(`version ${id} of ${document} is named by the corpus but not stored`);
      read.set(name, version);
      return version;
    };
    const loaded = await Promise.all(
      corpora.map(async ({ partition, corpus }) => {
        const documents: LoadedDocument[] = [];
        for (const { head, versions } of corpus?.documents ?? [])
          for (const { id, adopted, replacedBy } of versions)
            if (adopted?.awaitsPublication !== true && replacedBy === undefined)
              documents.push({ head, version: await versionOf(partition, head.id, id) });
        return documents;
      }),
    );
    known = read;
    return loaded.flat();
  };
}
