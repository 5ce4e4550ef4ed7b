import assert from "node:assert/strict";
import { buildClauseSearch } from "../../../src/domain/agreements/search/clause-search.ts";
import { LANGUAGES } from "../../../src/domain/kernel/language.ts";
import { stuckTasks } from "../../../src/domain/plan/stuck-tasks.ts";
import { adoptPlan } from "../../../src/domain/plan/succession/adopt-plan.ts";
import { beginPlans } from "../../../src/domain/plan/succession/begin-plan.ts";
import type { Plan } from "../../../src/domain/plan/task.ts";
import { taskState } from "../../../src/domain/plan/task-state.ts";
import type { Matter } from "../../../src/presentation/conversation/matter.ts";
import { createPlanRoom } from "../../../src/presentation/conversation/plan-room.ts";
import { carriedTaskTexts } from "../../../src/presentation/text/carried-task-texts.ts";
import type { TaskView } from "../../../src/presentation/view/plan-view.ts";
import { TASK_VERBS } from "../../../src/presentation/view/task-verbs.ts";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import { caseMemory } from "../../builders/case-memory.ts";
import { standingClock } from "../../builders/clock.ts";
import { date } from "../../builders/documents.ts";
import { peopleMemory } from "../../builders/people-memory.ts";
import { planMemory } from "../../builders/plan-memory.ts";
import { occupancy, person, seated } from "../../builders/seated-community.ts";
import { sentencesIn } from "../../builders/sentences.ts";
import { change, task } from "../../builders/tasks.ts";

const NEW_YEAR = date("2027-01-01");
const by = { person: "kari", name: "Kari Prøve" };
const at = "2026-11-20T10:00:00Z";
const document = { id: "handlingsplan", version: "1", retelling: false };
const oldPlan: Plan = {
  id: "HP-2023",
  title: "Handlingsplan 2023–2026",
  from: date("2023-01-01"),
  to: date("2026-12-31"),
  document,
};
const draft: Plan = {
  ...oldPlan,
  id: "HP-2027",
  title: "Handlingsplan 2027–2030",
  from: NEW_YEAR,
  to: date("2030-12-31"),
  follows: oldPlan.id,
  draft: true,
  choices: [
    { task: "HP-2023/4.a", choice: "carry-over", reason: "Ikke ferdig.", at, by },
    { task: "HP-2023/4.b", choice: "drop", reason: "Tas ikke med.", at, by },
  ],
};
const { number: _number, place: _place, area: _area, label: _label, ...unnumbered } = task();
const told = change({
  at: "2026-11-01T09:00:00Z",
  due: date("2026-11-10"),
  status: "under-way",
  mark: "før",
});

/** A plan for 2027 is adopted: 4.a is carried over, 4.b dropped, and a decision's task came late. Kari is secretary. */
async function adopted() {
  const { store } = planMemory();
  for (const plan of [oldPlan, draft]) await store.writePlan("ostfold", plan, undefined);
  for (const each of [
    task({ changes: [told] }),
    task({ id: "HP-2023/4.b", number: "4.b", place: 2, changes: [told] }),
    { ...unnumbered, id: "task:BT-9:1", case: "BT-9", text: "Lag opplæring." },
  ])
    await store.writeTask("ostfold", each, undefined);
  const adoption = {
    case: "HP-407",
    body: "partnerskapsmotet",
    on: date("2026-11-20"),
    at,
    by,
    lateReason: "Kom sent.",
  };
  await adoptPlan(store, "ostfold", draft, adoption);
  const people = peopleMemory();
  people.put({
    identities: [person("kari")],
    occupancies: [occupancy("kari", { as: "secretary", side: "municipalities" })],
  });
  const clock = standingClock("2026-11-21T09:00:00Z");
  const room = createPlanRoom({
    plans: store,
    cases: caseMemory().store,
    records: { readRecord: async () => undefined },
    people: people.stores.people,
    communities: [seated],
    clock,
  });
  const matter: Matter = {
    account: { tenantId: "tenant-kommune", objectId: "object-kari" },
    sender: { name: "kari", userId: "kari" },
    conversation: { id: "samtale", kind: "personal" },
    language: "nb",
    community: seated,
    library: { search: buildClauseSearch([]), communities: [seated] },
  };
  const say = async (text: string) => (await room.respond(text, matter))?.[0] ?? assert.fail(text);
  return {
    store,
    say,
    card: async (text: string): Promise<TaskView> => {
      const view = await say(text);
      assert.ok(view.kind === "task", textOf(view));
      return view;
    },
    press: (verb: string, data: unknown) =>
      room.click({ ...matter, locale: "nb", verb, data, mark: "klikk-9" }, matter),
    inJanuary: async () => {
      clock.move({ hours: 44 * 24 });
      await beginPlans(store, "ostfold", date("2027-01-04"));
    },
  };
}

