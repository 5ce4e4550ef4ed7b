import assert from "node:assert/strict";
import { buildClauseSearch } from "../../../src/domain/agreements/search/clause-search.ts";
import { loadPlan } from "../../../src/domain/plan/load-plan.ts";
import { createMandateRoom } from "../../../src/presentation/conversation/mandate-room.ts";
import type { Matter } from "../../../src/presentation/conversation/matter.ts";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import { standingClock } from "../../builders/clock.ts";
import { reporting } from "../../builders/mandate-views.ts";
import { peopleMemory } from "../../builders/people-memory.ts";
import { planMemory } from "../../builders/plan-memory.ts";
import { MOSS, occupancy, person } from "../../builders/seated-community.ts";
import { line, shipped } from "../../builders/shipped-plan.ts";
import { change } from "../../builders/tasks.ts";

/** Anne holds Moss' seat in SSU and FSU follows up one task; Nils has no place. */
async function room() {
  const { store: plans } = planMemory();
  await loadPlan(plans, "ostfold", shipped);
  const stored = await plans.readTask("ostfold", line("4.a").id);
  const followed = line("4.a", { changes: [change({ body: "fsu" })] });
  await plans.writeTask("ostfold", followed, stored?.etag);
  const people = peopleMemory();
  people.put({
    identities: ["anne", "nils"].map((id) => person(id)),
    occupancies: [occupancy("anne", MOSS)],
  });
  const mandates = createMandateRoom({
    plans,
    people: people.stores.people,
    communities: [reporting],
    clock: standingClock(),
  });
  const matter = (who: string): Matter => ({
    account: { tenantId: "tenant-kommune", objectId: `object-${who}` },
    sender: { name: who, userId: who },
    conversation: { id: "samtale", kind: "personal" },
    language: "nb",
    community: reporting,
    library: { search: buildClauseSearch([]), communities: [reporting] },
  });
  return {
    said: async (text: string, who = "anne") => (await mandates.respond(text, matter(who)))?.[0],
    clicked: async (verb: string, data: unknown) =>
      mandates.click({ ...matter("anne"), locale: "nb", verb, data, mark: "klikk-1" }, matter("anne")),
  };
}

describe("sub-bodies in a conversation", () => {
  it("are listed with whom they report to, and lead to what each is to do", async () => {
    const { said, clicked } = await room();
    const list = await said("underutvalg");
    assert.ok(list?.kind === "meeting-page");
    const [fsu, other] = list.sections;
    assert.ok(fsu?.lines.includes("Skal rapportere innen 3. mai 2027."));
    assert.deepEqual(other?.lines.slice(-3), [
      "Rapporterer til SSU.",
      "Sluttdato: ikke oppgitt.",
      "Dato for rapport: ikke oppgitt.",
    ]);
    const [press] = fsu?.presses ?? [];
    assert.ok(press);
    const one = await clicked(press.verb, press.data);
    assert.match(textOf(one), /Følge arbeidet med avvik/);
    assert.match(textOf(one), /4\.a .*avvik/);
  });

  it("say «ikke oppgitt» where nobody has given a mandate", async () => {
    const { said } = await room();
    const view = await said("mandatet til Partnerskapsmøtet");
    assert.ok(view?.kind === "meeting-page");
    assert.deepEqual(view.sections[0]?.lines, ["Ikke oppgitt."]);
    assert.ok(view.intro.includes("Planlagt, men ikke opprettet."));
  });

  it("are for those who have a place", async () => {
    const { said } = await room();
    const view = await said("underutvalg", "nils");
    assert.ok(view?.kind === "notice");
    assert.equal(await said("hva sier mandatet om rapportering?"), undefined);
  });
});
