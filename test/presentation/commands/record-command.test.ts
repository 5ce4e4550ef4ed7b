import assert from "node:assert/strict";
import { isNumber, parseRecordCommand } from "../../../src/presentation/commands/record-command.ts";
import { seated } from "../../builders/seated-community.ts";

describe("what a message asks of decision records", () => {
  for (const [said, number] of [
    ["rett SSU 001/26", "ssu 001 26"],
    ["Rett vedtak SSU 001/26!", "ssu 001 26"],
    ["rettelse av Sak 003-26", "003 26"],
    ["retting av vedtaket Sak 003-26", "sak 003 26"],
    ["correct decision SSU 001/26", "ssu 001 26"],
  ] as const)
    it(`«${said}» is a correction of ${number}`, () => {
      assert.deepEqual(parseRecordCommand(said, seated), { kind: "correct", number });
    });

  for (const [said, party, reference] of [
    ["arkivnummer BT-407 Moss kommune 26/1234", "moss", "26/1234"],
    ["arkivref bt 407 Råde kommune 2026/88-3", "rade", "2026/88-3"],
    ["archive number BT-407 moss kommune 26/1", "moss", "26/1"],
  ] as const)
    it(`«${said}» is what ${party} calls the case`, () => {
      const command = parseRecordCommand(said, seated);
      assert.ok(command?.kind === "archive-reference");
      assert.deepEqual([command.caseId, command.party.id, command.reference], ["BT-407", party, reference]);
    });

  for (const said of [
    "rett meg hvis jeg tar feil",
    "hva er rett frist?",
    "arkivnummer BT-407 Bærum 26/1",
    "arkivnummer BT-407 Moss kommune",
    "",
  ])
    it(`«${said}» is none`, () => {
      assert.equal(parseRecordCommand(said, seated), undefined);
    });

  it("finds a number however it is punctuated, and no other", () => {
    assert.ok(isNumber("ssu 001 26", "SSU 001/26"));
    assert.ok(isNumber("003 26", "Sak 003-26"));
    assert.ok(!isNumber("001 26", "SSU 001/26"));
    assert.ok(!isNumber("ssu 001 26", "SSU 001/26 R1"));
    assert.ok(!isNumber("ssu 001 26", "SSU 0012/6"));
  });
});
