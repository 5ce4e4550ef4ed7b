/** One thing, and the ways it is said: «samhandlingssjef», «collaboration manager». */
export interface Concept {
  readonly id: string;
  /** As written in the lexicon: words, with `*` where any letters may stand, and phrases. */
  readonly wordings: readonly string[];
}

const COLUMNS = 6;

/** A line of the lexicon that is not as it should be: a fault of ours, since the lexicon is part of the program. */
export class LexiconError extends Error {}

/**
 * One concept on a line: `id | bokmål | nynorsk | English | abbreviations | everyday words`, wordings separated by
 * semicolons; columns may be empty, and the last ones left out. `word` matches its inflections, `word*` what begins
 * so, `*word` what ends so, `*word*` what has it inside; several words are a phrase.
 *
 * @throws LexiconError for a line without a wording, with too many columns, or with an id that is taken.
 */
export function parseConcepts(text: string): Concept[] {
  const concepts = new Map<string, Concept>();
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const [id = "", ...columns] = line.split("|").map((column) => column.trim());
    const wordings = columns.flatMap((column) => column.split(";").map((wording) => wording.trim()));
    const concept = { id, wordings: [...new Set(wordings.filter((wording) => wording !== ""))] };
    if (columns.length >= COLUMNS || concept.wordings.length === 0 || concepts.has(id))
      throw new LexiconError(`The lexicon has a wrong line: ${line}`);
    concepts.set(id, concept);
  }
  return [...concepts.values()];
}
