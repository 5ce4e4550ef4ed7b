import { sha256 } from "../../kernel/hashing.ts";

const WRITTEN = /^(?:h[ -]?)?(\d{4,6})$/i;

/** So many numbers are tried before they get longer. */
const SHORT_ATTEMPTS = 20;

/**
 * A number that is easily said and typed: «H-4071». It does not tell how many there are. The same mark gives the
 * same, so that a form sent twice is one inquiry; `attempt` gives another where that one is taken.
 */
export function inquiryIdOf(mark: string, attempt: number): string {
  const hash = Number.parseInt(sha256(`${mark}/${attempt}`).slice(0, 8), 16);
  const least = attempt < SHORT_ATTEMPTS ? 1_000 : 100_000;
  return `H-${least + (hash % (9 * least))}`;
}

/** Reads a number in any case, with or without its letter and hyphen. Absent when it cannot be one. */
export function readInquiryId(text: string): string | undefined {
  const digits = WRITTEN.exec(text.trim())?.[1];
  return digits === undefined ? undefined : `H-${digits}`;
}
