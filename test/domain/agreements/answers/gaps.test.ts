import assert from "node:assert/strict";
import { tellsOfAGap } from "../../../../src/domain/agreements/answers/gaps.ts";

describe("a sentence that tells of a gap in its source", () => {
  for (const [sentence, gap] of [
    ["Kilden sier ikke hvilken måned gjennomgangen skal skje.", true],
    ["Kjelda seier ikkje kven som vedtok planen.", true],
    ["Planen oppgir verken ansvarlig eller status.", true],
    ["Hvor mange som sitter der for sykehuset, er ikke oppgitt.", true],
    ["De nye vilkårene er ikke gjengitt i kilden.", true],
    ["Forskriften gjelder ikke for private institusjoner.", false],
    ["De avgjør ikke saker selv.", false],
    ["Avtalen kan ikke sies opp.", false],
    ["Alle må være enige, og et flertall er ikke nok.", false],
  ] as const)
    it(`is ${gap ? "" : "not "}«${sentence}»`, () => {
      assert.equal(tellsOfAGap(sentence), gap);
    });
});
