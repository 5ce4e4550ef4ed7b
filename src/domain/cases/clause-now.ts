import type { ClausePatch } from "./paper-shape.ts";

/** A clause that a patch rewrites, as it governs now. */
export interface ClauseNow {
  /** The version that governs. */
  readonly version: string;
  /** Absent when the clause is gone. */
  readonly text: string | undefined;
  /** The clause's words in the version that the patch was written to; absent when that is not known any more. */
  readonly base: string | undefined;
}

/** Reads a patch's clause today; absent where the document is not loaded, so that nothing can be compared. */
export type ReadClauseNow = (patch: ClausePatch) => ClauseNow | undefined;