describe("A task when a plan is adopted after its own", () => {
  it("says until the new plan begins that it goes on there, from when, and is told of here", async () => {
    const { card, say } = await adopted();
    const view = await card("tiltak 4.a");
    assert.deepEqual(view.notes, [
      "Tiltaket videreføres i den nye planen, som gjelder fra 1. januar 2027. Meld her til da; det som meldes, følger med.",
    ]);
    assert.ok(view.change !== undefined && view.reports.length > 0);
    assert.match(
      view.history[0] ?? "",
      /^20\. november 2026, Kari Prøve: videreføres i den nye planen: «Ikke ferdig\.»$/,
    );
    const status = await say("status på handlingsplanen");
    assert.ok(status.kind === "plan-status");
    assert.equal(status.warning, "Ny handlingsplan er vedtatt og gjelder fra 1. januar 2027.");
  });

  it("says that it is dropped and why, and hangs no more", async () => {
    const { card, store } = await adopted();
    const view = await card("tiltak 4.b");
    assert.deepEqual(view.notes, [
      "Tiltaket utgår og er ikke med i den nye planen: «Tas ikke med.» Ingen får påminnelser om det.",
    ]);
    const hanging = ["HP-2023/4.a", "HP-2023/4.b"].map(
      async (id) => (await store.readTask("ostfold", id))?.value ?? assert.fail(id),
    );
    assert.deepEqual(
      stuckTasks(await Promise.all(hanging), oldPlan, date("2026-11-21")).map((each) => each.task.number),
      ["4.a"],
    );
  });

  it("leads to the new one and back, also where a decision asked for it", async () => {
    const { card } = await adopted();
    const follow = async (from: TaskView, label: string) =>
      card(from.ways.find((way) => way.label === label)?.say ?? assert.fail(label));
    for (const called of ["tiltak 4.a", "tiltak task:BT-9:1"]) {
      const old = await card(called);
      const next = await follow(old, "I den nye planen");
      assert.deepEqual(next.notes, [
        "Planen gjelder fra 1. januar 2027. Til da følges tiltaket opp i planen før.",
      ]);
      assert.equal((await follow(next, "I planen før")).history.length, old.history.length);
    }
  });

  it("is changed by an old card or its old name in the new plan, once that has begun", async () => {
    const { card, press, say, inJanuary, store } = await adopted();
    const old = await card("tiltak 4.a");
    await inJanuary();
    const report = ({ reports }: TaskView) =>
      reports.find(({ data }) => JSON.stringify(data).includes("done")) ?? assert.fail();
    // What stands in the new plan has not been seen on the old card: it is shown first.
    const shown = await press(report(old).verb, report(old).data);
    assert.ok(shown.kind === "task");
    await press(report(shown).verb, report(shown).data);
    const read = async (id: string) => (await store.readTask("ostfold", id))?.value ?? assert.fail(id);
    assert.equal(taskState(await read("HP-2023/4.a")).status, "under-way");
    assert.equal(taskState(await read("HP-2027/4.a")).status, "done");
    const form = await say("endre tiltak HP-2023/4.a");
    assert.ok(form.kind === "form");
    assert.match(JSON.stringify(form), /HP-2027\/4\.a/);
    const passed = await card("tiltak HP-2023/4.a");
    assert.deepEqual([passed.change, passed.reports, passed.tie], [undefined, [], undefined]);
    assert.deepEqual(passed.notes, [
      "Tiltaket er videreført og følges nå opp i den nye planen. Ingen får påminnelser om det her.",
    ]);
    assert.equal((await press(TASK_VERBS.edit, { task: "HP-2023/4.a" })).kind, "form");
  });

  it("is spoken of in every language, parameter by parameter", () => {
    const sentences = LANGUAGES.map((language) => new Map(sentencesIn(carriedTaskTexts(language))));
    const [first, ...others] = sentences.map((each) => [...each.keys()]);
    for (const other of others) assert.deepEqual(other, first);
    for (const each of sentences)
      for (const [path, text] of each)
        assert.ok(text.trim() === text && text !== "" && !/undefined|null|\s{2}/.test(text), path);
  });
});
