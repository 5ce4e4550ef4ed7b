import assert from "node:assert/strict";
import { buildClauseSearch } from "../../../src/domain/agreements/search/clause-search.ts";
import { createTaskOfDecision } from "../../../src/domain/plan/create-task-of-decision.ts";
import { loadPlan } from "../../../src/domain/plan/load-plan.ts";
import type { Matter } from "../../../src/presentation/conversation/matter.ts";
import { createPlanRoom } from "../../../src/presentation/conversation/plan-room.ts";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import type { FormView, View } from "../../../src/presentation/view/view.ts";
import { standingClock } from "../../builders/clock.ts";
import { peopleMemory } from "../../builders/people-memory.ts";
import { planMemory } from "../../builders/plan-memory.ts";
import { MOSS, occupancy, person, seated, USERS } from "../../builders/seated-community.ts";
import { line, shipped } from "../../builders/shipped-plan.ts";

/** Anne holds Moss' seat, Uno observes for the users, and Nils has no place. */
async function room(load: "loaded" | "empty" = "loaded") {
  const { store } = planMemory();
  if (load === "loaded") await loadPlan(store, "ostfold", shipped);
  const people = peopleMemory();
  people.put({
    identities: ["anne", "uno", "nils"].map((id) => person(id)),
    occupancies: [occupancy("anne", MOSS), occupancy("uno", USERS)],
  });
  const clock = standingClock();
  const planRoom = createPlanRoom({
    plans: store,
    people: people.stores.people,
    communities: [seated],
    clock,
  });
  const matter = (who: string, over: Partial<Matter> = {}): Matter => ({
    account: { tenantId: "tenant-kommune", objectId: `object-${who}` },
    sender: { name: who, userId: who },
    conversation: { id: "samtale", kind: "personal" },
    language: "nb",
    community: seated,
    library: { search: buildClauseSearch([]), communities: [seated] },
    ...over,
  });
  return {
    store,
    clock,
    said: async (text: string, who = "anne", over: Partial<Matter> = {}): Promise<View | undefined> =>
      (await planRoom.respond(text, matter(who, over)))?.[0],
    clicked: async (verb: string, data: unknown, { who = "anne", mark = "klikk-1" } = {}): Promise<View> =>
      planRoom.click({ ...matter(who), locale: "nb", verb, data, mark }, matter(who)),
  };
}

const { id } = line("1.a.iv");
const filledIn = { task: id, seen: 0, status: "under-way", due: "2027-03-01", owner: "moss", note: "" };
const titleOf = (view: View | undefined) => (view !== undefined && "title" in view ? view.title : view?.kind);

function form(view: View): FormView {
  assert.ok(view.kind === "form", textOf(view));
  return view;
}

describe("the plan in a conversation", () => {
  it("is shown with its status, by area, by group and task by task", async () => {
    const { said } = await room();
    const titles = [];
    for (const text of [
      "status på handlingsplanen",
      "tiltak i område 4",
      "tiltak for skrøpelige eldre",
      "tiltak 1.a.iv",
      "tiltak 1",
      "tiltak 1.c",
      "tiltak 77",
    ])
      titles.push(titleOf(await said(text)));
    assert.deepEqual(titles, [
      "Handlingsplan for Helsefellesskapet Østfold 2023–2024",
      "4. Samarbeid om kvalitet og pasientsikkerhet",
      "Tiltak for skrøpelige eldre",
      "Tiltak 1.a.iv",
      "1. Felles planlegging av tjenester til prioriterte grupper",
      "1. Felles planlegging av tjenester til prioriterte grupper",
      "Jeg finner ikke det tiltaket",
    ]);
  });

  it("leaves what is no plan command to others", async () => {
    const { said } = await room();
    assert.equal(await said("Hva sier handlingsplanen om FACT ung?"), undefined);
  });

  it("says so while no plan is loaded, and asks for the community while that is unknown", async () => {
    const { said } = await room("empty");
    assert.equal(titleOf(await said("handlingsplan")), "Ingen handlingsplan er lagt inn");
    assert.equal((await said("handlingsplan", "anne", { community: undefined }))?.kind, "choice");
  });

  it("is for those who have a place today: not an outsider, a stranger or a former holder", async () => {
    const { said, clock } = await room();
    const refused = "Tiltakene er for dem som har en plass";
    assert.equal(titleOf(await said("handlingsplan", "nils")), refused);
    assert.equal(titleOf(await said("handlingsplan", "ukjent")), refused);
    assert.equal(titleOf(await said("handlingsplan", "anne", { account: undefined })), refused);
    assert.equal((await said("handlingsplan", "uno"))?.kind, "plan-status");
    clock.move({ hours: -400 * 24 });
    assert.equal(titleOf(await said("handlingsplan", "anne")), refused);
  });

  it("shows what a decision asked for, by the id that its row says", async () => {
    const { said, store } = await room();
    const task = { id: "task:BT-407:1", plan: "HP-2023", text: "Lage en opplæringsplan", case: "BT-407" };
    await createTaskOfDecision(store, "ostfold", task);
    const list = await said("tiltak fra vedtak");
    assert.ok(list?.kind === "task-list");
    const [row] = list.sections.flatMap(({ lines }) => lines);
    const view = await said(row?.say ?? "");
    assert.ok(view?.kind === "task");
    assert.equal(view.text, task.text);
    assert.ok(view.facts.some(({ value }) => value === "BT-407"));
  });
});

