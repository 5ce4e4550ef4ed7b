import assert from "node:assert/strict";
import { isParagraphHeading, slugOfHeading } from "../../../../src/domain/agreements/reading/slug.ts";

describe("the slug of a heading", () => {
  const SLUGS: Readonly<Record<string, string>> = {
    "§ 9 Når pasienten er klar": "9",
    "§ 9 Å melde fra": "9",
    "§ 9 I kraft": "9",
    "§ 9 a Tilsyn": "9-a",
    "§ 9A Tilsyn": "9-a",
    "§ 9 a. Tilsyn": "9-a",
    "§ 6-5 Varighet": "6-5",
    "§ 6-5b": "6-5-b",
    "§§ 3-6 Opphevet": "3-6",
    "3. Varighet": "varighet",
    "2.1 Økonomi og ansvar": "oekonomi-og-ansvar",
    "…": "avsnitt",
  };

  for (const [heading, slug] of Object.entries(SLUGS))
    it(`of «${heading}» is ${slug}`, () => assert.equal(slugOfHeading(heading), slug));

  it("knows the headings of paragraphs", () => {
    assert.equal(isParagraphHeading("§ 9 Når"), true);
    assert.equal(isParagraphHeading("9 Når"), false);
  });
});
