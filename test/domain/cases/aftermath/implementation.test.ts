import assert from "node:assert/strict";
import fc from "fast-check";
import { bodyThatFollowsUp } from "../../../../src/domain/cases/aftermath/body-that-follows-up.ts";
import { dueAfterDecision } from "../../../../src/domain/cases/aftermath/due-after-decision.ts";
import { evaluateDecision } from "../../../../src/domain/cases/aftermath/evaluate-decision.ts";
import {
  confirmImplementation,
  implementationOf,
} from "../../../../src/domain/cases/aftermath/implementation.ts";
import { noteAdoption } from "../../../../src/domain/cases/aftermath/note-adoption.ts";
import type { Case } from "../../../../src/domain/cases/case.ts";
import type { CaseEvent } from "../../../../src/domain/cases/case-event.ts";
import type { CaseOutcome } from "../../../../src/domain/cases/case-outcome.ts";
import { afterEvents } from "../../../../src/domain/cases/replay-case.ts";
import { phaseOf } from "../../../../src/domain/cases/way-of-a-case.ts";
import { AT, actingAs, decidedCaseOf, disputing, openCaseOf, TODAY } from "../../../builders/decided-case.ts";
import { date } from "../../../builders/documents.ts";

const asked = () => decidedCaseOf({ fields: { requiresImplementation: true } });

describe("receipts of implementation", () => {
  it("are given by one press for all that the seat speaks for, and the coverage counts partners", () => {
    const outcome = confirmImplementation(asked(), { parties: ["moss", "rade"] }, actingAs("ssu-moss"));
    assert.ok("events" in outcome);
    const coverage = implementationOf(afterEvents(asked(), outcome.events), disputing);
    assert.deepEqual(
      [coverage?.confirmed, coverage?.waiting].map((parties) => parties?.map(({ id }) => id)),
      [["moss", "rade"], ["hospital"]],
    );
  });

  for (const [what, parties, who, refused] of [
    ["another's partner", ["hospital"], "ssu-moss", "not-your-party"],
    ["own and another's together", ["moss", "hospital"], "ssu-moss", "not-your-party"],
    ["nobody", [], "ssu-moss", "nothing-chosen"],
    ["a partner that is not there", ["oslo"], "secretary", "unknown-party"],
    ["anybody, said by an outsider", ["moss"], "outsider", "not-your-seat"],
    ["anybody, said by an observer", ["moss"], "observer", "observer"],
    ["anybody, said for an interest", ["moss"], "ssu-gp", "not-your-party"],
  ] as const)
    it(`are refused for ${what}`, () => {
      assert.deepEqual(confirmImplementation(asked(), { parties }, actingAs(who)), { refused });
    });

  it("are asked only where the decision says so, and never before it", () => {
    const c = actingAs("ssu-moss");
    assert.equal(implementationOf(decidedCaseOf(), disputing), undefined);
    assert.deepEqual(confirmImplementation(decidedCaseOf(), { parties: ["moss"] }, c), {
      refused: "no-receipt-asked",
    });
    assert.ok(
      "refused" in
        confirmImplementation(
          openCaseOf({ fields: { requiresImplementation: true } }),
          { parties: ["moss"] },
          c,
        ),
    );
  });

  it("make the decision implemented with the last partner, and each counts once in whatever order", () => {
    const parties = disputing.parties.map(({ id }) => id);
    fc.assert(
      fc.property(fc.array(fc.subarray(parties, { minLength: 1 }), { maxLength: 8 }), (presses) => {
        let treated = asked();
        for (const pressed of presses) {
          const outcome = confirmImplementation(treated, { parties: pressed }, actingAs("secretary"));
          assert.ok("events" in outcome);
          treated = afterEvents(treated, outcome.events);
        }
        const told = new Set(presses.flat());
        assert.equal(treated.implementedBy.length, told.size);
        assert.equal(treated.events.filter(({ kind }) => kind === "implemented-by").length, told.size);
        const expected = told.size === parties.length ? "implemented" : "decided";
        assert.equal(phaseOf(treated, disputing), expected);
      }),
    );
  });
});

function grown(treated: Case, outcome: CaseOutcome): Case {
  assert.ok("events" in outcome, JSON.stringify(outcome));
  return afterEvents(treated, outcome.events);
}

describe("evaluating a decision", () => {
  const given = { conclusion: "adjust", words: "For korte frister." } as const;

  it("is the secretariat's, with words, and shows as the decision's phase", () => {
    const treated = decidedCaseOf({ fields: { evaluateOn: date("2027-01-01") } });
    const outcome = evaluateDecision(treated, given, actingAs("secretary"));
    assert.ok("events" in outcome);
    const after = afterEvents(treated, outcome.events);
    assert.equal(phaseOf(after, disputing), "evaluated");
    assert.deepEqual(evaluateDecision(after, given, actingAs("secretary")), { events: [] });
    assert.deepEqual(evaluateDecision(treated, given, actingAs("ssu-moss")), { refused: "not-secretariat" });
    assert.deepEqual(evaluateDecision(treated, { ...given, words: " " }, actingAs("secretary")), {
      refused: "words-needed",
    });
    assert.ok("refused" in evaluateDecision(openCaseOf(), given, actingAs("secretary")));
  });

  it("waits until what is recommended has been adopted everywhere", () => {
    const fields = { evaluateOn: date("2027-01-01") };
    const treated = decidedCaseOf({ routedAs: "changes-agreement", fields });
    assert.deepEqual(evaluateDecision(treated, given, actingAs("secretary")), { refused: "not-adopted" });
    assert.deepEqual(dueAfterDecision(treated, disputing), [], "nor is anybody reminded of it");
  });

  it("that came too early, or before every receipt, keeps nobody from noting the rest", () => {
    const fields = { requiresImplementation: true };
    const evaluated: CaseEvent = {
      kind: "evaluated",
      at: AT,
      by: { person: "secretary", name: "Navn secretary" },
      on: TODAY,
      ...given,
    };
    const recommended = afterEvents(decidedCaseOf({ routedAs: "changes-agreement", fields }), [evaluated]);
    const adoptions = disputing.parties.map(({ id: party }) => ({
      party,
      result: "adopted" as const,
      on: TODAY,
    }));
    const adopted = grown(recommended, noteAdoption(recommended, adoptions, actingAs("secretary")));
    for (const treated of [adopted, afterEvents(decidedCaseOf({ fields }), [evaluated])]) {
      assert.equal(phaseOf(treated, disputing), "evaluated");
      const confirmed = grown(
        treated,
        confirmImplementation(treated, { parties: ["moss"] }, actingAs("ssu-moss")),
      );
      assert.deepEqual(
        confirmed.implementedBy.map(({ party }) => party),
        ["moss"],
      );
    }
  });
});

describe("the body that follows a decision up", () => {
  it("is the one that prepares the plan, for decisions of the one that adopts it", () => {
    assert.equal(bodyThatFollowsUp("partnerskapsmotet", disputing), "ssu");
    assert.equal(bodyThatFollowsUp("ssu", disputing), undefined);
  });
});
