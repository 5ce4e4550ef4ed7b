import { sha256OfJson } from "../kernel/hashing.ts";
import type { Version } from "./document.ts";

/** Clause ids are left out: the same words under another document id are still the same text. */
export function versionIdOf({ clauses, ...rest }: Omit<Version, "id" | "documentId">): string {
  const words = clauses.map(({ headings, label, text }) => ({ headings, label, text }));
  return sha256OfJson({ ...rest, clauses: words }).slice(0, 16);
}
