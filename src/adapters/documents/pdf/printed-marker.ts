import { takeLabel } from "../../../domain/agreements/reading/printed-label.ts";

/** What opens a list item: its label as printed, absent for a bullet, and the words behind it. */
export interface Marked {
  readonly label?: string;
  readonly text: string;
}

/** Bullets as letters, and the letters of symbol fonts, which lie in the private area. */
const BULLET = /^(?:[•▪‣◦✓✔➢●○■□▶►·–−-]|[\uE000-\uF8FF]|o)\s+(?=\S)/u;
const CLAUSE_NUMBER = /^(\d{1,2}(?:\.\d{1,2}){1,3}\.?)\s+(?=\S)/;
const MONTH =
  /^\d{1,2}\.\s+(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)\b/i;

/** Absent for a text that opens with no bullet or label; a date («1. mars») is none. */
export function markerOf(text: string): Marked | undefined {
  if (MONTH.test(text)) return undefined;
  const bullet = BULLET.exec(text);
  if (bullet !== null) {
    const rest = text.slice(bullet[0].length);
    return { text: rest };
  }
  const number = CLAUSE_NUMBER.exec(text);
  if (number?.[1] !== undefined) return { label: number[1], text: text.slice(number[0].length) };
  const { label, text: rest } = takeLabel(text);
  return label === undefined ? undefined : { label, text: rest };
}

/** True for what is nothing but a bullet, a label or a number. */
export function isMarker(text: string): boolean {
  return /^(?:§\s*)?\d{1,2}(?:[.-]\d{1,2})*[.)]?$/.test(text) || markerOf(`${text} x`)?.text === "x";
}
