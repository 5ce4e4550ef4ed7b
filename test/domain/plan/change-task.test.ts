import assert from "node:assert/strict";
import fc from "fast-check";
import {
  changeTask,
  type TaskChanging,
  type WantedTaskChange,
} from "../../../src/domain/plan/change-task.ts";
import { createTaskOfDecision } from "../../../src/domain/plan/create-task-of-decision.ts";
import type { PlanStore } from "../../../src/domain/plan/plan-store.ts";
import { TASK_STATUSES, type Task } from "../../../src/domain/plan/task.ts";
import { taskState } from "../../../src/domain/plan/task-state.ts";
import { date } from "../../builders/documents.ts";
import { planMemory } from "../../builders/plan-memory.ts";
import { click, task } from "../../builders/tasks.ts";

const { id } = task();

async function withTask(over: Partial<Task> = {}) {
  const memory = planMemory();
  await memory.store.writeTask("ostfold", task(over), undefined);
  return memory;
}

const refusalOf = (changing: TaskChanging) =>
  changing.kind === "refused" ? changing.refused : changing.kind;

async function historyIn(store: PlanStore) {
  return (await store.readTask("ostfold", id))?.value.changes ?? [];
}

describe("changing a task", () => {
  it("adds who, when and what is new to the history", async () => {
    const { store } = await withTask();
    const wanted = {
      status: "under-way",
      due: date("2027-03-01"),
      owners: ["moss", "hospital"],
      note: " Venter på råd ",
    } as const;
    const changing = await changeTask(store, id, wanted, click("klikk-1"));
    assert.equal(changing.kind, "changed");
    assert.deepEqual(await historyIn(store), [
      {
        at: "2026-11-21T09:00:00Z",
        by: { person: "kari", name: "Kari Prøve" },
        status: "under-way",
        due: "2027-03-01",
        owner: "moss",
        owners: ["moss", "hospital"],
        note: "Venter på råd",
        mark: "klikk-1",
      },
    ]);
  });

  it("takes a date and an owner away without forgetting them", async () => {
    const { store } = await withTask({ owner: "moss", due: date("2027-03-01"), case: "sak-1" });
    const changing = await changeTask(store, id, { due: null, owners: [] }, click("klikk-1"));
    assert.ok(changing.kind === "changed");
    const { due, owner, owners } = taskState(changing.task);
    assert.deepEqual([due, owner, owners], [undefined, undefined, []]);
    assert.deepEqual([changing.task.owner, changing.task.due], ["moss", "2027-03-01"]);
  });

  it("counts the same mark once", async () => {
    const { store } = await withTask();
    await changeTask(store, id, { status: "done" }, click("klikk-1"));
    const again = await changeTask(store, id, { status: "stopped" }, click("klikk-1"));
    assert.equal(again.kind, "already-counted");
    assert.equal((await historyIn(store)).length, 1);
  });

  it("refuses an owner that is no party, and what changes nothing", async () => {
    const { store } = await withTask();
    const refused = async (wanted: WantedTaskChange) =>
      refusalOf(await changeTask(store, id, wanted, click("klikk-1")));
    assert.equal(await refused({ owners: ["moss", "oslo"] }), "no-such-party");
    for (const wanted of [{}, { due: null }, { owners: [] }, { body: null }, { note: "  " }])
      assert.equal(await refused(wanted), "nothing-new");
    assert.deepEqual(await historyIn(store), []);
  });

  it("refuses what was written in a form that somebody else has overtaken", async () => {
    const { store } = await withTask();
    await changeTask(store, id, { owners: ["moss"], seen: 0 }, click("klikk-1"));
    const late = await changeTask(store, id, { status: "done", owners: [], seen: 0 }, click("klikk-2"));
    assert.equal(refusalOf(late), "changed-meanwhile");
    assert.equal((await historyIn(store)).length, 1);
  });

  it("says that there is no such task", async () => {
    const { store } = await withTask();
    assert.deepEqual(await changeTask(store, "HP-2023/99", { status: "done" }, click("klikk-1")), {
      kind: "no-such-task",
    });
  });

  it("applies itself again to what another wrote in between", async () => {
    const { store } = await withTask();
    let raced = false;
    const racing: PlanStore = {
      ...store,
      async readTask(community, taskId) {
        const read = await store.readTask(community, taskId);
        if (!raced) {
          raced = true;
          await changeTask(store, id, { owners: ["rade"] }, click("den andre"));
        }
        return read;
      },
    };
    await changeTask(racing, id, { status: "done" }, click("den ene"));
    assert.deepEqual(
      (await historyIn(store)).map(({ mark }) => mark),
      ["den andre", "den ene"],
    );
  });

  it("never loses or reorders history, and counts each mark once, in any sequence of clicks", async () => {
    const someClick = fc.record({
      mark: fc.constantFrom("a", "b", "c", "d", "e"),
      wanted: fc.record(
        {
          status: fc.constantFrom(...TASK_STATUSES),
          owners: fc.subarray(["moss", "rade", "oslo"]),
          body: fc.option(fc.constantFrom("fsu", "oslo")),
          partyStatus: fc.array(
            fc.record({ party: fc.constantFrom("moss", "rade"), status: fc.constantFrom(...TASK_STATUSES) }),
            { maxLength: 2 },
          ),
          statute: fc.subarray([1, 13]),
          due: fc.option(fc.constantFrom(date("2027-01-01"), date("2027-06-01"))),
          note: fc.constantFrom("", "Merk"),
          seen: fc.nat({ max: 4 }),
        },
        { requiredKeys: [] },
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(someClick, { maxLength: 12 }), async (clicks) => {
        const { store } = await withTask();
        for (const { mark, wanted } of clicks) {
          const before = await historyIn(store);
          const changing = await changeTask(store, id, wanted, click(mark));
          const after = await historyIn(store);
          assert.deepEqual(after.slice(0, before.length), before);
          assert.equal(after.length > before.length, changing.kind === "changed");
        }
        const marks = (await historyIn(store)).map(({ mark }) => mark);
        assert.equal(new Set(marks).size, marks.length);
      }),
    );
  });

  it("keeps every one of many clicks at the same moment", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), async (count) => {
        const { store } = await withTask();
        const marks = Array.from({ length: count }, (_, place) => `klikk-${place}`);
        await Promise.all(marks.map((mark) => changeTask(store, id, { note: mark }, click(mark))));
        assert.deepEqual((await historyIn(store)).map(({ mark }) => mark).sort(), marks.sort());
      }),
      { numRuns: 20 },
    );
  });
});

describe("the task that a decision asked for", () => {
  const decided = {
    id: "task:sak-1:1",
    plan: "HP-2023",
    text: "Gjennomgå rutinen for kronikere",
    case: "sak-1",
  };

  it("is created once, and then left as people have made it", async () => {
    const { store } = planMemory();
    const due = date("2026-12-18");
    await createTaskOfDecision(store, "ostfold", { ...decided, owner: "moss", due });
    await changeTask(store, decided.id, { status: "done" }, click("klikk-1"));
    await createTaskOfDecision(store, "ostfold", { ...decided, text: "Noe annet" });
    const { changes, ...rest } = (await store.readTask("ostfold", decided.id))?.value ?? task();
    assert.deepEqual(rest, {
      ...decided,
      owner: "moss",
      due,
      kind: "deliverable",
      groups: ["chronic-conditions"],
    });
    assert.equal(changes.length, 1);
  });

  it("asks for something, whatever its words", async () => {
    const { store } = planMemory();
    await createTaskOfDecision(store, "ostfold", { ...decided, text: "Utvalget er etablert" });
    assert.equal((await store.readTask("ostfold", decided.id))?.value.kind, "deliverable");
  });
});
