import assert from "node:assert/strict";
import fc from "fast-check";
import { adoptionMatrix } from "../../../../src/domain/cases/aftermath/adoption-matrix.ts";
import {
  dueAfterDecision,
  submissionDueOn,
} from "../../../../src/domain/cases/aftermath/due-after-decision.ts";
import { type AdoptionNote, noteAdoption } from "../../../../src/domain/cases/aftermath/note-adoption.ts";
import type { Case } from "../../../../src/domain/cases/case.ts";
import type { Circumstances } from "../../../../src/domain/cases/case-outcome.ts";
import { afterEvents } from "../../../../src/domain/cases/replay-case.ts";
import { phaseOf } from "../../../../src/domain/cases/way-of-a-case.ts";
import { actingAs, decidedCaseOf, disputing, openCaseOf } from "../../../builders/decided-case.ts";
import { date } from "../../../builders/documents.ts";

const recommended = () => decidedCaseOf({ routedAs: "changes-agreement" });
const adopted = (party: string, on = "2026-11-20"): AdoptionNote => ({
  party,
  result: "adopted",
  on: date(on),
  reference: `${party} 4/26`,
});
const secretary = actingAs("secretary");
const matrixOf = (treated: Case) => adoptionMatrix(treated, disputing);

function noted(treated: Case, notes: readonly AdoptionNote[], c: Circumstances = secretary): Case {
  const outcome = noteAdoption(treated, notes, c);
  assert.ok("events" in outcome, JSON.stringify(outcome));
  return afterEvents(treated, outcome.events);
}

describe("the adoption matrix", () => {
  it("has a row for every council and for the hospital's board, what is missing first", () => {
    const treated = noted(recommended(), [adopted("hospital")]);
    assert.deepEqual(
      matrixOf(treated).rows.map(({ party, state }) => [party.id, state]),
      [
        ["moss", "missing"],
        ["rade", "missing"],
        ["hospital", "adopted"],
      ],
    );
  });

  it("says on which day all had adopted, and not before", () => {
    const two = noted(recommended(), [adopted("hospital"), adopted("moss", "2026-11-19")]);
    assert.equal(matrixOf(two).adoptedOn, undefined);
    assert.equal(phaseOf(two, disputing), "recommended");
    const all = noted(two, [adopted("rade", "2026-11-18")]);
    assert.equal(matrixOf(all).adoptedOn, "2026-11-20");
    assert.equal(phaseOf(all, disputing), "adopted");
  });

  for (const result of ["rejected", "adopted-with-changes"] as const)
    it(`is never complete while one has ${result}`, () => {
      const treated = noted(recommended(), [
        adopted("hospital"),
        adopted("moss"),
        { ...adopted("rade"), result },
      ]);
      assert.equal(matrixOf(treated).adoptedOn, undefined);
      assert.deepEqual(
        matrixOf(treated).differing.map(({ party }) => party.id),
        ["rade"],
      );
    });

  it("lets a seat tell of its own partners and of no other", () => {
    const seat = actingAs("ssu-moss");
    assert.deepEqual(noteAdoption(recommended(), [adopted("hospital")], seat), { refused: "not-your-party" });
    assert.deepEqual(noteAdoption(recommended(), [adopted("moss"), adopted("hospital")], seat), {
      refused: "not-your-party",
    });
    assert.equal(matrixOf(noted(recommended(), [adopted("moss"), adopted("rade")], seat)).adopted, 2);
  });

  for (const [who, refused] of [
    ["observer", "observer"],
    ["outsider", "not-your-seat"],
    ["coordinator", "not-your-seat"],
    ["ssu-gp", "not-your-party"],
  ] as const)
    it(`takes no word from ${who}`, () => {
      assert.deepEqual(noteAdoption(recommended(), [adopted("moss")], actingAs(who)), { refused });
    });

  for (const [what, notes, refused] of [
    ["no partner", [], "nothing-chosen"],
    ["a partner that is not there", [adopted("oslo")], "unknown-party"],
    ["an adoption to come", [adopted("moss", "2026-11-22")], "date-to-come"],
  ] as const)
    it(`refuses ${what}`, () => {
      assert.deepEqual(noteAdoption(recommended(), notes, secretary), { refused });
    });

  it("takes a meeting that is to be held, and counts nobody as having adopted when its day has passed", () => {
    const on = date("2026-12-10");
    const treated = noted(recommended(), [{ party: "moss", result: "scheduled", on }]);
    const later = { ...secretary, today: date("2027-06-01") };
    assert.equal(matrixOf(treated).adopted, 0);
    assert.equal(phaseOf(treated, later.community), "recommended");
    assert.deepEqual(dueAfterDecision(treated, disputing), [{ kind: "adoption", party: "moss", on }]);
  });

  it("is for recommendations alone", () => {
    assert.deepEqual(noteAdoption(decidedCaseOf(), [adopted("moss")], secretary), {
      refused: "already-decided",
    });
    assert.ok("refused" in noteAdoption(openCaseOf(), [adopted("moss")], secretary));
  });

  it("adds nothing when the same is noted again", () => {
    const treated = noted(recommended(), [adopted("moss")]);
    assert.deepEqual(noteAdoption(treated, [adopted("moss")], secretary), { events: [] });
  });

  it("lets a reference be mended but nothing turned back once the text has taken effect", () => {
    const all = noted(recommended(), [adopted("hospital"), adopted("moss"), adopted("rade")]);
    const rejected = { ...adopted("moss"), result: "rejected" as const };
    assert.deepEqual(noteAdoption(all, [rejected], secretary), { refused: "has-taken-effect" });
    assert.deepEqual(noteAdoption(all, [adopted("moss", "2026-11-01")], secretary), {
      refused: "has-taken-effect",
    });
    const mended = noted(all, [{ ...adopted("moss"), reference: "5/26" }]);
    assert.equal(matrixOf(mended).adoptedOn, "2026-11-20");
  });

  it("gives the regional health enterprise one month from the last adoption (hol § 6-4)", () => {
    const all = noted(recommended(), [adopted("hospital"), adopted("moss"), adopted("rade", "2026-10-31")]);
    assert.equal(submissionDueOn(all, disputing), "2026-12-20");
    assert.equal(submissionDueOn(recommended(), disputing), undefined);
  });

  it("is complete exactly when each party's last word is that it adopts, whatever came before", () => {
    const parties = disputing.parties.map(({ id }) => id);
    const note = fc.record({
      party: fc.constantFrom(...parties),
      result: fc.constantFrom("adopted", "adopted", "rejected", "adopted-with-changes", "scheduled"),
      day: fc.integer({ min: 1, max: 21 }),
    });
    fc.assert(
      fc.property(fc.array(note, { maxLength: 20 }), (notes) => {
        let treated = recommended();
        const last = new Map<string, string>();
        for (const { party, result, day } of notes) {
          const on = date(`2026-11-${String(day).padStart(2, "0")}`);
          const outcome = noteAdoption(treated, [{ party, result, on }], secretary);
          if ("refused" in outcome) {
            assert.equal(outcome.refused, "has-taken-effect");
            assert.notEqual(matrixOf(treated).adoptedOn, undefined);
            continue;
          }
          treated = afterEvents(treated, outcome.events);
          last.set(party, result);
        }
        const everywhere = parties.every((party) => last.get(party) === "adopted");
        assert.equal(matrixOf(treated).adoptedOn !== undefined, everywhere);
        assert.equal(phaseOf(treated, disputing), everywhere ? "adopted" : "recommended");
      }),
    );
  });
});
