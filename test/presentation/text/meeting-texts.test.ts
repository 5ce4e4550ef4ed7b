import assert from "node:assert/strict";
import { LANGUAGES, type Language } from "../../../src/domain/kernel/language.ts";
import { meetingTexts } from "../../../src/presentation/text/meeting-texts.ts";
import { sentencesIn } from "../../builders/sentences.ts";

const sentences = (language: Language) => new Map(sentencesIn(meetingTexts(language)));

describe("what users read of meetings", () => {
  it("is there in every language, parameter by parameter", () => {
    for (const language of LANGUAGES)
      assert.deepEqual([...sentences(language).keys()].sort(), [...sentences("nb").keys()].sort(), language);
  });

  for (const language of LANGUAGES)
    it(`is never empty, and says every word it is given (${language})`, () => {
      for (const [path, text] of sentences(language)) {
        assert.ok(text.trim() === text && text !== "", path);
        assert.doesNotMatch(text, /[{}$<>]|undefined|null|\bNaN\b|\s{2}|samtyk|consent\b/i, path);
        if (path.endsWith("()")) assert.ok(text.includes("«én»"), `${path}: ${text}`);
      }
    });

  it("is English in English, and keeps nynorsk and bokmål apart", () => {
    const bokmal =
      /\b(?:ikke|jeg|hva|hvem|fra|noe|være|gjelder|sier|en|et|sakene? er åpne|møtende|enige?)\b/i;
    const nynorsk = /\b(?:ikkje|eg|kva|kven|frå|noko|vere|gjeld|seier|ein|eit|semje|samde)\b/i;
    for (const [path, text] of sentences("nn")) assert.doesNotMatch(text, bokmal, path);
    for (const [path, text] of sentences("nb")) assert.doesNotMatch(text, nynorsk, path);
    const nb = sentences("nb");
    const same = [...sentences("en")].filter(([path, text]) => nb.get(path) === text).map(([path]) => path);
    assert.deepEqual(same, [".agenda.who()"]);
  });

  it("counts in words that agree with the number", () => {
    const { list, item } = meetingTexts("nb");
    assert.deepEqual([list.count(1), list.count(2), list.cases(1)], ["1 møte", "2 møter", "1 sak"]);
    assert.match(item.agreedBut(8, 1), /ett unntak/);
    assert.match(item.agreedBut(8, 2), /2 unntak/);
  });
});
