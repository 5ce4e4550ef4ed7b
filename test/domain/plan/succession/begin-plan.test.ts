import assert from "node:assert/strict";
import type { PlanStore } from "../../../../src/domain/plan/plan-store.ts";
import { adoptPlan } from "../../../../src/domain/plan/succession/adopt-plan.ts";
import { beginPlans, livingTask } from "../../../../src/domain/plan/succession/begin-plan.ts";
import type { Plan, Task, TaskChange } from "../../../../src/domain/plan/task.ts";
import { taskState } from "../../../../src/domain/plan/task-state.ts";
import { tasks as taskDuties } from "../../../../src/domain/reminders/duties/tasks.ts";
import { community } from "../../../builders/community.ts";
import { date } from "../../../builders/documents.ts";
import { planMemory } from "../../../builders/plan-memory.ts";
import { change, task } from "../../../builders/tasks.ts";

const HERE = "ostfold";
const OLD = "HP-2023/4.a";
const NEXT = "HP-2027/4.a";
const NOVEMBER = date("2026-11-23");
const NEW_YEAR = date("2027-01-01");
const document = { id: "handlingsplan", version: "1", retelling: false };
const oldPlan: Plan = {
  id: "HP-2023",
  title: "Handlingsplan 2023–2026",
  from: date("2023-01-01"),
  to: date("2026-12-31"),
  document,
};
const by = { person: "kari", name: "Kari Prøve" };
const at = "2026-11-22T10:00:00Z";
const adoption = {
  case: "HP-407",
  body: "partnerskapsmotet",
  on: date("2026-11-22"),
  at,
  by,
  lateReason: "r",
};
const decided: Task = (({ number: _number, place: _place, ...rest }) => rest)(
  task({ id: "task:BT-9:1", case: "BT-9", due: date("2026-12-20") }),
);

/** Task 4.a, due 15 December, is carried over; 4.b is dropped; what a decision asked for came late. */
const draft: Plan = {
  ...oldPlan,
  id: "HP-2027",
  title: "Handlingsplan 2027–2030",
  from: NEW_YEAR,
  to: date("2030-12-31"),
  follows: oldPlan.id,
  draft: true,
  choices: [
    { task: OLD, choice: "carry-over", reason: "Ikke ferdig.", at, by },
    { task: "HP-2023/4.b", choice: "drop", reason: "Tas ikke med.", at, by },
  ],
};

async function adopted(...beside: readonly Task[]): Promise<PlanStore> {
  const { store } = planMemory();
  for (const plan of [oldPlan, draft]) await store.writePlan(HERE, plan, undefined);
  const due = { due: date("2026-12-15"), status: "under-way" as const };
  const lines = [
    task({ changes: [change(due)] }),
    task({ id: "HP-2023/4.b", number: "4.b", place: 2, changes: [change(due)] }),
    decided,
  ];
  for (const each of [...lines, ...beside]) await store.writeTask(HERE, each, undefined);
  await adoptPlan(store, HERE, draft, adoption);
  return store;
}

async function taskOf(store: PlanStore, id: string): Promise<Task> {
  return (await store.readTask(HERE, id))?.value ?? assert.fail(`no task ${id}`);
}

async function tell(store: PlanStore, id: string, over: Partial<TaskChange>): Promise<void> {
  const stored = (await store.readTask(HERE, id)) ?? assert.fail();
  const told = change({ at: "2026-12-10T09:00:00Z", mark: "desember", ...over });
  await store.writeTask(HERE, { ...stored.value, changes: [...stored.value.changes, told] }, stored.etag);
}

async function remindedOf(store: PlanStore, today: typeof NOVEMBER): Promise<string[]> {
  const listed = async <T>(page: Promise<{ readonly items: readonly { readonly value: T }[] }>) =>
    (await page).items.map(({ value }) => value);
  const facts = {
    community: community(),
    occupancies: [],
    cases: [],
    meetings: [],
    documents: [],
    plans: await listed(store.listPlans(HERE, { limit: 9 })),
    tasks: await listed(store.listTasks(HERE, { limit: 9 })),
  };
  const { dated } = taskDuties(facts, { today, from: today, to: date("2030-12-31") });
  return dated.map(({ subject, dueOn }) => `${subject.kind === "task" ? subject.task : ""} ${dueOn}`);
}

