import { setImmediate as nextTurn, setTimeout as pause } from "node:timers/promises";
import { stemmer } from "@orama/stemmers/norwegian";
import MiniSearch from "minisearch";
import { readCommunities } from "../../src/compose/communities.ts";
import { answerQuestion, type Library } from "../../src/domain/agreements/answers/answer-question.ts";
import { type LoadedDocument, NATIONAL } from "../../src/domain/agreements/document.ts";
import { keepLibrary } from "../../src/domain/agreements/library.ts";
import { buildClauseSearch } from "../../src/domain/agreements/search/clause-search.ts";
import { STOP_WORDS } from "../../src/domain/agreements/search/stop-words.ts";
import { osloToday, systemClock } from "../../src/domain/kernel/clock.ts";
import { agreementMemory } from "../builders/agreement-memory.ts";
import type { Benchmark } from "./benchmark.ts";
import { percentileOf } from "./measures.ts";
import { measureBytes } from "./memory.ts";
import { readQuestions } from "./question-file.ts";
import { makeCorpus, type SyntheticCorpus } from "./synthetic-corpus.ts";

const SIZES = [2_000, 40_000];
const QUESTIONS = 200;
/** Questions that are asked before any is timed: a service that has just started is slower. */
const WARMING_UP = 100;
const QUESTION_FILE = "test/bench/questions/demonstration.jsonl";
const SEED = 4;
/** Milliseconds after which the library asks the store anew. */
const STALE_AFTER = 1_100;
const ASKED_EVERY = 20;
const TODAY = osloToday(systemClock);

type Figures = Record<string, number | string>;

/** Every question of the demonstration in turn, each time by somebody of another community, until there are enough. */
function questionsFor({ communities }: SyntheticCorpus) {
  const asked = readQuestions({ file: QUESTION_FILE });
  return Array.from({ length: WARMING_UP + QUESTIONS }, (_, number) => ({
    text: asked[number % asked.length]?.question ?? "",
    community: communities[number % communities.length],
    asOf: TODAY,
  }));
}

function measureOurs(corpus: SyntheticCorpus, size: number): Figures {
  const started = performance.now();
  let built = started;
  const { made: search, bytes } = measureBytes(() => {
    const index = buildClauseSearch(corpus.documents);
    built = performance.now();
    return index;
  });
  const library: Library = { search, communities: corpus.communities };
  const times = timesOf(corpus, (question) => answerQuestion(question, library));
  return figuresOf("enighet", size, built - started, bytes, times);
}

function measureMiniSearch(corpus: SyntheticCorpus, size: number): Figures {
  const texts = corpus.documents.flatMap(({ head, version }) =>
    version.clauses.map((clause, place) => ({
      id: `${version.id} ${place}`,
      title: [head.title, ...clause.headings].join("\n"),
      text: clause.text,
    })),
  );
  const started = performance.now();
  let built = started;
  const { made: search, bytes } = measureBytes(() => {
    const index = new MiniSearch({
      fields: ["title", "text"],
      processTerm: (term) => (STOP_WORDS.has(term.toLowerCase()) ? null : stemmer(term.toLowerCase())),
    });
    index.addAll(texts);
    built = performance.now();
    return index;
  });
  const times = timesOf(corpus, ({ text }) => search.search(text));
  return figuresOf("MiniSearch, search alone", size, built - started, bytes, times);
}

function figuresOf(
  engine: string,
  size: number,
  milliseconds: number,
  bytes: number,
  times: readonly number[],
): Figures {
  const name = (what: string) => `${engine}, ${size} clauses: ${what}`;
  return {
    [name("question, ms (p50)")]: round(percentileOf(times, 0.5)),
    [name("question, ms (p95)")]: round(percentileOf(times, 0.95)),
    [name("index, clauses/s")]: Math.round((1_000 * size) / milliseconds),
    [name("memory, bytes/clause")]: Math.round(bytes / size),
  };
}

/** How long answers take while an index is built beside the one that answers. */
async function measureRebuild(
  before: SyntheticCorpus,
  after: SyntheticCorpus,
  size: number,
): Promise<Figures> {
  const { store } = agreementMemory();
  const keeper = keepLibrary(store, before.communities, systemClock, nextTurn);
  const questions = questionsFor(before);
  const publish = async (documents: readonly LoadedDocument[]) => {
    const corpus = await store.readCorpus(NATIONAL);
    for (const { version } of documents) await store.putVersion(NATIONAL, version);
    const entries = documents.map(({ head, version }) => ({ head, versions: [{ id: version.id }] }));
    const revision = (corpus?.value.revision ?? 0) + 1;
    await store.writeCorpus(NATIONAL, { revision, documents: entries }, corpus?.etag);
    return revision;
  };
  const rebuild = async (documents: readonly LoadedDocument[]) => {
    await keeper.current();
    const revision = await publish(documents);
    await pause(STALE_AFTER);
    const started = performance.now();
    const waits: number[] = [];
    while (keeper.revisions()[NATIONAL] !== revision) {
      const due = performance.now() + ASKED_EVERY;
      await pause(ASKED_EVERY);
      const library = await keeper.current();
      for (const question of questions.slice(waits.length % QUESTIONS).slice(0, 1))
        answerQuestion(question, library);
      waits.push(performance.now() - due);
    }
    return { milliseconds: performance.now() - started, waits };
  };
  await publish(before.documents);
  const one = await rebuild([...after.documents.slice(0, 1), ...before.documents.slice(1)]);
  const all = await rebuild(after.documents);
  return {
    [`new index, ${size} clauses of which one document is new, ms`]: Math.round(one.milliseconds),
    [`new index, ${size} clauses, all new, ms`]: Math.round(all.milliseconds),
    "answer while it is built, from when it was due, ms (p50)": round(percentileOf(all.waits, 0.5)),
    "answer while it is built, from when it was due, ms (p95)": round(percentileOf(all.waits, 0.95)),
    "answer while it is built, from when it was due, ms (longest)": round(Math.max(...all.waits)),
  };
}

function timesOf(corpus: SyntheticCorpus, ask: (question: AskedQuestion) => unknown): number[] {
  const questions = questionsFor(corpus);
  for (const question of questions.slice(0, WARMING_UP)) ask(question);
  return questions.slice(WARMING_UP).map((question) => {
    const started = performance.now();
    ask(question);
    return performance.now() - started;
  });
}

type AskedQuestion = ReturnType<typeof questionsFor>[number];

function round(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100;
}

export const benchmark: Benchmark = {
  what: "how fast questions are answered, through the whole path, over made-up clauses; and what the index costs",
  async run() {
    const read = await readCommunities("communities");
    const material = { communities: read.communities, documents: [...read.documents.values()].flat() };
    const figures: Figures = {};
    for (const size of SIZES) {
      const corpus = makeCorpus(size, material, SEED);
      Object.assign(figures, measureOurs(corpus, size), measureMiniSearch(corpus, size));
    }
    const largest = Math.max(...SIZES);
    const [before, after] = [SEED, SEED + 1].map((seed) => makeCorpus(largest, material, seed));
    if (before === undefined || after === undefined) return figures;
    return { ...figures, ...(await measureRebuild(before, after, largest)) };
  },
};
