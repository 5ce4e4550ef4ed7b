import assert from "node:assert/strict";
import { loadPlan } from "../../../src/domain/plan/load-plan.ts";
import type { Plan, Task } from "../../../src/domain/plan/task.ts";
import { presentPlan, tasksOfPlan } from "../../../src/domain/plan/tasks-of-plan.ts";
import { date } from "../../builders/documents.ts";
import { planMemory } from "../../builders/plan-memory.ts";
import { line, shipped } from "../../builders/shipped-plan.ts";
import { change, task } from "../../builders/tasks.ts";

/** The plan's next version, without some of its lines and with others as given. */
const nextVersion = (tasks: readonly Task[]) => ({
  plan: { ...shipped.plan, document: { ...shipped.plan.document, version: "next" } },
  tasks,
});

async function loaded() {
  const memory = planMemory();
  const first = await loadPlan(memory.store, "ostfold", shipped);
  const stored = async (id: string) => (await memory.store.readTask("ostfold", id))?.value;
  return { ...memory, first, stored };
}

describe("loading a plan", () => {
  it("stores every line, in printed order", async () => {
    const { store, first } = await loaded();
    assert.deepEqual(first, { created: 33, updated: 0, vanished: 0 });
    assert.deepEqual(await tasksOfPlan(store, "ostfold", "HP-2023"), shipped.tasks);
  });

  it("writes nothing the second time", async () => {
    const { store, writes } = await loaded();
    const before = writes();
    assert.deepEqual(await loadPlan(store, "ostfold", shipped), { created: 0, updated: 0, vanished: 0 });
    assert.equal(writes(), before);
  });

  it("keeps what people have set when the words, the label and the date column change", async () => {
    const { store, stored } = await loaded();
    const { id } = line("2.a");
    const touched = { ...line("2.a"), changes: [change({ status: "under-way" })] };
    await store.writeTask("ostfold", touched, (await store.readTask("ostfold", id))?.etag);
    const { printedWhen: _when, ...reworded } = line("2.a", { text: "Bruke felles tall", label: "1)" });
    const loading = await loadPlan(
      store,
      "ostfold",
      nextVersion(shipped.tasks.map((each) => (each.id === id ? reworded : each))),
    );
    assert.deepEqual(loading, { created: 0, updated: 1, vanished: 0 });
    assert.deepEqual(await stored(id), { ...reworded, changes: touched.changes });
  });

  it("marks a line that is printed no more, and takes the mark away when it is printed again", async () => {
    const { store, stored } = await loaded();
    const { id } = line("8.b");
    const without = nextVersion(shipped.tasks.filter((each) => each.id !== id));
    assert.equal((await loadPlan(store, "ostfold", without)).vanished, 1);
    assert.deepEqual(await stored(id), line("8.b", { absentFrom: "next" }));
    assert.equal((await loadPlan(store, "ostfold", without)).vanished, 0);
    await loadPlan(store, "ostfold", shipped);
    assert.deepEqual(await stored(id), line("8.b"));
  });

  it("leaves alone what decisions asked for and what belongs to another plan", async () => {
    const { store, stored } = await loaded();
    const { number: _number, ...unnumbered } = task({ id: "task:sak-1:1", case: "sak-1" });
    const others = [unnumbered, task({ id: "HP-2025/4.a", plan: "HP-2025" })];
    for (const other of others) await store.writeTask("ostfold", other, undefined);
    assert.equal((await loadPlan(store, "ostfold", nextVersion(shipped.tasks))).vanished, 0);
    for (const other of others) assert.deepEqual(await stored(other.id), other);
  });

  it("is finished by the next load when it was cut short", async () => {
    const { store } = planMemory();
    let left = 20;
    const cut = {
      ...store,
      writeTask: (...given: Parameters<typeof store.writeTask>) => {
        left -= 1;
        if (left < 0) throw new Error("killed");
        return store.writeTask(...given);
      },
    };
    await assert.rejects(loadPlan(cut, "ostfold", shipped), /killed/);
    assert.deepEqual(await loadPlan(store, "ostfold", shipped), { created: 13, updated: 0, vanished: 0 });
    assert.deepEqual((await store.readPlan("ostfold", "HP-2023"))?.value, shipped.plan);
  });
});

describe("loading the text of a draft", () => {
  const by = { person: "kari", name: "Kari Prøve" };
  const printed = { ...shipped, plan: { ...shipped.plan, title: "Trykt" } };
  const loadedOver = async (over: Partial<Plan>) => {
    const { store } = planMemory();
    const draft = { ...shipped.plan, title: "Utkast", follows: "HP-2019", draft: true, ...over };
    await store.writePlan("ostfold", draft, undefined);
    await loadPlan(store, "ostfold", printed);
    return { draft, plan: (await store.readPlan("ostfold", "HP-2023"))?.value };
  };

  it("adopts nothing", async () => {
    const { draft, plan } = await loadedOver({});
    assert.deepEqual(plan, { ...draft, title: "Trykt" });
  });

  it("changes nothing of what a body treats but the document", async () => {
    const putForward = { case: "HP-407", on: date("2026-11-21") };
    const { draft, plan } = await loadedOver({ putForward, to: date("2030-12-31") });
    assert.deepEqual(plan, { ...draft, document: printed.plan.document });
  });

  it("is the plan where the draft was discarded", async () => {
    const { plan } = await loadedOver({ discarded: { at: "2026-11-21T09:00:00Z", by } });
    assert.deepEqual(plan, printed.plan);
  });
});

describe("the present plan", () => {
  it("is the last to have begun, expired or not, and before that the first to begin", async () => {
    const { store } = planMemory();
    const plan = (id: string, from: string) => ({ ...shipped.plan, id, from: date(from) });
    assert.equal(await presentPlan(store, "ostfold", date("2026-11-21")), undefined);
    for (const each of [
      plan("HP-2025", "2025-01-01"),
      plan("HP-2023", "2023-01-01"),
      plan("HP-2027", "2027-01-01"),
    ])
      await store.writePlan("ostfold", each, undefined);
    const on = async (day: string) => (await presentPlan(store, "ostfold", date(day)))?.id;
    assert.deepEqual(
      [await on("2022-06-01"), await on("2023-01-01"), await on("2026-11-21"), await on("2030-01-01")],
      ["HP-2023", "HP-2023", "HP-2025", "HP-2027"],
    );
  });

  it("is the source itself where a retelling of it begins on the same day, in whatever order they came", async () => {
    const plan = (id: string, retelling: boolean) => ({
      ...shipped.plan,
      id,
      document: { ...shipped.plan.document, id, retelling },
    });
    for (const [source, retold] of [
      ["a", "b"],
      ["b", "a"],
    ] as const) {
      const { store } = planMemory();
      for (const each of [plan(source, false), plan(retold, true)])
        await store.writePlan("ostfold", each, undefined);
      assert.equal((await presentPlan(store, "ostfold", date("2026-11-21")))?.id, source);
    }
  });
});
