import assert from "node:assert/strict";
import { buildClauseSearch } from "../../../src/domain/agreements/search/clause-search.ts";
import { loadPlan } from "../../../src/domain/plan/load-plan.ts";
import { startSchema } from "../../../src/presentation/conversation/case-click-data.ts";
import { createPlanDoctorRoom } from "../../../src/presentation/conversation/plan-doctor-room.ts";
import type { PlanCheckView } from "../../../src/presentation/view/plan-check-view.ts";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import type { View } from "../../../src/presentation/view/view.ts";
import { standingClock } from "../../builders/clock.ts";
import { date } from "../../builders/documents.ts";
import { peopleMemory } from "../../builders/people-memory.ts";
import { planMemory } from "../../builders/plan-memory.ts";
import { MOSS, occupancy, person, seated } from "../../builders/seated-community.ts";
import { shippedCommunity } from "../../builders/shipped-communities.ts";
import { line, shipped } from "../../builders/shipped-plan.ts";
import { change } from "../../builders/tasks.ts";

const { documents } = shippedCommunity("ostfold");
const document = documents.find(({ head }) => head.id === shipped.plan.document.id);
const { router } = shippedCommunity("ostfold").community;
const community = { ...seated, router };

async function room() {
  const { store } = planMemory();
  await loadPlan(store, community.id, shipped);
  const people = peopleMemory();
  people.put({
    identities: ["anne", "siri", "nils"].map((id) => person(id)),
    occupancies: [occupancy("anne", MOSS), occupancy("siri", { as: "secretary", side: "municipalities" })],
  });
  const doctor = createPlanDoctorRoom({
    plans: store,
    agreements: { readVersion: async () => document?.version },
    people: people.stores.people,
    communities: [community],
    clock: standingClock(),
  });
  const said = async (text: string, who = "anne"): Promise<View | undefined> => {
    const answers = await doctor.respond(text, {
      account: { tenantId: "tenant-kommune", objectId: `object-${who}` },
      sender: { name: who, userId: who },
      conversation: { id: "samtale", kind: "personal" },
      language: "nb",
      community,
      library: { search: buildClauseSearch([]), communities: [community] },
    });
    return answers?.[0];
  };
  const check = async (text: string, who?: string): Promise<PlanCheckView> => {
    const view = await said(text, who);
    assert.ok(view?.kind === "plan-check", view && textOf(view));
    return view;
  };
  return { store, said, check };
}

describe("the plan doctor in a conversation", () => {
  it("tells what it found by seriousness, and each row opens its places", async () => {
    const { check } = await room();
    const all = await check("hva er galt med planen");
    assert.deepEqual(
      all.groups.map(({ heading, rows }) => [heading, rows.length]),
      [
        ["Hindrer oppfølging (4)", 4],
        ["Feil i teksten (5)", 5],
        ["Verdt å vite (2)", 2],
      ],
    );
    for (const { label, say } of all.groups.flatMap(({ rows }) => rows))
      assert.equal((await check(say)).title, label);
  });

  it("gives a secretary the press that opens a case, with what it is about and where it comes from", async () => {
    const { check } = await room();
    for (const { say } of (await check("plandoktor")).groups.flatMap(({ rows }) => rows)) {
      assert.equal((await check(say)).repair, undefined, "a member makes no case of it");
      const { repair } = await check(say, "siri");
      const data = startSchema.parse(repair?.data);
      assert.equal(repair?.verb, "case/start");
      assert.ok((data.title ?? "").length > 10 && (data.need ?? "").includes("Det gjelder:"), say);
      // Who answers for tasks is no question of the plan's words: the router is not asked by them.
      const clauses = document?.version.clauses.map(({ id }) => id) ?? [];
      assert.equal(clauses.includes(data.clause ?? ""), say !== "plandoktor uten ansvarlig", say);
    }
  });

  it("names the body that the router names", async () => {
    const { check } = await room();
    const notes = async (text: string) => (await check(text, "siri")).notes.join(" ");
    assert.match(await notes("plandoktor tomme datoer"), /Avgjøres av PM, etter forberedelse i SSU/);
    assert.match(await notes("plandoktor uten ansvarlig"), /Avgjøres av SSU/);
  });

  it("says who prolongs the plan and where the day is filled in, run out or not", async () => {
    const { store, said, check } = await room();
    const expired = await check("forleng handlingsplanen", "siri");
    assert.equal(expired.title, "Planen har gått ut");
    assert.equal(expired.repair?.verb, "case/start");
    assert.match(expired.notes.join(" "), /Avgjøres av PM.*«Planen forlenges til»/);
    const stored = await store.readPlan(community.id, shipped.plan.id);
    assert.ok(stored);
    await store.writePlan(community.id, { ...stored.value, to: date("2030-12-31") }, stored.etag);
    const view = await said("forleng handlingsplanen");
    assert.ok(view?.kind === "notice");
    assert.equal(view.title, "Planen gjelder til og med 31. desember 2030");
    assert.match(view.text, /«Planen forlenges til».*Avgjøres av PM/);
  });

  it("counts anew each time: what people have set is found no more", async () => {
    const { store, check } = await room();
    const stored = await store.readTask(community.id, line("4.a").id);
    assert.ok(stored);
    const dated = { ...stored.value, changes: [change({ due: date("2027-03-01") })] };
    await store.writeTask(community.id, dated, stored.etag);
    assert.equal((await check("plandoktor tomme datoer")).title, "31 av 33 linjer er uten tidspunkt");
  });

  it("compares no plan with the document of the one that it follows", async () => {
    const { store, check } = await room();
    const next = { ...shipped.plan, id: "HP-2026", from: date("2026-01-01"), to: date("2027-12-31") };
    await store.writePlan(community.id, { ...next, follows: shipped.plan.id }, undefined);
    for (const number of ["1.b.i", "10.a"])
      await store.writeTask(
        community.id,
        line(number, { id: `HP-2026/${number}`, plan: "HP-2026" }),
        undefined,
      );
    const { groups, notes } = await check("plandoktor");
    const names = groups.flatMap(({ rows }) => rows.map(({ say }) => say));
    assert.ok(!names.includes("plandoktor to perioder") && !names.includes("plandoktor ulike titler"));
    assert.match(notes.join(" "), /eget dokument er ikke lagt inn/);
  });

  it("is for those who have a place, and leaves other messages alone", async () => {
    const { said } = await room();
    assert.equal((await said("plandoktor", "nils"))?.kind, "notice");
    assert.equal(await said("status på handlingsplanen"), undefined);
  });
});
