import assert from "node:assert/strict";
import { parseFollowUp } from "../../../src/presentation/commands/follow-up.ts";
import { community } from "../../builders/community.ts";

const innlandet = community({ id: "innlandet", name: "Innlandet" });
const parse = (text: string) => parseFollowUp(text, [community(), innlandet]);

describe("a message that goes on from the question before", () => {
  for (const text of [
    "og i Innlandet?",
    "hva med Innlandet?",
    "Kva med Innlandet?",
    "and in Innlandet?",
    "What about Innlandet?",
    "enn i Innlandet",
  ])
    it(`asks elsewhere: ${text}`, () =>
      assert.deepEqual(parse(text), { kind: "elsewhere", community: innlandet }));

  for (const text of [
    "Hvem bestemmer det?",
    "og hvem avgjør dette?",
    "Kven avgjer det då?",
    "hvem kan endre den",
    "Who decides that?",
    "who can change it?",
  ])
    it(`asks who decides: ${text}`, () => assert.deepEqual(parse(text), { kind: "who-decides" }));

  for (const text of ["når da?", "Når då?", "hvor ofte?", "kor lenge då", "when?", "why?", "og hvorfor det?"])
    it(`asks for something else: ${text}`, () => assert.equal(parse(text)?.kind, "asking"));

  for (const [text, words] of [
    ["hva med barn?", "barn"],
    ["og for pasienter med rusproblemer?", "for pasienter med rusproblemer"],
    ["what about children?", "children"],
  ] as const)
    it(`asks about something else: ${text}`, () => assert.deepEqual(parse(text), { kind: "about", words }));

  for (const text of [
    "Hvem bestemmer i SSU?",
    "Når skal sykehuset varsle kommunen?",
    "Hvor ofte møtes SSU i Innlandet?",
    "og hvem har ansvaret for opplæringen av de ansatte?",
    "Hva sier avtalen om barn?",
    "takk",
    "",
  ])
    it(`says enough by itself: ${text}`, () => assert.equal(parse(text), undefined));
});
