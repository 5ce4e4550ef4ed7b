import type { Standing } from "../document.ts";
import { type Block, wordsIn } from "./block.ts";
import { isHeadingLine } from "./heading-lines.ts";
import { slugOf } from "./slug.ts";

const LONGEST_SUBTITLE_WORDS = 30;
const LONGEST_ID = 40;

/** The first heading, with the subtitle that a cover page has under it. Absent when the text has no heading. */
export function recogniseTitle(blocks: readonly Block[]): string | undefined {
  const at = blocks.findIndex(({ kind }) => kind === "heading");
  const first = blocks[at];
  if (first?.kind !== "heading") return undefined;
  const [second, third] = blocks.slice(at + 1);
  // Under a subtitle stands nothing: text there would make it the first chapter.
  const coverHeading = second?.kind === "heading" && third?.kind === "heading" && third.level <= second.level;
  const coverLine =
    isHeadingLine(first) &&
    second?.kind === "paragraph" &&
    !/[.:;]$/.test(second.text) &&
    wordsIn(second.text) <= LONGEST_SUBTITLE_WORDS;
  return (coverHeading && second.level > first.level) || coverLine
    ? `${first.text} – ${second.text}`
    : first.text;
}

/** «12» in «Retningslinje nr. 12», «3» in «Delavtale 3». Absent when the title has no number. */
export function recogniseNumber(title: string): string | undefined {
  return /\b(?:retningslinje|delavtale|tjenesteavtale|tenesteavtale|prosedyre)\s*(?:nr\.?|nummer)?\s*(\d{1,3}[a-z]?)\b/i.exec(
    title,
  )?.[1];
}

/** The first part of clause ids: `R12` for guideline 12, else from the title. */
export function documentIdOf(title: string, number: string | undefined, standing: Standing): string {
  if (number !== undefined && standing === "guideline") return `R${number}`;
  return slugOf(title, LONGEST_ID) || "dokument";
}
