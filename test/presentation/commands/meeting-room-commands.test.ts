import assert from "node:assert/strict";
import { LANGUAGES } from "../../../src/domain/kernel/language.ts";
import { parseBodyChannelCommand } from "../../../src/presentation/commands/body-channel-command.ts";
import { parseComingCommand } from "../../../src/presentation/commands/coming-command.ts";
import { asksForHome } from "../../../src/presentation/commands/home-command.ts";
import { parsePublishCommand } from "../../../src/presentation/commands/publish-command.ts";
import { parseSittingCommand } from "../../../src/presentation/commands/sitting-command.ts";
import { parseYearPlanCommand } from "../../../src/presentation/commands/year-plan-command.ts";
import { bodyChannelTexts } from "../../../src/presentation/text/body-channel-texts.ts";
import { comingTexts } from "../../../src/presentation/text/coming-texts.ts";
import { publishTexts } from "../../../src/presentation/text/publish-texts.ts";
import { sittingTexts } from "../../../src/presentation/text/sitting-texts.ts";
import { yearPlanTexts } from "../../../src/presentation/text/year-plan-texts.ts";
import { shippedCommunity } from "../../builders/case-stage.ts";

const ostfold = shippedCommunity("ostfold");

/** Each command in short: what it is, and about what. */
function heard(text: string): string | undefined {
  const sitting = parseSittingCommand(text);
  if (sitting !== undefined)
    return [sitting.kind, sitting.item].filter((part) => part !== undefined).join(" ");
  const year = parseYearPlanCommand(text, ostfold);
  if (year !== undefined) return `year ${year.body.id} ${year.year ?? "?"}`;
  const coming = parseComingCommand(text, ostfold);
  if (coming !== undefined) return `${coming.kind} ${coming.body?.id ?? "?"} ${coming.date ?? "?"}`;
  if (asksForHome(text)) return "home";
  const publish = parsePublishCommand(text, ostfold);
  if (publish !== undefined) return `publish ${publish.body.id} ${publish.date}${publish.csv ? " csv" : ""}`;
  const channel = parseBodyChannelCommand(text, ostfold);
  return channel === undefined ? undefined : `${channel.kind} ${channel.body.id}`;
}

describe("commands of a meeting's rooms", () => {
  for (const [text, expected] of [
    ["neste", "next"],
    ["Neste sak!", "next"],
    ["sak 3 enighet", "agreed 3"],
    ["sak 3 er samde", "agreed 3"],
    ["item 3 agreed", "agreed 3"],
    ["enighet", "agreed"],
    ["sak 3 utsatt", "postponed 3"],
    ["sak 3 blir utsett", "postponed 3"],
    ["sak 2 åpnes igjen", "reopened 2"],
    ["sak 2 opnast att", "reopened 2"],
    ["sak 4", "show 4"],
    ["møteplan SSU 2027", "year ssu 2027"],
    ["lag møteplan for FSU", "year fsu ?"],
    ["møter i SSU", "year ssu ?"],
    ["meeting schedule of SSU 2027", "year ssu 2027"],
    ["jeg har forfall", "absent ? ?"],
    ["Jeg kan ikke komme til møtet i SSU 12.12.2026", "absent ssu 2026-12-12"],
    ["eg kjem ikkje", "absent ? ?"],
    ["I can't make it", "absent ? ?"],
    ["jeg kommer likevel", "comes ? ?"],
    ["hvem har forfall i SSU?", "who ssu ?"],
    ["kven kjem?", "who ? ?"],
    ["who is coming to the meeting", "who ? ?"],
    ["hjem", "home"],
    ["Hva må jeg lese til torsdag?", "home"],
    ["mine saker til neste møte", "home"],
    ["what must I read before Thursday", "home"],
    ["publiser SSU 12.12.2026", "publish ssu 2026-12-12"],
    ["publiser møtet i SSU 12. desember 2026 som csv", "publish ssu 2026-12-12 csv"],
    ["dette er kanalen til SSU", "bind ssu"],
    ["dette er ikkje kanalen til SSU", "unbind ssu"],
  ] as const)
    it(`hear «${text}»`, () => assert.equal(heard(text), expected));

  for (const text of [
    "sak BT-407",
    "ferdig",
    "Hvem kommer og henter pasienten?",
    "Hvem avgjør når vi er uenige om retningslinje 12?",
    "Hva er offentlig?",
    "Hva sier møteplanen om fristen",
    "dette er kanalen til sekretariatet",
  ])
    it(`leave «${text}» to others`, () => assert.equal(heard(text), undefined));

  it("hear what their own texts tell people to write", () => {
    for (const language of LANGUAGES) {
      assert.equal(heard(yearPlanTexts(language).say("SSU", 2027)), "year ssu 2027");
      assert.equal(heard(comingTexts(language).say.absent), "absent ? ?");
      assert.equal(heard(comingTexts(language).say.who("SSU")), "who ssu ?");
      assert.equal(heard(publishTexts(language).sayCsv("ssu 2026-12-12")), "publish ssu 2026-12-12 csv");
      assert.equal(heard(sittingTexts(language).say.next), "next");
      assert.equal(heard(sittingTexts(language).say.agreed(2)), "agreed 2");
      assert.equal(heard(bodyChannelTexts(language).say("SSU")), "bind ssu");
      assert.equal(
        heard(/«(.+?)»/.exec(bodyChannelTexts(language).bound("SSU").text)?.[1] ?? ""),
        "unbind ssu",
      );
    }
  });
});
