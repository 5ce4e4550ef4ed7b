import assert from "node:assert/strict";
import { findStandstill } from "../../../src/domain/reminders/standstill.ts";
import { readUndelivered } from "../../../src/domain/reminders/undelivered.ts";
import { standingClock } from "../../builders/clock.ts";
import { reminderLedgerMemory } from "../../builders/reminder-ledger-memory.ts";

const LAST = "2026-11-21T09:00:00Z";

async function sweptOnce() {
  const ledger = reminderLedgerMemory();
  await ledger.writeSweep("ostfold", { id: "sweep", sweptUntil: LAST, finishedAt: LAST }, undefined);
  return ledger;
}

describe("Reminders that stood still", () => {
  it("are found by one of two who look, and once", async () => {
    const [ledger, clock] = [await sweptOnce(), standingClock("2026-11-21T11:00:00Z")];
    const found = await Promise.all([1, 2].map(() => findStandstill(ledger, clock, "ostfold")));
    assert.deepEqual(
      found.filter((each) => each !== undefined),
      [{ from: LAST, to: "2026-11-21T11:00:00Z" }],
    );
    clock.move({ hours: 5 });
    assert.equal(await findStandstill(ledger, clock, "ostfold"), undefined);
  });

  it("are not those of a short pause, nor of a community whose first round is to come", async () => {
    const clock = standingClock("2026-11-21T10:59:00Z");
    assert.equal(await findStandstill(await sweptOnce(), clock, "ostfold"), undefined);
    assert.equal(await findStandstill(reminderLedgerMemory(), clock, "ostfold"), undefined);
  });
});

describe("What has not got through", () => {
  it("is told apart: waiting, without a way to the person, and given up", async () => {
    const ledger = reminderLedgerMemory();
    const since = { attempts: 3, waitingSince: LAST };
    for (const entry of [
      { id: "a:last:kari", person: "kari", ...since, failure: "teams-503" },
      { id: "b:last:ola", person: "ola", ...since, unreachableAt: LAST },
      { id: "c:last:ola", person: "ola", ...since, unreachableAt: LAST },
      { id: "d:last:eva", person: "eva", ...since, failure: "smtp-421", deadAt: LAST },
      { id: "e:last:kari", person: "kari", attempts: 1, sentAt: LAST },
    ])
      await ledger.writeEntry("ostfold", entry, undefined);
    assert.deepEqual(await readUndelivered(ledger, "ostfold"), {
      waiting: 1,
      unreachable: ["ola"],
      dead: [{ person: "eva", failure: "smtp-421" }],
    });
  });
});
