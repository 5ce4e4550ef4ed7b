const LONGEST_SLUG = 40;

/** The letter of «§ 9 a» and «§ 9A» stands alone; in «§ 9 Når» and «§ 9 I kraft» the heading's words begin. */
const PARAGRAPH_SIGN = /^§+\s*(\d+)(?:\s*-\s*(\d+))?(?:((?<=\d)[A-Z]|\s?[a-z])(?![\p{L}\p{M}\d]))?/u;
const PRINTED_NUMBER = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[a-zæøå][.)]|[ivx]+[.)])\s+/i;

/** Lower-case letters a–z, digits and hyphens; æ, ø and å become ae, oe and aa. Empty when nothing is left. */
export function slugOf(text: string, longest = LONGEST_SLUG): string {
  const slug = text
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .normalize("NFD")
    .replaceAll(/\p{Mark}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  if (slug.length <= longest) return slug;
  const lastWhole = slug.lastIndexOf("-", longest);
  return slug.slice(0, lastWhole > 0 ? lastWhole : longest);
}

/**
 * The slug of a heading: «§ 6-5 Varighet» is `6-5`, as everyone cites it; a printed number («3. ») is left out, so
 * that an id survives when chapters are numbered anew.
 */
export function slugOfHeading(heading: string): string {
  const paragraph = PARAGRAPH_SIGN.exec(heading);
  if (paragraph !== null)
    return [paragraph[1], paragraph[2], paragraph[3]?.trim().toLowerCase()].filter((part) => part).join("-");
  return slugOf(heading.replace(PRINTED_NUMBER, "")) || slugOf(heading) || "avsnitt";
}

/** True for a heading that opens a paragraph (§) of a law, a regulation or an agreement. */
export function isParagraphHeading(heading: string | undefined): boolean {
  return heading !== undefined && PARAGRAPH_SIGN.test(heading);
}
