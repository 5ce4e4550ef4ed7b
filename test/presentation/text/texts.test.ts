import assert from "node:assert/strict";
import { LANGUAGES, type Language } from "../../../src/domain/kernel/language.ts";
import { textsFor } from "../../../src/presentation/text/texts.ts";
import { sentencesIn } from "../../builders/sentences.ts";

/** Paths without the dot that they begin with. */
const sentencesOf = (language: Language) =>
  new Map(sentencesIn(textsFor(language)).map(([path, text]) => [path.slice(1), text]));

const SENTENCES: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  nb: sentencesOf("nb"),
  nn: sentencesOf("nn"),
  en: sentencesOf("en"),
};

/** Where nynorsk and bokmål say the same: whole sentences that happen to be alike, by their path. */
const SAME_IN_NYNORSK = new Set([
  ...Array.from({ length: 12 }, (_, month) => `months.${month}`),
  "date()",
  "source.law",
  "source.regulation",
  "source.agreement",
  "source.sub-agreement",
  "source.guideline",
  "source.procedure",
  "source.plan",
  "numbered()",
  "clauseNumber()",
  "clausePart()",
  "fact.caseReference",
  "fact.version",
  "decider.inTwoSteps",
  "decider.storting",
  "decider.ministry",
  "refusal.ask()",
  "refusal.write()",
  "documents.title()",
  "help.commands.1.says.0",
  "help.commands.1.says.1",
  "help.commands.2.says.1",
  "help.commands.2.says.2",
  "help.commands.3.says.1",
  "help.commands.4.says.0",
  "help.commands.5.says.0",
  "help.commands.6.says.0",
  "help.commands.6.says.2",
  "help.commands.4.says.1",
  "help.commands.7.says.0",
  "help.commands.7.says.2",
  "help.commands.9.says.0",
  "help.commands.9.says.1",
  "help.commands.9.says.2",
  "help.commands.10.says.0",
  "help.commands.10.says.1",
  "help.commands.10.says.2",
  "choice.sayCommunity()",
  "choice.languages.nb.label",
  "choice.languages.nb.say",
  "choice.languages.nn.label",
  "choice.languages.nn.say",
  "choice.languages.en.label",
  "choice.languages.en.say",
  "labels.showClause",
  "labels.sayShow()",
]);

function alike(language: "nn" | "en"): readonly string[] {
  return [...SENTENCES[language]]
    .filter(([path, text]) => SENTENCES.nb.get(path) === text)
    .map(([path]) => path);
}

describe("what users read", () => {
  it("is there in every language, group by group and parameter by parameter", () => {
    for (const language of LANGUAGES)
      assert.deepEqual([...SENTENCES[language].keys()].sort(), [...SENTENCES.nb.keys()].sort(), language);
  });

  it("is translated, but for words that the languages share", () => {
    assert.deepEqual(new Set(alike("nn")), SAME_IN_NYNORSK);
    // «Status» and a paragraph of the law are written alike in every language.
    assert.deepEqual(alike("en"), ["help.commands.3.says.1", "help.commands.9.says.2"]);
  });

  for (const language of LANGUAGES) {
    it(`is never empty and has nothing left to fill in (${language})`, () => {
      for (const [path, text] of SENTENCES[language]) {
        assert.ok(text.trim() === text && text !== "", path);
        assert.doesNotMatch(text, /[{}$<>]|undefined|null|\bNaN\b|TODO|XXX|lorem|\s{2}/i, path);
      }
    });

    it(`says every word it is given (${language})`, () => {
      for (const [path, text] of SENTENCES[language])
        if (path.endsWith("()")) assert.ok(text.includes("«én»"), `${path}: ${text}`);
    });

    it(`never uses the patient's word for agreeing (${language})`, () => {
      for (const [path, text] of SENTENCES[language]) assert.doesNotMatch(text, /samtyk|consent\b/i, path);
    });
  }

  it("keeps nynorsk free of bokmål, and bokmål of nynorsk", () => {
    const bokmal =
      /\b(?:ikke|jeg|hva|hvem|hvor|hvilke[nt]?|dokumenter|punkter|fra|noe|være|gjelder|sier|en|et)\b/i;
    const nynorsk = /\b(?:ikkje|eg|kva|kven|kvar|dokumenta|frå|noko|vere|gjeld|seier|ein|eit)\b/i;
    for (const [path, text] of SENTENCES.nn) assert.doesNotMatch(text, bokmal, path);
    for (const [path, text] of SENTENCES.nb) assert.doesNotMatch(text, nynorsk, path);
  });
});
