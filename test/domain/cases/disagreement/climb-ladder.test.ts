import assert from "node:assert/strict";
import { dueAfterDecision } from "../../../../src/domain/cases/aftermath/due-after-decision.ts";
import { LADDERS } from "../../../../src/domain/cases/aftermath-event.ts";
import type { Case } from "../../../../src/domain/cases/case.ts";
import { withdrawCase } from "../../../../src/domain/cases/case-actions.ts";
import type { CaseOutcome } from "../../../../src/domain/cases/case-outcome.ts";
import {
  checkPoint,
  climbLadder,
  settleDisagreement,
  standingOnLadder,
} from "../../../../src/domain/cases/disagreement/climb-ladder.ts";
import { afterEvents } from "../../../../src/domain/cases/replay-case.ts";
import { phaseOf } from "../../../../src/domain/cases/way-of-a-case.ts";
import { ladderOf } from "../../../../src/domain/community/ladder-of.ts";
import { laddersSchema } from "../../../../src/domain/community/ladders.ts";
import { shippedCommunity } from "../../../builders/case-stage.ts";
import { actingAs, decidedCaseOf, disputing, openCaseOf } from "../../../builders/decided-case.ts";
import { date } from "../../../builders/documents.ts";

const seat = actingAs("ssu-moss");
const secretary = actingAs("secretary");
const first = { ladder: "understanding", rung: "dialogue", words: "Uenige om fristen." } as const;

function grown(treated: Case, outcome: CaseOutcome): Case {
  assert.ok("events" in outcome, JSON.stringify(outcome));
  return afterEvents(treated, outcome.events);
}

/** Everything on the present rung is done. */
function checked(treated: Case): Case {
  const { rung, open = [] } = standingOnLadder(treated, disputing) ?? {};
  return open.reduce(
    (now, { id: point }) => grown(now, checkPoint(now, { rung: rung?.id ?? "", point, done: true }, seat)),
    treated,
  );
}

const taken = () => grown(openCaseOf(), climbLadder(openCaseOf(), first, seat));

describe("ladders", () => {
  for (const kind of LADDERS)
    it(`on ${kind} begin with a dialogue between the leaders, built in and in the shipped communities`, () => {
      for (const community of [disputing, shippedCommunity("ostfold"), shippedCommunity("innlandet")])
        assert.equal(ladderOf(kind, community)[0]?.id, "dialogue", community.id);
    });

  it("end outside the community: mediation on agreements, an opinion on understanding and on payment", () => {
    const last = (kind: (typeof LADDERS)[number]) => ladderOf(kind, shippedCommunity("ostfold")).at(-1);
    assert.deepEqual([last("agreement")?.id, last("agreement")?.gives], ["board-mediation", undefined]);
    assert.equal(last("understanding")?.gives, "opinion");
    assert.equal(last("payment")?.gives, "opinion");
  });

  it("go by the county governor in Innlandet, where agreements are disputed (G16)", () => {
    const rungs = ladderOf("agreement", shippedCommunity("innlandet")).map(({ id }) => id);
    assert.deepEqual(rungs, ["dialogue", "body", "county-governor", "board-mediation"]);
  });

  it("give no deadline, since no source does", () => {
    for (const kind of LADDERS)
      for (const { deadline } of ladderOf(kind, disputing)) assert.equal(deadline, undefined);
  });

  it("take body and source of a rung from the router, and leave the rung out where there is no body", () => {
    const [, inBody] = ladderOf("understanding", disputing);
    assert.deepEqual([inBody?.body?.id, inBody?.source], ["ssu", "Retningslinje nr. 12, Tvister"]);
    assert.deepEqual(
      ladderOf("payment", disputing).map(({ id }) => id),
      ["dialogue", "board-opinion"],
    );
  });

  it("are refused with two rungs or points of one id, or two of a kind", () => {
    const named = { nb: "x", nn: "x", en: "x" };
    const rung = { id: "a", name: named, who: named };
    const point = { id: "p", text: named };
    const ladder = { kind: "payment", rungs: [rung] };
    assert.ok(laddersSchema.safeParse([ladder]).success);
    for (const wrong of [
      [{ ...ladder, rungs: [rung, rung] }],
      [{ ...ladder, rungs: [{ ...rung, checklist: [point, point] }] }],
      [ladder, ladder],
    ])
      assert.equal(laddersSchema.safeParse(wrong).success, false);
  });
});

