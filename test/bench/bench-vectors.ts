import { createEndpointEmbedder } from "../../src/adapters/model/embeddings-endpoint.ts";
import { UsageError } from "../../src/cli/run-command.ts";
import { openVectors } from "../../src/compose/open-model.ts";
import { readConfig } from "../../src/config.ts";
import { keepVectors, type VectorKeeper } from "../../src/domain/agreements/search/keep-vectors.ts";
import { startStandIn } from "../adapters/model/stand-in.ts";
import { embedding } from "../adapters/model/vector-stand-in.ts";

const SILENT = { info() {}, warn() {} };
/** Nobody waits here. */
const MILLISECONDS = 30_000;

/**
 * Vectors to measure with: of a stand-in on loopback, which shows that the plumbing works and says nothing of a real
 * model, or of what the environment configures (EMBEDDINGS …).
 *
 * @throws UsageError, ConfigError
 */
export async function openBenchVectors(
  which: string | undefined,
): Promise<{ readonly keeper: VectorKeeper; close(): Promise<void> } | undefined> {
  if (which === undefined) return undefined;
  if (which === "stand-in") {
    const standIn = await startStandIn(embedding);
    const endpoint = { kind: "openai", address: standIn.url, name: "stand-in", key: undefined } as const;
    const parts = { endpoint, readToken: async () => "", log: SILENT, milliseconds: MILLISECONDS };
    const store = { read: async () => new Map<string, Float32Array>(), add: async () => {} };
    return { keeper: keepVectors(createEndpointEmbedder(parts), store), close: () => standIn.close() };
  }
  if (which !== "configured") throw new UsageError("--embeddings is stand-in or configured.");
  const { embeddings, dataDir } = readConfig({ environment: process.env, local: true, readFile: () => "" });
  const patient =
    embeddings.kind === "off" ? embeddings : { ...embeddings, timeoutMilliseconds: MILLISECONDS };
  const keeper = await openVectors(patient, dataDir, SILENT);
  if (keeper === undefined)
    throw new UsageError("--embeddings configured needs EMBEDDINGS and what belongs to it.");
  return { keeper, close: async () => {} };
}
