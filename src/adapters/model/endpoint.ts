import { ExpectedError } from "../../domain/kernel/errors.ts";
import type { Endpoint } from "../../model-config.ts";

/** Gives a bearer token for Azure OpenAI; it may take its time and may reject. */
export type ReadToken = () => Promise<string>;

/** The identity that was to open the model gave no token. */
export class NoTokenError extends ExpectedError {
  readonly code = "no-model-token";
}

/** Where a request of this kind goes. */
export function addressOf(endpoint: Endpoint, operation: "chat/completions" | "embeddings"): string {
  const base = endpoint.address.replace(/\/+$/, "");
  if (endpoint.kind === "openai") return `${base}/${operation}`;
  const { name, apiVersion } = endpoint;
  return `${base}/openai/deployments/${encodeURIComponent(name)}/${operation}?api-version=${encodeURIComponent(apiVersion)}`;
}

/** @throws NoTokenError */
export async function headersOf(
  endpoint: Endpoint,
  readToken: ReadToken,
): Promise<Readonly<Record<string, string>>> {
  const { kind, key } = endpoint;
  if (kind === "openai") return key === undefined ? {} : { authorization: `Bearer ${key}` };
  return key === undefined ? { authorization: `Bearer ${await readToken()}` } : { "api-key": key };
}