describe("climbing a ladder", () => {
  it("begins on the lowest rung, and the case stands still", () => {
    assert.equal(phaseOf(taken(), disputing), "in-disagreement");
    assert.deepEqual(climbLadder(openCaseOf(), { ...first, rung: "board-opinion" }, seat), {
      refused: "no-such-rung",
    });
  });

  it("goes on when everything on the rung is done, one rung at a time, and on no other ladder", () => {
    const next = { ...first, rung: "body" };
    assert.deepEqual(climbLadder(taken(), next, seat), { refused: "checklist-open" });
    const ready = checked(taken());
    assert.deepEqual(climbLadder(ready, { ...first, rung: "board-opinion" }, seat), {
      refused: "no-such-rung",
    });
    assert.deepEqual(climbLadder(ready, { ...next, ladder: "payment" }, seat), { refused: "no-such-rung" });
    const climbed = grown(ready, climbLadder(ready, next, seat));
    assert.deepEqual(
      climbed.disagreement?.rungs.map(({ rung }) => rung),
      ["dialogue", "body"],
    );
    assert.deepEqual(climbLadder(climbed, next, seat), { events: [] });
  });

  it("counts a point that was not done after all as open again", () => {
    const ready = checked(taken());
    const back = grown(ready, checkPoint(ready, { rung: "dialogue", point: "met", done: false }, secretary));
    assert.deepEqual(climbLadder(back, { ...first, rung: "body" }, seat), { refused: "checklist-open" });
    assert.deepEqual(checkPoint(back, { rung: "body", point: "met", done: true }, seat), {
      refused: "no-such-rung",
    });
  });

  for (const [who, refused] of [
    ["observer", "observer"],
    ["outsider", "not-your-seat"],
  ] as const)
    it(`is not for ${who}`, () => {
      assert.deepEqual(climbLadder(openCaseOf(), first, actingAs(who)), { refused });
    });

  for (const who of ["ssu-moss", "ssu-hospital", "secretary", "coordinator"] as const)
    it(`may be begun by ${who}`, () => {
      assert.ok("events" in climbLadder(openCaseOf(), first, actingAs(who)));
    });

  it("never takes up what is about one patient", () => {
    const treated = openCaseOf({ routedAs: "one-patient" });
    for (const c of [seat, secretary])
      assert.deepEqual(climbLadder(treated, first, c), { refused: "about-a-patient" });
  });

  it("leaves what is decided decided: nobody withdraws a case that is disputed afterwards", () => {
    const decided = decidedCaseOf();
    const disputed = grown(decided, climbLadder(decided, first, seat));
    assert.equal(phaseOf(disputed, disputing), "disputed");
    assert.deepEqual(withdrawCase(disputed, "Vi trekker den.", secretary), { refused: "in-disagreement" });
    assert.ok("events" in withdrawCase(taken(), "Vi trekker den.", secretary), "what is not decided may be");
  });

  it("asks for words, and for no day that has passed; a day agreed on is a date that waits", () => {
    assert.deepEqual(climbLadder(openCaseOf(), { ...first, words: " " }, seat), { refused: "words-needed" });
    assert.deepEqual(climbLadder(openCaseOf(), { ...first, deadline: date("2026-11-20") }, seat), {
      refused: "deadline-passed",
    });
    const deadline = date("2026-12-24");
    const dated = grown(openCaseOf(), climbLadder(openCaseOf(), { ...first, deadline }, seat));
    assert.deepEqual(dueAfterDecision(dated, disputing), [{ kind: "rung", rung: "dialogue", on: deadline }]);
  });
});

describe("settling a disagreement", () => {
  const agreed = { outcome: "agreed", words: "Tre dager." } as const;

  it("puts the case back where it was, before a decision and after", () => {
    for (const before of [openCaseOf(), decidedCaseOf()]) {
      const inIt = grown(before, climbLadder(before, first, seat));
      const settled = grown(inIt, settleDisagreement(inIt, agreed, secretary));
      const { disagreement: _, events: __, ...rest } = settled;
      const { disagreement: ___, events: ____, ...was } = before;
      assert.deepEqual(rest, was);
      assert.equal(phaseOf(settled, disputing), phaseOf(before, disputing));
      assert.deepEqual(dueAfterDecision(settled, disputing), []);
    }
  });

  it("ends in an opinion only where one is given", () => {
    const opinion = { outcome: "opinion", words: "Nemnda mener …" } as const;
    assert.deepEqual(settleDisagreement(taken(), opinion, secretary), { refused: "other-outcome" });
    let treated = taken();
    for (const rung of ["body", "board-opinion"]) {
      treated = checked(treated);
      treated = grown(treated, climbLadder(treated, { ...first, rung }, seat));
    }
    assert.ok("events" in settleDisagreement(treated, opinion, secretary));
  });

  it("is the secretariat's and the coordinators', of what is disputed", () => {
    assert.deepEqual(settleDisagreement(taken(), agreed, seat), { refused: "not-secretariat" });
    assert.ok("events" in settleDisagreement(taken(), agreed, actingAs("coordinator")));
    assert.ok("refused" in settleDisagreement(openCaseOf(), agreed, secretary));
  });
});
