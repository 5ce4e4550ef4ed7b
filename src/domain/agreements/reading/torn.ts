import type { Clause } from "../document.ts";

/** Begins in the middle of a sentence: «og fortsette …» (G8). A list item may begin with a small letter. */
const BEGINS_INSIDE = /^(?:og|eller|samt|men|and|or)\s+\p{Ll}/u;
/** Ends in the middle of one: after a word that none ends with, and without a full stop (G22). */
const ENDS_INSIDE =
  /(?<!\p{L})(?:og|eller|samt|i|på|av|til|for|fra|frå|med|som|at|om|ved|gjennom|hele|heile|den|det|de|dei|en|ein|et|eit|the|of|and|or)\s*$/u;
/** A retelling says so in words. */
const SAYS_SO =
  /(?:setningen|setninga|teksten) er (?:brutt|broten)|mangler (?:begynnelsen|slutten) av setningen|ord mangler/iu;

/** True for a clause whose words are broken in its source: it is shown as it is, and said to be so, never mended. */
export function isTorn({ text }: Pick<Clause, "text">): boolean {
  return BEGINS_INSIDE.test(text) || ENDS_INSIDE.test(text) || SAYS_SO.test(text);
}
