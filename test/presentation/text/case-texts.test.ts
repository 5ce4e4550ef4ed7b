import assert from "node:assert/strict";
import { LANGUAGES, type Language } from "../../../src/domain/kernel/language.ts";
import { caseTexts } from "../../../src/presentation/text/case-texts.ts";
import { sentencesIn } from "../../builders/sentences.ts";

const sentences = (language: Language) => new Map(sentencesIn(caseTexts(language)));

describe("what users read of cases", () => {
  it("is there in every language, parameter by parameter", () => {
    for (const language of LANGUAGES)
      assert.deepEqual([...sentences(language).keys()].sort(), [...sentences("nb").keys()].sort(), language);
  });

  for (const language of LANGUAGES)
    it(`is never empty, and says every word it is given (${language})`, () => {
      for (const [path, text] of sentences(language)) {
        assert.ok(text.trim() === text && text !== "", path);
        assert.doesNotMatch(text, /[{}$<>]|undefined|null|\bNaN\b|\s{2}|samtyk|consent\b/i, path);
        if (path.endsWith("()"))
          assert.ok(text.includes("«én»") || text.includes("«Én»"), `${path}: ${text}`);
      }
    });

  it("is English in English, and keeps nynorsk and bokmål apart", () => {
    const bokmal =
      /\b(?:ikke|jeg|hva|hvem|hvor|fra|noe|være|gjelder|sier|en|et|saken|forslaget ble|samtykke)\b/i;
    const nynorsk = /\b(?:ikkje|eg|kva|kven|kvar|frå|noko|vere|gjeld|seier|ein|eit|saka)\b/i;
    for (const [path, text] of sentences("nn")) assert.doesNotMatch(text, bokmal, path);
    for (const [path, text] of sentences("nb")) assert.doesNotMatch(text, nynorsk, path);
    const nb = sentences("nb");
    const same = [...sentences("en")].filter(([path, text]) => nb.get(path) === text).map(([path]) => path);
    assert.deepEqual(same, []);
  });

  it("counts in words that agree with the number", () => {
    const { answers, list } = caseTexts("nb");
    assert.deepEqual(
      [
        answers.seats(1, 1),
        answers.seats(9, 10),
        answers.municipalities(1, 1),
        answers.municipalities(12, 13),
      ],
      ["1 av 1 plass", "9 av 10 plasser", "1 av 1 kommune", "12 av 13 kommuner"],
    );
    assert.deepEqual(
      [list.count(1), list.count(2)],
      ["1 sak er ikke avsluttet.", "2 saker er ikke avsluttet."],
    );
  });
});
