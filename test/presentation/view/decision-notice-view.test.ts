import assert from "node:assert/strict";
import { afterEvents } from "../../../src/domain/cases/replay-case.ts";
import { decisionNoticeView } from "../../../src/presentation/view/decision-notice-view.ts";
import { AT, actingAs, decidedCaseOf, disputing } from "../../builders/decided-case.ts";

describe("what is told of a conditional decision", () => {
  const conditional = (routedAs: "approves-guideline" | "changes-agreement") => {
    const decided = decidedCaseOf({ routedAs, fields: { requiresImplementation: true } });
    const { decision } = decided;
    assert.ok(decision);
    return { ...decided, decision: { ...decision, reservations: ["ssu-moss"] } };
  };
  const { actor: by } = actingAs("ssu-moss");
  const lifted = { kind: "reservation-lifted", at: AT, by, seat: "ssu-moss", words: "Løst." } as const;

  it("says that what follows from it waits, and asks nobody to tell that they have carried it out", () => {
    const told = decisionNoticeView("decided", conditional("approves-guideline"), disputing, "nb");
    assert.match(told?.text ?? "", /betinget: ny tekst og oppgaver venter til forbeholdene er løftet/);
    assert.doesNotMatch(told?.text ?? "", /iverksatt/);
    const recommended = decisionNoticeView("decided", conditional("changes-agreement"), disputing, "nb");
    assert.match(recommended?.text ?? "", /selv om alle vedtar, gjelder teksten først når forbeholdene/);
  });

  it("says from when it applies once the last reservation is lifted, and asks then", () => {
    const treated = conditional("approves-guideline");
    assert.equal(decisionNoticeView("unconditional", treated, disputing, "nb"), undefined);
    const after = afterEvents(treated, [lifted]);
    const told = decisionNoticeView("unconditional", after, disputing, "nb");
    assert.equal(told?.title, "Forbeholdene er løftet: Frister");
    assert.match(told?.text ?? "", /ikke lenger betinget, og gjelder fra 21\. november 2026/);
    assert.match(told?.text ?? "", /iverksatt/);
  });
});
