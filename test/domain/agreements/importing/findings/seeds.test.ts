import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { blocksFromMarkdown } from "../../../../../src/adapters/documents/markdown-blocks.ts";
import { checkDocument } from "../../../../../src/domain/agreements/importing/findings/check-document.ts";
import type {
  Finding,
  FindingKind,
} from "../../../../../src/domain/agreements/importing/findings/finding.ts";
import type { SourceMark } from "../../../../../src/domain/agreements/importing/source-file.ts";
import { documentFromBlocks } from "../../../../../src/domain/agreements/reading/document-from-blocks.ts";
import { date } from "../../../../builders/documents.ts";

const SEEDS = new URL("../../../../../../shared/seeds/", import.meta.url);

/** What is known to be wrong in the sources: gap, source, kind, and words of its quotes. */
const KNOWN: readonly (readonly [string, string, FindingKind, RegExp])[] = [
  ["G2: a period in two readings", "002", "two-readings", /2023-2027 .*2023-2038/],
  ["G2: a question mark that was printed", "002", "question-mark", /2038\?/],
  ["G3: hardly a task has a date", "002", "empty-dates", /^Når /],
  ["G6: two tasks with the same letter", "002", "doubled-label", /^a\) /],
  ["G7: a row without a letter", "002", "unlabelled-row", /egenbehandlingsplaner/],
  ["G8: a task that begins inside a sentence", "002", "torn-start", /^og fortsette/],
  ["G9: a status that stands as a task", "002", "status-as-task", /ivaretatt/],
  ["G10: the period is over", "002", "expired", /^2024$/],
  ["G20: a plan that is over is leaned on", "000", "expired-reference", /sykehusplan 2020/],
  ["G21: half the legal basis", "000", "incomplete-legal-basis", /2\.ledd/],
  ["G22: a sentence torn by a page break", "000", "torn-sentence", /pasientforløpet, og redusere/],
  ["G23: links that lead nowhere", "000", "dead-link", /#$/],
  ["G23: the main agreement is not loaded", "000", "reference-not-loaded", /samarbeidsavtale/],
  ["M23: a document by its archive code", "000", "reference-not-loaded", /^F\//],
  ["G24: an empty annex", "000", "empty-heading", /^Vedlegg$/],
  ["G25: a guideline that calls itself a routine", "000", "other-kind", /denne rutinen/],
  ["G25: and that ends as an agreement", "000", "other-kind", /Slutt på/],
  ["G27: an area with two titles", "002", "titles-differ", /^7 /],
  ["G27: another area with two titles", "002", "titles-differ", /^9 /],
  ["G27: a sub-area with two titles", "002", "titles-differ", /^1\.b /],
  ["G27: another sub-area with two titles", "002", "titles-differ", /^1\.c /],
  ["G32: two chapters with one number", "003", "doubled-number", /^6 /],
  ["G32: a chapter that is left out", "003", "label-gap", /^5 6$/],
  ["G37: persons by name", "001", "person-named", /\p{Lu}/u],
  ["G37: a person's telephone", "003", "person-named", /Tlf/],
  ["G44: slides with nothing on them", "001", "empty-heading", /Konsensus/],
];

/** So many findings of these kinds are all that the sources give: what is more would be false alarm. */
const MOST: Readonly<Partial<Record<FindingKind, number>>> = {
  "torn-sentence": 1,
  "torn-start": 1,
  "doubled-label": 1,
  "doubled-number": 1,
  "label-gap": 1,
  "unlabelled-row": 1,
  "two-readings": 1,
  "titles-differ": 5,
  "instruction-in-text": 0,
};

function findingsIn(name: string): Finding[] {
  const text = readFileSync(new URL(name, SEEDS), "utf8");
  const blocks = blocksFromMarkdown(text);
  const loaded = documentFromBlocks({ community: "ostfold", fileName: name, blocks, stated: undefined });
  const marks = [...text.matchAll(/\[([^\]]*)\]\(([^)]*)\)/g)].map(
    ([, words = "", target = ""]): SourceMark => ({ kind: "link", text: words, target }),
  );
  const source = { format: "text" as const, blocks, stated: undefined, pages: undefined, marks };
  return checkDocument({ ...loaded, source, today: date("2026-11-22"), others: [] });
}

describe("What an import tells about the sources", () => {
  const found = new Map<string, Finding[]>();
  before(function () {
    if (!existsSync(SEEDS)) this.skip();
    for (const name of readdirSync(SEEDS)) found.set(name.slice(0, 3), findingsIn(name));
  });

  for (const [gap, source, kind, words] of KNOWN)
    it(`has ${gap}`, () => {
      const quotes = found
        .get(source)
        ?.filter((finding) => finding.kind === kind)
        .map((finding) => finding.quotes.join(" "));
      assert.ok(
        quotes?.some((quote) => words.test(quote)),
        JSON.stringify(quotes),
      );
    });

  it("has few false alarms", () => {
    const all = [...found.values()].flat();
    for (const [kind, most] of Object.entries(MOST)) {
      const of = all.filter((finding) => finding.kind === kind);
      assert.ok(of.length <= most, JSON.stringify(of));
    }
  });
});
