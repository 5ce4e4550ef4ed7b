import assert from "node:assert/strict";
import { parseMandateCommand } from "../../../src/presentation/commands/mandate-command.ts";
import { community } from "../../builders/community.ts";

const asked = (text: string) => {
  const command = parseMandateCommand(text, community());
  return command === undefined ? "something else" : (command.body?.id ?? "all");
};

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  all: [
    "underutvalg",
    "Vis underutvalgene",
    "Hvilke underutvalg har vi?",
    "mandatene",
    "underutvala",
    "Kva underutval har vi?",
    "sub-committees",
    "Which sub-committees do we have?",
  ],
  fsu: [
    "mandatet til FSU",
    "Hva er mandatet til FSU?",
    "mandat FSU",
    "kva er mandatet for FSU",
    "mandate of FSU",
    "What is the mandate of the FSU?",
  ],
  "something else": [
    "mandatet til NAV",
    "Hva sier mandatet om rapportering?",
    "nytt underutvalg",
    "underutvalg for psykisk helse",
    "mandat",
    "",
  ],
};

describe("a command about sub-bodies", () => {
  for (const [meaning, sentences] of Object.entries(COMMANDS))
    it(`is understood as ${meaning}, however it is written`, () => {
      for (const sentence of sentences) assert.equal(asked(sentence), meaning, sentence);
    });
});
