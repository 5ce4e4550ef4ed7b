import assert from "node:assert/strict";
import { parseDemoCommand } from "../../src/demo/demo-command.ts";
import { LANGUAGES } from "../../src/domain/kernel/language.ts";
import { DEMO_PLAYS } from "../../src/presentation/text/demo-catalogue.ts";
import { demoTexts } from "../../src/presentation/text/demo-texts.ts";

describe("A message to the demonstration", () => {
  for (const language of LANGUAGES) {
    const { say, inHelp } = demoTexts(language);
    it(`is understood from every button (${language})`, () => {
      for (const play of DEMO_PLAYS)
        assert.deepEqual(parseDemoCommand(say[play].say), { kind: "play", play }, say[play].say);
      assert.deepEqual(parseDemoCommand(say.jump.say), { kind: "jump", days: 30 });
      assert.deepEqual(parseDemoCommand(inHelp.say), { kind: "overview" });
    });
  }

  for (const [text, days] of [
    ["Demo: hopp 1 dag", 1],
    ["demo, hopp fram to", undefined],
    ["demo gå frem 2 uker", 14],
    ["demo: hopp ein månad", 30],
    ["demo: skip ahead 3 months", 90],
    ["demo: hopp 0 dager", undefined],
    ["demo: hopp 999 dager", undefined],
    ["demo: hopp -3 dager", 3],
  ] as const)
    it(`jumps ${days ?? "nowhere"} when it says «${text}»`, () => {
      const command = parseDemoCommand(text);
      assert.deepEqual(command, days === undefined ? { kind: "unknown" } : { kind: "jump", days });
    });

  for (const text of ["demo: dans", "demo alle er enige om at dette er bra", "DEMO!? hva"])
    it(`is told apart from what it does not know: «${text}»`, () => {
      assert.deepEqual(parseDemoCommand(text), { kind: "unknown" });
    });

  for (const text of ["", "demonstrasjon", "hva er en demo?", "alle er enige", "vis demo"])
    it(`is not what «${text}» is`, () => assert.equal(parseDemoCommand(text), undefined));
});
