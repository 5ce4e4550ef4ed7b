import { type Point, short } from "./polar.ts";
import { INK } from "./wheel-colours.ts";

/** Smallest letters in the picture, in its own unit: one pixel where it is 360 wide, as on a phone. */
export const SMALLEST_TEXT = 12;

export interface TextLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly anchor?: "start" | "middle";
  /** A line of this colour around the letters, so that they stand out from what is under them. */
  readonly halo?: string;
  readonly turn?: number;
}

/** One line of text whose middle stands at this height. */
export function svgText(text: string, at: Point, look: TextLook = {}): string {
  const { size = SMALLEST_TEXT, bold = false, fill = INK, anchor = "middle", halo, turn } = look;
  // Half the height of capitals: `dominant-baseline` is read differently by every program.
  const y = at.y + size * 0.34;
  return [
    `<text x="${short(at.x)}" y="${short(y)}" font-size="${size}" fill="${fill}"`,
    bold ? ' font-weight="600"' : "",
    anchor === "middle" ? ' text-anchor="middle"' : "",
    halo === undefined
      ? ""
      : ` stroke="${halo}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke"`,
    turn === undefined ? "" : ` transform="rotate(${short(turn)} ${short(at.x)} ${short(at.y)})"`,
    `>${xmlText(text)}</text>`,
  ].join("");
}

/** About how wide a line is, in the picture's font: enough to keep things apart. */
export function widthOf(text: string, size = SMALLEST_TEXT): number {
  let width = 0;
  for (const letter of text)
    width += /[\p{Lu}\d]/u.test(letter) ? 0.58 : /[ilj.,:;' ]/.test(letter) ? 0.27 : 0.5;
  return width * size;
}

/** As much of the text as the width holds; what is cut says so. */
export function fitted(text: string, width: number, size = SMALLEST_TEXT): string {
  if (widthOf(text, size) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && widthOf(`${letters.join("")}…`, size) > width) letters.pop();
  return `${letters.join("")}…`;
}

export function xmlText(text: string): string {
  return (
    text
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      .replace(/"/g, "&quot;")
      // XML knows none of these, escaped or not.
      .replace(/\p{Cc}/gu, " ")
  );
}
