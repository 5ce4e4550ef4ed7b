import assert from "node:assert/strict";
import { LANGUAGES } from "../../../src/domain/kernel/language.ts";
import { parseDutyCommand } from "../../../src/presentation/commands/duty-command.ts";
import { dutyTexts } from "../../../src/presentation/text/duty-texts.ts";
import { community } from "../../builders/community.ts";

const read = (text: string) => parseDutyCommand(text, community());
const DAY = "2027-03-01";

const SAID: readonly (readonly [text: string, command: ReturnType<typeof read> | object])[] = [
  ["Plikter", { kind: "duties" }],
  ["hvilke plikter har vi?", { kind: "duties" }],
  ["show our obligations", { kind: "duties" }],
  ["Når må avtalen revideres?", { kind: "revision" }],
  ["når er neste revisjon", { kind: "revision" }],
  ["når må avtala reviderast", { kind: "revision" }],
  ["when is the next revision", { kind: "revision" }],
  ["Når er neste årlige gjennomgang?", { kind: "review" }],
  ["når skal avtala gåast gjennom", { kind: "review" }],
  ["når er vi ute av avtalen?", { kind: "notice", date: undefined }],
  ["hva om vi sier opp?", { kind: "notice", date: undefined }],
  ["Hva om vi sier opp avtalen 01.03.2027?", { kind: "notice", date: DAY }],
  ["kva om vi seier opp 1. mars 2027", { kind: "notice", date: DAY }],
  ["what if we give notice on 2027-03-01", { kind: "notice", date: DAY }],
  ["regn tilbake fra 01.03.2027", { kind: "work-back", date: DAY }],
  ["rekn tilbake frå den 1. mars 2027", { kind: "work-back", date: DAY }],
  ["regn tilbake fra 30.02.2027", { kind: "work-back", date: undefined }],
  ["work back from 1 March 2027", { kind: "work-back", date: DAY }],
  ["Avtalen er gjennomgått", { kind: "reviewed", result: undefined }],
  ["avtalen er gjennomgått (uten endring)", { kind: "reviewed", result: "no-change" }],
  ["vi har gått gjennom avtala, inga endring", { kind: "reviewed", result: "no-change" }],
  ["the agreement is reviewed without changes", { kind: "reviewed", result: "no-change" }],
  ["avtalen er revidert", { kind: "revised", result: undefined }],
];

const QUESTIONS = [
  "hvilke plikter har kommunen ved utskriving?",
  "hva sier avtalen om revisjon?",
  "kan vi si opp avtalen?",
  "hvem reviderer retningslinjen?",
  "hva om vi sier opp en ansatt 01.03.2027",
];

describe("what is said of duties", () => {
  for (const [text, command] of SAID) it(`«${text}»`, () => assert.deepEqual(read(text), command));

  for (const text of QUESTIONS)
    it(`«${text}» is for the agreements to answer`, () => assert.equal(read(text), undefined));

  for (const language of LANGUAGES)
    it(`is understood as the room itself writes it (${language})`, () => {
      const { whatIf, workBack, ...rest } = dutyTexts(language).say;
      const kinds = [...Object.values(rest), whatIf("01.03.2027"), workBack("01.03.2027")].map(
        (text) => read(text)?.kind,
      );
      assert.deepEqual(kinds, [
        "duties",
        "revision",
        "review",
        "notice",
        "reviewed",
        "revised",
        "notice",
        "work-back",
      ]);
    });
});
