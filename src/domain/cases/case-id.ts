import { sha256 } from "../kernel/hashing.ts";

/** No vowels, so that no word comes of two of them, and no Y, which is one. */
const LETTERS = "BCDFGHJKLMNPQRSTVWXZ";
const WRITTEN = new RegExp(`^([${LETTERS}]{2})[ -]?(\\d{3})$`);

/**
 * An id for a case that is easily said and typed: «BT-407». The same mark gives the same, so that a form sent twice
 * is one case; `attempt` gives another where that one is taken.
 */
export function caseIdOf(mark: string, attempt: number): string {
  const hash = sha256(`${mark}/${attempt}`);
  const part = (place: number, size: number) =>
    Number.parseInt(hash.slice(place * 8, place * 8 + 8), 16) % size;
  const letters = [0, 1].map((place) => LETTERS[part(place, LETTERS.length)]).join("");
  return `${letters}-${String(part(2, 1_000)).padStart(3, "0")}`;
}

/** Reads an id in any case, with or without its hyphen. Absent when it cannot be one. */
export function readCaseId(text: string): string | undefined {
  const [, letters, digits] = WRITTEN.exec(text.trim().toUpperCase()) ?? [];
  return letters === undefined ? undefined : `${letters}-${digits}`;
}
