import assert from "node:assert/strict";
import { LANGUAGES } from "../../../src/domain/kernel/language.ts";
import { parseHearingCommand } from "../../../src/presentation/commands/hearing-command.ts";
import { hearingTexts } from "../../../src/presentation/text/hearing-texts.ts";

const one = (kind: "show" | "answers" | "answer" | "silent", caseId?: string) => ({ kind, caseId });
const from = (sender: string, caseId?: string) => ({ kind: "answers-of", sender, caseId });

describe("a command about hearings", () => {
  for (const [text, command] of [
    ["Høringer", { kind: "list" }],
    ["vis alle åpne høringer takk", { kind: "list" }],
    ["Kva er på høyring?", { kind: "list" }],
    ["høyringar", { kind: "list" }],
    ["Show open hearings, please", { kind: "list" }],
    ["høring BT-407", one("show", "BT-407")],
    ["Vis høyringa i sak bt407", one("show", "BT-407")],
    ["hearing on case BT-407", one("show", "BT-407")],
    ["høringen", one("show")],
    ["Høringssvar BT-407", one("answers", "BT-407")],
    ["høyringssvara om BT-407", one("answers", "BT-407")],
    ["merknadstabellen for BT-407", one("answers", "BT-407")],
    ["hearing answers BT-407", one("answers", "BT-407")],
    ["svar på høring BT-407", one("answer", "BT-407")],
    ["Gi innspill til høringen", one("answer")],
    ["answer the hearing BT-407", one("answer", "BT-407")],
    ["Hvem har ikke svart på høringen?", one("silent")],
    ["kven har ikkje svart på høyringa i BT-407", one("silent", "BT-407")],
    ["who has not answered the hearing BT-407?", one("silent", "BT-407")],
    ["Hva svarte Valdres?", from("valdres")],
    ["kva svara Indre Østfold på høyringa BT-407", from("indre østfold", "BT-407")],
    ["What did Moss answer to the hearing on BT-407?", from("moss", "BT-407")],
  ] as const)
    it(`is «${text}»`, () => {
      assert.deepEqual(parseHearingCommand(text), command);
    });

  for (const text of [
    "Hvem har ikke svart?",
    "Hvor lang er en høring?",
    "Hva er fristen for en høring om retningslinjer?",
    "sak BT-407",
    "høring 12",
    "Hvordan svarer vi på en høring?",
    "",
  ])
    it(`is not «${text}»`, () => {
      assert.equal(parseHearingCommand(text), undefined);
    });

  it("is understood as the cards say it, in every language", () => {
    for (const language of LANGUAGES) {
      const { say } = hearingTexts(language);
      assert.deepEqual(parseHearingCommand(say.show("BT-407")), one("show", "BT-407"));
      assert.deepEqual(parseHearingCommand(say.answers("BT-407")), one("answers", "BT-407"));
      assert.deepEqual(parseHearingCommand(say.answer("BT-407")), one("answer", "BT-407"));
    }
  });
});
