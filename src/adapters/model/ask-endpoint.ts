import { setTimeout as sleep } from "node:timers/promises";
import { ExpectedError } from "../../domain/kernel/errors.ts";
import type { Endpoint } from "../../model-config.ts";
import { addressOf, headersOf, type ReadToken } from "./endpoint.ts";

/** What these adapters need of a log; a pino logger is one. Fields hold codes and numbers, never text. */
export interface ModelLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

type Trouble = "timed-out" | "unreachable" | "refused" | "not-json" | "too-large" | "not-as-asked";

/** The endpoint gave nothing that can be used. */
export class EndpointError extends ExpectedError {
  readonly code = "model-endpoint";
  readonly trouble: Trouble;
  /** Absent when there was no answer. */
  readonly status: number | undefined;

  constructor(trouble: Trouble, status?: number) {
    super(`the model's endpoint gave nothing usable: ${trouble}`);
    this.trouble = trouble;
    this.status = status;
  }
}

export interface EndpointRequest {
  readonly operation: "chat/completions" | "embeddings";
  readonly body: object;
  /** For everything: the token, both attempts and the pause between them. */
  readonly milliseconds: number;
  readonly mostBytes: number;
}

export interface EndpointParts {
  readonly endpoint: Endpoint;
  readonly readToken: ReadToken;
  readonly log: ModelLog;
}

/** Before the second attempt, when the endpoint does not ask for another pause. */
const PAUSE_MILLISECONDS = 300;

/**
 * Asks once, and once more after 429, 5xx or a broken connection, all inside one time limit. Follows no redirection, so
 * that the key goes nowhere else. The log gets status and duration.
 *
 * @returns the body's JSON, still to be parsed by a schema
 * @throws EndpointError, NoTokenError
 */
export async function askEndpoint(parts: EndpointParts, request: EndpointRequest): Promise<unknown> {
  const { endpoint, readToken, log } = parts;
  const { operation, milliseconds } = request;
  const started = performance.now();
  const limit = AbortSignal.timeout(milliseconds);
  const fields = () => ({ operation, milliseconds: Math.round(performance.now() - started) });
  try {
    const headers = await beforeAbort(headersOf(endpoint, readToken), limit);
    const answer = await attempts(addressOf(endpoint, operation), headers, request, limit);
    log.info({ ...fields(), status: answer.status }, "model answered");
    return answer.json;
  } catch (error) {
    const failure =
      error instanceof ExpectedError && !limit.aborted
        ? error
        : new EndpointError(limit.aborted ? "timed-out" : "unreachable");
    const { trouble, status } =
      failure instanceof EndpointError ? failure : { trouble: failure.code, status: undefined };
    log.warn({ ...fields(), trouble, status }, "model gave nothing");
    throw failure;
  }
}

interface Answered {
  readonly status: number;
  readonly json: unknown;
}

async function attempts(
  address: string,
  headers: Readonly<Record<string, string>>,
  request: EndpointRequest,
  limit: AbortSignal,
): Promise<Answered> {
  const post = () =>
    fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json", ...headers },
      body: JSON.stringify(request.body),
      redirect: "error",
      signal: limit,
    });
  const first = await post().catch(() => undefined);
  limit.throwIfAborted();
  if (first !== undefined && !isPassing(first.status)) return await read(first, request.mostBytes);
  await first?.body?.cancel();
  await sleep(pauseAfter(first), undefined, { signal: limit });
  return await read(await post(), request.mostBytes);
}

function isPassing(status: number): boolean {
  return status === 429 || status >= 500;
}

function pauseAfter(response: Response | undefined): number {
  const seconds = Number.parseFloat(response?.headers.get("retry-after") ?? "");
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1_000 : PAUSE_MILLISECONDS;
}

async function read(response: Response, mostBytes: number): Promise<Answered> {
  const { status } = response;
  const type = response.headers.get("content-type") ?? "";
  if (!response.ok || !/^application\/(?:[\w.+-]+\+)?json\b/i.test(type)) {
    await response.body?.cancel();
    throw new EndpointError(response.ok ? "not-json" : "refused", status);
  }
  const text = await textOf(response, mostBytes);
  try {
    const json: unknown = JSON.parse(text);
    return { status, json };
  } catch {
    throw new EndpointError("not-json", status);
  }
}

/** Stops reading where it is too much. */
async function textOf(response: Response, mostBytes: number): Promise<string> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    bytes += part.value.byteLength;
    if (bytes > mostBytes) {
      await reader?.cancel();
      throw new EndpointError("too-large", response.status);
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** @throws EndpointError when the limit comes first; the work goes on by itself then, and nobody listens */
export async function beforeAbort<T>(work: Promise<T>, limit: AbortSignal): Promise<T> {
  const aborted = new Promise<never>((_resolve, reject) => {
    limit.addEventListener("abort", () => reject(new EndpointError("timed-out")), { once: true });
  });
  return await Promise.race([work, aborted]);
}
