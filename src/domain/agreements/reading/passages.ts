import { type ItemBlock, type ParagraphBlock, wordsIn } from "./block.ts";
import { type Labelled, takeLabel } from "./printed-label.ts";
import type { Section } from "./sections.ts";

/** The most characters in a clause; a longer text is split. */
const LONGEST_CLAUSE = 1_200;

const FRAGMENT_WORDS = 12;
const JOINED_WORDS = 90;

/** A paragraph or a list item, with the list that belongs to it. */
interface Passage extends Labelled {
  readonly bulleted: boolean;
  readonly items: Labelled[];
}

/**
 * The texts of a section's clauses, in order. Each is one clause, or several parts of one that was too long to be
 * cited whole. Short fragments are read together, so that what is cited says something.
 */
export function clauseTexts({ content, joins }: Section): Labelled[][] {
  const texts: Labelled[][] = [];
  let together: Passage[] = [];
  const closeTogether = () => {
    const [first, ...rest] = together;
    if (first !== undefined)
      texts.push(rest.length === 0 ? parts(first) : splitLong({ text: together.map(line).join("\n") }));
    together = [];
  };
  for (const passage of passagesOf(content)) {
    if (joins === "nothing" || (joins === "fragments" && !isFragment(passage))) {
      closeTogether();
      texts.push(parts(passage));
      continue;
    }
    if (together.length > 0 && wordsIn([...together, passage].map(line).join("\n")) > JOINED_WORDS)
      closeTogether();
    together.push(passage);
  }
  closeTogether();
  return texts;
}

/** A paragraph that ends in a colon takes the list after it; an item takes the items nested in it. */
function passagesOf(content: readonly (ParagraphBlock | ItemBlock)[]): Passage[] {
  const passages: Passage[] = [];
  let introduces = false;
  for (const block of content) {
    const current = passages.at(-1);
    if (block.kind === "paragraph") {
      introduces = /[:;]$/.test(block.text);
      passages.push({
        ...(block.text.startsWith("(") ? takeLabel(block.text) : { text: block.text }),
        bulleted: false,
        items: [],
      });
    } else if (current !== undefined && (introduces || (block.depth > 0 && current.bulleted)))
      current.items.push(labelled(block));
    else passages.push({ ...labelled(block), bulleted: true, items: [] });
  }
  return passages;
}

function labelled({ label, text }: Labelled): Labelled {
  return label === undefined ? { text } : { label, text };
}

/** A sentence is never a fragment, however short: «Partene dekker egne kostnader.» can be cited. */
function isFragment(passage: Passage): boolean {
  return wordsIn(whole(passage)) < FRAGMENT_WORDS && !/[.!]$/.test(whole(passage));
}

function whole({ text, items }: Passage): string {
  return [text, ...items.map(itemLine)].join("\n");
}

function line(passage: Passage): string {
  const text = whole(passage);
  return passage.bulleted ? itemLine(labelled({ ...passage, text })) : text;
}

function itemLine({ label, text }: Labelled): string {
  return `${label ?? "-"} ${text}`;
}

/** A passage that is too long is split at its items; the first stays with the words that introduce the list. */
function parts(passage: Passage): Labelled[] {
  const { text, items } = passage;
  const [first, ...rest] = items;
  const entire = labelled({ ...passage, text: whole(passage) });
  if (entire.text.length <= LONGEST_CLAUSE || first === undefined) return splitLong(entire);
  return [labelled({ ...passage, text: `${text}\n${itemLine(first)}` }), ...rest].flatMap(splitLong);
}

function splitLong({ label, text }: Labelled): Labelled[] {
  return splitText(text, LONGEST_CLAUSE).map((part, place) =>
    label === undefined || place > 0 ? { text: part } : { label, text: part },
  );
}

/** Cuts a text into pieces of at most `longest` characters: at a line's or sentence's end, else between words. */
function splitText(text: string, longest: number): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > longest) {
    const reach = rest.slice(0, longest + 1);
    const sentences = [...reach.matchAll(/[.!?][»")]?\s+(?=[\p{Lu}«"(])|\n/gu)].at(-1);
    const cut = sentences === undefined ? reach.search(/\s\S*$/) : sentences.index + sentences[0].length;
    const end = cut > 0 ? cut : longest;
    pieces.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return [...pieces, rest];
}
