import assert from "node:assert/strict";
import fc from "fast-check";
import { LANGUAGES } from "../../../src/domain/kernel/language.ts";
import {
  type AnchoringCommand,
  parseAnchoringCommand,
} from "../../../src/presentation/commands/anchoring-command.ts";
import { anchoringTexts } from "../../../src/presentation/text/anchoring-texts.ts";

const ID = { caseId: "BT-407" };

describe("what a message asks of anchoring", () => {
  const understood: readonly (readonly [string, AnchoringCommand])[] = [
    ["Forankring", { kind: "choose" }],
    ["formøte", { kind: "choose" }],
    ["forankring BT-407", { kind: "open", ...ID }],
    ["Vis forankringa av sak bt407", { kind: "open", ...ID }],
    ["Hvem har svart BT-407?", { kind: "open", ...ID }],
    ["kven har svara på BT-407", { kind: "open", ...ID }],
    ["Who has answered BT-407?", { kind: "open", ...ID }],
    ["spør kommunene BT-407", { kind: "ask", ...ID, question: undefined }],
    ["Spør kommunane mine om BT-407: Har de folk?", { kind: "ask", ...ID, question: "Har de folk?" }],
    ["ask my municipalities about BT-407", { kind: "ask", ...ID, question: undefined }],
    ["notat BT-407 Be om lengre frist.", { kind: "note", ...ID, words: "Be om lengre frist." }],
    ["notat BT-407", { kind: "form", ...ID, form: "note" }],
    ["formøte BT-407", { kind: "form", ...ID, form: "pre-meeting" }],
    ["utkast til standpunkt BT-407", { kind: "form", ...ID, form: "draft" }],
    ["registrer svar BT-407", { kind: "form", ...ID, form: "register" }],
    ["frigje forankringa BT-407", { kind: "form", ...ID, form: "release" }],
  ];
  for (const [text, command] of understood)
    it(`understands «${text}»`, () => assert.deepEqual(parseAnchoringCommand(text), command));

  for (const text of [
    "Hva er forankring?",
    "Hvem har svart på høringen?",
    "Hvem avgjør tvister?",
    "sak BT-407",
    "Hvordan forankres en sak i kommunene?",
    "",
  ])
    it(`leaves «${text}» to the others`, () => assert.equal(parseAnchoringCommand(text), undefined));

  for (const language of LANGUAGES)
    it(`understands what it tells people to write (${language})`, () => {
      const say = anchoringTexts(language).say("BT-407");
      assert.deepEqual(parseAnchoringCommand(say), { kind: "open", ...ID });
    });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void parseAnchoringCommand(text)));
  });
});
