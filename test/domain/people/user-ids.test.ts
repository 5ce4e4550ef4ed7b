import assert from "node:assert/strict";
import { keepUserIds } from "../../../src/domain/people/user-ids.ts";
import { standingClock } from "../../builders/clock.ts";
import { DATABASES } from "../../teams/demonstration.ts";

describe("what the channel calls people", () => {
  it("is known of those who have written to the bot, once each", async () => {
    const database = await DATABASES[0]?.open();
    assert.ok(database !== undefined);
    const { people, userIdsOf } = keepUserIds(database.stores.people, standingClock());
    const account = (objectId: string) => ({ tenantId: "t", objectId });
    await people.writePreferences(account("kari"), { userId: "29:kari" }, undefined);
    await people.writePreferences(account("guest"), { userId: "29:kari" }, undefined);
    await people.writePreferences(account("ola"), { language: "nn" }, undefined);
    const accounts = ["kari", "guest", "ola", "unknown"].map(account);
    assert.deepEqual(await userIdsOf(accounts), ["29:kari"]);
    await database.close();
  });
});
