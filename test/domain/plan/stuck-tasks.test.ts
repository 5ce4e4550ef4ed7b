import assert from "node:assert/strict";
import fc from "fast-check";
import { daysAfter } from "../../../src/domain/kernel/civil-date.ts";
import { SILENT_DAYS, SOON_DAYS, stuckTasks } from "../../../src/domain/plan/stuck-tasks.ts";
import { TASK_STATUSES, type Task } from "../../../src/domain/plan/task.ts";
import { TASK_KINDS } from "../../../src/domain/plan/task-kind.ts";
import { date } from "../../builders/documents.ts";
import { shipped } from "../../builders/shipped-plan.ts";
import { change, task } from "../../builders/tasks.ts";

const today = date("2026-11-21");
const { plan } = shipped;
const reasonsOf = (...over: readonly Task[]) => stuckTasks(over, plan, today).map(({ reasons }) => reasons);

/** Given to Moss, with news of today and a date that is far off, unless the wishes say otherwise. */
const healthy = (over: Parameters<typeof change>[0] = {}, kind: Task["kind"] = "deliverable") =>
  task({ kind, changes: [change({ owners: ["moss"], due: date("2027-06-01"), ...over })] });

describe("what hangs", () => {
  const rows: readonly (readonly [string, Task, readonly string[]])[] = [
    ["all in order", healthy(), []],
    ["a day late", healthy({ due: date("2026-11-20") }), ["overdue"]],
    ["due today", healthy({ due: today }), ["due-soon"]],
    ["due on the last day of soon", healthy({ due: daysAfter(today, SOON_DAYS) }), ["due-soon"]],
    ["due the day after", healthy({ due: daysAfter(today, SOON_DAYS + 1) }), []],
    ["nobody answers for it", healthy({ owners: [] }), ["no-owner"]],
    ["without a date", healthy({ due: null }), ["no-date"]],
    ["continuous and without a date", healthy({ due: null }, "continuous"), []],
    ["silent for as long as is allowed", healthy({ at: "2026-08-23T10:00:00Z" }), []],
    ["silent for a day more", healthy({ at: "2026-08-22T10:00:00Z" }), ["no-news"]],
    ["done, and late", healthy({ due: date("2026-01-01"), status: "done" }), []],
    ["stopped", healthy({ owners: [], due: null, status: "stopped" }), []],
    ["a status sentence", task({ kind: "status-sentence" }), []],
    ["a heading of a strategy", task({ kind: "strategy-heading" }), []],
    ["printed no more", task({ absentFrom: "next" }), []],
    ["a line that nobody has touched", task(), ["no-owner", "no-date", "no-news"]],
    // No day is known since which nobody has told anything: that is not guessed.
    ["a decision's that nobody has touched", task({ case: "sak-7" }), ["no-owner", "no-date"]],
  ];
  for (const [what, one, expected] of rows)
    it(`${what}: ${expected.join(", ") || "nothing"}`, () => {
      assert.deepEqual(reasonsOf(one).flat(), expected);
    });

  it("counts silence from the day that the plan began, where nobody has told anything", () => {
    const young = { ...plan, from: daysAfter(today, -SILENT_DAYS) };
    const [stuck] = stuckTasks([task()], young, today);
    assert.deepEqual(stuck?.reasons, ["no-owner", "no-date"]);
  });

  it("is never overdue or due soon without a date, whatever else is said", () => {
    const dateless = fc.record(
      {
        status: fc.constantFrom(...TASK_STATUSES),
        owners: fc.subarray(["moss", "rade"]),
        due: fc.constant(null),
        note: fc.constant("Merk"),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.array(dateless, { maxLength: 6 }),
        fc.constantFrom(...TASK_KINDS),
        fc.constantFrom("2023", "Høsten 2024", undefined),
        (changes, kind, printedWhen) => {
          const one = task({ kind, printedWhen, changes: changes.map((each) => change(each)) });
          const reasons = reasonsOf(one).flat();
          assert.ok(!reasons.includes("overdue") && !reasons.includes("due-soon"), reasons.join());
        },
      ),
      { numRuns: 100 },
    );
  });
});
