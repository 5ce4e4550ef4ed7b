import { stemOf, wordsOf } from "../search/analysis.ts";

/** Small words that make a rule another one: a text that adds one of a kind, or leaves out a «not», says something else. */
const BINDING_WORDS = {
  duty: "skal skulle må måtte plikter pliktar plikt pliktig pliktige krever krev kreves krevst must shall obliged obligation required requires",
  advice: "bør burde anbefaler anbefales anbefalt tilrår tilrådd rår should recommend recommends recommended",
  permission:
    "kan kunne lov tillatt tillate tillater tillét can could may might allowed permitted lawful free fritt",
  before: "før innen innan senest seinast before within until latest",
  after: "etter after siden sidan since",
  always: "alltid uansett always regardless",
  only: "bare berre kun utelukkende only solely",
  all: "alle alt samtlige hver hvert kvar kvart enhver all every any anyone anything everyone everything each",
  several: "flere fleire begge several both",
  exception: "unntak unntatt unnateke unntatte bortsett mindre unless except",
  negation:
    "ikke ikkje ingen inga inkje ingenting aldri uten utan verken hverken korkje forbudt forbode nei not no none nothing never neither nor without cannot forbidden prohibited t",
} as const;

type Kind = keyof typeof BINDING_WORDS;

const KIND_OF = new Map(
  (Object.keys(BINDING_WORDS) as Kind[]).flatMap((kind) =>
    BINDING_WORDS[kind].split(" ").map((word) => [word, kind] as const),
  ),
);

/** True for a word that `bindsAlike` answers for. */
export function isBinding(word: string): boolean {
  return KIND_OF.has(word);
}

function kindsIn(text: string): ReadonlySet<Kind> {
  return new Set(wordsOf(text).flatMap((word) => KIND_OF.get(word) ?? []));
}

/**
 * Whether a sentence binds as the passages that it rests on do: it makes no «may» into a «must», adds no «always»,
 * keeps a «not» and an exception, and turns no «ulovlig» into «lovlig». Errs to the side of no.
 */
export function bindsAlike(sentence: string, passages: readonly string[]): boolean {
  const said = kindsIn(sentence);
  const inPassages = passages.map(kindsIn);
  const some = (kind: Kind) => inPassages.some((kinds) => kinds.has(kind));
  const every = (kind: Kind) => inPassages.every((kinds) => kinds.has(kind));
  return (
    [...said].every(some) &&
    (said.has("exception") || !some("exception")) &&
    (said.has("negation") || !every("negation")) &&
    !isTurned(sentence, passages.join("\n"))
  );
}

function isTurned(sentence: string, passages: string): boolean {
  const stems = new Set(wordsOf(passages).map(stemOf));
  return wordsOf(sentence)
    .map(stemOf)
    .some(
      (stem) =>
        !stems.has(stem) && (stems.has(`u${stem}`) || (/^u../.test(stem) && stems.has(stem.slice(1)))),
    );
}
