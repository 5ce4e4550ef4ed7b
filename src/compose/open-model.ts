import type { ModelLog } from "../adapters/model/ask-endpoint.ts";
import type { ShortAnswerWriter } from "../domain/agreements/answers/short-answer.ts";
import type { Embedder } from "../domain/agreements/search/embedder.ts";
import { keepVectors, type VectorKeeper } from "../domain/agreements/search/keep-vectors.ts";
import type { EmbeddingsConfig, ModelConfig } from "../model-config.ts";

/** The writer of short answers that the configuration names; absent when there is none, and its code is not loaded. */
export async function openWriter(model: ModelConfig, log: ModelLog): Promise<ShortAnswerWriter | undefined> {
  if (model.kind === "off") return undefined;
  const [{ createChatModel }, { entraToken }] = await Promise.all([
    import("../adapters/model/chat-model.ts"),
    import("../adapters/model/entra-token.ts"),
  ]);
  const { endpoint, timeoutMilliseconds: milliseconds } = model;
  return createChatModel({ endpoint, readToken: entraToken(), log, milliseconds });
}

/**
 * Vectors beside the index of words, as configured; absent when there are none, and their code is not loaded.
 *
 * @throws LocalModelError
 */
export async function openVectors(
  embeddings: EmbeddingsConfig,
  dataDir: string,
  log: ModelLog,
): Promise<VectorKeeper | undefined> {
  if (embeddings.kind === "off") return undefined;
  const [{ createVectorFile }, { restAfterFailure }] = await Promise.all([
    import("../adapters/model/vector-file.ts"),
    import("../adapters/model/rest-after-failure.ts"),
  ]);
  const embedder = await openEmbedder(embeddings, log);
  return keepVectors(
    restAfterFailure(embedder, () => performance.now()),
    createVectorFile(dataDir, embedder.id, log),
  );
}

async function openEmbedder(
  embeddings: Exclude<EmbeddingsConfig, { kind: "off" }>,
  log: ModelLog,
): Promise<Embedder> {
  const milliseconds = embeddings.timeoutMilliseconds;
  if (embeddings.kind === "onnx") {
    const { createOnnxEmbedder } = await import("../adapters/model/onnx-embedder.ts");
    return await createOnnxEmbedder({ folder: embeddings.folder, milliseconds, log });
  }
  const [{ createEndpointEmbedder }, { entraToken }] = await Promise.all([
    import("../adapters/model/embeddings-endpoint.ts"),
    import("../adapters/model/entra-token.ts"),
  ]);
  return createEndpointEmbedder({
    endpoint: embeddings.endpoint,
    readToken: entraToken(),
    log,
    milliseconds,
  });
}
