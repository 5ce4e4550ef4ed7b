import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { WHO_IS_TOLD } from "../../../src/domain/reminders/who-is-told.ts";

const TABLE = readFileSync("docs/obligations.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| kind"))
  .map((line) => line.split("|").map((cell) => cell.trim()));
const RULES = readdirSync("src/domain/reminders/duties")
  .map((file) => readFileSync(`src/domain/reminders/duties/${file}`, "utf8"))
  .join("\n");
const CONTRACT = readFileSync("src/domain/reminders/obligation.ts", "utf8");

/** The words of a union in the contract, as they stand in the table. */
function membersOf(name: string): string[] {
  const body = CONTRACT.split(`export type ${name} =`)[1]?.split(";\n")[0] ?? "";
  return [...body.matchAll(/\| "([a-z-]+)"/g)].flatMap(([, word]) => word ?? []);
}
const inColumn = (column: number) =>
  new Set(TABLE.flatMap((row) => (row[column] ?? "").split(", ")).filter((word) => word !== ""));

describe("the table of obligations in docs/obligations.md", () => {
  it("has a row for each kind there is, once, and each is made by a rule", () => {
    const kinds = TABLE.map(([, kind = ""]) => kind);
    assert.deepEqual(kinds.toSorted(), Object.keys(WHO_IS_TOLD).toSorted());
    for (const kind of kinds) assert.match(RULES, new RegExp(`kind: "${kind}"`), kind);
  });

  for (const [name, column] of [
    ["Counting", 4],
    ["DateAssumption", 5],
    ["MissingFact", 6],
  ] as const)
    it(`names every ${name} there is, and no other`, () => {
      assert.ok(membersOf(name).length > 2);
      assert.deepEqual([...inColumn(column)].toSorted(), membersOf(name).toSorted());
      for (const word of membersOf(name)) assert.match(RULES, new RegExp(`"${word}"`), word);
    });
});
