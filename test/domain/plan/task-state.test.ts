import assert from "node:assert/strict";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { civilDateOf } from "../../../src/domain/kernel/civil-date.ts";
import { TASK_STATUSES, type TaskChange } from "../../../src/domain/plan/task.ts";
import { TASK_KINDS } from "../../../src/domain/plan/task-kind.ts";
import {
  isTracked,
  overdue,
  planExpired,
  remindersSuspended,
  taskState,
} from "../../../src/domain/plan/task-state.ts";
import { date } from "../../builders/documents.ts";
import { line, shipped } from "../../builders/shipped-plan.ts";
import { change, task } from "../../builders/tasks.ts";

const today = date("2026-11-21");
const someDate = fc
  .integer({ min: -2000, max: 2000 })
  .map((days) => civilDateOf(Temporal.PlainDate.from("2026-11-21").add({ days })));
const someChange = fc.record(
  {
    status: fc.constantFrom(...TASK_STATUSES),
    due: fc.option(someDate),
    owner: fc.option(fc.constantFrom("moss", "rade")),
    note: fc.string({ minLength: 1 }),
  },
  { requiredKeys: [] },
);

const UNKNOWN = {
  status: undefined,
  due: undefined,
  owner: undefined,
  owners: [],
  body: undefined,
  partyStatus: new Map(),
  evidence: [],
  statute: [],
  groups: [],
  succession: undefined,
};

describe("how things stand with a task", () => {
  it("is unknown while nobody has said anything", () => {
    assert.deepEqual(taskState(task()), UNKNOWN);
  });

  it("begins with what the decision named", () => {
    const born = task({ owner: "moss", due: date("2027-01-31"), case: "sak-1" });
    assert.deepEqual(taskState(born), { ...UNKNOWN, due: "2027-01-31", owner: "moss", owners: ["moss"] });
  });

  it("is the last word on each part, whatever else was changed after it", () => {
    fc.assert(
      fc.property(fc.array(someChange), (changes) => {
        const state = taskState(task({ changes: changes.map((each) => change(each)) }));
        for (const part of ["status", "due", "owner"] as const) {
          const last = changes.findLast((each) => each[part] !== undefined);
          assert.equal(state[part], last?.[part] ?? undefined);
        }
      }),
    );
  });
});

describe("what a task has several of", () => {
  const stateOf = (...changes: readonly Partial<TaskChange>[]) =>
    taskState(task({ changes: changes.map((each) => change(each)) }));

  it("has all its owners, and the one that the version before wrote alone", () => {
    const both = { owner: "moss", owners: ["moss", "hospital"] };
    assert.deepEqual(stateOf(both).owners, ["moss", "hospital"]);
    assert.deepEqual(stateOf(both, { owner: "rade" }).owners, ["rade"]);
    assert.deepEqual(stateOf(both, { owner: null }).owners, []);
    assert.deepEqual(stateOf(both, { note: "Merk" }).owners, ["moss", "hospital"]);
  });

  it("keeps each party's own status beside the others', and the whole's as it is", () => {
    const { status, partyStatus } = stateOf(
      { status: "under-way" },
      { partyStatus: { party: "moss", status: "under-way" } },
      { partyStatus: { party: "hospital", status: "not-started" } },
      { partyStatus: { party: "moss", status: "done" } },
    );
    assert.equal(status, "under-way");
    assert.deepEqual(
      [...partyStatus],
      [
        ["moss", "done"],
        ["hospital", "not-started"],
      ],
    );
  });

  it("adds evidence to evidence, and takes a new list of law and groups in place of the old", () => {
    const state = stateOf(
      { evidence: { title: "Rutine" }, statute: [1, 2], groups: ["children"] },
      { evidence: { title: "Rapport", url: "https://example.org" }, statute: [13] },
      { groups: [] },
    );
    assert.deepEqual(
      state.evidence.map(({ title }) => title),
      ["Rutine", "Rapport"],
    );
    assert.deepEqual([state.statute, state.groups], [[13], []]);
  });
});

describe("a task's date", () => {
  it("is never overdue while it is blank, whatever the plan prints and people have said", () => {
    const dateless = someChange.map(({ due: _due, ...rest }) => rest);
    fc.assert(
      fc.property(
        fc.array(dateless),
        fc.constantFrom(...TASK_KINDS),
        fc.option(fc.constantFrom("2023", "2019", "1. mars 2020"), { nil: undefined }),
        someDate,
        (changes, kind, printed, day) => {
          const blank = task({
            kind,
            changes: changes.map((each) => change(each)),
            ...(printed === undefined ? {} : { printedWhen: printed }),
          });
          assert.equal(overdue(blank, day), false);
        },
      ),
    );
  });

  it("is overdue from the day after, until the task is done or stopped or the date is taken away", () => {
    const dated = task({ changes: [change({ due: today })] });
    const then = (...more: Parameters<typeof change>) =>
      overdue({ ...dated, changes: [...dated.changes, change(...more)] }, date("2026-11-22"));
    assert.equal(overdue(dated, today), false);
    assert.deepEqual(
      [
        {},
        { status: "under-way" as const },
        { status: "done" as const },
        { status: "stopped" as const },
        { due: null },
      ].map((more) => then(more)),
      [true, true, false, false, false],
    );
  });
});

describe("an expired plan", () => {
  const { plan } = shipped;

  it("has expired from the day after its last, and never when no end is known", () => {
    assert.equal(planExpired(plan, date("2024-12-31")), false);
    assert.equal(planExpired(plan, date("2025-01-01")), true);
    const { to: _to, ...endless } = plan;
    assert.equal(planExpired(endless, today), false);
  });

  it("suspends reminders of its lines, but not of what a decision asked for", () => {
    assert.equal(remindersSuspended(line("4.a"), plan, today), true);
    assert.equal(remindersSuspended(line("4.a"), plan, date("2024-06-01")), false);
    assert.equal(remindersSuspended(task({ case: "sak-1" }), plan, today), false);
  });

  it("suspends reminders of a line that is printed no more, also while the plan is in force", () => {
    assert.equal(remindersSuspended(line("4.a", { absentFrom: "next" }), plan, date("2024-06-01")), true);
  });

  it("has 25 lines that ask for something: status sentences and strategy headings do not", () => {
    assert.equal(shipped.tasks.filter(isTracked).length, 25);
    assert.equal(isTracked(line("4.a", { absentFrom: "next" })), false);
  });
});
