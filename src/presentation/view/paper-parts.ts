import type { Language } from "../../domain/kernel/language.ts";
import type { Fact } from "./view-parts.ts";

/**
 * A document that leaves the program: a meeting's papers, minutes, a decision. Finished sentences in one language and
 * no layout, as plain data: files of any format are functions of it.
 */
export interface PaperView {
  readonly language: Language;
  readonly title: string;
  /** Stands small over the title: whose paper it is. */
  readonly issuer: string;
  /** One sentence about what the paper is, for the file's own metadata. */
  readonly subject: string;
  /** The instant that the file is dated, so that the same paper gives the same bytes. */
  readonly createdAt: string;
  readonly footer: PaperFooter;
  readonly parts: readonly PaperPart[];
  readonly attachments: readonly PaperAttachment[];
}

export interface PaperFooter {
  readonly text: string;
  /** «Side {page} av {pages}». */
  readonly pages: string;
}

export type PaperPart =
  | PaperHeading
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  /** `quote` stands in a frame of its own; `note` is small; `to-write` is a place where people write their own words. */
  | {
      readonly kind: "paragraph";
      readonly spans: readonly PaperSpan[];
      readonly look?: "quote" | "note" | "to-write" | undefined;
    }
  | PaperList
  | PaperTable
  | { readonly kind: "page-break" }
  /** The headings that are `listed`, with their pages. */
  | { readonly kind: "contents"; readonly title: string };

export interface PaperHeading {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** Stands in the list of contents. */
  readonly listed?: boolean | undefined;
  /** Set as small as one of level 3, where room is scarce; its level is what it is. */
  readonly look?: "small" | undefined;
}

export interface PaperList {
  readonly kind: "list";
  /** Counts from 1. */
  readonly numbered: boolean;
  readonly items: readonly string[];
  /** Set closer, where room is scarce. */
  readonly look?: "small" | undefined;
}

export interface PaperTable {
  readonly kind: "table";
  /** `share` is the column's part of the width, in any unit. */
  readonly columns: readonly { readonly title: string; readonly share: number }[];
  readonly rows: readonly (readonly string[])[];
  /** `figures`: many narrow columns of numbers after the first, set small. Absent: columns of words. */
  readonly look?: "figures" | undefined;
}

/** A stretch of words. `deleted` and `added` are what a proposal takes out of a clause and puts in. */
export interface PaperSpan {
  readonly text: string;
  readonly look?: "strong" | "emphasis" | "deleted" | "added" | undefined;
}

/** A file inside the file. */
export interface PaperAttachment {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** What it is to the paper, by ISO 32000-2: the paper's own source or data, or something beside it. */
  readonly relationship: "Source" | "Data" | "Supplement";
  readonly description: string;
}
