import type { IncomingMessage } from "node:http";

export type JsonBody =
  | { readonly outcome: "json"; readonly value: unknown }
  | { readonly outcome: "not-json" | "too-large" };

/**
 * Reads a JSON body. Restify's own parser counts a compressed body before it is unpacked, and quotes what it could
 * not parse in its error, which may be what a person wrote.
 */
export async function readJsonBody(request: IncomingMessage, mostBytes: number): Promise<JsonBody> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    // The stream is left open on the way out, so that the refusal can still be written.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      const buffer = Buffer.from(chunk);
      bytes += buffer.length;
      if (bytes > mostBytes) return { outcome: "too-large" };
      chunks.push(buffer);
    }
    const value: unknown = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    return { outcome: "json", value };
  } catch {
    return { outcome: "not-json" };
  }
}
