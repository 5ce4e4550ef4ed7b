import assert from "node:assert/strict";
import { LANGUAGES, type Language } from "../../../src/domain/kernel/language.ts";
import { hearingTexts } from "../../../src/presentation/text/hearing-texts.ts";
import { sentencesIn } from "../../builders/sentences.ts";

const sentences = (language: Language) => new Map(sentencesIn(hearingTexts(language)));
/** Their own words depend on a number, which is not among what is filled in. */
const COUNTED = /\.state\.open|\.close\.|\.list\.count/;

describe("what users read of hearings", () => {
  it("is there in every language, parameter by parameter", () => {
    for (const language of LANGUAGES)
      assert.deepEqual([...sentences(language).keys()], [...sentences("nb").keys()], language);
  });

  for (const language of LANGUAGES)
    it(`is never empty, and says every word it is given (${language})`, () => {
      for (const [path, text] of sentences(language)) {
        assert.ok(text.trim() === text && text !== "", path);
        assert.doesNotMatch(text, /[{}$<>]|undefined|null|\bNaN\b| {2}|samtyk|consent\b/i, path);
        if (path.includes("()")) assert.ok(text.includes("«én»") || COUNTED.test(path), path);
      }
    });

  it("is English in English, and keeps nynorsk and bokmål apart", () => {
    const bokmal =
      /\b(?:ikke|jeg|hva|hvem|hvilket|fra|noe|være|gjelder|en|et|dere|åpen|åpne|høring\w*|innspill\w*|forslag\w*|vurdert av|mottatt)\b/i;
    const nynorsk =
      /\b(?:ikkje|eg|kva|kven|frå|noko|vere|gjeld|ein|eit|dykk|open|opne|høyring\w*|innspel\w*|framlegg\w*|motteke)\b/i;
    for (const [path, text] of sentences("nn")) assert.doesNotMatch(text, bokmal, path);
    for (const [path, text] of sentences("nb")) assert.doesNotMatch(text, nynorsk, path);
    const nb = sentences("nb");
    const same = [...sentences("en")].filter(([path, text]) => nb.get(path) === text).map(([path]) => path);
    assert.deepEqual(same, []);
  });

  it("says before anybody sends something that it may become public", () => {
    const public_ = { nb: /kan bli offentlig/, nn: /kan bli offentleg/, en: /may become public/ };
    for (const language of LANGUAGES) assert.match(hearingTexts(language).note.public, public_[language]);
  });

  it("counts in words that agree with the number", () => {
    const days = LANGUAGES.map((language) => [1, 2].map((n) => hearingTexts(language).state.open("D", n)));
    assert.deepEqual(days, [
      ["På høring med frist D, om 1 dag.", "På høring med frist D, om 2 dager."],
      ["På høyring med frist D, om 1 dag.", "På høyring med frist D, om 2 dagar."],
      ["Out for hearing until D, in 1 day.", "Out for hearing until D, in 2 days."],
    ]);
  });
});
