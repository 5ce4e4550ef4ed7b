import { Temporal } from "temporal-polyfill";
import type { Community } from "../community/community.ts";
import type { Clock } from "../kernel/clock.ts";
import type { AgreementStore } from "./agreement-store.ts";
import type { Library } from "./answers/answer-question.ts";
import { NATIONAL } from "./document.ts";
import { documentReader, type ReadCorpus, readCorpora, revisionsOf } from "./read-corpora.ts";
import { ClauseReader } from "./search/clause-reader.ts";
import { buildClauseSearch, buildingClauseSearch } from "./search/clause-search.ts";
import { type GiveWay, stepByStep } from "./search/steps.ts";

/** The library as it stands now; asks the store at most once a second whether anything changed. */
export interface LibraryKeeper {
  /**
   * While a new index is long in building, the old one goes on answering. Waited for are the first one, what this
   * process has published, and whatever may have come in a time when nobody looked.
   */
  current(): Promise<Library>;
  /** The next question asks the store, however soon it comes: this process has published something. */
  expire(): void;
  /** The revisions that the present index was built of, by partition; absent ones have nothing loaded. */
  revisions(): Readonly<Record<string, number>>;
}

const FRESH_FOR = Temporal.Duration.from({ seconds: 1 });
/** An index goes on answering while a new one is built, if it was the newest at most so long before. */
const STANDS_FOR = Temporal.Duration.from({ seconds: 10 });
/** Steps of a build that a question waits for: less than a tenth of a second. */
const SHORT_BUILD = 20;

/**
 * Keeps one index over every community and the national layer. When a revision has grown, a new one is built beside
 * it and swapped; only what is new is read and analysed.
 *
 * @param giveWay lets others have their turn while an index is built; absent: it is built at once
 */
export function keepLibrary(
  store: AgreementStore,
  communities: readonly Community[],
  clock: Clock,
  giveWay: GiveWay = async () => {},
): LibraryKeeper {
  const partitions = [NATIONAL, ...communities.map(({ id }) => id)];
  const readDocuments = documentReader(store);
  const reader = new ClauseReader();
  let library: Library = { search: buildClauseSearch([]), communities };
  let revisions: Readonly<Record<string, number>> = {};
  /** When the store was last seen to have nothing newer; absent before the first index and after `expire`. */
  let newestAt: Temporal.Instant | undefined;
  let looking: Promise<void> | undefined;
  let building: Build | undefined;
  let expiries = 0;

  const look = async () => {
    const [before, at] = [expiries, clock.now()];
    const wasNewest = newestWithin(STANDS_FOR);
    // What was published while this was read may not be in it.
    const seen = () => {
      if (expiries === before) newestAt = at;
    };
    const corpora = await readCorpora(store, partitions);
    const found = revisionsOf(corpora);
    if (JSON.stringify(found) === JSON.stringify(revisions)) return seen();
    const long = Promise.withResolvers<void>();
    const finished = build(corpora, long.resolve)
      .then((built) => {
        library = built;
        revisions = found;
        seen();
      })
      .finally(() => {
        building = undefined;
      });
    building = { finished, isLong: long.promise, oldStands: wasNewest };
    // A failure is told to those who wait; the next question tries again.
    finished.catch(() => {});
  };

  const build = async (corpora: readonly ReadCorpus[], tellThatItIsLong: () => void): Promise<Library> => {
    const documents = await readDocuments(corpora);
    let steps = 0;
    const search = await stepByStep(buildingClauseSearch(documents, reader), async () => {
      steps += 1;
      if (steps === SHORT_BUILD) tellThatItIsLong();
      await giveWay();
    });
    return { search, communities };
  };

  const newestWithin = (time: Temporal.Duration) =>
    newestAt !== undefined && Temporal.Instant.compare(clock.now(), newestAt.add(time)) < 0;

  /** False when nothing is built, and when this process has published since. */
  const oldStands = () => building?.oldStands === true && newestAt !== undefined;

  return {
    revisions: () => revisions,
    expire() {
      expiries += 1;
      newestAt = undefined;
    },
    async current() {
      while (!newestWithin(FRESH_FOR)) {
        if (building === undefined) {
          looking ??= look().finally(() => {
            looking = undefined;
          });
          await looking;
        }
        if (building === undefined) continue;
        await (oldStands() ? Promise.race([building.finished, building.isLong]) : building.finished);
        if (oldStands()) break;
      }
      return library;
    },
  };
}

/** An index that is being built. */
interface Build {
  readonly finished: Promise<void>;
  /** Resolves when it turns out to take long. */
  readonly isLong: Promise<void>;
  /** Whether the old index may answer meanwhile. */
  readonly oldStands: boolean;
}
