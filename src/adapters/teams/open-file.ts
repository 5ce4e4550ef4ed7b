import type { OpenedFile } from "../../presentation/conversation/sent-file.ts";
import type { FileAddressRule } from "./file-address.ts";

/** What fetching a file may cost. */
export interface FetchLimits {
  readonly bytes: number;
  readonly milliseconds: number;
}

/** As much as is read of a document; the time leaves room to read it before Teams stops waiting. */
const FETCH_LIMITS: FetchLimits = { bytes: 50_000_000, milliseconds: 6_000 };

const MOST_REDIRECTS = 3;

/**
 * Fetches a file from an address that is allowed, and from nowhere that such an address sends us on to unless that is
 * allowed as well. Nothing of what was fetched is kept when it is too large or comes too slowly.
 */
export async function openFile(
  address: string,
  isAllowed: FileAddressRule,
  limits: FetchLimits = FETCH_LIMITS,
): Promise<OpenedFile> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    return await fetched(address, isAllowed, limits.bytes, signal, MOST_REDIRECTS);
  } catch {
    return { kind: "not-opened", problem: signal.aborted ? "too-slow" : "unreachable" };
  }
}

async function fetched(
  address: string,
  isAllowed: FileAddressRule,
  mostBytes: number,
  signal: AbortSignal,
  redirects: number,
): Promise<OpenedFile> {
  if (!isAllowed(address)) return { kind: "not-opened", problem: "refused-address" };
  const response = await fetch(address, { redirect: "manual", signal });
  const next = response.headers.get("location");
  if (response.status >= 300 && response.status < 400 && next !== null && redirects > 0) {
    await response.body?.cancel();
    return fetched(new URL(next, address).toString(), isAllowed, mostBytes, signal, redirects - 1);
  }
  if (!response.ok || response.body === null) return { kind: "not-opened", problem: "unreachable" };
  const bytes = await upTo(mostBytes, response.body);
  return bytes === undefined ? { kind: "not-opened", problem: "too-large" } : { kind: "bytes", bytes };
}

/** Absent when there is more: what a header says of the length is not relied on. */
async function upTo(most: number, body: ReadableStream<Uint8Array>): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
    pieces.push(read.value);
  }
  return Buffer.concat(pieces);
}
