import assert from "node:assert/strict";
import { LANGUAGES, type Language } from "../../../src/domain/kernel/language.ts";
import { asksForFeedback } from "../../../src/presentation/commands/feedback-command.ts";
import { parseInquiryCommand } from "../../../src/presentation/commands/inquiry-command.ts";
import { feedbackTexts } from "../../../src/presentation/text/feedback-texts.ts";

/** Every sentence; a function's with its parameters filled in. */
function sentencesIn(node: unknown): readonly string[] {
  if (typeof node === "string") return [node];
  if (typeof node === "function") return sentencesIn(Reflect.apply(node, undefined, ["«én»", "«to»"]));
  assert.ok(typeof node === "object" && node !== null);
  return Object.values(node).flatMap(sentencesIn);
}

const sentences = (language: Language) => sentencesIn(feedbackTexts(language));
const quotedIn = (text: string) =>
  /[«“](.+?)[»”]/.exec(text)?.[1] ?? assert.fail(`nothing quoted in ${text}`);

describe("what users read of feedback", () => {
  it("is there in every language, each in its own", () => {
    for (const language of LANGUAGES) {
      assert.equal(sentences(language).length, sentences("nb").length);
      for (const text of sentences(language))
        assert.doesNotMatch(text, /undefined|null|\s{2}|^\s|\s$/, language);
    }
    for (const text of sentences("nn"))
      assert.doesNotMatch(text, /\b(?:jeg|ikke|noe|noen|hva|hvem|fra|bare)\b/i);
    for (const text of sentences("nb"))
      assert.doesNotMatch(text, /\b(?:eg|ikkje|noko|nokon|kva|kven|frå|berre)\b/i);
  });

  for (const language of LANGUAGES)
    it(`names only commands that are understood (${language})`, () => {
      const { told, list } = feedbackTexts(language);
      assert.deepEqual(parseInquiryCommand(quotedIn(told.ask)), { kind: "ask", question: "" });
      assert.deepEqual(parseInquiryCommand(quotedIn(told.dispute)), { kind: "dispute" });
      assert.ok(asksForFeedback(quotedIn(list.onlyPersonally.text)));
    });

  it("is asked for by a message that is nothing else", () => {
    for (const said of [
      "Tilbakemeldinger",
      "vis tilbakemeldingene på svarene",
      "tilbakemeldingar",
      "show feedback",
    ])
      assert.ok(asksForFeedback(said), said);
    for (const said of ["Når skal kommunen gi tilbakemelding?", "feedback loop", "gi tilbakemelding"])
      assert.ok(!asksForFeedback(said), said);
  });
});
