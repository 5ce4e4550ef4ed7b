import { parseArgs } from "node:util";
import { stemmer } from "@orama/stemmers/norwegian";
import MiniSearch from "minisearch";
import { runCommand, UsageError } from "../../src/cli/run-command.ts";
import { STOP_WORDS } from "../../src/domain/agreements/search/stop-words.ts";
import { buildTextSearch } from "../../src/domain/agreements/search/text-search.ts";
import { type BeirSet, readBeir } from "./beir.ts";
import { meanOf, measureRanking, percentileOf, rounded } from "./measures.ts";

interface Engine {
  readonly name: string;
  /** Builds the index and returns the search: ids, best first, ten at most. */
  build(corpus: BeirSet["corpus"]): (query: string) => readonly string[];
}

const ours: Engine = {
  name: "enighet: words, stems and 4-grams, BM25",
  build(corpus) {
    const search = buildTextSearch(corpus.map(({ text, title }) => ({ text, context: title })));
    return (query) => search.search(query, 10).map(({ place }) => corpus[place]?._id ?? "");
  },
};

const miniSearch: Engine = {
  name: "MiniSearch, Norwegian stems and stop words",
  build(corpus) {
    const search = new MiniSearch({
      fields: ["title", "text"],
      idField: "_id",
      processTerm: (term) => (STOP_WORDS.has(term.toLowerCase()) ? null : stemmer(term.toLowerCase())),
    });
    search.addAll(corpus);
    return (query) =>
      search
        .search(query)
        .slice(0, 10)
        .map(({ id }) => String(id));
  },
};

function evaluate(engine: Engine, { corpus, queries }: BeirSet) {
  const started = performance.now();
  const search = engine.build(corpus);
  const buildMilliseconds = performance.now() - started;
  const times: number[] = [];
  const measured = queries.map(({ text, relevant }) => {
    const asked = performance.now();
    const ranked = search(text);
    times.push(performance.now() - asked);
    return measureRanking(ranked, relevant);
  });
  return {
    engine: engine.name,
    queries: queries.length,
    passages: corpus.length,
    ndcg10: meanOf(measured.map(({ ndcg10 }) => ndcg10)),
    mrr10: meanOf(measured.map(({ mrr10 }) => mrr10)),
    recall1: meanOf(measured.map(({ recall1 }) => recall1)),
    recall5: meanOf(measured.map(({ recall5 }) => recall5)),
    recall10: meanOf(measured.map(({ recall10 }) => recall10)),
    buildMilliseconds: rounded(buildMilliseconds),
    p50Milliseconds: rounded(percentileOf(times, 0.5)),
    p95Milliseconds: rounded(percentileOf(times, 0.95)),
  };
}

await runCommand("npm run -s eval:retrieval -- --beir DIR --split NAME [--json]", async () => {
  const { values } = parseArgs({
    options: {
      beir: { type: "string" },
      split: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  if (values.beir === undefined || values.split === undefined)
    throw new UsageError("--beir and --split are needed.");
  const set = readBeir(values.beir, values.split);
  const rows = [ours, miniSearch].map((engine) => evaluate(engine, set));
  for (const row of rows)
    process.stdout.write(
      values.json
        ? `${JSON.stringify(row)}\n`
        : `${row.engine}\n  nDCG@10 ${row.ndcg10}  MRR@10 ${row.mrr10}  R@1 ${row.recall1}  R@5 ${row.recall5}  R@10 ${row.recall10}\n` +
            `  ${row.queries} questions, ${row.passages} passages; built in ${Math.round(row.buildMilliseconds)} ms; ` +
            `per question p50 ${row.p50Milliseconds} ms, p95 ${row.p95Milliseconds} ms\n`,
    );
});
