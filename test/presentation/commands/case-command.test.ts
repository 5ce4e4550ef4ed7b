import assert from "node:assert/strict";
import { LANGUAGES } from "../../../src/domain/kernel/language.ts";
import { parseCaseCommand } from "../../../src/presentation/commands/case-command.ts";
import { parseCommand } from "../../../src/presentation/commands/parse-command.ts";
import { caseTexts } from "../../../src/presentation/text/case-texts.ts";
import { community } from "../../builders/community.ts";

const heard: readonly (readonly [text: string, command: object])[] = [
  ...[
    "meld inn sak",
    "Meld inn sak!",
    "melde inn en sak",
    "jeg vil melde inn en ny sak",
    "ny sak",
    "Hei, ny sak",
  ].map((text) => [text, { kind: "start" }] as const),
  ...["meld inn ei sak", "eg ønskjer å melde inn ei ny sak", "meld inn sak, er du snill"].map(
    (text) => [text, { kind: "start" }] as const,
  ),
  ...["submit a case", "I would like to submit a case please", "new case", "raise a new case"].map(
    (text) => [text, { kind: "start" }] as const,
  ),
  ...["saker", "Saker?", "vis alle saker", "sakene", "syn saker", "cases", "show all open cases"].map(
    (text) => [text, { kind: "list", whose: "all" }] as const,
  ),
  ...[
    "mine saker",
    "sakene mine",
    "hvilke saker venter på meg?",
    "kva saker ventar på svar frå meg",
    "my cases",
  ].map((text) => [text, { kind: "list", whose: "mine" }] as const),
  ...["sak BT-407", "Sak bt407", "vis sak BT 407", "sjå saka bt-407", "case BT-407", "show case bt-407."].map(
    (text) => [text, { kind: "show", caseId: "BT-407" }] as const,
  ),
];

const questions = [
  "Hvordan melder jeg inn en sak?",
  "Hvem kan melde inn saker?",
  "meld inn sak om FACT ung",
  "ny sak om utskrivning",
  "hvilke saker behandler SSU?",
  "sakliste",
  "sak 14/25",
  "sak u004-24",
  "Sak u004-24 handler om hva?",
  "sak om 407",
  "BT-407",
  "saken er avgjort",
  "in any case",
  "which cases does FSU decide?",
  "my case is complicated",
  "",
  "👍",
];

describe("a command about cases", () => {
  it("is heard in every language, whatever the punctuation", () => {
    for (const [text, command] of heard) assert.deepEqual(parseCaseCommand(text), command, text);
  });

  it("is not heard in a question that merely mentions cases, nor in a printed number", () => {
    for (const text of questions) assert.equal(parseCaseCommand(text), undefined, text);
  });

  it("is what the buttons and sentences say that it is, and no other command", () => {
    for (const language of LANGUAGES) {
      const { say } = caseTexts(language);
      assert.deepEqual(parseCaseCommand(say.start), { kind: "start" });
      assert.deepEqual(parseCaseCommand(say.all), { kind: "list", whose: "all" });
      assert.deepEqual(parseCaseCommand(say.mine), { kind: "list", whose: "mine" });
      assert.deepEqual(parseCaseCommand(say.show("BT-407")), { kind: "show", caseId: "BT-407" });
    }
    for (const [text] of heard) assert.equal(parseCommand(text, [community()]), undefined, text);
  });
});
