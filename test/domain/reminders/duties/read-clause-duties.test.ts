import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { readClauseDuties } from "../../../../src/domain/reminders/duties/read-clause-duties.ts";
import { document } from "../../../builders/documents.ts";

const read = (...clauses: string[]) =>
  readClauseDuties(document({ clauses })).map(({ kind, months, counted }) =>
    counted === undefined ? [kind, ...months] : [kind, ...months, counted],
  );

/** What a clause says, and the duties that are read from it: kind, months, from when if it says so. */
const CLAUSES: readonly (readonly [string, readonly (readonly (string | number)[])[]])[] = [
  ["Avtalen gjennomgås årlig.", [["annual-review", 12]]],
  ["Partene skal gå gjennom avtalen hvert år.", [["annual-review", 12]]],
  ["Årlig gjennomgang skjer i SSU.", [["annual-review", 12]]],
  ["Avtala skal gåast gjennom kvart år.", [["annual-review", 12]]],
  ["Avtalen revideres minst hvert fjerde år.", [["revision", 48]]],
  ["Avtala skal reviderast minst kvart 4. år.", [["revision", 48]]],
  ["Hvert annet år skal avtalen revideres.", [["revision", 24]]],
  ["Avtalen revideres senest to år etter forrige revisjon.", [["revision", 24, "last-done"]]],
  ["Avtalen revideres hvert fjerde år fra vedtak.", [["revision", 48, "adoption"]]],
  ["Avtala blir revidert kvart fjerde år etter ikraftsetjinga.", [["revision", 48, "entry-into-force"]]],
  ["Avtalen kan sies opp med ett års frist.", [["notice", 12]]],
  ["Avtala kan seiast opp med eitt års skriftleg varsel.", [["notice", 12]]],
  ["Avtalen kan sies opp, og fristen er 12 måneder.", [["notice", 12]]],
  [
    "Avtalen gjennomgås årlig og revideres hvert 4. år fra vedtak, og kan sies opp med ett års frist.",
    [
      ["annual-review", 12],
      ["revision", 48, "adoption"],
      ["notice", 12],
    ],
  ],
  ["Avtalen revideres hvert tredje til fjerde år.", [["revision", 36, 48]]],
  ["Avtalen revideres ved behov.", []],
  ["Partene møtes hvert år.", []],
  ["Retningslinjen er revidert i 2024.", []],
  ["Årsmeldingen sendes hvert år.", []],
];

describe("the duties that a clause lays on the parties", () => {
  for (const [clause, duties] of CLAUSES)
    it(`«${clause}»: ${duties.length === 0 ? "none" : duties.map((duty) => duty.join(" ")).join(", ")}`, () =>
      assert.deepEqual(read(clause), duties));

  it("are cited by the first clause that says them, with its sentence", () => {
    const [duty] = readClauseDuties(
      document({
        id: "SA",
        clauses: ["Formål.", "Den gjelder fra i dag. Avtalen revideres hvert fjerde år."],
      }),
    );
    assert.equal(duty?.clause, "SA/2");
    assert.equal(duty?.quote, "Avtalen revideres hvert fjerde år.");
  });

  it("have all their lengths where two clauses give different ones: nobody chooses", () => {
    assert.deepEqual(read("Avtalen revideres hvert fjerde år.", "Avtalen revideres hvert annet år."), [
      ["revision", 24, 48],
    ]);
  });

  const seed = "../shared/seeds/004_fdef79f9ab8f3807.txt";
  const given = existsSync(seed) ? it : it.skip;
  given(`are all three in the presentation of Innlandet's agreement (skipped without ${seed})`, () => {
    const about = readFileSync(seed, "utf8")
      .split("\n")
      .filter((line) => line.includes("Avtalen"));
    assert.deepEqual(read(...about), [
      ["annual-review", 12],
      ["revision", 48],
      ["notice", 12],
    ]);
  });
});
