import assert from "node:assert/strict";
import { readerOf } from "../../../../src/domain/cases/case-reader.ts";
import { waitingFor } from "../../../../src/domain/cases/waiting-for.ts";
import { obligationsOf } from "../../../../src/domain/reminders/obligations-of.ts";
import { sweepReminders } from "../../../../src/domain/reminders/sweep-reminders.ts";
import { sendReminder } from "../../../../src/presentation/conversation/send-reminder.ts";
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

/** Sweeps two days before the deadline; `meanwhile` happens when it is planned whom to tell. Gives who was told. */
async function reminded(stage: CaseStage, id: string, meanwhile: () => Promise<void>): Promise<string[]> {
  const asked = ["ssu-moss", "ssu-halden"];
  const { people } = stage.people.stores;
  for (const who of asked)
    await people.writePreferences(
      { tenantId: "tenant", objectId: `object-${who}` },
      { personalConversation: `personal-${who}` },
      undefined,
    );
  const ledger = reminderLedgerMemory();
  const { clock, community } = stage;
  const now = async () => {
    const facts = { community, occupancies: stage.people.occupancies(), cases: [await stage.read(id)] };
    const nothingElse = { meetings: [], plans: [], tasks: [], documents: [] };
    return obligationsOf({ ...facts, ...nothingElse }, stage.today(), date("2027-12-31"));
  };
  const happening = [meanwhile];
  const obligations = async () => {
    const planned = await now();
    await happening.shift()?.();
    return planned;
  };
  clock.move({ hours: 24 * 22 });
  const sending = { people, messenger: stage.postsParts.messenger, community, today: stage.today() };
  const { sent, failed } = await sweepReminders(
    { ledger, clock, owner: "a", obligations, send: ({ obligation }) => sendReminder(obligation, sending) },
    community.id,
  );
  assert.deepEqual([sent.length, failed], [1, []]);
  return asked.filter((who) => stage.messenger.standingIn(`personal-${who}`).length > 0);
}
