import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { z } from "zod/v4";
import { LANGUAGES, type Language } from "../../src/domain/kernel/language.ts";
import { parseCommand } from "../../src/presentation/commands/parse-command.ts";
import { textsFor } from "../../src/presentation/text/texts.ts";

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

describe("commands that Teams suggests", () => {
  it("are there in every scope of the bot", () => {
    assert.deepEqual(lists.flatMap(({ scopes }) => scopes).sort(), ["groupChat", "personal", "team"]);
  });

  for (const language of LANGUAGES) {
    it(`mean the same to the bot in ${language} as in bokmål`, () => {
      for (const list of lists.keys()) {
        const understood = titles(language, list).map((title) => parseCommand(title, []));
        assert.ok(understood.length > 0 && understood.every((command) => command !== undefined), language);
        assert.deepEqual(
          understood,
          titles("nb", list).map((title) => parseCommand(title, [])),
        );
      }
    });

    it(`are those that the bot's own help names in ${language}`, () => {
      const named = textsFor(language).help.commands.map(({ say }) => say);
      assert.deepEqual([...titles(language, 0)].sort(), [...named].sort());
    });
  }
});
