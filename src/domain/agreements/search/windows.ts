import type { Clause } from "../document.ts";

/** Neighbouring clauses of one section, read together: a short clause is found by what stands around it. */
export interface ClauseWindow {
  /** Places of the clauses in the list that was given. */
  readonly clauses: readonly number[];
  /** The headings that they have in common. */
  readonly headings: readonly string[];
}

const FULL_WINDOW_WORDS = 90;
const LARGEST_WINDOW_WORDS = 130;

/** Windows of 90 to 130 words where the sections are long enough; a clause longer than that is a window alone. */
export function windowsOf(clauses: readonly Clause[]): ClauseWindow[] {
  const windows: ClauseWindow[] = [];
  let open: { places: number[]; words: number; section: string; headings: readonly string[] } | undefined;
  const close = () => {
    if (open === undefined) return;
    windows.push({ clauses: open.places, headings: open.headings });
    open = undefined;
  };
  clauses.forEach((clause, place) => {
    const section = clause.headings.join(" – ");
    const words = clause.text.split(/\s+/).length;
    if (open !== undefined && (open.section !== section || open.words + words > LARGEST_WINDOW_WORDS))
      close();
    open ??= { places: [], words: 0, section, headings: clause.headings };
    open.places.push(place);
    open.words += words;
    if (open.words >= FULL_WINDOW_WORDS) close();
  });
  close();
  return windows;
}
