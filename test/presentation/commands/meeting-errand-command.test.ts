import assert from "node:assert/strict";
import { LANGUAGES } from "../../../src/domain/kernel/language.ts";
import { parseMeetingCommand } from "../../../src/presentation/commands/meeting-command.ts";
import { parseMeetingErrand } from "../../../src/presentation/commands/meeting-errand-command.ts";
import { meetingErrandTexts } from "../../../src/presentation/text/meeting-errand-texts.ts";
import { one } from "../../builders/meetings.ts";

function heard(text: string): string | undefined {
  const command = parseMeetingErrand(text, one);
  return command && [command.kind, command.body?.id ?? "?", command.date ?? "?"].join(" ");
}

describe("a meeting's errand, written instead of pressed", () => {
  const understood: Readonly<Record<string, readonly string[]>> = {
    "attendance ssu 2026-12-12": [
      "frammøte SSU 12.12.2026",
      "før frammøte i SSU 12. desember 2026",
      "registrer oppmøtet i møtet i SSU den 12.12.2026",
      "attendance SSU 12 December 2026",
      "note attendance ssu-2026-12-12",
    ],
    "attendance ssu ?": ["frammøte i SSU", "take attendance in SSU"],
    "attendance ? ?": [
      "før frammøte",
      "Frammøte!",
      "hei, før frammøtet",
      "før frammøtet i møtet",
      "note the attendance",
    ],
    "notice ssu 2026-12-12": [
      "send innkalling SSU 12.12.2026",
      "send ut innkallinga til SSU 12.12.2026",
      "send innkallingen til møtet i SSU 12.12.2026",
      "send the notice of the meeting in SSU 12 December 2026",
    ],
    "notice ? 2026-12-12": ["send innkalling 12.12.2026"],
    "notice ? ?": ["send innkalling", "Send innkallingen.", "send notice"],
  };
  for (const [command, texts] of Object.entries(understood))
    it(`is heard as «${command}»`, () => {
      for (const text of texts) {
        assert.equal(heard(text), command, text);
        assert.equal(parseMeetingCommand(text, one), undefined, text);
      }
    });

  it("is not heard in a question", () => {
    for (const text of [
      "Hvem sender innkalling til SSU?",
      "Når skal innkallingen sendes?",
      "innkalling til SSU 12.12.2026",
      "send innkalling til komiteen",
      "send innkalling til pårørende",
      "frammøte ved utskrivningsklar pasient",
      "må vi føre frammøte?",
      "attendance at the emergency ward",
      "who sends the notice?",
      "",
      "🙂",
    ])
      assert.equal(heard(text), undefined, text);
  });

  it("is what its own texts tell people to write", () => {
    for (const language of LANGUAGES) {
      const { say } = meetingErrandTexts(language);
      assert.equal(heard(say.attendance("ssu-2026-12-12")), "attendance ssu 2026-12-12");
      assert.equal(heard(say.notice("ssu-2026-12-12")), "notice ssu 2026-12-12");
    }
  });
});