describe("a task's form", () => {
  it("opens by button and by command, and is sent to the one who may", async () => {
    const { said, clicked } = await room();
    const view = form(await clicked("task/edit", { task: id }));
    assert.deepEqual(view.submit, { title: "Lagre", verb: "task/change", data: { task: id, seen: 0 } });
    assert.equal((await said("endre tiltak 1.a.iv"))?.kind, "form");
  });

  it("changes the task and shows it with its history", async () => {
    const { clicked } = await room();
    const view = await clicked("task/change", { ...filledIn, note: "Venter på råd" });
    assert.ok(view.kind === "task");
    assert.deepEqual(view.history, [
      "21. november 2026, anne: status i gang, frist 1. mars 2027, ansvarlig Moss kommune, «Venter på råd»",
    ]);
  });

  it("counts a doubled click once", async () => {
    const { clicked, store } = await room();
    await clicked("task/change", filledIn);
    assert.equal((await clicked("task/change", filledIn)).kind, "task");
    assert.equal((await store.readTask("ostfold", id))?.value.changes.length, 1);
  });

  it("is shown anew, with what stands now, when another has changed the task meanwhile", async () => {
    const { clicked, store } = await room();
    await clicked("task/change", filledIn);
    const late = { ...filledIn, status: "done", due: "", owner: "-" };
    const again = form(await clicked("task/change", late, { mark: "klikk-2" }));
    assert.match(again.problem ?? "", /etter at du åpnet skjemaet/);
    assert.deepEqual(
      again.fields.map(({ value }) => value),
      ["under-way", "2027-03-01", "moss", undefined],
    );
    assert.equal((await store.readTask("ostfold", id))?.value.changes.length, 1);
  });

  it("is shown anew when nothing was changed, and when what came cannot be read", async () => {
    const { clicked } = await room();
    await clicked("task/change", filledIn);
    const same = { ...filledIn, seen: 1 };
    const problems = [];
    for (const data of [
      same,
      { ...same, status: "" },
      { ...same, due: "2027-02-30" },
      { ...same, note: "x".repeat(501) },
      { ...same, owner: "oslo" },
      { task: id },
    ])
      problems.push(form(await clicked("task/change", data, { mark: "klikk-2" })).problem);
    const unreadable = "Se over svarene: Datoen må finnes, og merknaden kan ha inntil 500 tegn.";
    assert.deepEqual(problems, [
      "Det du sendte, er slik det allerede står.",
      unreadable,
      unreadable,
      unreadable,
      "Velg en av kommunene eller sykehuset. Tiltaket er ikke endret.",
      unreadable,
    ]);
  });

  it("takes date and owner away when their inputs are empty, and when a client leaves them out", async () => {
    const { clicked, store } = await room();
    const state = async () => {
      const changes = (await store.readTask("ostfold", id))?.value.changes ?? [];
      return [changes.at(-1)?.due, changes.at(-1)?.owner];
    };
    await clicked("task/change", filledIn);
    await clicked("task/change", { ...filledIn, seen: 1, due: "", owner: "-" }, { mark: "klikk-2" });
    assert.deepEqual(await state(), [null, null]);
    await clicked("task/change", { ...filledIn, seen: 2 }, { mark: "klikk-3" });
    await clicked("task/change", { task: id, seen: 3, status: "done" }, { mark: "klikk-4" });
    assert.deepEqual(await state(), [null, null]);
  });

  it("is not for an observer, who sees no button either", async () => {
    const { said, clicked, store } = await room();
    const view = await said("tiltak 1.a.iv", "uno");
    assert.ok(view?.kind === "task");
    assert.equal(view.change, undefined);
    for (const [verb, data] of [
      ["task/edit", { task: id }],
      ["task/change", filledIn],
    ] as const)
      assert.equal(titleOf(await clicked(verb, data, { who: "uno" })), "Du kan ikke endre tiltak");
    assert.deepEqual((await store.readTask("ostfold", id))?.value.changes, []);
  });

  it("leads back to the task, and says so when there is no such task", async () => {
    const { clicked } = await room();
    assert.equal(titleOf(await clicked("task/show", { task: id })), "Tiltak 1.a.iv");
    for (const data of [{ task: "HP-2023/99" }, {}, "tull", undefined])
      assert.equal(titleOf(await clicked("task/change", data)), "Jeg finner ikke det tiltaket");
  });
});
