import assert from "node:assert/strict";
import { readerOf } from "../../../../src/domain/cases/case-reader.ts";
import { waitingFor } from "../../../../src/domain/cases/waiting-for.ts";
import type { Delivery } from "../../../../src/domain/reminders/delivery.ts";
import { obligationsOf } from "../../../../src/domain/reminders/obligations-of.ts";
import type { SweepFacts } from "../../../../src/domain/reminders/plan-sweep.ts";
import { sweepReminders } from "../../../../src/domain/reminders/sweep-reminders.ts";
import { textOf } from "../../../../src/presentation/view/text-of.ts";
import { type CaseStage, caseStage } from "../../../builders/case-stage.ts";
import { date } from "../../../builders/documents.ts";
import { reminderLedgerMemory } from "../../../builders/reminder-ledger-memory.ts";
import { consent, inLastStep, personal } from "../case-thread.ts";

describe("«Reminded after voting» (loomio#6113)", () => {
  it("asks nothing more of a seat that has answered, also when its deputy did, until it takes the answer back", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    const roster = { identities: stage.people.identities(), occupancies: stage.people.occupancies() };
    const asked = async (who: string) => {
      const account = { tenantId: "tenant", objectId: `object-${who}` };
      const facts = { community: stage.community, at: stage.clock.now().toString(), today: stage.today() };
      return waitingFor(await stage.read(id), readerOf({ account, name: who }, roster, facts));
    };
    assert.equal(await asked("ssu-moss"), "answer");
    await consent(stage, id, "vara");
    assert.equal(await asked("ssu-moss"), undefined);
    assert.equal(await asked("vara"), undefined);
    assert.equal(personal(await stage.say(`sak ${id}`, "ssu-moss")).asked, false);
    assert.doesNotMatch(
      textOf(await stage.say(`hvem mangler i sak ${id}`, "ssu-halden")),
      /Moss helsehusdistrikt/,
    );
    await stage.say(`angre svaret mitt i sak ${id}`, "vara");
    assert.equal(await asked("ssu-moss"), "answer");
  });

  it("reminds both when neither has answered", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    assert.deepEqual(await reminded(stage, id, async () => {}), ["ssu-moss", "ssu-halden"]);
  });

  it("does not remind a seat that answers between the plan and the sending, and still reminds the others", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    const told = await reminded(stage, id, async () => void (await consent(stage, id, "ssu-moss")));
    assert.deepEqual(told, ["ssu-halden"]);
  });
});

/** Sweeps on the Monday before the deadline; `meanwhile` happens when it is planned whom to tell. Gives who was told. */
async function reminded(stage: CaseStage, id: string, meanwhile: () => Promise<void>): Promise<string[]> {
  const { clock, community } = stage;
  const facts = async (): Promise<SweepFacts> => {
    const { people } = stage;
    const known = { community, occupancies: people.occupancies(), cases: [await stage.read(id)] };
    const nothingElse = { meetings: [], plans: [], tasks: [], documents: [] };
    const obligations = obligationsOf({ ...known, ...nothingElse }, stage.today(), date("2027-12-31"));
    return { obligations, people: { ...known, today: stage.today() }, choices: new Map() };
  };
  const told: string[] = [];
  const delivery: Delivery = {
    async deliver(_community, { person }) {
      told.push(person);
      return { kind: "delivered", way: "personal" };
    },
  };
  clock.move({ hours: 24 * 23 });
  const { failed } = await sweepReminders(
    {
      ...{ ledger: reminderLedgerMemory(), clock, owner: "a", delivery, chance: () => 0, known: new Map() },
      async facts() {
        const planned = await facts();
        await meanwhile();
        return planned;
      },
      recheck: facts,
    },
    community.id,
  );
  assert.deepEqual(failed, []);
  return ["ssu-moss", "ssu-halden"].filter((who) => told.includes(who));
}
