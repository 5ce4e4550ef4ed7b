import type { DecidableStanding, DocumentHead } from "../document.ts";

/** Words of a question that name a document: «retningslinje 12», «handlingsplanen», «the action plan». */
export interface NamedDocument {
  readonly standing: DecidableStanding;
  /** Absent when only the kind is named. */
  readonly number: string | undefined;
  /** True when they say where to look («i avtalen», «hva sier loven»), and not what is asked about. */
  readonly scopes: boolean;
  /** Places among the question's words, from `from` to before `to`. */
  readonly from: number;
  readonly to: number;
}

const KINDS: readonly (readonly [DecidableStanding, RegExp])[] = [
  ["sub-agreement", /^(?:delavtal|tenesteavtal|tjenesteavtal|subagreement)/],
  ["guideline", /^(?:retningslin|guideline)/],
  ["procedure", /^(?:prosedyre|procedure)/],
  ["plan", /^(?:handlingsplan|tiltaksplan|planen$|plan$)/],
  ["agreement", /^(?:samarbeidsavtal|avtalen?$|avtala$|agreement)/],
  ["regulation", /^(?:forskrift|regulation)/],
  ["law", /^(?:loven|lova|law)$/],
];
/** Between the kind and its number: «retningslinje nr. 12», «guideline number 12». */
const NUMBER_WORDS: ReadonlySet<string> = new Set(["nr", "nummer", "no", "number"]);
/** Before the kind, they make it the place to look; an article or «action», «cooperation» may stand between. */
const PLACE_WORDS: ReadonlySet<string> = new Set(
  "i etter ifølge følgje sier seier under in to by does per".split(" "),
);
const BETWEEN: ReadonlySet<string> = new Set(
  "the den denne vår vårt our this action cooperation according ei en ein".split(" "),
);

/** @param words of the question, see `wordsOf`. */
export function namedDocumentsIn(words: readonly string[]): NamedDocument[] {
  const named: NamedDocument[] = [];
  words.forEach((word, place) => {
    const kind = KINDS.find(([, pattern]) => pattern.test(word));
    if (kind === undefined) return;
    const numberPlace = NUMBER_WORDS.has(words[place + 1] ?? "") ? place + 2 : place + 1;
    const number = /^\d+$/.exec(words[numberPlace] ?? "")?.[0];
    const from = BETWEEN.has(words[place - 1] ?? "") ? place - 1 : place;
    const before = words[from - 1] ?? "";
    const earlier = BETWEEN.has(before) ? (words[from - 2] ?? "") : before;
    named.push({
      standing: kind[0],
      number,
      scopes: number !== undefined || PLACE_WORDS.has(earlier),
      from,
      to: number === undefined ? place + 1 : numberPlace + 1,
    });
  });
  return named;
}

export function isNamed({ standing, number, title }: DocumentHead, named: NamedDocument): boolean {
  if (standing !== named.standing) return false;
  return named.number === undefined || named.number === number || title.split(/\D+/).includes(named.number);
}
