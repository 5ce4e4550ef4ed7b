const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const ROMAN: readonly (readonly [string, number])[] = [
  ["m", 1000],
  ["cm", 900],
  ["d", 500],
  ["cd", 400],
  ["c", 100],
  ["xc", 90],
  ["l", 50],
  ["xl", 40],
  ["x", 10],
  ["ix", 9],
  ["v", 5],
  ["iv", 4],
  ["i", 1],
];
const LARGEST_ROMAN = 4_000;

/** 1 is a, 26 is z; then comes aa, then bb, as Word has it. */
export function letterOf(count: number): string {
  const place = Math.max(0, count - 1);
  return (LETTERS[place % LETTERS.length] ?? "").repeat(Math.min(10, Math.floor(place / LETTERS.length) + 1));
}

/** In small letters. */
export function romanOf(count: number): string {
  let left = Math.min(count, LARGEST_ROMAN);
  let text = "";
  for (const [letters, value] of ROMAN) for (; left >= value; left -= value) text += letters;
  return text;
}
