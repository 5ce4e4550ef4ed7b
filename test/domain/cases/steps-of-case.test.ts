import assert from "node:assert/strict";
import type { CaseType } from "../../../src/domain/cases/case-event.ts";
import { replayCase } from "../../../src/domain/cases/replay-case.ts";
import { stepsOfCase } from "../../../src/domain/cases/steps-of-case.ts";
import { phaseOf } from "../../../src/domain/cases/way-of-a-case.ts";
import { shippedCommunity } from "../../builders/case-stage.ts";
import { preparedEvents } from "../../builders/meetings.ts";

describe("the steps of a case", () => {
  const community = shippedCommunity("ostfold");
  const caseOf = (type: CaseType, closed: boolean) => {
    const base = { at: "2026-11-21T09:00:00Z", by: { person: "siri", name: "Siri Prøve" } };
    const treated = replayCase("BT-407", [
      ...preparedEvents(type),
      { ...base, kind: "step-opened", step: 1, way: "meeting", body: "ssu" },
      ...(closed ? [{ ...base, kind: "step-closed", step: 1 } as const] : []),
    ]);
    assert.ok(treated !== undefined);
    return treated;
  };

  for (const [type, steps, after] of [
    ["decision", 2, "anchoring"],
    ["discussion", 2, "anchoring"],
    ["information", 1, "treated"],
    ["referral", 1, "treated"],
  ] as const)
    it(`are ${steps} for ${type} in a body with two, and it is then ${after}`, () => {
      assert.equal(stepsOfCase(caseOf(type, false), community), steps);
      assert.equal(phaseOf(caseOf(type, true), community), after);
    });
});
