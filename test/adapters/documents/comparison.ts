import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readSource } from "../../../src/adapters/documents/read-source.ts";
import type { SourceText } from "../../../src/domain/agreements/importing/source-file.ts";
import type { Block } from "../../../src/domain/agreements/reading/block.ts";
import { documentFromBlocks } from "../../../src/domain/agreements/reading/document-from-blocks.ts";
import { likeness, wordsOfBlocks } from "./shown-blocks.ts";

const ROOT = fileURLToPath(new URL("../../../communities", import.meta.url));
const FILES = ["ostfold", "innlandet", "national"].flatMap((community) => {
  const folder = join(ROOT, community, "documents");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name));
});

/** How a text that was printed and read again compares with itself. */
export interface Comparison {
  readonly likeness: number;
  /** Of the clauses: how many have their id again, and how many their id and every word. */
  readonly ids: number;
  readonly texts: number;
}

async function readBack(fileName: string, bytes: Uint8Array): Promise<SourceText> {
  const read = await readSource({ fileName, bytes });
  assert.equal(read.kind, "read", JSON.stringify(read));
  return read.source;
}

function compare(original: SourceText, again: SourceText): Comparison {
  const { stated } = original;
  const clausesOf = (blocks: readonly Block[]) =>
    documentFromBlocks({ community: "ostfold", fileName: "a.md", blocks, stated }).version.clauses;
  const before = clausesOf(original.blocks);
  const after = new Map(clausesOf(again.blocks).map((clause) => [clause.id, clause]));
  const same = before.filter(({ id, text, label }) => {
    const other = after.get(id);
    return other?.text === text && other.label === label;
  });
  return {
    likeness: likeness(wordsOfBlocks(original.blocks), wordsOfBlocks(again.blocks)),
    ids: before.filter(({ id }) => after.has(id)).length / before.length,
    texts: same.length / before.length,
  };
}

/** Every demonstration document, printed and read. */
export async function comparisons(
  fileName: string,
  print: (blocks: readonly Block[]) => Promise<Uint8Array>,
): Promise<Comparison[]> {
  const compared: Comparison[] = [];
  for (const file of FILES) {
    const original = await readBack("a.md", readFileSync(file));
    compared.push(compare(original, await readBack(fileName, await print(original.blocks))));
  }
  return compared;
}

/** The worst of each. */
export function least(compared: readonly Comparison[]): Comparison {
  return {
    likeness: Math.min(...compared.map((one) => one.likeness)),
    ids: Math.min(...compared.map(({ ids }) => ids)),
    texts: Math.min(...compared.map(({ texts }) => texts)),
  };
}
