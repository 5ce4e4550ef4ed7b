import { type DiffPart, diffWords } from "./clause-diff.ts";

/** Fewer words than this between two changes belong to them: nobody reads a sentence that is cut at every word. */
const FEWEST_WORDS_BETWEEN = 4;
/** With less of the longer text left, it is another text, and is told as one. */
const LEAST_LEFT = 0.4;

/**
 * What differs as a person would mark it: whole phrases, or all of it when little is left. The earlier and the later
 * text are in it to the character, as in {@link diffWords}.
 */
export function readableDiff(before: string, after: string): readonly DiffPart[] {
  const parts = withoutIslands(diffWords(before, after));
  const left = parts.reduce((sum, { kind, text }) => sum + (kind === "same" ? text.length : 0), 0);
  if (left >= LEAST_LEFT * Math.max(before.length, after.length)) return parts;
  return changed(before, after);
}

function withoutIslands(parts: readonly DiffPart[]): readonly DiffPart[] {
  const merged: DiffPart[] = [];
  let removed = "";
  let added = "";
  const close = () => {
    merged.push(...changed(removed, added));
    removed = "";
    added = "";
  };
  parts.forEach(({ kind, text }, place) => {
    const between = place > 0 && place < parts.length - 1 && wordsIn(text) < FEWEST_WORDS_BETWEEN;
    if (kind === "same" && !between) {
      close();
      merged.push({ kind, text });
      return;
    }
    if (kind !== "added") removed += text;
    if (kind !== "removed") added += text;
  });
  close();
  return merged;
}

function changed(removed: string, added: string): DiffPart[] {
  return [
    { kind: "removed" as const, text: removed },
    { kind: "added" as const, text: added },
  ].filter(({ text }) => text !== "");
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
