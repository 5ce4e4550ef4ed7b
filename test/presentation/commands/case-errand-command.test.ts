import assert from "node:assert/strict";
import {
  type CaseErrandCommand,
  parseCaseErrand,
} from "../../../src/presentation/commands/case-errand-command.ts";
import { parseCommand } from "../../../src/presentation/commands/parse-command.ts";
import { parsePreparationCommand } from "../../../src/presentation/commands/preparation-command.ts";
import { community } from "../../builders/community.ts";

/** «cannot-consent BT-407: For dyrt» or «open-step BT-407 2». */
function line(command: CaseErrandCommand | undefined): string | undefined {
  if (command === undefined) return undefined;
  const { caseId } = command;
  if (command.kind === "errand") return [command.asks, caseId, command.step].filter(Boolean).join(" ");
  return `${command.stance} ${caseId}${command.words === "" ? "" : `: ${command.words}`}`;
}

const heard: Readonly<Record<string, readonly string[]>> = {
  "consent BT-407": [
    "tilslutning BT-407",
    "Tilslutning til sak bt407.",
    "Hei! Tilslutning BT-407",
    "jeg gir tilslutning til BT-407",
    "eg gjev tilslutning til saka BT-407",
    "vi slutter oss til BT-407",
    "Eg sluttar meg til sak BT-407!",
    "BT-407: tilslutning",
    "«tilslutning BT-407»",
    "support BT-407",
    "I support case BT-407",
    "we consent to BT 407",
  ],
  "consent-with-remark BT-407": ["tilslutning med merknad BT-407", "support with a remark BT-407"],
  "consent-with-remark BT-407: Husk brukerne.": [
    "tilslutning med en merknad til BT-407: Husk brukerne.",
    "tilslutning med ein merknad i sak BT-407: Husk brukerne.",
    "consent with a comment to BT-407: Husk brukerne.",
  ],
  "consent-with-reservation BT-407: Budsjettet må vedtas": [
    "tilslutning med forbehold BT-407: Budsjettet må vedtas",
    "tilslutning med atterhald til BT-407: Budsjettet må vedtas",
    "support with a reservation in BT-407: Budsjettet må vedtas",
  ],
  "needs-clarification BT-407: hvem betaler?": [
    "trenger avklaring BT-407: hvem betaler?",
    "eg treng ei avklaring i BT-407: hvem betaler?",
    "we need clarification on BT-407: hvem betaler?",
  ],
  "cannot-consent BT-407": [
    "kan ikke gi tilslutning til BT-407",
    "eg kan ikkje gje tilslutning til saka BT-407",
    "I cannot support BT-407",
    "we can't consent to BT-407",
  ],
  "cannot-consent BT-407: fordi det er for dyrt": [
    "jeg kan ikke gi tilslutning til BT-407 fordi det er for dyrt",
    "vi kan ikke slutte oss til BT-407, fordi det er for dyrt",
  ],
  "cannot-consent BT-407: For dyrt.": [
    "kan ikke gi tilslutning til BT-407: For dyrt.",
    "kan ikkje gi tilslutning til BT-407. For dyrt.",
    "BT-407 kan ikke gi tilslutning: For dyrt.",
  ],
  "conclude BT-407": ["avgjør BT-407", "avgjer sak BT-407", "conclude case BT-407", "decide BT-407"],
  "confirm BT-407": [
    "bekreft BT-407",
    "stadfest svaret mitt i sak BT-407",
    "bekreft det muntlige svaret i BT-407",
    "confirm my answer in BT-407",
  ],
  "lift-reservation BT-407": [
    "løft forbehold BT-407",
    "løft forbeholdet i sak BT-407",
    "løft atterhaldet i BT-407",
    "lift the reservation in BT-407",
  ],
  "change-proposal BT-407": [
    "endre forslaget BT-407",
    "endre forslaget i sak BT-407",
    "endre framlegget i BT-407",
    "change the proposal in BT-407",
  ],
  "open-step BT-407": ["åpne behandlingen BT-407", "opne handsaminga av BT-407"],
  "open-step BT-407 2": ["åpne trinn 2 BT-407", "opne steg 2 i sak BT-407", "open step 2 of BT-407"],
  "close-step BT-407 1": ["avslutt trinn 1 BT-407", "close step 1 of BT-407"],
};

const questions = [
  "Hva betyr tilslutning?",
  "tilslutning",
  "tilslutning til avtalen",
  "Hvem gir tilslutning til BT-407?",
  "Kan jeg ikke gi tilslutning til BT-407?",
  "Må vi gi tilslutning til BT-407?",
  "Kva skjer om vi ikkje gir tilslutning til BT-407?",
  "kan ikke gi tilslutning til BT-407, hva skjer da?",
  "jeg kan ikke gi tilslutning",
  "tilslutning med forbehold",
  "tilslutning BT-407 og BT-408",
  "tilslutning til retningslinje 12",
  "hva er en betinget tilslutning i BT-407",
  "Hvordan avgjør vi BT-407?",
  "avgjør SSU saken BT-407?",
  "hvem kan løfte forbehold i BT-407?",
  "endre forslaget",
  "endre punkt 2 i BT-407",
  "bekreft veien BT-407",
  "åpne trinn 2",
  "åpne sak BT-407",
  "sak BT-407",
  "does consent to BT-407 decide it?",
  "trenger pasienten avklaring om BT-407?",
  "support for children of BT-407 patients",
  "",
  "👍",
];

describe("an errand in a case, written instead of pressed", () => {
  for (const [command, texts] of Object.entries(heard))
    it(`is heard as «${command}»`, () => {
      for (const text of texts) assert.equal(line(parseCaseErrand(text)), command, text);
    });

  it("is not heard in a question, nor where no case is named", () => {
    for (const text of questions) assert.equal(line(parseCaseErrand(text)), undefined, text);
  });

  it("is no other command", () => {
    for (const text of Object.values(heard).flat()) {
      assert.equal(parseCommand(text, [community()]), undefined, text);
      assert.equal(parsePreparationCommand(text), undefined, text);
    }
  });
});
