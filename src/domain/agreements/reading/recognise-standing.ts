import type { Standing } from "../document.ts";
import { type Block, wordsIn } from "./block.ts";
import { isParagraphHeading } from "./slug.ts";

type TitleWords = readonly (readonly [RegExp, Standing])[];

/** The most telling first: «Samarbeidsavtale … Retningslinje nr. 12» is a guideline, slides about it are slides. */
const TELLING_WORDS: TitleWords = [
  [/\b(?:lysbilde|slides\b|presentasjon|introduksjon (?:til|for)\b)/i, "slides"],
  [/\bretningslinje/i, "guideline"],
  [/\b(?:handlings|tiltaks)plan/i, "plan"],
  [/\b(?:prosedyre|rutine\b)/i, "procedure"],
  [/\b(?:delavtale|tjenesteavtale|tenesteavtale)/i, "sub-agreement"],
];
/** Words that also stand in titles of what is written about laws; they tell only over paragraphs (§). */
const LEGAL_WORDS: TitleWords = [
  [/\bforskrift/i, "regulation"],
  [/\blov\b|lov(?:en|a)\b/i, "law"],
];
/** Words that also stand in titles of slides. */
const AGREEMENT_WORDS: TitleWords = [[/\b(?:samarbeidsavtale|overordn[ae]t? avtale)/i, "agreement"]];

const LEAST_LEGAL_HEADINGS = 2;
const LEAST_SLIDE_BLOCKS = 20;
const SLIDE_FRAGMENT_WORDS = 12;
const SLIDE_SHARE = 0.6;

/**
 * What kind of source a text is, from the words of its title and the look of it: many short fragments are slides,
 * whatever agreement their title names (M9: slides never outrank a clause). «unknown» when nothing tells.
 */
export function recogniseStanding(title: string, blocks: readonly Block[]): Standing {
  const legalHeadings = blocks.filter((block) => block.kind === "heading" && isParagraphHeading(block.text));
  return (
    firstMatch(TELLING_WORDS, title) ??
    (legalHeadings.length >= LEAST_LEGAL_HEADINGS ? firstMatch(LEGAL_WORDS, title) : undefined) ??
    (looksLikeSlides(blocks) ? "slides" : undefined) ??
    firstMatch(AGREEMENT_WORDS, title) ??
    "unknown"
  );
}

function firstMatch(words: TitleWords, title: string): Standing | undefined {
  return words.find(([pattern]) => pattern.test(title))?.[1];
}

function looksLikeSlides(blocks: readonly Block[]): boolean {
  const texts = blocks.flatMap((block) => (block.kind === "table" ? [] : [block.text]));
  const fragments = texts.filter((text) => wordsIn(text) < SLIDE_FRAGMENT_WORDS);
  return texts.length >= LEAST_SLIDE_BLOCKS && fragments.length / texts.length >= SLIDE_SHARE;
}
