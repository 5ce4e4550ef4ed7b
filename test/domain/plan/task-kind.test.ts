import assert from "node:assert/strict";
import { groupsNamedIn } from "../../../src/domain/plan/priority-groups.ts";
import { taskKindOf } from "../../../src/domain/plan/task-kind.ts";

describe("the kind of a line", () => {
  const lines: readonly (readonly [string, string])[] = [
    ["Lage en felles nettside med mer informasjon", "deliverable"],
    ["Samarbeide om å innføre velferdsteknologi", "deliverable"],
    ["Vi skal utvikle rutinen", "deliverable"],
    ["Følgje opp at teamet er oppretta", "continuous"],
    ["Vi skal halde fram med hospiteringa", "continuous"],
    ["Samarbeid om innkomst", "continuous"],
    ["Ei meir berekraftig legevakt", "continuous"],
    ["Auke bruken av felles tal", "continuous"],
    ["Utvalet er allerede etablert", "status-sentence"],
    ["Prosjektet tek hand om dette", "status-sentence"],
  ];
  for (const [text, kind] of lines)
    it(`is ${kind} for «${text}»`, () => assert.equal(taskKindOf(text, "Kvalitet"), kind));

  it("is a strategy's heading for everything under an area about a strategy", () => {
    assert.equal(taskKindOf("Følge opp prosjektet", "Felles strategi"), "strategy-heading");
  });
});

describe("the priority groups of a line", () => {
  const named: readonly (readonly [readonly (string | undefined)[], readonly string[]])[] = [
    [["Barn og unge", "Psykisk helse hos unge"], ["children"]],
    [
      [undefined, "Born med psykiske lidingar"],
      ["children", "mental-health-and-addiction"],
    ],
    [[undefined, "Rus og vald"], ["mental-health-and-addiction"]],
    [[undefined, "Skrøpelege eldre heime"], ["frail-elderly"]],
    [[undefined, "Eldre bygg"], []],
    [[undefined, "Kronikarar"], ["chronic-conditions"]],
    [[undefined, "Russisk tolk, forbarnet"], []],
    [
      ["Alle", "De fire prioriterte gruppene"],
      ["children", "mental-health-and-addiction", "frail-elderly", "chronic-conditions"],
    ],
    [[undefined, "Møter", "Skrøpelige eldre"], ["frail-elderly"]],
  ];
  for (const [texts, groups] of named)
    it(`are [${groups.join(", ")}] for «${texts.filter(Boolean).join(" – ")}»`, () =>
      assert.deepEqual(groupsNamedIn(...texts), groups));
});
