const MARKS = /[^\p{L}\p{N}\s]/gu;

/**
 * What was said, for comparing with phrases: lower case, words and numbers only, single spaces. Emoji, punctuation and
 * quotation marks are gone.
 */
export function saidIn(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(MARKS, " ").replace(/\s+/g, " ").trim();
}

/** A pattern that the whole of what was said must match; `parts` are alternatives. */
export function whole(...parts: readonly string[]): RegExp {
  return new RegExp(`^(?:${parts.join("|")})$`, "u");
}
