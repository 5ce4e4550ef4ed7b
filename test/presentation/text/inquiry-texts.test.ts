import assert from "node:assert/strict";
import { LANGUAGES, type Language } from "../../../src/domain/kernel/language.ts";
import { answerTexts } from "../../../src/presentation/text/answer-texts.ts";
import { inquiryTexts } from "../../../src/presentation/text/inquiry-texts.ts";
import { sentencesIn } from "../../builders/sentences.ts";

const sentences = (language: Language) => new Map(sentencesIn(inquiryTexts(language)));

describe("what users read of inquiries", () => {
  it("is there in every language, parameter by parameter", () => {
    for (const language of LANGUAGES)
      assert.deepEqual([...sentences(language).keys()], [...sentences("nb").keys()], language);
  });

  for (const language of LANGUAGES)
    it(`is never empty, and says every word it is given (${language})`, () => {
      for (const [path, text] of sentences(language)) {
        assert.ok(text.trim() === text && text !== "", path);
        assert.doesNotMatch(text, /[{}$<>]|undefined|null|\bNaN\b| {2}|samtyk|consent\b/i, path);
        if (path.includes("()")) assert.ok(text.includes("«én»") || path.includes("channelLost()"), path);
      }
    });

  it("is English in English, and keeps nynorsk and bokmål apart", () => {
    const bokmal =
      /\b(?:ikke|jeg|hva|hvem|hvordan|fra|noe|være|gjelder|sier|en|et|dere|åpne|henvendelse\w*|uenig\w*)\b/i;
    const nynorsk =
      /\b(?:ikkje|eg|kva|kven|korleis|frå|noko|vere|gjeld|seier|ein|eit|opne|førespurnad\w*|usemj\w*)\b/i;
    for (const [path, text] of sentences("nn")) assert.doesNotMatch(text, bokmal, path);
    for (const [path, text] of sentences("nb")) assert.doesNotMatch(text, nynorsk, path);
    const nb = sentences("nb");
    const same = [...sentences("en")].filter(([path, text]) => nb.get(path) === text).map(([path]) => path);
    assert.deepEqual(same, []);
  });

  it("calls the button what it is called under a clause", () => {
    for (const language of LANGUAGES) {
      const { notice, asking } = inquiryTexts(language);
      const { dispute, ask } = answerTexts(language).press;
      assert.ok(notice["clause-needed"].text.includes(`«${dispute}»`), language);
      assert.deepEqual([asking.dispute.title, asking.question.title], [dispute, ask], language);
    }
  });

  it("never lets an answer pass for the agreement's own words", () => {
    const denied = { nb: /ikke avtalens/, nn: /ikkje orda i avtalen/, en: /not the agreement's own/ };
    for (const language of LANGUAGES) assert.match(inquiryTexts(language).label.reading, denied[language]);
  });

  it("counts in words that agree with the number", () => {
    const counted = LANGUAGES.map((language) => [1, 2].map(inquiryTexts(language).list.count));
    assert.deepEqual(counted, [
      ["1 henvendelse.", "2 henvendelser."],
      ["1 førespurnad.", "2 førespurnader."],
      ["1 inquiry.", "2 inquiries."],
    ]);
  });
});
