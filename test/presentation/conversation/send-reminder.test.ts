import assert from "node:assert/strict";
import { ExpectedError } from "../../../src/domain/kernel/errors.ts";
import type { Obligation } from "../../../src/domain/reminders/obligation.ts";
import type { Messenger } from "../../../src/presentation/conversation/message.ts";
import { sendReminder, UnreachableError } from "../../../src/presentation/conversation/send-reminder.ts";
import { community } from "../../builders/community.ts";
import { date } from "../../builders/documents.ts";
import { DATABASES } from "../../teams/demonstration.ts";

class AwayError extends ExpectedError {
  readonly code = "away";
}

const obligation: Obligation = {
  id: "task-due:1:2026-12-01",
  subject: { kind: "task", task: "1", text: "Noe" },
  dueOn: date("2026-12-01"),
  counting: "one-date",
  source: { kind: "plan", plan: "p" },
  to: { seats: [], secretariat: true },
};

describe("sending a reminder", () => {
  const tell = async (away: readonly string[]) => {
    const database = await DATABASES[0]?.open();
    assert.ok(database !== undefined);
    const { people } = database.stores;
    for (const [person, side] of [["kari", "hospital"] as const, ["ola", "municipalities"] as const]) {
      const account = { tenantId: "t", objectId: person };
      await people.writeIdentity("ostfold", { person, displayName: person, accounts: [account] }, undefined);
      const place = { id: `secretary/${side}`, person, as: "secretary", side } as const;
      await people.writeOccupancy(
        "ostfold",
        { ...place, from: date("2026-01-01"), authority: [] },
        undefined,
      );
      await people.writePreferences(account, { personalConversation: person }, undefined);
    }
    const told: string[] = [];
    const messenger: Messenger = {
      async post(conversation) {
        if (away.includes(conversation)) throw new AwayError("no answer");
        told.push(conversation);
        return { conversation, message: "1" };
      },
      async update() {},
    };
    const sending = { people, messenger, community: community(), today: date("2026-11-24") };
    await sendReminder(obligation, sending).finally(() => database.close());
    return told;
  };

  it("tells the others when one cannot be reached", async () => {
    assert.deepEqual(await tell(["kari"]), ["ola"]);
  });

  it("is tried again later when nobody could be reached", async () => {
    await assert.rejects(tell(["kari", "ola"]), UnreachableError);
  });
});
