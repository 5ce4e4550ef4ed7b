import assert from "node:assert/strict";
import { LANGUAGES, type Language } from "../../../src/domain/kernel/language.ts";
import { peopleTexts } from "../../../src/presentation/text/people-texts.ts";
import { sentencesIn } from "../../builders/sentences.ts";

const sentences = (language: Language) => new Map(sentencesIn(peopleTexts(language)));

describe("what users read of people and invitations", () => {
  it("is there in every language", () => {
    const paths = (language: Language) => [...sentences(language).keys()];
    for (const language of LANGUAGES) assert.deepEqual(paths(language), paths("nb"), language);
  });

  for (const language of LANGUAGES)
    it(`is never empty, and never speaks of the patient's consent (${language})`, () => {
      for (const [path, text] of sentences(language)) {
        assert.ok(text.trim() === text && text !== "", path);
        assert.doesNotMatch(text, /[{}$<>]|undefined|null|\bNaN\b|\s{2}|samtyk|consent\b/i, path);
      }
    });

  it("is English in English, and keeps nynorsk and bokmål apart", () => {
    const bokmal =
      /(?<!-)\b(?:ikke|jeg|hva|hvem|fra|noe|være|gjelder|sier|en|et|virksomhet|plassene|bekreft\w*)\b/i;
    const nynorsk =
      /(?<!-)\b(?:ikkje|eg|kva|kven|frå|noko|vere|gjeld|seier|ein|eit|verksemd|plassane|stadfest\w*)\b/i;
    for (const [path, text] of sentences("nn")) assert.doesNotMatch(text, bokmal, path);
    for (const [path, text] of sentences("nb")) assert.doesNotMatch(text, nynorsk, path);
    const nb = sentences("nb");
    const same = [...sentences("en")].filter(([path, text]) => nb.get(path) === text).map(([path]) => path);
    assert.deepEqual(same, [".seatIn()", ".seats.bodyTitle()"]);
  });

  it("counts in words that agree with the number", () => {
    const { seats, notice } = peopleTexts("nb");
    assert.deepEqual(
      [seats.count(1, 0), seats.count(1, 1), seats.count(3, 1), seats.count(3, 2), seats.count(3, 3)],
      [
        "1 plass, alle besatt.",
        "1 plass, ingen er utpekt ennå.",
        "3 plasser, 1 ledig.",
        "3 plasser, 2 ledige.",
        "3 plasser, ingen er utpekt ennå.",
      ],
    );
    assert.match(notice.nothingToConfirm(1).text, /^1 invitasjon venter/);
    assert.match(notice.nothingToConfirm(2).text, /^2 invitasjoner venter/);
  });
});
