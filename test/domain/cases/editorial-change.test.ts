import assert from "node:assert/strict";
import { isEditorial, wordingOf } from "../../../src/domain/cases/editorial-change.ts";
import { changeProposal } from "../../../src/domain/cases/prepare-case.ts";
import { date } from "../../builders/documents.ts";
import { as, refusal } from "../../builders/meetings.ts";
import { caseIn, community } from "./cases-by-phase.ts";

const POINT = "Sykehuset varsler kommunen innen 30.06, og betaler 50 % av kostnadene etter §12.";
const CLAUSE = { community: "ostfold", document: "A", clause: "1", baseVersion: "1", text: "Gammel tekst." };

describe("a change of the language only", () => {
  const corrections = {
    case: "sykehuset varsler Kommunen innen 30.06, og betaler 50 % av kostnadene etter §12.",
    punctuation: "Sykehuset varsler kommunen innen 30.06 – og betaler 50 % av kostnadene etter §12",
    spacing: "Sykehuset  varsler kommunen innen 30.06, og betaler 50% av kostnadene etter § 12.",
    "a doubled letter": "Sykehuset varsler kommmunen innen 30.06, og betaler 50 % av kostnadene etter §12.",
    "a lost double": "Sykehuset varsler komunen innen 30.06, og betaler 50 % av kostnadene etter §12.",
    "two letters swapped": "Sykehuset varsler kommunen innen 30.06, og betaler 50 % av kostandene etter §12.",
    "the same": POINT,
  };
  for (const [name, point] of Object.entries(corrections))
    it(`keeps the answers: ${name}`, () => {
      assert.equal(isEditorial({ points: [POINT] }, { points: [point] }), true);
      assert.equal(isEditorial({ points: [point] }, { points: [POINT] }), true);
    });
});

describe("a change that somebody calls a correction", () => {
  const changes: readonly (readonly [name: string, from: string, to: string])[] = [
    ["another payer", POINT, "Kommunene betaler alt."],
    ["a negation", "SSU vedtar en frist.", "SSU vedtar ikke en frist."],
    ["no instead of a", "SSU vedtar en frist.", "SSU vedtar ingen frist."],
    ["a prefix that negates", "Partene viser enighet.", "Partene viser uenighet."],
    ["must and may", "Sykehuset skal varsle.", "Sykehuset kan varsle."],
    ["one and all", "Kommunen betaler.", "Kommunene betaler."],
    ["a word one letter from another", "Kravet anvises.", "Kravet avvises."],
    ["a weekday", "Møtet er tirsdag.", "Møtet er torsdag."],
    ["a short word swapped", "Det er kort frist.", "Det er krot frist."],
    ["a number", "Frist 30 dager.", "Frist 33 dager."],
    ["a decimal sign", "Andelen er 1,5.", "Andelen er 15."],
    ["a sign before a number", "Endringen er 5.", "Endringen er -5."],
    ["a date", "Innen 30.06.", "Innen 30.07."],
    ["a unit", "Inntil 50 % betales.", "Inntil 50 betales."],
    ["the order", "Sykehuset varsler kommunen.", "Kommunen varsler sykehuset."],
  ];
  for (const [name, from, to] of changes)
    it(`is none: ${name}`, () => {
      assert.equal(isEditorial({ points: [from] }, { points: [to] }), false);
      assert.equal(isEditorial({ points: [to] }, { points: [from] }), false);
    });

  const task = { text: "Skrive rutine.", due: date("2026-12-01") };
  const besides = {
    "a point more": { points: ["Vedtas.", "Gjelder."] },
    "the words of a clause": { points: ["Vedtas."], clause: { ...CLAUSE, text: "Ny tekst." }, task },
    "another clause": { points: ["Vedtas."], clause: { ...CLAUSE, clause: "2" }, task },
    "no clause": { points: ["Vedtas."], task },
    "no task": { points: ["Vedtas."], clause: CLAUSE },
    "a later date": { points: ["Vedtas."], clause: CLAUSE, task: { ...task, due: date("2027-12-01") } },
    "another owner": { points: ["Vedtas."], clause: CLAUSE, task: { ...task, owner: "moss" } },
    "a task more": { points: ["Vedtas."], clause: CLAUSE, task, furtherTasks: [task] },
  };
  for (const [name, after] of Object.entries(besides))
    it(`is none: ${name}`, () => {
      const before = { points: ["Vedtas."], clause: CLAUSE, task };
      assert.equal(isEditorial(before, after), false);
      assert.notEqual(wordingOf(before), wordingOf(after));
      assert.equal(isEditorial(before, { ...before, points: ["vedtas"] }), true);
    });

  it("is refused, and nothing changes", () => {
    const treated = caseIn("deciding");
    const change = (points: readonly [string], editorial: boolean) =>
      changeProposal(
        treated,
        { from: 1, proposal: { points: [...points] }, editorial },
        as("siri", { community }),
      );
    assert.equal(refusal(change(["Kommunene betaler alt."], true)), "not-editorial");
    assert.ok("events" in change(["Kommunene betaler alt."], false));
    assert.ok("events" in change(["SSU vedtar en frist!"], true));
  });
});
