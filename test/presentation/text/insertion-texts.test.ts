import assert from "node:assert/strict";
import { LANGUAGES, type Language } from "../../../src/domain/kernel/language.ts";
import { insertionTexts } from "../../../src/presentation/text/insertion-texts.ts";

const sentences = (language: Language): readonly string[] => {
  const { asOf, stopped, ...plain } = insertionTexts(language);
  return [...Object.values(plain), ...Object.values(stopped), asOf("«dagen»")];
};

describe("what users read while they insert a clause", () => {
  it("is whole in every language, and each in its own", () => {
    for (const language of LANGUAGES)
      for (const text of sentences(language)) assert.match(text, /^[\p{Lu}].*\.$/su, language);
    for (const text of sentences("nn"))
      assert.doesNotMatch(text, /\b(?:jeg|ikke|noe|noen|fra|også|siden)\b/iu, text);
    for (const text of sentences("nb"))
      assert.doesNotMatch(text, /\b(?:eg|ikkje|noko|nokre|frå|òg|sidan)\b/iu, text);
    assert.equal(new Set(LANGUAGES.flatMap(sentences)).size, 3 * sentences("nb").length);
  });
});
