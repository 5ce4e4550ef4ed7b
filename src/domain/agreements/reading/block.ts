/** A part of a document as its layout shows it. Line breaks that the author set are kept as `\n`. */
export type Block = HeadingBlock | ParagraphBlock | ItemBlock | TableBlock;

export interface HeadingBlock {
  readonly kind: "heading";
  /** 1 is outermost; Markdown marks up to 6. */
  readonly level: number;
  readonly text: string;
}

export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly text: string;
  /** True when the whole paragraph is set in bold type. */
  readonly strong: boolean;
}

/** A list item, without the items nested in it: they follow as items of their own, one deeper. */
export interface ItemBlock {
  readonly kind: "item";
  /** 0 for an item of an outermost list. */
  readonly depth: number;
  /** As printed («a)», «12.»); absent for a bullet. */
  readonly label?: string;
  readonly text: string;
}

export interface TableBlock {
  readonly kind: "table";
  /** Empty when the table has no row of column names. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}
