import { z } from "zod/v4";
import { sha256 } from "../../domain/kernel/hashing.ts";

/** Cosmos DB allows 255 characters everywhere, and none of `/ \ ? #`. */
const MAX_LENGTH = 255;

const ESCAPED = /[^A-Za-z0-9._-]/g;

export const documentIdSchema = z.string().min(1).brand<"DocumentId">();

/** A stored document's id within its partition: legal in every store. Made by {@link documentId} only. */
export type DocumentId = z.infer<typeof documentIdSchema>;

/**
 * The id under which an aggregate is stored: its kind and the parts of its key, whatever they contain.
 *
 * Parts are joined by `:`; a character outside `A-Z a-z 0-9 . _ -` becomes `~` and its UTF-16 code in four
 * hexadecimal digits. What would be too long keeps its beginning and ends in `~~` and a SHA-256 of the whole;
 * `~~` occurs in no other id, so different keys have different ids. Stored ids depend on this: never change it.
 */
export function documentId(kind: string, ...key: readonly string[]): DocumentId {
  const whole = [kind, ...key].map(escapePart).join(":");
  if (whole.length <= MAX_LENGTH) return documentIdSchema.parse(whole);
  const tail = `~~${sha256(whole)}`;
  return documentIdSchema.parse(`${whole.slice(0, MAX_LENGTH - tail.length)}${tail}`);
}

function escapePart(part: string): string {
  // Code units, not code points: a lone surrogate must not collapse into U+FFFD.
  return part.replace(ESCAPED, (unit) => `~${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
