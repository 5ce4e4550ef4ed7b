import { appendFile, mkdir, readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod/v4";
import type { VectorStore } from "../../domain/agreements/search/embedder.ts";
import { sha256 } from "../../domain/kernel/hashing.ts";
import type { ModelLog } from "./ask-endpoint.ts";

/** The first line says how long the vectors are; then come records of a text's hash and its vector, little-endian. */
const headSchema = z.strictObject({ schema: z.literal(1), length: z.int().min(1).max(20_000) });
const HASH_BYTES = 32;
const FLOAT_BYTES = 4;

/**
 * Vectors in one file for each model under the data folder. Only appended to; a record that a crash cut off is dropped,
 * and a file that is none of ours is written anew. What fails is in the log, and costs that vectors are made again.
 */
export function createVectorFile(dataDir: string, embedderId: string, log: ModelLog): VectorStore {
  const path = join(dataDir, `vectors-${sha256(embedderId).slice(0, 16)}.bin`);
  /** Of the vectors in the file; absent when there is no file to append to. */
  let length: number | undefined;

  async function read(): Promise<ReadonlyMap<string, Float32Array>> {
    const vectors = new Map<string, Float32Array>();
    const file = await readFile(path).catch(() => undefined);
    const headEnd = file?.indexOf("\n") ?? -1;
    length = headSchema.safeParse(parsed(file?.subarray(0, Math.max(0, headEnd)).toString("utf8"))).data
      ?.length;
    if (file === undefined || length === undefined) return vectors;
    const record = HASH_BYTES + FLOAT_BYTES * length;
    let at = headEnd + 1;
    for (; at + record <= file.length; at += record) {
      const vector = new Float32Array(length);
      for (let place = 0; place < length; place += 1)
        vector[place] = file.readFloatLE(at + HASH_BYTES + FLOAT_BYTES * place);
      vectors.set(file.toString("hex", at, at + HASH_BYTES), vector);
    }
    if (at < file.length) await truncate(path, at);
    return vectors;
  }

  async function add(vectors: ReadonlyMap<string, Float32Array>): Promise<void> {
    const [first] = vectors.values();
    if (first === undefined) return;
    const records = Buffer.concat([...vectors].map(([hash, vector]) => recordOf(hash, vector)));
    if (length === first.length) return await appendFile(path, records);
    await mkdir(dataDir, { recursive: true });
    const head = Buffer.from(`${JSON.stringify({ schema: 1, length: first.length })}\n`);
    await writeFile(path, Buffer.concat([head, records]));
    length = first.length;
  }

  const failed = (error: unknown) => {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    log.warn({ code }, "vectors were not kept");
  };
  return {
    read: () =>
      read().catch((error: unknown) => {
        failed(error);
        return new Map();
      }),
    add: (vectors) => add(vectors).catch(failed),
  };
}

function parsed(text = ""): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function recordOf(hash: string, vector: Float32Array): Buffer {
  const record = Buffer.alloc(HASH_BYTES + FLOAT_BYTES * vector.length);
  record.write(hash, "hex");
  for (const [place, value] of vector.entries()) record.writeFloatLE(value, HASH_BYTES + FLOAT_BYTES * place);
  return record;
}
