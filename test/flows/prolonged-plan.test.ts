import assert from "node:assert/strict";
import { isEditorial } from "../../src/domain/cases/editorial-change.ts";
import { prepareCase } from "../../src/domain/cases/prepare-case.ts";
import type { CaseKind } from "../../src/domain/community/community.ts";
import { loadPlan } from "../../src/domain/plan/load-plan.ts";
import { lastDayOf } from "../../src/domain/plan/task-state.ts";
import { intentsOf } from "../../src/flows/intents-of.ts";
import { planEffect } from "../../src/flows/plan-effects.ts";
import { withProlonging } from "../../src/presentation/conversation/prolonging-point.ts";
import { decidedPlanCase, PLAN_CASE } from "../builders/adopted-plan.ts";
import { shippedCommunity } from "../builders/case-stage.ts";
import { openCaseOf } from "../builders/decided-case.ts";
import { date } from "../builders/documents.ts";
import { as, refusal } from "../builders/meetings.ts";
import { planMemory } from "../builders/plan-memory.ts";
import { shipped } from "../builders/shipped-plan.ts";

const ostfold = shippedCommunity("ostfold");
const TO = date("2027-06-30");
const secretary = as("siri", { community: ostfold });

async function lastDayAfter(treated: ReturnType<typeof decidedPlanCase>) {
  const { store } = planMemory();
  await loadPlan(store, ostfold.id, shipped);
  const effect = planEffect({
    plans: store,
    communityOf: () => ostfold,
    words: { carriedLate: () => "Kom til etterpå." },
  });
  const intent = { kind: "plan", id: `plan:${PLAN_CASE}`, prolongTo: TO } as const;
  await effect(ostfold.id, treated, intent);
  await effect(ostfold.id, treated, intent);
  const stored = await store.readPlan(ostfold.id, shipped.plan.id);
  return stored && lastDayOf(stored.value);
}

describe("A decision that prolongs the plan", () => {
  for (const [who, treated, last] of [
    ["Partnerskapsmøtet does it", decidedPlanCase("partnerskapsmotet"), TO],
    ["SSU does not", decidedPlanCase("ssu"), "2024-12-31"],
    ["SSU does not by another kind of case either", decidedPlanCase("ssu", "strategic"), "2024-12-31"],
    [
      "a recommendation does not",
      decidedPlanCase("partnerskapsmotet", "adopts-plan", { result: "recommended" }),
      "2024-12-31",
    ],
  ] as const)
    it(`is Partnerskapsmøtet's alone: ${who}`, async () => {
      assert.equal(await lastDayAfter(treated), last);
    });

  it("asks for its effect only in a case that adopts plans", () => {
    const prolonging = (routedAs: CaseKind) => {
      const treated = openCaseOf({ routedAs, proposal: { planProlongedTo: TO } });
      const decided = decidedPlanCase("partnerskapsmotet").events.filter(({ kind }) => kind === "decided");
      return intentsOf(treated, decided).flatMap((intent) =>
        intent.kind === "plan" ? [intent.prolongTo] : [],
      );
    };
    assert.deepEqual([prolonging("adopts-plan"), prolonging("strategic")], [[TO], []]);
  });

  for (const [body, routedAs, refused] of [
    ["partnerskapsmotet", "adopts-plan", undefined],
    ["ssu", "adopts-plan", "plan-decided-elsewhere"],
    ["ssu", "strategic", "plan-decided-elsewhere"],
  ] as const)
    it(`is ${refused === undefined ? "put" : "not put"} to ${body} as ${routedAs}`, () => {
      const submitted = decidedPlanCase("ssu").events.filter(({ kind }) => kind === "submitted");
      const treated = { ...openCaseOf({}), state: "submitted" as const, paper: undefined, events: submitted };
      const proposal = { points: ["Planen forlenges."], planProlongedTo: TO };
      const preparation = {
        body,
        routedAs,
        type: "decision",
        routeReason: "Slik har vi blitt enige.",
        background: "",
        assessment: "",
        proposal,
      } as const;
      const outcome = prepareCase(treated, preparation, secretary);
      assert.equal("refused" in outcome ? refusal(outcome) : undefined, refused);
    });

  it("stands among the points that people agree to, once, and follows the day", () => {
    const points = ["Vi ber SSU om en ny plan."];
    const sent = { points, planProlongedTo: TO };
    const said = withProlonging(sent, undefined, "nb");
    assert.deepEqual(said, [...points, "Handlingsplanen forlenges til og med 30. juni 2027."]);
    assert.deepEqual(withProlonging({ ...sent, points: said }, TO, "nb"), said);
    const later = withProlonging({ points: said, planProlongedTo: date("2027-12-31") }, TO, "nb");
    assert.deepEqual(later, [...points, "Handlingsplanen forlenges til og med 31. desember 2027."]);
    assert.deepEqual(withProlonging({ points: said, planProlongedTo: undefined }, TO, "nb"), points);
    const proposal = { points, planProlongedTo: TO };
    assert.equal(isEditorial(proposal, { ...proposal, planProlongedTo: date("2027-12-31") }), false);
    const own = ["Planen gjelder også til 30. juni 2027."];
    assert.deepEqual(withProlonging({ points: own, planProlongedTo: TO }, undefined, "nb"), own);
  });
});
