import assert from "node:assert/strict";
import { buildClauseSearch } from "../../../src/domain/agreements/search/clause-search.ts";
import type { CaseEvent } from "../../../src/domain/cases/case-event.ts";
import { type DecisionRecord, nextRecord } from "../../../src/domain/cases/decision-record.ts";
import { jsonObjectSchema } from "../../../src/domain/kernel/json.ts";
import { createTaskOfDecision } from "../../../src/domain/plan/create-task-of-decision.ts";
import { loadPlan } from "../../../src/domain/plan/load-plan.ts";
import { taskState } from "../../../src/domain/plan/task-state.ts";
import type { Matter } from "../../../src/presentation/conversation/matter.ts";
import { createPlanRoom } from "../../../src/presentation/conversation/plan-room.ts";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import type { FormView, View } from "../../../src/presentation/view/view.ts";
import { caseMemory } from "../../builders/case-memory.ts";
import { standingClock } from "../../builders/clock.ts";
import { decidedCase, decision, recordContent } from "../../builders/decided-cases.ts";
import { peopleMemory } from "../../builders/people-memory.ts";
import { planMemory } from "../../builders/plan-memory.ts";
import { MOSS, occupancy, person, seated, USERS } from "../../builders/seated-community.ts";
import { line, shipped } from "../../builders/shipped-plan.ts";

/** Anne holds Moss' seat, Siri the hospital's, Kari is the municipalities' secretary, Uno observes, Nils has no place. */
async function room(load: "loaded" | "empty" = "loaded") {
  const { store } = planMemory();
  if (load === "loaded") await loadPlan(store, "ostfold", shipped);
  const people = peopleMemory();
  people.put({
    identities: ["anne", "siri", "kari", "uno", "nils"].map((id) => person(id)),
    occupancies: [
      occupancy("anne", MOSS),
      occupancy("siri", HOSPITAL_SEAT),
      occupancy("kari", { as: "secretary", side: "municipalities" }),
      occupancy("uno", USERS),
    ],
  });
  const clock = standingClock();
  const { store: cases } = caseMemory();
  const records = new Map<string, DecisionRecord>();
  const planRoom = createPlanRoom({
    plans: store,
    cases,
    records: { readRecord: async (_community, record) => records.get(record) },
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
    cases,
    records,
    clock,
    said: async (text: string, who = "anne", over: Partial<Matter> = {}): Promise<View | undefined> =>
      (await planRoom.respond(text, matter(who, over)))?.[0],
    clicked: async (verb: string, data: unknown, { who = "anne", mark = "klikk-1" } = {}): Promise<View> =>
      planRoom.click({ ...matter(who), locale: "nb", verb, data, mark }, matter(who)),
    mended: async (verb: string, sent: object, struck: readonly string[], who = "anne"): Promise<View> => {
      const data = jsonObjectSchema.parse(JSON.parse(JSON.stringify(sent)));
      const guarded = { ...matter(who), locale: "nb", verb, data, struck, mark: "klikk-1" };
      return planRoom.mend?.(guarded, matter(who)) ?? assert.fail("nothing is mended here");
    },
  };
}

const { id } = line("1.a.iv");
const filledIn = {
  task: id,
  seen: 0,
  form: 2,
  status: "under-way",
  due: "2027-03-01",
  owners: "moss",
  body: "-",
  evidence: "",
  address: "",
  note: "",
};
const titleOf = (view: View | undefined) => (view !== undefined && "title" in view ? view.title : view?.kind);

const HOSPITAL_SEAT = { as: "holder", body: "ssu", seat: "ssu-hospital", side: "hospital" } as const;

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

  it("shows the decision behind a task once it is recorded: number, body and day, and the way to both", async () => {
    const { said, store, cases, records } = await room();
    const task = { id: "task:BT-407:1", plan: "HP-2023", text: "Lage en opplæringsplan", case: "BT-407" };
    await createTaskOfDecision(store, "ostfold", task);
    const record = nextRecord(recordContent("BT-407"), "SSU {number}/{yy}", undefined);
    records.set(record.id, record);
    const { at } = decision;
    const recorded: CaseEvent = { kind: "recorded", at, record: record.id, number: record.number };
    const stored = decidedCase("BT-407");
    await cases.writeCase("ostfold", { ...stored, events: [...stored.events, recorded] }, undefined);
    const view = await said("tiltak task:BT-407:1");
    assert.ok(view?.kind === "task");
    const value = view.facts.find(({ title }) => title === "Fra vedtak")?.value;
    assert.equal(value, `${record.number}, SSU, 12. mai 2026`);
    assert.deepEqual(
      view.ways.map(({ say }) => say),
      ["sak BT-407", `vedtak ${record.number} pdf`, "status på handlingsplanen"],
    );
  });
});

