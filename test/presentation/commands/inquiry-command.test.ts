import assert from "node:assert/strict";
import { LANGUAGES } from "../../../src/domain/kernel/language.ts";
import { parseInquiryCommand } from "../../../src/presentation/commands/inquiry-command.ts";
import { inquiryTexts } from "../../../src/presentation/text/inquiry-texts.ts";

const ask = (question = "") => ({ kind: "ask", question });
const list = (whose: "all" | "mine") => ({ kind: "list", whose });
const show = (inquiryId: string) => ({ kind: "show", inquiryId });

describe("a command about inquiries", () => {
  for (const [text, command] of [
    ["Spør sekretariatet", ask()],
    ["Jeg vil spørre sekretariatet!", ask()],
    ["hei, ask the secretariat please", ask()],
    ["Spør sekretariatet: Gjelder fristen i helgene?", ask("Gjelder fristen i helgene?")],
    ["spør sekretariatet om fristen gjelder i helgene", ask("fristen gjelder i helgene")],
    ["Ask the secretariat about weekends", ask("weekends")],
    ["Uenig om forståelsen", { kind: "dispute" }],
    ["Vi er usamde om forståinga.", { kind: "dispute" }],
    ["henvendelser", list("all")],
    ["vis alle åpne henvendelser takk", list("all")],
    ["førespurnader", list("all")],
    ["inquiries", list("all")],
    ["Mine henvendelser", list("mine")],
    ["my inquiries", list("mine")],
    ["henvendelse H-4071", show("H-4071")],
    ["Vis henvendelse h4071", show("H-4071")],
    ["henvendelsen 4071", show("H-4071")],
    ["H-4071", show("H-4071")],
    ["førespurnad H 4071", show("H-4071")],
    ["dette er sekretariatets kanal", { kind: "bind-channel" }],
    ["This is the secretariat's channel.", { kind: "bind-channel" }],
    ["this is the secretariats chat", { kind: "bind-channel" }],
  ] as const)
    it(`is «${text}»`, () => {
      assert.deepEqual(parseInquiryCommand(text), command);
    });

  for (const text of [
    "Hvem er i sekretariatet?",
    "Hvordan spør jeg sekretariatet om noe?",
    "Hvor mange henvendelser får vi?",
    "henvendelse",
    "henvendelse 12",
    "4071",
    "Hva gjør sekretariatets kanal?",
    "",
  ])
    it(`is not «${text}»`, () => {
      assert.equal(parseInquiryCommand(text), undefined);
    });

  it("is what the bot itself tells people to write", () => {
    for (const language of LANGUAGES) {
      const { say } = inquiryTexts(language);
      assert.deepEqual(parseInquiryCommand(say.ask), ask(), language);
      assert.deepEqual(parseInquiryCommand(say.all), list("all"), language);
      assert.deepEqual(parseInquiryCommand(say.mine), list("mine"), language);
      assert.deepEqual(parseInquiryCommand(say.show("H-4071")), show("H-4071"), language);
      assert.deepEqual(parseInquiryCommand(say.channel), { kind: "bind-channel" }, language);
    }
  });
});
