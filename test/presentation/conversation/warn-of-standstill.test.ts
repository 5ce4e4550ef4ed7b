import assert from "node:assert/strict";
import { choosePreference } from "../../../src/domain/people/choose-preference.ts";
import { keepRosters } from "../../../src/domain/people/keep-rosters.ts";
import { warnOfStandstill } from "../../../src/presentation/conversation/warn-of-standstill.ts";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import { standingClock } from "../../builders/clock.ts";
import { messengerDouble } from "../../builders/messenger-double.ts";
import { peopleMemory } from "../../builders/people-memory.ts";
import { reminderLedgerMemory } from "../../builders/reminder-ledger-memory.ts";
import { occupancy, person, seated } from "../../builders/seated-community.ts";

describe("The warning that reminders stood still", () => {
  it("comes to both sides' secretaries, each in their language, and once", async () => {
    const clock = standingClock("2026-11-21T13:30:00Z");
    const memory = peopleMemory();
    const { people, rosters } = keepRosters(memory.stores.people, clock);
    const [kari, ola] = [person("kari"), person("ola")];
    memory.put({
      identities: [kari, ola],
      occupancies: [
        occupancy("kari", { as: "secretary", side: "municipalities" }),
        occupancy("ola", { as: "secretary", side: "hospital" }),
      ],
    });
    for (const { person: id, accounts } of [kari, ola])
      for (const account of accounts)
        await choosePreference(people, account, {
          personalConversation: id,
          language: id === "ola" ? "nn" : "nb",
        });
    const ledger = reminderLedgerMemory();
    const last = "2026-11-21T08:02:00Z";
    await ledger.writeSweep("ostfold", { id: "sweep", sweptUntil: last, finishedAt: last }, undefined);
    const { messenger, standingIn } = messengerDouble();
    const warn = () => warnOfStandstill({ ledger, rosters, people, messenger, clock }, seated);
    await Promise.all([warn(), warn()]);
    await warn();
    const texts = (conversation: string) => standingIn(conversation).map(textOf);
    assert.equal(texts("kari").length, 1);
    assert.match(
      texts("kari")[0] ?? "",
      /sto stille fra 21\. november 2026 kl\. 09\.02 til 21\. november 2026 kl\. 14\.30/,
    );
    assert.deepEqual(
      texts("ola").map((text) => /stod stille frå/.test(text)),
      [true],
    );
  });
});
