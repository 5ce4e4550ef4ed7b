import { globSync, readFileSync } from "node:fs";
import { z } from "zod/v4";
import { readCommunities } from "../../src/compose/communities.ts";
import { placesIn } from "../../src/domain/community/places-in.ts";
import { tellsOfOnePatient } from "../../src/domain/guard/patient-story.ts";
import { asksWhereToReport } from "../../src/presentation/commands/deviation-question.ts";
import { jsonLines } from "./beir.ts";
import type { Benchmark } from "./benchmark.ts";

const questionLine = z.object({ question: z.string() });
const passageLine = z.object({ text: z.string() });

/** Texts that tell of no patient of anybody's: all that is stopped is stopped wrongly. */
const HARMLESS: readonly (readonly [name: string, texts: () => string[]])[] = [
  ["paragraphs of the demonstration's documents", () => paragraphs("communities/*/documents/*.md")],
  ["our own questions", () => questions("test/bench/questions/*.jsonl")],
  ["paragraphs of the public sources", () => paragraphs("../shared/seeds/*.txt")],
  ["evaluation questions", () => questions("../shared/eval/questions.jsonl")],
  ["news and encyclopedia questions (NorQuAD)", () => passages("../shared/eval/norquad/queries.jsonl")],
  [
    "news and encyclopedia passages about named people (NorQuAD)",
    () => passages("../shared/eval/norquad/corpus.jsonl"),
  ],
];

function paragraphs(files: string): string[] {
  return globSync(files).flatMap((file) => readFileSync(file, "utf8").split(/\n\s*\n/));
}

function questions(files: string): string[] {
  return globSync(files).flatMap((file) => jsonLines(file, questionLine).map(({ question }) => question));
}

function passages(files: string): string[] {
  return globSync(files).flatMap((file) => jsonLines(file, passageLine).map(({ text }) => text));
}

export const benchmark: Benchmark = {
  what: "how many harmless texts the guard takes for a story about one patient, and questions for a report of avvik",
  async run() {
    const { communities } = await readCommunities("communities");
    const places = placesIn(communities);
    const stories = Object.fromEntries(
      HARMLESS.map(([name, textsOf]) => {
        const texts = textsOf();
        const stopped = texts.filter((text) => tellsOfOnePatient(text, places)).length;
        return [name, texts.length === 0 ? "not on this machine" : `${stopped} of ${texts.length}`];
      }),
    );
    const asked = [
      ...questions("test/bench/questions/*.jsonl"),
      ...questions("../shared/eval/questions.jsonl"),
    ];
    const reports = asked.filter(asksWhereToReport);
    return {
      ...stories,
      "questions taken for a wish to report avvik": `${reports.length} of ${asked.length}`,
    };
  },
};
