import type { Block } from "../reading/block.ts";
import type { StatedFacts } from "../reading/document-from-blocks.ts";

/** A file as somebody handed it over: from a folder on the server, or sent in the chat. */
export interface SourceFile {
  /** Without a folder. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export type SourceFormat = "pdf" | "docx" | "html" | "markdown" | "text";

/** Something in the file that is not text, or that no reader of the page would see. It is told, never mended. */
export type SourceMark =
  /** Where a link leads; `#` and addresses without a host lead nowhere (G23). */
  | { readonly kind: "link"; readonly text: string; readonly target: string }
  /** A picture or figure whose content is lost (G44). */
  | { readonly kind: "picture" }
  /** Text that the page does not show: hidden type, white on white, size zero, comments. It is left out. */
  | { readonly kind: "hidden-text"; readonly text: string }
  /** A page without any text among pages that have some: perhaps scanned. Counted from 1. */
  | { readonly kind: "page-without-text"; readonly page: number };

/** What a file says, read whole. */
export interface SourceText {
  readonly format: SourceFormat;
  readonly blocks: readonly Block[];
  /** Absent for a file without front matter. */
  readonly stated: StatedFacts | undefined;
  /** Pages, where the format has any. */
  readonly pages: number | undefined;
  readonly marks: readonly SourceMark[];
}

/** Why nothing of a file was taken in; for each there is a sentence with a remedy. */
export type SourceProblem =
  | "damaged"
  | "empty"
  | "encrypted"
  | "front-matter"
  | "no-clause"
  | "not-utf-8"
  /** The name says one kind, the content is another. */
  | "renamed"
  /** Pictures of pages, and no text. */
  | "scanned"
  | "too-large"
  /** An archive that unpacks to far more than it should. */
  | "unpacks-too-large"
  | "unknown-format";

export type ReadSource =
  | { readonly kind: "read"; readonly source: SourceText }
  | { readonly kind: "unreadable"; readonly problem: SourceProblem; readonly detail?: string | undefined };

/** Reads a file of any format that is known. Never throws for what is in the file, and takes in all of it or nothing. */
export type ReadSourceFile = (
  file: SourceFile,
  /** Pages read so far, where the format has pages. */
  onPage?: (page: number, of: number) => void,
) => Promise<ReadSource>;
