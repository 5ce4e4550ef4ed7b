import assert from "node:assert/strict";
import fc from "fast-check";
import { fold, gramsOf, stemsOf, wordsOf } from "../../../../src/domain/agreements/search/analysis.ts";
import { buildBm25 } from "../../../../src/domain/agreements/search/bm25.ts";
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

describe("BM25", () => {
  const scoresOf = (texts: string[][], query: string[]) => {
    const into = new Float64Array(texts.length);
    buildBm25(texts, { k1: 0.6, b: 0.5 }).addScores(query, 1, into);
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
