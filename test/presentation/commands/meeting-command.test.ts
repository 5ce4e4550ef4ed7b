import assert from "node:assert/strict";
import { LANGUAGES } from "../../../src/domain/kernel/language.ts";
import { parseMeetingCommand } from "../../../src/presentation/commands/meeting-command.ts";
import { meetingTexts } from "../../../src/presentation/text/meeting-texts.ts";
import { one } from "../../builders/meetings.ts";

/** The command as a line: its kind, its body and its date. */
function heard(text: string): string | undefined {
  const command = parseMeetingCommand(text, one);
  if (command === undefined) return undefined;
  const body = "body" in command ? (command.body?.id ?? "?") : "";
  const date = "date" in command ? (command.date ?? "?") : "";
  return [command.kind, body, date].filter((part) => part !== "").join(" ");
}

describe("commands about meetings", () => {
  const understood: Readonly<Record<string, readonly string[]>> = {
    meetings: [
      "møter",
      "Møter!",
      "vis møtene",
      "møteplan",
      "møte",
      "meetings",
      "show meetings",
      "når møtes vi?",
    ],
    "new-meeting ssu 2026-12-12": [
      "nytt møte i SSU 12.12.2026",
      "Nytt møte i SSU 12. desember 2026",
      "lag nytt møte i Strategisk samarbeidsutvalg den 12.12.2026",
      "planlegg møte i ssu 2026-12-12",
      "new meeting in SSU 12 December 2026",
      "hei, nytt møte i SSU 12.12.2026",
    ],
    "new-meeting ssu ?": ["nytt møte i SSU", "nytt møte i SSU 31.02.2026", "new meeting of SSU"],
    "new-meeting ? 2026-12-12": ["nytt møte 12.12.2026", "nytt møte i komiteen 12.12.2026"],
    "new-meeting ? ?": ["nytt møte", "new meeting"],
    "show-meeting ssu 2026-12-12": [
      "møte ssu-2026-12-12",
      "meeting ssu-2026-12-12",
      "vis møtet i SSU 12.12.2026",
      "innkalling til SSU 12.12.2026",
      "referat frå SSU 12. desember 2026",
      "minutes of SSU 12 December 2026",
    ],
    "next-meeting ssu": [
      "neste møte i SSU",
      "når er neste møte i SSU?",
      "hva står på sakslisten for SSU?",
      "kva er på saklista til SSU",
      "what is on the SSU agenda",
      "when is the next SSU meeting?",
    ],
    "next-meeting ?": ["neste møte", "next meeting", "hva er på saklisten?"],
  };
  for (const [command, texts] of Object.entries(understood))
    it(`hears «${command}»`, () => {
      for (const text of texts) assert.equal(heard(text), command, text);
    });

  it("leaves questions to the search", () => {
    for (const text of [
      "Hvor ofte møtes SSU?",
      "Hvem innkaller til møter i SSU?",
      "Hva sier avtalen om møter?",
      "møte med pårørende før utskriving",
      "møte i komiteen 12.12.2026",
      "neste møte i komiteen",
      "how often does SSU meet?",
      "",
      "🙂",
    ])
      assert.equal(heard(text), undefined, text);
  });

  it("hears what its own texts tell people to write", () => {
    for (const language of LANGUAGES) {
      const { say } = meetingTexts(language);
      assert.equal(heard(say.list), "meetings");
      assert.equal(heard(say.show("ssu-2026-12-12")), "show-meeting ssu 2026-12-12");
    }
  });
});
