import assert from "node:assert/strict";
import { LANGUAGES, type Language } from "../../../src/domain/kernel/language.ts";
import { parseAnswerCommand } from "../../../src/presentation/commands/answer-command.ts";
import { parsePeopleCommand } from "../../../src/presentation/commands/people-command.ts";
import { answerTexts } from "../../../src/presentation/text/answer-texts.ts";
import { community } from "../../builders/community.ts";
import { sentencesIn } from "../../builders/sentences.ts";

function sentences(language: Language) {
  const { ago: _, ...texts } = answerTexts(language);
  return new Map(sentencesIn(texts));
}

/** Commands and numbers that the languages share. */
const ALIKE = new Set([".dated()", ".changes.addedMark", ".section.sayPage()"]);

describe("what users read of answers", () => {
  it("is there in every language, parameter by parameter", () => {
    for (const language of LANGUAGES)
      assert.deepEqual([...sentences(language).keys()], [...sentences("nb").keys()], language);
  });

  for (const language of LANGUAGES)
    it(`is never empty, and says every word it is given (${language})`, () => {
      for (const [path, text] of sentences(language)) {
        assert.ok(text.trim() === text && text !== "", path);
        assert.doesNotMatch(text, /[{}$<>]|undefined|null|\bNaN\b|\s{2}|samtyk|consent\b/i, path);
        if (/\(\)/.test(path)) assert.ok(text.includes("«én»") || !path.endsWith("()"), `${path}: ${text}`);
      }
    });

  it("is English in English, and keeps nynorsk and bokmål apart", () => {
    const bokmal = /\b(?:ikke|jeg|hva|hvem|fra|noe|være|gjelder|sier|en|et|vedtatt|vedtakene)\b/i;
    const nynorsk = /\b(?:ikkje|eg|kva|kven|frå|noko|vere|gjeld|seier|ein|eit|vedteke|vedtaka)\b/i;
    for (const [path, text] of sentences("nn")) assert.doesNotMatch(text, bokmal, path);
    for (const [path, text] of sentences("nb")) assert.doesNotMatch(text, nynorsk, path);
    const nb = sentences("nb");
    const same = [...sentences("en")].filter(([path, text]) => nb.get(path) === text).map(([path]) => path);
    assert.deepEqual(
      same.filter((path) => !ALIKE.has(path)),
      [],
    );
  });

  for (const [age, nb, nn, en] of [
    [
      { years: 2, months: 9, days: 9 },
      "for 2 år og 9 måneder siden",
      "for 2 år og 9 månader sidan",
      "2 years and 9 months ago",
    ],
    [
      { years: 1, months: 1, days: 0 },
      "for 1 år og 1 måned siden",
      "for 1 år og 1 månad sidan",
      "1 year and 1 month ago",
    ],
    [{ years: 3, months: 0, days: 20 }, "for 3 år siden", "for 3 år sidan", "3 years ago"],
    [{ years: 0, months: 5, days: 2 }, "for 5 måneder siden", "for 5 månader sidan", "5 months ago"],
    [{ years: 0, months: 0, days: 1 }, "for 1 dag siden", "for 1 dag sidan", "1 day ago"],
    [{ years: 0, months: 0, days: 0 }, "i dag", "i dag", "today"],
  ] as const)
    it(`tells an age as people do: ${en}`, () => {
      assert.deepEqual(
        LANGUAGES.map((language) => answerTexts(language).ago(age)).toSorted(),
        [nb, nn, en].toSorted(),
      );
    });

  it("puts words on buttons that the bot understands", () => {
    for (const language of LANGUAGES) {
      const { section, changes, deciding } = answerTexts(language);
      const parse = (say: string) => parseAnswerCommand(say, [community()]);
      assert.equal(parse(section.say("R12/tvister/1"))?.kind, "section");
      const paged = parse(section.sayPage(section.sayOn("R12/tvister/1", "2023-03-01"), 2));
      assert.deepEqual(paged, {
        kind: "section",
        clauseId: "R12/tvister/1",
        date: "2023-03-01",
        page: 2,
        more: false,
      });
      assert.equal(parse(changes.say("R12"))?.kind, "changes");
      assert.equal(parsePeopleCommand(deciding.sayWhoForMe, community())?.kind, "represents-me");
    }
  });
});
