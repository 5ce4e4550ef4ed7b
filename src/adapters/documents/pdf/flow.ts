import type { Row } from "./text-rows.ts";

/** A line of running text, in the column where it stands. */
export interface Line extends Row {
  readonly kind: "line";
  /** Counted from 1. */
  readonly page: number;
  /** Where the column begins, and how far to the right a line of it may reach. */
  readonly columnLeft: number;
  readonly columnRight: number;
  /** True for a line that has the page's width to itself. */
  readonly wide: boolean;
  /** Tells columns apart: a paragraph is not cut by a gap between them. */
  readonly column: number;
  /** Where an accessible PDF says that this is a heading; 1 is outermost. */
  readonly heading: number | undefined;
  /** True for a line with a bullet that was drawn and is no letter. */
  readonly dotted: boolean;
}

export interface Grid {
  readonly kind: "grid";
  readonly page: number;
  readonly lefts: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

export type Flow = Line | Grid;
