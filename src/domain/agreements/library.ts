import { Temporal } from "temporal-polyfill";
import type { Community } from "../community/community.ts";
import type { Clock } from "../kernel/clock.ts";
import type { AgreementStore, Corpus } from "./agreement-store.ts";
import type { Library } from "./answers/answer-question.ts";
import { type LoadedDocument, NATIONAL } from "./document.ts";
import { buildClauseSearch } from "./search/clause-search.ts";

/** The library as it stands now; asks the store at most once a second whether anything changed. */
export interface LibraryKeeper {
  current(): Promise<Library>;
  /** The next question asks the store, however soon it comes: this process has published something. */
  expire(): void;
  /** The revisions that the present index was built of, by partition; absent ones have nothing loaded. */
  revisions(): Readonly<Record<string, number>>;
}

const FRESH_FOR = Temporal.Duration.from({ seconds: 1 });

/**
 * Keeps one index over every community and the national layer. When a revision has grown, a new index is built
 * beside the old one and swapped; questions that arrive meanwhile wait for that one build.
 */
export function keepLibrary(
  store: AgreementStore,
  communities: readonly Community[],
  clock: Clock,
): LibraryKeeper {
  const partitions = [NATIONAL, ...communities.map(({ id }) => id)];
  let library: Library = { search: buildClauseSearch([]), communities };
  let revisions: Record<string, number> = {};
  let checkedAt: Temporal.Instant | undefined;
  let checking: Promise<void> | undefined;
  let expiries = 0;

  const check = async () => {
    const before = expiries;
    const corpora = await Promise.all(
      partitions.map(async (partition) => ({
        partition,
        corpus: (await store.readCorpus(partition))?.value,
      })),
    );
    const found: Record<string, number> = {};
    for (const { partition, corpus } of corpora) if (corpus !== undefined) found[partition] = corpus.revision;
    if (JSON.stringify(found) !== JSON.stringify(revisions)) {
      const documents = await Promise.all(
        corpora.map(({ partition, corpus }) => loadVersions(store, partition, corpus?.documents ?? [])),
      );
      library = { search: buildClauseSearch(documents.flat()), communities };
      revisions = found;
    }
    // What was published while this was read may not be in it.
    checkedAt = expiries === before ? clock.now() : undefined;
  };

  const isFresh = () =>
    checkedAt !== undefined && Temporal.Instant.compare(clock.now(), checkedAt.add(FRESH_FOR)) < 0;

  return {
    revisions: () => revisions,
    expire() {
      expiries += 1;
      checkedAt = undefined;
    },
    async current() {
      while (!isFresh()) {
        checking ??= check().finally(() => {
          checking = undefined;
        });
        await checking;
      }
      return library;
    },
  };
}

async function loadVersions(
  store: AgreementStore,
  partition: string,
  entries: Corpus["documents"],
): Promise<LoadedDocument[]> {
  const loaded: LoadedDocument[] = [];
  for (const { head, versions } of entries)
    for (const { id, adopted, replacedBy } of versions) {
      if (adopted?.awaitsPublication || replacedBy !== undefined) continue;
      const version = await store.readVersion(partition, head.id, id);
      if (version === undefined)
        throw new Error(`version ${id} of ${head.id} is named by the corpus but not stored`);
      loaded.push({ head, version });
    }
  return loaded;
}
