import assert from "node:assert/strict";
import { LANGUAGES, type Language } from "../../../src/domain/kernel/language.ts";
import { anchoringTexts } from "../../../src/presentation/text/anchoring-texts.ts";
import { bodyChannelTexts } from "../../../src/presentation/text/body-channel-texts.ts";
import { comingTexts } from "../../../src/presentation/text/coming-texts.ts";
import { deviationTexts } from "../../../src/presentation/text/deviation-texts.ts";
import { dutyTexts } from "../../../src/presentation/text/duty-texts.ts";
import { homeTexts } from "../../../src/presentation/text/home-texts.ts";
import { importTexts } from "../../../src/presentation/text/import-texts.ts";
import { inboxTexts } from "../../../src/presentation/text/inbox-texts.ts";
import { minutesWorkTexts } from "../../../src/presentation/text/minutes-work-texts.ts";
import { obligationTexts } from "../../../src/presentation/text/obligation-texts.ts";
import { preparationTexts } from "../../../src/presentation/text/preparation-texts.ts";
import { publishTexts } from "../../../src/presentation/text/publish-texts.ts";
import { sittingTexts } from "../../../src/presentation/text/sitting-texts.ts";
import { standingAgendaTexts } from "../../../src/presentation/text/standing-agenda-texts.ts";
import { statuteTexts } from "../../../src/presentation/text/statute-texts.ts";
import { wheelTexts } from "../../../src/presentation/text/wheel-texts.ts";
import { yearPlanTexts } from "../../../src/presentation/text/year-plan-texts.ts";
import { sentencesIn } from "../../builders/sentences.ts";

/** What each takes that is no word: the rest is filled in by `sentencesIn`. */
const COUNTS = { whole: 1, partly: 2, planned: 6, notLoaded: 4 };

const ROOMS: readonly (readonly [name: string, of: (language: Language) => unknown])[] = [
  ["reporting avvik", deviationTexts],
  ["a body's year", yearPlanTexts],
  ["who comes to a meeting", comingTexts],
  ["the annual wheel", wheelTexts],
  ["a meeting while it is held", sittingTexts],
  ["what waits before the next meeting", homeTexts],
  ["minutes beyond their approval", minutesWorkTexts],
  ["publishing a meeting", publishTexts],
  ["a body's channels", bodyChannelTexts],
  ["preparing an agenda", standingAgendaTexts],
  [
    "making a case ready",
    (language) => {
      const { enclosureOf, ...texts } = preparationTexts(language);
      const file = { id: "e", name: "§", mediaType: "text/plain", size: 1, hash: "h", frozenIn: undefined };
      return { ...texts, enclosureOf: enclosureOf(file) };
    },
  ],
  ["the secretariat's inbox", inboxTexts],
  [
    "obligations",
    (language) => {
      const { daysLeft, ...texts } = obligationTexts(language);
      return { ...texts, daysLeft: [-2, -1, 0, 1, 2].map(daysLeft) };
    },
  ],
  ["duties", dutyTexts],
  [
    "anchoring",
    (language) => {
      const { copyText, ...texts } = anchoringTexts(language);
      const asked = { caseId: "BT-407", title: "§", points: ["§"], deadline: "§" };
      return { ...texts, copyText: copyText(asked) };
    },
  ],
  [
    "the coverage of § 6-2",
    (language) => {
      const { summary, number, ...texts } = statuteTexts(language);
      return { ...texts, summary: summary(COUNTS), number: number("second-paragraph") };
    },
  ],
  [
    "importing documents",
    (language) => {
      // «0 nye, 1 endret …»: leaves out what has no count.
      const { draft, ...texts } = importTexts(language);
      const { changes: _, ...others } = draft;
      return { ...texts, draft: others };
    },
  ],
];

const BOKMAL = /(?<!-)\b(?:ikke|jeg|hva|hvem|hvor|fra|noe|være|gjelder|sier|et|dere|åpne|krever)\b/i;
const NYNORSK = /(?<!-)\b(?:ikkje|eg|kva|kven|kvar|frå|noko|vere|gjeld|seier|ein|eit|opne|krev)\b/i;

for (const [name, textsOf] of ROOMS) {
  const sentences = (language: Language) => new Map(sentencesIn(textsOf(language)));

  describe(`what users read of ${name}`, () => {
    it("is there in every language, parameter by parameter", () => {
      for (const language of LANGUAGES)
        assert.deepEqual(
          [...sentences(language).keys()].sort(),
          [...sentences("nb").keys()].sort(),
          language,
        );
    });

    for (const language of LANGUAGES)
      it(`is never empty, and has nothing left to fill in (${language})`, () => {
        for (const [path, text] of sentences(language)) {
          assert.ok(text.trim() === text && text !== "", path);
          assert.doesNotMatch(text, /[{}$<>]|undefined|null|\bNaN\b|samtyk|consent\b/i, path);
        }
      });

    it("keeps nynorsk and bokmål apart, and English is English", () => {
      for (const [path, text] of sentences("nn")) assert.doesNotMatch(text, BOKMAL, `${path}: ${text}`);
      for (const [path, text] of sentences("nb")) assert.doesNotMatch(text, NYNORSK, `${path}: ${text}`);
      for (const [path, text] of sentences("en"))
        assert.doesNotMatch(text, /\b(?:ikke|ikkje|og|er|som|eller)\b/i, `${path}: ${text}`);
    });
  });
}
