import assert from "node:assert/strict";
import { LANGUAGES } from "../../../src/domain/kernel/language.ts";
import { parseReminderCommand } from "../../../src/presentation/commands/reminder-command.ts";
import { reminderTexts } from "../../../src/presentation/text/reminder-texts.ts";

describe("What is said of reminders", () => {
  for (const [text, command] of [
    ["mine påminnelser", { kind: "own" }],
    ["Påminnelser", { kind: "own" }],
    ["mine påminningar", { kind: "own" }],
    ["my reminders", { kind: "own" }],
    ["utsett", { kind: "snooze", days: 1 }],
    ["Utsett 3 dager", { kind: "snooze", days: 3 }],
    ["utset til i morgon", { kind: "snooze", days: 1 }],
    ["utsett én uke", { kind: "snooze", days: 7 }],
    ["snooze 2 weeks", { kind: "snooze", days: 14 }],
    ["stopp", { kind: "stop", of: undefined }],
    ["stopp påminnelser", { kind: "stop", of: undefined }],
    ["stopp påminnelser om tiltak", { kind: "stop", of: "task" }],
    ["stopp påminningar om høyringar", { kind: "stop", of: "hearing" }],
    ["stop reminders about tasks", { kind: "stop", of: "task" }],
    ["start påminnelser igjen", { kind: "start" }],
    ["start reminders again", { kind: "start" }],
    ["samlet påminnelse hver dag", { kind: "digest", every: "daily" }],
    ["samlet påminnelse hver mandag", { kind: "digest", every: "weekly" }],
    ["samla påminning kvar veke", { kind: "digest", every: "weekly" }],
    ["daily digest", { kind: "digest", every: "daily" }],
    ["påminnelser hver for seg", { kind: "digest", every: undefined }],
    ["ikke forstyrr 16–8", { kind: "quiet", hours: { from: 16, to: 8 } }],
    ["ikkje forstyrr frå kl. 16:00 til 08:00", { kind: "quiet", hours: { from: 16, to: 8 } }],
    ["do not disturb 22-6", { kind: "quiet", hours: { from: 22, to: 6 } }],
    ["vanlige stille timer", { kind: "quiet", hours: undefined }],
  ] as const)
    it(`«${text}»`, () => {
      assert.deepEqual(parseReminderCommand(text), command);
    });

  for (const text of [
    "ikke forstyrr 8–8",
    "ikke forstyrr 30–40",
    "stopp ventelistene på sykehuset",
    "slutt på epikrise innen en dag?",
    "hvem sender påminnelse om innkalling?",
    "utsett møtet i SSU",
    "hva sier avtalen om påminnelser",
  ])
    it(`is not «${text}»`, () => {
      assert.equal(parseReminderCommand(text), undefined);
    });

  it("takes every kind by the name that the bot gives it, in each language", () => {
    for (const language of LANGUAGES)
      for (const [kind, name] of Object.entries(reminderTexts(language).kind))
        assert.deepEqual(parseReminderCommand(`stopp påminnelser om ${name}`), { kind: "stop", of: kind });
  });
});
