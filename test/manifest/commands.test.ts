import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { z } from "zod/v4";
import { LANGUAGES, type Language } from "../../src/domain/kernel/language.ts";
import { parseAnchoringCommand } from "../../src/presentation/commands/anchoring-command.ts";
import { parseAnswerCommand } from "../../src/presentation/commands/answer-command.ts";
import { parseCaseCommand } from "../../src/presentation/commands/case-command.ts";
import { parseDocumentCommand } from "../../src/presentation/commands/document-command.ts";
import { parseFollowupCommand } from "../../src/presentation/commands/followup-command.ts";
import { parseHearingCommand } from "../../src/presentation/commands/hearing-command.ts";
import { asksForHome } from "../../src/presentation/commands/home-command.ts";
import { asksForInbox } from "../../src/presentation/commands/inbox-command.ts";
import { parseInquiryCommand } from "../../src/presentation/commands/inquiry-command.ts";
import { parseMeetingCommand } from "../../src/presentation/commands/meeting-command.ts";
import { parseCommand } from "../../src/presentation/commands/parse-command.ts";
import { parsePlanCommand } from "../../src/presentation/commands/plan-command.ts";
import { parseRecordCommand } from "../../src/presentation/commands/record-command.ts";
import { parseReminderCommand } from "../../src/presentation/commands/reminder-command.ts";
import { asksForStatus } from "../../src/presentation/commands/status-command.ts";
import { asksForStatuteCoverage } from "../../src/presentation/commands/statute-command.ts";
import { parseWheelCommand } from "../../src/presentation/commands/wheel-command.ts";
import { parseYearPlanCommand } from "../../src/presentation/commands/year-plan-command.ts";
import { textsFor } from "../../src/presentation/text/texts.ts";
import { community } from "../builders/community.ts";

const topLevel = z.object({
  bots: z.tuple([
    z.object({
      commandLists: z.array(
        z.object({ scopes: z.array(z.string()), commands: z.array(z.object({ title: z.string() })) }),
      ),
    }),
  ]),
});

const read = (file: string): unknown => JSON.parse(readFileSync(`manifest/${file}`, "utf8"));

const lists = topLevel.parse(read("manifest.json")).bots[0].commandLists;

/** The titles of one command list as a person with that language sees them. */
function titles(language: Language, list: number): readonly string[] {
  const localised = language === "nb" ? {} : z.record(z.string(), z.string()).parse(read(`${language}.json`));
  const commands = lists[list]?.commands ?? [];
  return commands.map(
    ({ title }, command) => localised[`bots[0].commandLists[${list}].commands[${command}].title`] ?? title,
  );
}

function inHelp(language: Language): readonly string[] {
  return textsFor(language).help.commands.flatMap(({ says }) => says);
}

const WITHOUT_KINDS: readonly (readonly [string, (title: string) => boolean])[] = [
  ["statute-coverage", asksForStatuteCoverage],
  ["home", asksForHome],
  ["inbox", asksForInbox],
  ["status", asksForStatus],
  ["year-plan", (title) => parseYearPlanCommand(title, community()) !== undefined],
];

/** What kind of command it is to the bot, whichever room takes it; absent when it would be a question. */
function commandIn(title: string): string | undefined {
  const meeting = parseMeetingCommand(title, community());
  const command =
    parseCommand(title, []) ??
    parseAnswerCommand(title, []) ??
    parseCaseCommand(title) ??
    parseInquiryCommand(title) ??
    parsePlanCommand(title) ??
    parseDocumentCommand(title, community()) ??
    parseAnchoringCommand(title) ??
    parseHearingCommand(title) ??
    parseFollowupCommand(title) ??
    parseRecordCommand(title, community()) ??
    parseWheelCommand(title, community()) ??
    parseReminderCommand(title) ??
    meeting;
  return command?.kind ?? WITHOUT_KINDS.find(([, isMeant]) => isMeant(title))?.[0];
}

describe("commands that Teams suggests", () => {
  it("are there in every scope of the bot", () => {
    assert.deepEqual(lists.flatMap(({ scopes }) => scopes).sort(), ["groupChat", "personal", "team"]);
  });

  for (const language of LANGUAGES) {
    it(`mean the same to the bot in ${language} as in bokmål`, () => {
      for (const list of lists.keys()) {
        const understood = titles(language, list).map(commandIn);
        assert.ok(understood.length > 0 && understood.every((command) => command !== undefined), language);
        assert.deepEqual(understood, titles("nb", list).map(commandIn));
      }
    });

    it(`are among those that the bot's own help names in ${language}`, () => {
      const named = inHelp(language);
      const suggested = titles(language, 0);
      assert.deepEqual(
        suggested.filter((title) => !named.includes(title)),
        [],
      );
      assert.ok(suggested.length <= 10);
    });

    it(`are joined in help by others that are understood as well (${language})`, () => {
      const kinds = inHelp(language).map((say) => [say, commandIn(say)] as const);
      assert.deepEqual(
        kinds.filter(([, kind]) => kind === undefined),
        [],
      );
      assert.deepEqual(
        kinds.map(([, kind]) => kind),
        inHelp("nb").map(commandIn),
      );
    });
  }
});