describe("a task's form", () => {
  it("opens by button and by command, and is sent to the one who may", async () => {
    const { said, clicked } = await room();
    const view = form(await clicked("task/edit", { task: id }));
    assert.deepEqual(view.submit, {
      title: "Lagre",
      verb: "task/change",
      data: { task: id, seen: 0, form: 2 },
    });
    assert.equal((await said("endre tiltak 1.a.iv"))?.kind, "form");
  });

  it("changes the task and shows it with its history", async () => {
    const { clicked } = await room();
    const shown = { evidence: "Referat", address: "https://example.org/referat", body: "fsu" };
    const view = await clicked("task/change", { ...filledIn, ...shown, note: "Venter på råd" });
    assert.ok(view.kind === "task");
    assert.deepEqual(view.history, [
      "21. november 2026, anne: status i gang, frist 1. mars 2027, ansvarlig Moss kommune, følges opp av FSU, dokumentasjon «Referat», «Venter på råd»",
    ]);
    assert.deepEqual(view.evidence, [{ label: "Referat", address: "https://example.org/referat" }]);
  });

  it("counts a doubled click once", async () => {
    const { clicked, store } = await room();
    await clicked("task/change", filledIn);
    assert.equal((await clicked("task/change", filledIn)).kind, "task");
    assert.equal((await store.readTask("ostfold", id))?.value.changes.length, 1);
  });

  it("loses nothing of two who change at once: what the other did, and what one typed oneself", async () => {
    const { clicked, store } = await room();
    await clicked("task/change", filledIn, { who: "kari" });
    const late = { ...filledIn, status: "", due: "", owners: "", note: "Vi har begynt", body: "ssu" };
    const again = form(await clicked("task/change", { ...late, status: "not-started" }, { mark: "klikk-2" }));
    assert.match(again.problem ?? "", /ikke lagret svaret ditt/);
    assert.match(again.intro[0] ?? "", /kari: status i gang, frist 1\. mars 2027, ansvarlig Moss/);
    const value = (name: string) => again.fields.find((field) => field.id === name)?.value;
    // Of one's own: the status, the body and the remark. Date and owner were only seen, and are the other's.
    assert.deepEqual(["status", "due", "owners", "body", "note"].map(value), [
      "not-started",
      "2027-03-01",
      "moss",
      "ssu",
      "Vi har begynt",
    ]);
    assert.equal(again.submit.data["seen"], 1);
    assert.equal((await store.readTask("ostfold", id))?.value.changes.length, 1);
  });

  it("tells what is wrong in its place, and keeps all that was typed", async () => {
    const { clicked, store } = await room();
    const typed = { ...filledIn, note: "Det jeg skrev" };
    const rows: readonly (readonly [object, string, RegExp])[] = [
      [{ status: "" }, "status", /Velg en status/],
      [{ due: "2027-02-30" }, "due", /finnes ikke/],
      [{ due: "2022-01-01" }, "due", /før planen|planens periode/],
      [{ owners: "moss,hospital" }, "owners", /bare dem du har en plass for/],
      [{ body: "nav" }, "body", /Velg et av organene/],
      [{ evidence: "Rutine", address: "c:\\rutine" }, "address", /https:\/\//],
      [{ address: "https://example.org" }, "evidence", /hva adressen viser/],
    ];
    for (const [over, field, sentence] of rows) {
      const again = form(await clicked("task/change", { ...typed, ...over }));
      assert.match(again.problem ?? "", /Det du har skrevet, står/);
      const wrong = again.fields.filter(({ wrong: said }) => said !== undefined);
      assert.deepEqual(
        wrong.map(({ id: name }) => name),
        [field],
      );
      assert.match(wrong[0]?.wrong ?? "", sentence);
      assert.equal(again.fields.find(({ id: name }) => name === "note")?.value, "Det jeg skrev");
    }
    assert.deepEqual((await store.readTask("ostfold", id))?.value.changes, []);
  });

  it("is shown anew when nothing was changed", async () => {
    const { clicked } = await room();
    await clicked("task/change", filledIn);
    const again = form(await clicked("task/change", { ...filledIn, seen: 1 }, { mark: "klikk-2" }));
    assert.equal(again.problem, "Det du sendte, er slik det allerede står.");
  });

  it("takes date and owner away when their inputs are empty, and when a client leaves them out", async () => {
    const { clicked, store } = await room();
    const last = async () => (await store.readTask("ostfold", id))?.value.changes.at(-1);
    await clicked("task/change", filledIn);
    await clicked("task/change", { ...filledIn, seen: 1, due: "", owners: "" }, { mark: "klikk-2" });
    assert.deepEqual([(await last())?.due, (await last())?.owners], [null, []]);
    await clicked("task/change", { ...filledIn, seen: 2 }, { mark: "klikk-3" });
    const bare = { task: id, seen: 3, form: 2, status: "done" };
    await clicked("task/change", bare, { mark: "klikk-4" });
    assert.deepEqual([(await last())?.due, (await last())?.owners], [null, []]);
  });

  it("of the version before leaves alone what it did not ask for", async () => {
    const { clicked, store } = await room();
    await clicked("task/change", { ...filledIn, body: "fsu" });
    const { form: _form, owners: _owners, body: _body, ...before } = filledIn;
    const sent = { ...before, seen: 1, owner: "rade", status: "done" };
    await clicked("task/change", sent, { who: "kari", mark: "klikk-2" });
    const change = (await store.readTask("ostfold", id))?.value.changes.at(-1);
    assert.deepEqual([change?.owners, change?.body], [["rade"], undefined]);
  });

  it("never takes away an owner that the one who filled it in could not see", async () => {
    const { clicked, store } = await room();
    await clicked("task/change", { ...filledIn, owners: "moss,hospital" }, { who: "kari" });
    await clicked("task/change", { ...filledIn, seen: 1, owners: "rade" }, { mark: "klikk-2" });
    const change = (await store.readTask("ostfold", id))?.value.changes.at(-1);
    assert.deepEqual(change?.owners, ["hospital", "rade"]);
  });

  it("is not for an observer, who sees no button either, nor for those of others' parties", async () => {
    const { said, clicked, store } = await room();
    await clicked("task/change", filledIn, { who: "kari" });
    const view = await said("tiltak 1.a.iv", "uno");
    assert.ok(view?.kind === "task");
    assert.deepEqual([view.change, view.reports, view.tie], [undefined, [], undefined]);
    for (const [who, title] of [
      ["uno", "Du kan ikke endre tiltak"],
      ["siri", "Andre er ansvarlige for dette tiltaket"],
    ] as const)
      for (const [verb, data] of [
        ["task/edit", { task: id }],
        ["task/change", { ...filledIn, seen: 1 }],
      ] as const)
        assert.equal(titleOf(await clicked(verb, data, { who, mark: "klikk-2" })), title);
    assert.equal((await store.readTask("ostfold", id))?.value.changes.length, 1);
  });

  it("is shown again without what the guard stopped, with the rest as it was typed", async () => {
    const { mended } = await room();
    const data = { ...filledIn, note: undefined, evidence: "Rutine" };
    const again = form(await mended("task/change", data, ["note"]));
    assert.match(again.problem ?? "", /Merknad/);
    assert.equal(again.fields.find(({ id: name }) => name === "evidence")?.value, "Rutine");
  });

  it("leads back to the task, and says so when there is no such task", async () => {
    const { clicked } = await room();
    assert.equal(titleOf(await clicked("task/show", { task: id })), "Tiltak 1.a.iv");
    for (const data of [{ task: "HP-2023/99" }, {}, "tull", undefined])
      assert.equal(titleOf(await clicked("task/change", data)), "Jeg finner ikke det tiltaket");
  });
});

describe("following tasks up", () => {
  it("reports a status in two presses: my tasks, and the button", async () => {
    const { said, clicked } = await room();
    await clicked("task/change", { ...filledIn, owners: "moss" }, { who: "kari" });
    const mine = await said("mine tiltak");
    assert.ok(mine?.kind === "task-list");
    const [row] = mine.sections.flatMap(({ lines }) => lines);
    const done = row?.presses?.find(({ title }) => title === "Ferdig");
    assert.ok(done);
    const after = await clicked(done.verb, done.data, { mark: "klikk-2" });
    assert.ok(after.kind === "task-list");
    assert.equal(after.said?.text, "Tiltak 1.a.iv er nå meldt ferdig.");
    assert.deepEqual(
      after.sections.map(({ heading }) => heading),
      ["Ferdig eller stoppet"],
    );
  });

  it("reports for one's own part where others answer for it too", async () => {
    const { clicked, store } = await room();
    await clicked("task/change", { ...filledIn, owners: "moss,hospital" }, { who: "kari" });
    const press = { task: id, seen: 1, status: "done", from: "task" };
    const view = await clicked("task/report", press, { mark: "klikk-2" });
    assert.ok(view.kind === "task");
    assert.equal(view.said?.text, "Tiltak 1.a.iv er nå meldt ferdig for Moss kommune.");
    const task = (await store.readTask("ostfold", id))?.value;
    assert.ok(task);
    assert.equal(taskState(task).status, "under-way");
    assert.ok(view.facts.some(({ value }) => value === "Moss kommune ferdig"));
  });

  it("shows what is new instead, when a press comes from a card that others have overtaken", async () => {
    const { clicked, store } = await room();
    await clicked("task/change", filledIn, { who: "kari" });
    const press = { task: id, seen: 0, status: "done", from: "mine" };
    const view = await clicked("task/report", press, { mark: "klikk-2" });
    assert.ok(view.kind === "task");
    assert.match(view.said?.text ?? "", /Noen andre har endret tiltaket\n.*kari: status i gang/);
    assert.equal((await store.readTask("ostfold", id))?.value.changes.length, 1);
  });

  it("ties a task to law and groups for the secretariat only", async () => {
    const { said, clicked } = await room();
    const sent = { task: id, seen: 0, statute: "13,5", groups: "children" };
    assert.equal(titleOf(await clicked("task/link", { task: id })), "Dette setter sekretariatet");
    assert.equal(titleOf(await clicked("task/tie", sent)), "Dette setter sekretariatet");
    assert.equal((await clicked("task/link", { task: id }, { who: "kari" })).kind, "form");
    await clicked("task/tie", sent, { who: "kari", mark: "klikk-2" });
    const list = await said("§ 6-2 nr 13 tiltak");
    assert.ok(list?.kind === "task-list");
    assert.ok(list.sections.flatMap(({ lines }) => lines).some(({ say }) => say === "tiltak 1.a.iv"));
  });

  it("finds tasks by party and by body, and leaves names that nobody has to others", async () => {
    const { said, clicked } = await room();
    await clicked("task/change", { ...filledIn, body: "fsu" }, { who: "kari" });
    const found = [];
    for (const text of ["tiltak i Moss", "tiltak i Råde", "tiltak FSU følger opp", "tiltak i Oslo"]) {
      const view = await said(text);
      found.push(view?.kind === "task-list" ? view.sections.flatMap(({ lines }) => lines).length : view);
    }
    assert.deepEqual(found, [1, 0, 1, undefined]);
  });

  it("tells what hangs, how far it has come, and what is new", async () => {
    const { said, clicked } = await room();
    await clicked("task/change", { ...filledIn, due: "2026-11-01" }, { who: "kari" });
    const titles = [];
    for (const text of ["hva henger?", "framdrift", "hva er nytt i planen"])
      titles.push(titleOf(await said(text)));
    assert.deepEqual(titles, ["Hva henger?", "Framdrift", "Nytt i planen"]);
    // Of what it does not follow up, nothing is said to be well.
    assert.equal(titleOf(await said("hva henger i FSU?")), "Tiltak som FSU følger opp");
    await clicked(
      "task/change",
      { ...filledIn, seen: 1, due: "2026-11-01", body: "fsu" },
      { who: "kari", mark: "2" },
    );
    const ofFsu = await said("hva henger i FSU?");
    assert.ok(ofFsu?.kind === "task-list");
    assert.deepEqual(
      [ofFsu.title, ofFsu.sections.flatMap(({ lines }) => lines).length],
      ["Hva henger i FSU?", 1],
    );
    const stuck = await said("hva henger?");
    assert.ok(stuck?.kind === "task-list");
    assert.match(stuck.warning ?? "", /Perioden for planen er over/);
    assert.equal(stuck.sections[0]?.heading, "Over fristen: 1");
  });
});
