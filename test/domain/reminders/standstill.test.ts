import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import {
  findStandstill,
  isOldNews,
  listStandstillWarnings,
  noteStandstill,
} from "../../../src/domain/reminders/standstill.ts";
import { readUndelivered } from "../../../src/domain/reminders/undelivered.ts";
import { standingClock } from "../../builders/clock.ts";
import { reminderLedgerMemory } from "../../builders/reminder-ledger-memory.ts";
import { sweepStage } from "../../builders/sweep-stage.ts";

const LAST = "2026-11-21T09:00:00Z";

async function sweptOnce() {
  const ledger = reminderLedgerMemory();
  await ledger.writeSweep("ostfold", { id: "sweep", sweptUntil: LAST, finishedAt: LAST }, undefined);
  return ledger;
}

describe("Reminders that stood still", () => {
  it("are found, with when they did, and noted once for each person by however many look", async () => {
    const [ledger, clock] = [await sweptOnce(), standingClock("2026-11-21T11:00:00Z")];
    for (let process = 0; process < 2; process += 1) {
      const found = (await findStandstill(ledger, clock, "ostfold")) ?? assert.fail("not found");
      assert.equal(found.from, LAST);
      await noteStandstill(ledger, "ostfold", found, ["tid:oid", "ola"]);
      clock.move({ minutes: 1 });
    }
    const standstill = { from: LAST, to: "2026-11-21T11:00:00Z" };
    assert.deepEqual(
      (await listStandstillWarnings(ledger, "ostfold")).map(({ entry: _entry, ...each }) => each),
      [
        { person: "ola", standstill },
        { person: "tid:oid", standstill },
      ],
    );
  });

  it("are not those of a short pause, nor of a community whose first round is to come", async () => {
    const clock = standingClock("2026-11-21T10:59:00Z");
    assert.equal(await findStandstill(await sweptOnce(), clock, "ostfold"), undefined);
    assert.equal(await findStandstill(reminderLedgerMemory(), clock, "ostfold"), undefined);
  });

  it("are still to be warned of when rounds go again, and a round leaves the warning alone", async () => {
    const stage = sweepStage();
    await noteStandstill(stage.ledger, "ostfold", { from: LAST, to: LAST }, ["ola"]);
    await stage.process("one").sweep();
    assert.equal((await listStandstillWarnings(stage.ledger, "ostfold")).length, 1);
  });

  it("are news for a week", () => {
    const at = (instant: string) => isOldNews({ from: LAST, to: LAST }, Temporal.Instant.from(instant));
    assert.deepEqual([at("2026-11-28T09:00:00Z"), at("2026-11-28T09:00:01Z")], [false, true]);
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
