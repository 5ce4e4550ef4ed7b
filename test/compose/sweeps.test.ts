import assert from "node:assert/strict";
import { createSweeps, type SweepsParts } from "../../src/compose/sweeps.ts";
import { standingClock } from "../builders/clock.ts";
import { seated } from "../builders/seated-community.ts";
import { DATABASES } from "../teams/demonstration.ts";

const neverCalled = () => Promise.reject(new Error("there are no effects"));

describe("what runs by itself", () => {
  const [database] = DATABASES;
  let opened: Awaited<ReturnType<NonNullable<typeof database>["open"]>>;
  before(async () => {
    assert.ok(database !== undefined);
    opened = await database.open();
  });
  after(() => opened.close());

  const sweepsWith = (over: Partial<SweepsParts>) =>
    createSweeps({
      communities: [seated],
      stores: opened.stores,
      effects: {
        record: neverCalled,
        addition: neverCalled,
        version: neverCalled,
        task: neverCalled,
        "follow-up": neverCalled,
        item: neverCalled,
        notice: neverCalled,
        plan: neverCalled,
      },
      sweepInquiries: async () => {},
      sweepImports: async () => {},
      sweepReminders: async () => ({ sent: [], failed: [] }),
      clock: standingClock(),
      log: { info() {}, warn() {}, error() {} },
      owner: "test",
      ...over,
    });

  it("reminds though everything else has failed, and says what did (integrations/microsoft-teams#404)", async () => {
    const failed: unknown[] = [];
    const reminded: string[] = [];
    const away = () => Promise.reject(new Error("away"));
    const sweeps = sweepsWith({
      sweepInquiries: away,
      sweepImports: away,
      async sweepReminders({ id }) {
        reminded.push(id);
        return { sent: [], failed: [{ id: "stance:1:1:2026-11-30:last:kari", code: "503" }] };
      },
      log: {
        info() {},
        warn: (fields) => failed.push(fields),
        error: (fields) => failed.push("work" in fields ? fields.work : fields),
      },
    });
    await sweeps.sweep();
    assert.deepEqual(reminded, ["ostfold"]);
    assert.deepEqual(failed, [
      "inquiries",
      "imports",
      { code: "503", reminder: "stance:1:1:2026-11-30:last:kari" },
    ]);
  });

  it("reminds in all other communities, round after round, though a channel never answers in one", async () => {
    const rounds = new Map<string, number>();
    const beside = ["a", "b", "c", "d", "e"].map((id) => ({ ...seated, id }));
    const sweeps = sweepsWith({
      communities: [{ ...seated, id: "stuck" }, ...beside],
      sweepReminders: ({ id }) => {
        rounds.set(id, (rounds.get(id) ?? 0) + 1);
        return id === "stuck" ? new Promise(() => {}) : Promise.resolve({ sent: [], failed: [] });
      },
    });
    const all = (count: number) => beside.every(({ id }) => rounds.get(id) === count);
    for (const count of [1, 2]) {
      void sweeps.sweep();
      for (let turn = 0; turn < 10_000 && !all(count); turn += 1) await new Promise(setImmediate);
      assert.ok(all(count), JSON.stringify([...rounds]));
    }
    assert.equal(rounds.get("stuck"), 1);
  });

  it("is one round more, however often it is asked for while one is under way, and that round sees what was written", async () => {
    const seen: string[] = [];
    let written = "before";
    let goOn: () => void = () => {};
    const sweeps = sweepsWith({
      sweepInquiries: async () => {
        seen.push(written);
        await new Promise<void>((resolve) => {
          goOn = resolve;
        });
      },
    });
    const first = sweeps.sweep();
    while (seen.length === 0) await new Promise(setImmediate);
    written = "after";
    const later = [sweeps.sweep(), sweeps.sweep(), sweeps.sweep()];
    goOn();
    await first;
    while (seen.length === 1) await new Promise(setImmediate);
    goOn();
    await Promise.all(later);
    assert.deepEqual(seen, ["before", "after"]);
  });
});