describe("A plan that is adopted and has not begun", () => {
  it("leaves the old tasks to be followed up, and announces nothing of those that it drops", async () => {
    const store = await adopted();
    assert.deepEqual(await remindedOf(store, NOVEMBER), [`${OLD} 2026-12-15`, "task:BT-9:1 2026-12-20"]);
    assert.equal((await livingTask(store, HERE, OLD, NOVEMBER))?.id, OLD);
  });

  it("reminds once of a date after it begins: of the old task until then, of the new one from then on", async () => {
    const store = await adopted();
    await tell(store, OLD, { due: date("2027-01-10") });
    assert.deepEqual((await remindedOf(store, NOVEMBER))[0], `${OLD} 2027-01-10`);
    await beginPlans(store, HERE, NEW_YEAR);
    assert.deepEqual(await remindedOf(store, NEW_YEAR), [`${NEXT} 2027-01-10`]);
  });

  it("carries nothing on before its first day", async () => {
    const store = await adopted();
    await tell(store, OLD, { status: "done" });
    await beginPlans(store, HERE, date("2026-12-31"));
    assert.equal(taskState(await taskOf(store, NEXT)).status, "under-way");
  });
});

describe("A plan that begins", () => {
  it("has what people told of the old tasks since it was adopted, once, by whom and when they did", async () => {
    const store = await adopted();
    await tell(store, OLD, { status: "done", note: "Ferdig nå", evidence: { title: "Rutine" } });
    await beginPlans(store, HERE, NEW_YEAR);
    const begun = await taskOf(store, NEXT);
    assert.equal(taskState(begun).status, "done");
    const last = begun.changes.at(-1);
    assert.deepEqual(
      [last?.at, last?.note, last?.evidence],
      ["2026-12-10T09:00:00Z", "Ferdig nå", { title: "Rutine" }],
    );
    assert.equal((await store.readPlan(HERE, "HP-2027"))?.value.begunOn, NEW_YEAR);
    // As after a crash before the plan was written.
    const plan = (await store.readPlan(HERE, "HP-2027")) ?? assert.fail();
    const { begunOn: _begunOn, ...unmarked } = plan.value;
    await store.writePlan(HERE, unmarked, plan.etag);
    await beginPlans(store, HERE, date("2027-01-02"));
    assert.deepEqual(await taskOf(store, NEXT), begun);
  });

  it("takes a date that was past before it began away, and leaves what came after the adoption only there", async () => {
    const store = await adopted();
    await tell(store, OLD, { due: date("2027-03-01"), mark: "1" });
    await tell(store, OLD, { due: date("2026-12-18"), mark: "2" });
    await tell(store, NEXT, { at: "2026-12-12T09:00:00Z", status: "stopped", mark: "3" });
    await beginPlans(store, HERE, NEW_YEAR);
    const { due, status } = taskState(await taskOf(store, NEXT));
    assert.deepEqual([due, status], [undefined, "stopped"]);
  });

  it("is where the task lives from then on, and who asks for the old one is led there", async () => {
    const store = await adopted();
    const living = async (id: string) => (await livingTask(store, HERE, id, NEW_YEAR))?.id;
    assert.deepEqual(
      [await living(OLD), await living("HP-2023/4.b"), await living("task:BT-9:1")],
      [NEXT, "HP-2023/4.b", "task:BT-9:1:HP-2027"],
    );
    assert.deepEqual(await remindedOf(store, NEW_YEAR), []);
  });

  it("goes on in a line that the printed plan has brought under the draft", async () => {
    const printed = task({ id: NEXT, plan: "HP-2027", text: "Revidere retningslinjen", printedWhen: "2028" });
    const { text, printedWhen, carriedFrom, ...rest } = await taskOf(await adopted(printed), NEXT);
    assert.deepEqual([text, printedWhen, carriedFrom], ["Revidere retningslinjen", "2028", OLD]);
    assert.equal(taskState({ text, ...rest }).status, "under-way");
  });
});
