import type { CivilDate } from "../../domain/kernel/civil-date.ts";

/** A workbook that leaves the program, as plain data: finished words in one language, and dates as dates. */
export interface SheetView {
  readonly title: string;
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  /** `width` in letters. */
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** A text is a text whatever it begins with, and never a formula. Absent: an empty cell. */
export type SheetCell = string | number | { readonly date: CivilDate } | undefined;
