import type { Matrix } from "./matrix.ts";

/** 0 for what is no number. */
export function number(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}

export function isNumbers(value: unknown): value is ArrayLike<number> {
  return (
    value instanceof Float32Array || (Array.isArray(value) && value.every((one) => typeof one === "number"))
  );
}

/** Six numbers, bare or in one array. */
export function matrixOf(args: readonly unknown[]): Matrix | undefined {
  const [first] = args;
  const numbers = isNumbers(first) ? first : isNumbers(args) ? args : undefined;
  if (numbers === undefined || numbers.length < 6) return undefined;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(numbers);
  return [a, b, c, d, e, f];
}

export function glyphOf(glyph: unknown): { unicode: string; width: number; isSpace: boolean } {
  if (typeof glyph !== "object" || glyph === null) return { unicode: "", width: 0, isSpace: false };
  const read = (name: string): unknown => Reflect.get(glyph, name);
  const unicode = read("unicode");
  return {
    unicode: typeof unicode === "string" ? unicode : "",
    width: number(read("width")),
    isSpace: read("isSpace") === true,
  };
}

/** Ligatures as letters, accents with their letters; without marks that print nothing. */
export function readable(text: string): string {
  return text
    .replaceAll(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize("NFKC"))
    .normalize("NFC")
    .replaceAll(/[\p{Cc}\u200B\uFEFF]/gu, "");
}

/** A PDF name, which may be wrapped in an object. */
export function nameOf(value: unknown): string | undefined {
  const bare: unknown = typeof value === "object" && value !== null ? Reflect.get(value, "name") : value;
  return typeof bare === "string" ? bare : undefined;
}
