import assert from "node:assert/strict";
import { LANGUAGES, type Language } from "../../../src/domain/kernel/language.ts";
import { demoTexts } from "../../../src/presentation/text/demo-texts.ts";
import { sentencesIn } from "../../builders/sentences.ts";

const sentences = (language: Language) => new Map(sentencesIn(demoTexts(language)));

describe("what users read of the demonstration", () => {
  it("is there in every language, parameter by parameter", () => {
    for (const language of LANGUAGES)
      assert.deepEqual([...sentences(language).keys()], [...sentences("nb").keys()], language);
  });

  for (const language of LANGUAGES)
    it(`is never empty, and says every word it is given (${language})`, () => {
      for (const [path, text] of sentences(language)) {
        assert.ok(text.trim() === text && text !== "", path);
        assert.doesNotMatch(text, /[{}$<>]|undefined|null|\bNaN\b|\s{2}|samtyk|consent\b/i, path);
        if (path.includes("()"))
          assert.ok(path.endsWith(".title") || text.includes("«én»"), `${path}: ${text}`);
      }
    });

  it("is English in English, and keeps nynorsk and bokmål apart", () => {
    const bokmal = /\b(?:ikke|jeg|hva|hvem|fra|noe|være|gjelder|sier|et|dager)\b/i;
    const nynorsk = /\b(?:ikkje|eg|kva|kven|frå|noko|vere|gjeld|seier|ein|eit|dagar)\b/i;
    for (const [path, text] of sentences("nn")) assert.doesNotMatch(text, bokmal, path);
    for (const [path, text] of sentences("nb")) assert.doesNotMatch(text, nynorsk, path);
    const nb = sentences("nb");
    const same = [...sentences("en")].filter(([path, text]) => nb.get(path) === text).map(([path]) => path);
    assert.deepEqual(
      same.filter((path) => !path.startsWith(".played.") && !/^\.(?:done|now)\(\)$/.test(path)),
      [".inHelp.say"],
    );
  });
});
