import { createHash, timingSafeEqual } from "node:crypto";
import { canonicalJson } from "./json.ts";

/** SHA-256 in lower-case hexadecimal of the text's UTF-8 bytes. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** SHA-256 in lower-case hexadecimal of the bytes. */
export function sha256OfBytes(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** SHA-256 of the value's canonical JSON. */
export function sha256OfJson(value: unknown): string {
  return sha256(canonicalJson(value));
}

/** Compares two hashes in the same time wherever they differ, so that a secret cannot be felt out letter by letter. */
export function sameHash(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one, "utf8"), Buffer.from(other, "utf8")];
  return left.length === right.length && timingSafeEqual(left, right);
}
