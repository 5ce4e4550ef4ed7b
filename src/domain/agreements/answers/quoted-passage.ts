import { sentencesOf } from "./answering-sentence.ts";

/** Fewer words than this stand in any text by chance. */
const LEAST_WORDS = 3;

/** Without what no reader calls a difference: kinds of quotation marks, dashes, white space, soft hyphens. */
function plain(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\u00AD/g, "")
    .replace(/[«»“”„‟‹›"]/g, '"')
    .replace(/[‘’‚‛`´']/g, "'")
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * The sentences of a text in which a passage stands verbatim, apart from typography. They are whole, so that what the
 * passage leaves out of them is still seen. Absent when it does not stand there, or is too short to say anything.
 */
export function sentencesAround(passage: string, text: string): readonly string[] | undefined {
  const sought = plain(passage)
    .replace(/^"|[."…]+$/g, "")
    .trim();
  if (sought.split(" ").length < LEAST_WORDS || !standsIn(sought, plain(text))) return undefined;
  const sentences = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
  for (let count = 1; count < sentences.length; count += 1)
    for (let from = 0; from + count <= sentences.length; from += 1) {
      const around = sentences.slice(from, from + count);
      if (standsIn(sought, plain(around.join(" ")))) return around;
    }
  return sentences;
}

/** At the edges of words: «lovlig» stands in «ulovlig», and says the opposite. */
function standsIn(sought: string, text: string): boolean {
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + sought.length)];
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
