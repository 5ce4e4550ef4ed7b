import { statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { z } from "zod/v4";
import type { Embedder } from "../../domain/agreements/search/embedder.ts";
import { ExpectedError } from "../../domain/kernel/errors.ts";
import { beforeAbort, EndpointError, type ModelLog } from "./ask-endpoint.ts";
import { prefixed } from "./prefixes.ts";

/** Large, and wanted by few: installed by those who use it, loaded when it is. */
const PACKAGE = "@huggingface/transformers";

/** The local model cannot be used; a whole sentence with its remedy. */
export class LocalModelError extends ExpectedError {
  readonly code = "local-model";
}

const callable = z.custom<(...given: readonly unknown[]) => unknown>((value) => typeof value === "function");

/** As much of the package as is used. */
const transformersSchema = z.looseObject({
  // As it is and not copied: the package reads its settings from it.
  env: z.custom<object>((value) => typeof value === "object" && value !== null),
  pipeline: callable,
});

const tensorSchema = z.looseObject({
  dims: z.tuple([z.int(), z.int().min(1)]),
  data: z.instanceof(Float32Array),
});

export interface OnnxParts {
  /** With `config.json`, the tokenizer's files and `onnx/model_quantized.onnx`, as Hugging Face lays them out. */
  readonly folder: string;
  /** How long a question's vector may take. */
  readonly milliseconds: number;
  readonly log: ModelLog;
  /** Gives the package's module; rejects when it is not installed. */
  readonly load?: (name: string) => Promise<unknown>;
}

const load = (name: string): Promise<unknown> => import(name);

/**
 * Vectors from a model on this machine. Nothing is fetched: what is not in the folder is missing.
 *
 * @throws LocalModelError
 */
export async function createOnnxEmbedder(parts: OnnxParts): Promise<Embedder> {
  const folder = resolve(parts.folder);
  const made = stamp(join(folder, "config.json"));
  if (made === undefined)
    throw new LocalModelError(
      `EMBEDDINGS_FOLDER is "${parts.folder}", and there is no config.json in it: name a folder with a model in ONNX form.`,
    );
  const extract = await openModel(folder, parts.load ?? load);
  return {
    id: `onnx ${folder} ${made}`,
    async embed(texts, as) {
      const started = performance.now();
      const work = extract(texts.map((text) => prefixed(text, as, basename(folder))));
      const tensor = tensorSchema.safeParse(
        await (as === "query" ? beforeAbort(work, AbortSignal.timeout(parts.milliseconds)) : work),
      );
      parts.log.info(
        { milliseconds: Math.round(performance.now() - started), texts: texts.length },
        "local model answered",
      );
      if (!tensor.success || tensor.data.dims[0] !== texts.length) throw new EndpointError("not-as-asked");
      const { dims, data } = tensor.data;
      return texts.map((_, place) => data.slice(place * dims[1], (place + 1) * dims[1]));
    },
  };
}

/** @throws LocalModelError */
async function openModel(folder: string, loading: (name: string) => Promise<unknown>) {
  const loaded = transformersSchema.safeParse(await loading(PACKAGE).catch(() => undefined));
  if (!loaded.success)
    throw new LocalModelError(
      `EMBEDDINGS is onnx, and the package ${PACKAGE} is not installed: run "npm install --no-save ${PACKAGE}", or set EMBEDDINGS to openai, azure or off.`,
    );
  const { env, pipeline } = loaded.data;
  Object.assign(env, { allowRemoteModels: false, allowLocalModels: true, localModelPath: dirname(folder) });
  const extractor = callable.safeParse(
    await Promise.resolve(pipeline("feature-extraction", basename(folder), { dtype: "q8" })).catch(
      () => undefined,
    ),
  );
  if (!extractor.success)
    throw new LocalModelError(
      `EMBEDDINGS_FOLDER is "${folder}", and the model there cannot be opened: it needs config.json, tokenizer.json, tokenizer_config.json and onnx/model_quantized.onnx.`,
    );
  return async (texts: readonly string[]) =>
    await extractor.data(texts, { pooling: "mean", normalize: true });
}

/** When a file was last written and how large it is; absent when it is not there. */
function stamp(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found && `${found.size} ${Math.round(found.mtimeMs)}`;
}
