import assert from "node:assert/strict";
import fc from "fast-check";
import { wordsOf } from "../../../../src/domain/agreements/search/analysis.ts";
import {
  buildConceptFinder,
  conceptsOf,
  findConcepts,
  outermost,
} from "../../../../src/domain/agreements/search/concepts.ts";
import { LEXICON } from "../../../../src/domain/agreements/search/lexicon/lexicon.ts";
import {
  LexiconError,
  parseConcepts,
} from "../../../../src/domain/agreements/search/lexicon/parse-concepts.ts";

const find = (lexicon: string, text: string) =>
  buildConceptFinder(parseConcepts(lexicon))(wordsOf(text)).map(({ id, from, to }) => `${id} ${from}-${to}`);

describe("the lexicon", () => {
  it("reads a concept from every column, and lets the last ones be left out", () => {
    assert.deepEqual(parseConcepts("a | én; to | | three\n\nb | fire | | | f | fem"), [
      { id: "a", wordings: ["én", "to", "three"] },
      { id: "b", wordings: ["fire", "f", "fem"] },
    ]);
  });

  for (const wrong of ["a", "a | |", "a | b\na | c", "a | 1 | 2 | 3 | 4 | 5 | 6"])
    it(`refuses «${wrong.replace("\n", " / ")}»`, () => {
      assert.throws(() => parseConcepts(wrong), LexiconError);
    });

  it("has hundreds of concepts, and finds each by every one of its own wordings", () => {
    assert.ok(LEXICON.length > 300);
    for (const { id, wordings } of LEXICON)
      for (const wording of wordings)
        assert.ok(conceptsOf(wording.replaceAll("*", "")).includes(id), `${id}: ${wording}`);
  });
});

describe("finding concepts", () => {
  it("matches a stem, a beginning, an end, a part and a phrase", () => {
    assert.deepEqual(find("a | kommune", "Kommunen betaler"), ["a 0-1"]);
    assert.deepEqual(find("a | utskriv*", "ved utskrivningen"), ["a 1-2"]);
    assert.deepEqual(find("a | *utvalg", "fagutvalg utvalgsmøte"), ["a 0-1"]);
    assert.deepEqual(find("a | *sjuke*", "heimesjukepleie"), ["a 0-1"]);
    assert.deepEqual(find("a | action plan*", "the action plans act"), ["a 1-3"]);
  });

  it("says a concept once where several of its wordings match the same words", () => {
    assert.deepEqual(find("a | møte; møter; møte*", "møter"), ["a 0-1"]);
  });

  it("lets a longer phrase hold the words inside it", () => {
    const found = outermost(findConcepts(wordsOf("what does the action plan say")));
    assert.deepEqual(
      found.map(({ id }) => id),
      ["handlingsplan"],
    );
  });

  for (const [concept, ...ways] of [
    ["uenighet", "vi er uenige", "vi er usamde", "when we disagree", "en tvist"],
    ["varsle", "varsle kommunen", "melde frå til kommunen", "must notify the municipality"],
    ["dho", "digital hjemmeoppfølging", "digital heimeoppfølging", "digital home follow-up", "DHO"],
    ["utskrivningsklar", "utskrivningsklar", "utskrivingsklar", "ready for discharge"],
    ["ssu", "SSU", "strategisk samarbeidsutvalg", "strategic cooperation committee"],
  ] as const)
    it(`reads ${ways.map((way) => `«${way}»`).join(", ")} as one thing`, () => {
      for (const way of ways) assert.ok(conceptsOf(way).includes(concept), way);
    });

  it("takes any text, and gives places inside it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom("si", "opp", "avtalen", "§", "6-2"))),
        (words) => {
          for (const { from, to } of findConcepts(words))
            assert.ok(0 <= from && from < to && to <= words.length);
        },
      ),
    );
  });

  it("reads a question in well under a millisecond", () => {
    const words = wordsOf(
      "When must the hospital notify the municipality about a patient ready for discharge?",
    );
    findConcepts(words);
    const times = Array.from({ length: 50 }, () => {
      const started = performance.now();
      findConcepts(words);
      return performance.now() - started;
    });
    assert.ok((times.sort((a, b) => a - b)[25] ?? Number.POSITIVE_INFINITY) < 0.3);
  });
});
