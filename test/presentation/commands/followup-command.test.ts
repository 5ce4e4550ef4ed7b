import assert from "node:assert/strict";
import { LANGUAGES } from "../../../src/domain/kernel/language.ts";
import { readAdoptionLines } from "../../../src/presentation/commands/adoption-lines.ts";
import { parseFollowupCommand } from "../../../src/presentation/commands/followup-command.ts";
import { followupTexts } from "../../../src/presentation/text/followup-texts.ts";
import { community } from "../../builders/community.ts";
import { date } from "../../builders/documents.ts";

describe("follow-up commands", () => {
  for (const [text, kind, caseId] of [
    ["Hvor langt er kommunene?", "matrix", undefined],
    ["kor langt har kommunestyra kome", "matrix", undefined],
    ["How far are the councils?", "matrix", undefined],
    ["vedtak i kommunene BT-407", "matrix", "BT-407"],
    ["Hvor langt er kommunestyrene med sak BT-407?", "matrix", "BT-407"],
    ["Hvem har ikke iverksatt?", "receipts", undefined],
    ["kven har sett i verk BT-407", "receipts", "BT-407"],
    ["who has not implemented the decision BT 407", "receipts", "BT-407"],
    ["evaluer BT-407", "evaluation", "BT-407"],
    ["kva skal evaluerast", "evaluation", undefined],
    ["hva venter på publisering?", "publication", undefined],
    ["uenighet BT-407", "ladder", "BT-407"],
    ["ta opp usemje i sak BT-407", "ladder", "BT-407"],
    ["take up a disagreement in case BT-407", "ladder", "BT-407"],
    ["saker i uenighet", "ladder", undefined],
    ["meld fra om vedtak BT-407", "note", "BT-407"],
    ["lim inn vedtak BT-407", "lines", "BT-407"],
    ["oppfølging BT-407", "hub", "BT-407"],
    ["after the decision BT-407", "hub", "BT-407"],
  ] as const)
    it(`understands «${text}»`, () => {
      assert.deepEqual(parseFollowupCommand(text), { kind, caseId });
    });

  for (const text of [
    "uenighet",
    "evaluering",
    "iverksetting",
    "Hvem avgjør når vi er uenige om retningslinje 12?",
    "Hva sier avtalen om uenighet?",
    "hva har SSU vedtatt om avvik?",
    "vedtak",
    "oppfølging av pasienter etter utskriving",
  ])
    it(`leaves «${text}» to the search`, () => {
      assert.equal(parseFollowupCommand(text), undefined);
    });

  it("understands what its own views say that people can write", () => {
    for (const language of LANGUAGES) {
      const { say } = followupTexts(language);
      assert.deepEqual(
        [say.matrix("BT-407"), say.receipts("BT-407"), say.ladder("BT-407")].map(
          (text) => parseFollowupCommand(text)?.kind,
        ),
        ["matrix", "receipts", "ladder"],
      );
    }
  });
});

describe("pasted adoptions", () => {
  const read = (text: string) => readAdoptionLines(text, community(), date("2026-11-21"));

  for (const [line, note] of [
    ["Moss; 20.11.2026; 4/26", { party: "moss", result: "adopted", on: "2026-11-20", reference: "4/26" }],
    ["MOSS KOMMUNE;2026-11-20", { party: "moss", result: "adopted", on: "2026-11-20" }],
    [
      "Råde\t1. 2. 2026\t7/26\tendret",
      { party: "rade", result: "adopted-with-changes", on: "2026-02-01", reference: "7/26" },
    ],
    [
      "Sykehuset Østfold (styret); 20.11.2026; ; avvist",
      { party: "hospital", result: "rejected", on: "2026-11-20" },
    ],
    ["Moss; 22.11.2026; 5/26", { party: "moss", result: "scheduled", on: "2026-11-22", reference: "5/26" }],
  ] as const)
    it(`reads «${line}»`, () => {
      assert.deepEqual(read(line), { notes: [note] });
    });

  for (const [text, line, problem] of [
    ["Moss", 1, "shape"],
    ["\nOslo; 20.11.2026", 2, "party"],
    ["Moss; 31.11.2026", 1, "date"],
    ["Moss; 20.11.2026; 1/26; kanskje", 1, "result"],
    ["Moss; 20.11.2026\nMoss kommune; 21.11.2026", 2, "twice"],
    ["Moss; 20.11.2026; a; ; b", 1, "shape"],
  ] as const)
    it(`says what is wrong with ${JSON.stringify(text)}`, () => {
      assert.deepEqual(read(text), { problems: [{ line, problem }] });
    });
});
