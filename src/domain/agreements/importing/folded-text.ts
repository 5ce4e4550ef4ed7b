/** The text with every run of space as one: texts that differ in nothing else are the same words. */
export function foldedText(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/[\u00ad\u200b\ufeff]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** How often each word occurs, in lower case and without marks. */
export function wordCounts(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** From 0 to 1: how much of two texts' words they share (Dice). 0 when neither has any. */
export function wordsShared(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let shared = 0;
  let all = 0;
  for (const [word, count] of one) {
    shared += Math.min(count, other.get(word) ?? 0);
    all += count;
  }
  for (const count of other.values()) all += count;
  return all === 0 ? 0 : (2 * shared) / all;
}
