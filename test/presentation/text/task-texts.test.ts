import assert from "node:assert/strict";
import { LANGUAGES, type Language } from "../../../src/domain/kernel/language.ts";
import { PRIORITY_GROUPS } from "../../../src/domain/plan/priority-groups.ts";
import { parseMandateCommand } from "../../../src/presentation/commands/mandate-command.ts";
import { parsePlanCommand } from "../../../src/presentation/commands/plan-command.ts";
import { mandateTexts } from "../../../src/presentation/text/mandate-texts.ts";
import { planTexts } from "../../../src/presentation/text/plan-texts.ts";
import { taskTexts } from "../../../src/presentation/text/task-texts.ts";
import { community } from "../../builders/community.ts";
import { sentencesIn } from "../../builders/sentences.ts";

const sentences = (language: Language) =>
  new Map([...sentencesIn(taskTexts(language)), ...sentencesIn({ mandate: mandateTexts(language) })]);

describe("what users read when tasks are followed up", () => {
  it("is there in every language, parameter by parameter", () => {
    for (const language of LANGUAGES)
      assert.deepEqual([...sentences(language).keys()], [...sentences("nb").keys()], language);
  });

  for (const language of LANGUAGES)
    it(`is never empty, and says every word it is given (${language})`, () => {
      for (const [path, text] of sentences(language)) {
        assert.ok(text.trim() === text && text !== "", path);
        assert.doesNotMatch(text, /[{}$<>]|undefined|null|\bNaN\b|\s{2}|samtyk|consent\b/i, path);
      }
    });

  it("keeps nynorsk and bokmål apart", () => {
    const bokmal = /\b(?:ikke|jeg|hva|hvem|fra|noe|være|gjelder|sier|en|et|tiltakene|oppgitte|uten|siden)\b/i;
    const nynorsk = /\b(?:ikkje|eg|kva|kven|frå|noko|vere|gjeld|seier|ein|eit|tiltaka|utan|sidan)\b/i;
    for (const [path, text] of sentences("nn")) assert.doesNotMatch(text, bokmal, path);
    for (const [path, text] of sentences("nb")) assert.doesNotMatch(text, nynorsk, path);
  });

  it("understands each way on that it offers", () => {
    const small = community();
    for (const language of LANGUAGES) {
      const { say } = taskTexts(language);
      const kinds = [
        say.mine,
        say.stuck,
        say.news,
        say.progress,
        say.unowned,
        ...PRIORITY_GROUPS.map((group) => planTexts(language).say.group[group]),
      ].map((each) => [each, parsePlanCommand(each, [small])?.kind] as const);
      for (const [each, kind] of kinds) assert.notEqual(kind, undefined, each);
      const { sayAll, sayOne } = mandateTexts(language);
      for (const each of [sayAll, sayOne("FSU")])
        assert.notEqual(parseMandateCommand(each, small), undefined, each);
    }
  });
});
