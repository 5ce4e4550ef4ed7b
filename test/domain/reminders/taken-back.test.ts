import assert from "node:assert/strict";
import type { CaseEvent } from "../../../src/domain/cases/case-event.ts";
import { replayCase } from "../../../src/domain/cases/replay-case.ts";
import { stances } from "../../../src/domain/reminders/duties/stances.ts";
import { turnsOnDay } from "../../../src/domain/reminders/duties/turns-of-task.ts";
import type { Obligation } from "../../../src/domain/reminders/obligation.ts";
import { openCase } from "../../builders/decided-cases.ts";
import { date } from "../../builders/documents.ts";
import { seated } from "../../builders/seated-community.ts";
import { SEATED, stanceBy, sweepStage } from "../../builders/sweep-stage.ts";
import { change, task } from "../../builders/tasks.ts";

const AT = "2026-05-13T09:00:00Z";
const by = { person: "kari", name: "Kari Prøve" };

const answered = (mark: string, proposal = 1): CaseEvent => ({
  ...{ kind: "stance-taken", at: AT, by, seat: "ssu-moss", onBehalfOf: ["moss"], as: "holder" },
  ...{ stance: "consent", proposal, source: "click", mark },
});
const retracted = (mark: string): CaseEvent => ({
  ...{ kind: "stance-retracted", at: AT, by, seat: "ssu-moss", mark },
});

function stanceAfter(...events: readonly CaseEvent[]): Obligation | undefined {
  const treated = replayCase("sak", [...openCase("sak").events, ...events]) ?? assert.fail();
  const [today, from, to] = [date("2026-05-14"), date("2026-05-14"), date("2027-05-14")];
  const nothing = { meetings: [], plans: [], tasks: [], documents: [] };
  const facts = { community: seated, occupancies: SEATED, cases: [treated], ...nothing };
  return stances(facts, { today, from, to }).dated[0];
}

describe("whoever takes an answer back", () => {
  it("is asked again by the step that was sent, and nobody else is", async () => {
    const stage = sweepStage();
    const process = stage.process("one");
    const both = stanceBy("2026-11-09", { seats: ["ssu-moss", "ssu-hospital"] });
    const without = (...seats: string[]) => ({ ...both, to: { ...both.to, seats } });
    stage.obligations = [both];
    await process.sweep();
    stage.obligations = [without("ssu-hospital")];
    await process.sweep();
    const takenBack = [{ seat: "ssu-moss", times: 1 }];
    stage.obligations = [{ ...both, to: { ...both.to, takenBack } }];
    await process.sweep();
    await process.sweep();
    assert.deepEqual(stage.steps(), ["first:kari", "first:hans", "first-2:kari"]);
  });

  it("is counted by the seat, for the proposal that lies there now", () => {
    const once = [answered("a"), retracted("a")];
    const takenBackIn = (...events: readonly CaseEvent[]) => stanceAfter(...events)?.to.takenBack;
    assert.equal(takenBackIn(), undefined);
    assert.equal(takenBackIn(answered("a")), undefined);
    assert.deepEqual(takenBackIn(...once), [{ seat: "ssu-moss", times: 1 }]);
    assert.equal(takenBackIn(...once, answered("b")), undefined);
    assert.deepEqual(takenBackIn(...once, answered("b"), retracted("b")), [{ seat: "ssu-moss", times: 2 }]);
    // Changing one's mind without taking anything back is one answer.
    assert.deepEqual(takenBackIn(answered("a"), answered("b"), retracted("b")), [
      { seat: "ssu-moss", times: 1 },
    ]);
  });
});

describe("a task that becomes due on its day again", () => {
  const due = date("2026-11-30");
  for (const { what, changes, turns } of [
    { what: "is in its first turn until then", changes: [change({ status: "under-way" })], turns: 1 },
    {
      what: "is in the next when it is taken up after it was done",
      changes: [change({ status: "done" }), change({ status: "under-way" })],
      turns: 2,
    },
    {
      what: "is in the next when it is moved back to the day",
      changes: [change({ due: date("2027-01-31") }), change({ due })],
      turns: 2,
    },
    {
      what: "is not moved on by what else is changed",
      changes: [change({ note: "Ringte." }), change({ due }), change({ status: "not-started" })],
      turns: 1,
    },
  ])
    it(what, () => {
      assert.equal(turnsOnDay(task({ due, changes }), due), turns);
    });
});
