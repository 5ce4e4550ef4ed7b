import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod/v4";
import { ExpectedError } from "../../src/domain/kernel/errors.ts";

/** A file of questions or passages that is missing or not as expected. */
export class UnreadableFileError extends ExpectedError {
  readonly code = "unreadable-file";
}

const corpusLine = z.object({ _id: z.string(), title: z.string().default(""), text: z.string() });
const queryLine = z.object({ _id: z.string(), text: z.string() });

export interface BeirSet {
  readonly corpus: readonly z.infer<typeof corpusLine>[];
  /** The questions that the split judges. */
  readonly queries: readonly {
    readonly id: string;
    readonly text: string;
    readonly relevant: ReadonlyMap<string, number>;
  }[];
}

/** Reads `corpus.jsonl`, `queries.jsonl` and `qrels/<split>.tsv`. @throws UnreadableFileError naming the file that is missing or wrong. */
export function readBeir(dir: string, split: string): BeirSet {
  const texts = new Map(jsonLines(join(dir, "queries.jsonl"), queryLine).map(({ _id, text }) => [_id, text]));
  const judged = new Map<string, Map<string, number>>();
  for (const line of linesOf(join(dir, "qrels", `${split}.tsv`)).slice(1)) {
    const [query, document, grade] = line.split("\t");
    if (query === undefined || document === undefined) continue;
    const relevant = judged.get(query) ?? new Map<string, number>();
    judged.set(query, relevant.set(document, Number(grade)));
  }
  return {
    corpus: jsonLines(join(dir, "corpus.jsonl"), corpusLine),
    queries: [...judged].map(([id, relevant]) => ({ id, text: texts.get(id) ?? "", relevant })),
  };
}

/** One parsed value per line. @throws UnreadableFileError naming file and line. */
export function jsonLines<T>(file: string, schema: z.ZodType<T>): T[] {
  return linesOf(file).map((line, index) => {
    try {
      return schema.parse(JSON.parse(line));
    } catch {
      throw new UnreadableFileError(`${file}, line ${index + 1} is not as expected`);
    }
  });
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "");
  } catch {
    throw new UnreadableFileError(`${file} cannot be read. Is the folder the right one?`);
  }
}
