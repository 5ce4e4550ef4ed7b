import assert from "node:assert/strict";
import fc from "fast-check";
import { fold, gramsOf, stemsOf, wordsOf } from "../../../../src/domain/agreements/search/analysis.ts";
import { bestPlaces } from "../../../../src/domain/agreements/search/best-places.ts";
import { buildBm25 } from "../../../../src/domain/agreements/search/bm25.ts";
import { atOnce } from "../../../../src/domain/agreements/search/steps.ts";
import { buildTextSearch } from "../../../../src/domain/agreements/search/text-search.ts";

describe("Norwegian analysis", () => {
  it("keeps æ, ø and å, folds other accents, and reads both spellings of helsefellesskap as one", () => {
    assert.equal(fold("Idé på Ærøya"), "ide på ærøya");
    assert.deepEqual(stemsOf("Helsefelleskapet"), stemsOf("helsefellesskapet"));
  });

  it("gives inflections of a word one stem and leaves function words out", () => {
    assert.deepEqual(stemsOf("kommunene"), stemsOf("kommuner"));
    assert.deepEqual(stemsOf("hva er det som skal"), []);
  });

  it("marks the edges of words in grams, and keeps short words whole", () => {
    assert.deepEqual(gramsOf("avtale"), ["_avt", "avta", "vtal", "tale", "ale_"]);
    assert.deepEqual(gramsOf("ssu"), ["_ssu", "ssu_"]);
    assert.deepEqual(gramsOf("x"), ["_x_"]);
  });

  it("takes any text at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const word of wordsOf(text)) assert.equal(word, fold(word));
        stemsOf(text);
        gramsOf(text);
      }),
    );
  });
});

/** An index over texts whose words are their only terms. */
function indexOf(texts: readonly (readonly string[])[], weights: readonly number[] = [1]) {
  const terms = [...new Set(texts.flat())];
  const numbered = (words: readonly string[]) => [
    ...new Set(words.map((word) => terms.indexOf(word)).filter((number) => number !== -1)),
  ];
  const starts = Uint32Array.from({ length: terms.length + 1 }, (_, number) => number);
  const parts = texts.map((words) => [Uint32Array.from(words, (word) => terms.indexOf(word))]);
  const views = weights.map((weight) => ({ weight, partsOf: (place: number) => parts[place] ?? [] }));
  const index = atOnce(
    buildBm25(texts.length, views, { starts, terms: starts.slice(0, -1), size: terms.length }, KNOBS),
  );
  return { index, numbered };
}

/** BM25 as the books have it, for one text and one query. */
function byTheBook(
  texts: readonly (readonly string[])[],
  text: readonly string[],
  query: readonly string[],
): number {
  const average = texts.flat().length / texts.length;
  return [...new Set(query)].reduce((sum, term) => {
    const count = text.filter((word) => word === term).length;
    const found = texts.filter((words) => words.includes(term)).length;
    const inverse = Math.log(1 + (texts.length - found + 0.5) / (found + 0.5));
    const length = KNOBS.k1 * (1 - KNOBS.b + (KNOBS.b * text.length) / average);
    return count === 0 ? sum : sum + (inverse * count * (KNOBS.k1 + 1)) / (count + length);
  }, 0);
}

const KNOBS = { k1: 0.6, b: 0.5 };

describe("BM25", () => {
  const scoresOf = (texts: string[][], query: string[]) => {
    const { index, numbered } = indexOf(texts);
    const into = new Float64Array(texts.length);
    index.addScores(numbered(query), 1, into);
    return [...into];
  };

  it("weighs a rare term above a common one, and a short text above a long one", () => {
    const [rare = 0, common = 0] = scoresOf(
      [
        ["sjelden", "x"],
        ["vanlig", "x"],
        ["vanlig", "y"],
        ["vanlig", "z"],
      ],
      ["sjelden", "vanlig"],
    );
    assert.ok(rare > common);
    const [short = 0, long = 0] = scoresOf(
      [
        ["a", "b"],
        ["a", "b", "c", "d", "e", "f"],
      ],
      ["a"],
    );
    assert.ok(short > long);
  });

  it("scores what has none of the terms as nothing, and nothing below nothing", () => {
    const term = fc.constantFrom("a", "b", "c", "d");
    fc.assert(
      fc.property(fc.array(fc.array(term), { maxLength: 8 }), fc.array(term), (texts, query) => {
        scoresOf(texts, query).forEach((score, place) => {
          const shares = texts[place]?.some((word) => query.includes(word)) ?? false;
          assert.equal(score > 0, shares);
        });
      }),
    );
  });

  it("scores as the books have it, each view of the same texts with its weight", () => {
    const term = fc.constantFrom("a", "b", "c", "d", "e");
    const corpus = fc.array(fc.array(term, { maxLength: 9 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(corpus, fc.array(term), (texts, query) => {
        const { index, numbered } = indexOf(texts, [0.5, 2]);
        const into = new Float64Array(texts.length);
        index.addScores(numbered(query), 3, into);
        texts.forEach((text, place) => {
          const expected = 3 * 2.5 * byTheBook(texts, text, query);
          assert.ok(Math.abs((into[place] ?? 0) - expected) < 1e-4);
        });
      }),
    );
  });

  it("counts a term of the query once, and does not mind the order", () => {
    const texts = [
      ["a", "b"],
      ["b", "c"],
    ];
    assert.deepEqual(scoresOf(texts, ["a", "b", "b"]), scoresOf(texts, ["b", "a"]));
  });
});

describe("text search", () => {
  it("is empty over no texts, and gives at most as many as asked for, best first", () => {
    assert.deepEqual(buildTextSearch([]).search("avtale", 5), []);
    const texts = ["avtale", "avtale om møter", "avtalen sies opp", "noe annet"].map((text) => ({
      text,
      context: "",
    }));
    const hits = buildTextSearch(texts).search("avtale", 2);
    assert.equal(hits.length, 2);
    assert.ok((hits[0]?.score ?? 0) >= (hits[1]?.score ?? 0));
  });
});

describe("the best places", () => {
  it("are those of the highest scores, best first, the earlier of equals before the later", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5)), fc.integer({ min: 1, max: 6 }), (scores, most) => {
        const sorted = scores
          .map((score, place) => ({ score, place }))
          .filter(({ score }) => score > 0)
          .sort((a, b) => b.score - a.score || a.place - b.place);
        assert.deepEqual(
          bestPlaces(Float64Array.from(scores), most),
          sorted.slice(0, most).map(({ place }) => place),
        );
      }),
    );
  });
});
