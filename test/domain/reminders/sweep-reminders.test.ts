import assert from "node:assert/strict";
import type { Clock } from "../../../src/domain/kernel/clock.ts";
import type { DeliveryOutcome } from "../../../src/domain/reminders/delivery.ts";
import { replayDeadLetters } from "../../../src/domain/reminders/replay-dead-letters.ts";
import { date } from "../../builders/documents.ts";
import { reminderLedgerMemory } from "../../builders/reminder-ledger-memory.ts";
import { SEATED, sits, stanceBy, sweepStage, taskBy } from "../../builders/sweep-stage.ts";

const DAY = { hours: 24 };
const passing = (code: string, retryAfterMilliseconds?: number): DeliveryOutcome => ({
  kind: "passing",
  code,
  retryAfterMilliseconds,
});

/** Monday 2 November 2026, half past nine in Oslo; the first step of what is due on the 9th came at nine. */
const MONDAY = "2026-11-02T08:30:00Z";

describe("sweeping reminders", () => {
  it("tells each person of each step once, and beyond the date the deputy and then the own side", async () => {
    const stage = sweepStage();
    stage.obligations = [stanceBy("2026-11-09")];
    const [one, other] = [stage.process("one"), stage.process("other")];
    for (let day = 0; day < 30; day += 1) {
      await one.sweep();
      await other.sweep();
      stage.clock.move(DAY);
    }
    assert.deepEqual(stage.steps(), [
      "first:kari",
      "second:kari",
      "last:kari",
      "deputy:vara",
      "own-side:lise",
    ]);
  });

  it("sends once when two processes sweep at the same time", async () => {
    const stage = sweepStage();
    stage.obligations = [stanceBy("2026-11-09"), taskBy("2026-11-05")];
    await Promise.all([stage.process("one").sweep(), stage.process("other").sweep()]);
    assert.deepEqual(stage.steps().toSorted(), ["first:kari", "second:ingrid", "second:sven"]);
  });

  it("tells only the latest after 400 days of silence (integrations/microsoft-teams#404), and the deputy and the own side when those asked have had a day", async () => {
    const stage = sweepStage();
    stage.obligations = [stanceBy("2026-11-09")];
    stage.clock.move({ hours: 24 * 400 });
    await stage.process("one").sweep();
    await stage.process("one").sweep();
    assert.deepEqual(stage.steps(), ["last:kari"]);
    stage.clock.move(DAY);
    await stage.process("two").sweep();
    assert.deepEqual(stage.steps(), ["last:kari", "deputy:vara"]);
    stage.clock.move(DAY);
    await stage.process("two").sweep();
    assert.deepEqual(stage.steps(), ["last:kari", "deputy:vara", "own-side:lise"]);
  });

  it("tells of what becomes known after its time, once", async () => {
    const stage = sweepStage();
    const process = stage.process("one");
    await process.sweep();
    stage.clock.move({ hours: 2 });
    stage.obligations = [stanceBy("2026-11-05")];
    await process.sweep();
    await process.sweep();
    assert.deepEqual(stage.steps(), ["first:kari"]);
  });

  it("tells who comes to a seat between two steps, and not who has left it", async () => {
    const stage = sweepStage();
    stage.obligations = [stanceBy("2026-11-09")];
    const process = stage.process("one");
    await process.sweep();
    stage.clock.move(DAY);
    const left = SEATED.map((each) => (each.person === "kari" ? { ...each, to: date("2026-11-02") } : each));
    const came = sits("nora", { as: "holder", body: "ssu", seat: "ssu-moss", from: date("2026-11-03") });
    stage.occupancies = [...left, came];
    await process.sweep();
    assert.deepEqual(stage.steps(), ["first:kari", "first:nora"]);
  });

  it("moves on when something failed, and tries that again when its time comes", async () => {
    const stage = sweepStage();
    stage.obligations = [stanceBy("2026-11-09"), stanceBy("2026-11-09", { seats: ["ssu-hospital"] }, "2")];
    const answer = stage.answer;
    stage.answer = async (message) => (message.person === "kari" ? passing("503") : answer(message));
    const process = stage.process("one");
    const { sent, failed } = await process.sweep();
    assert.deepEqual([sent.length, failed.map(({ code }) => code)], [1, ["503"]]);
    const sweep = (await stage.ledger.readSweep("ostfold"))?.value;
    assert.equal(sweep?.sweptUntil, stage.clock.now().toString());
    assert.deepEqual(sweep?.failures, [{ code: "503", count: 1 }]);
    stage.answer = answer;
    await process.sweep();
    assert.deepEqual(stage.steps(), ["first:hans"]);
    stage.clock.move({ minutes: 1 });
    await process.sweep();
    assert.deepEqual(stage.steps(), ["first:hans", "first:kari"]);
    assert.equal((await stage.ledger.readSweep("ostfold"))?.value.failures, undefined);
  });

  it("waits as long as the channel asks for, and longer each time it fails", async () => {
    const stage = sweepStage();
    stage.obligations = [stanceBy("2026-11-09")];
    let asked = 0;
    stage.answer = async () => {
      asked += 1;
      return passing("429", asked === 1 ? 600_000 : undefined);
    };
    const triedAt: number[] = [];
    for (let minute = 0; minute <= 60; minute += 1) {
      const before = asked;
      await stage.process("one").sweep();
      if (asked > before) triedAt.push(minute);
      stage.clock.move({ minutes: 1 });
    }
    assert.deepEqual(triedAt, [0, 10, 12, 16, 24, 40]);
  });

  it("gives up what fails for more than a day, lists it, and sends it when somebody asks for it", async () => {
    const stage = sweepStage();
    // A secretariat's task, so that no later step takes the place of this one.
    stage.obligations = [taskBy("2026-11-16")];
    const { answer } = stage;
    let asked = 0;
    stage.answer = async () => {
      asked += 1;
      return passing("502");
    };
    const process = stage.process("one");
    for (let hour = 0; hour < 24 * 3; hour += 1) {
      await process.sweep();
      stage.clock.move({ hours: 1 });
    }
    const given = asked;
    const waiting = async () => (await stage.ledger.listWaiting("ostfold", { limit: 10 })).items;
    const dead = (await waiting()).filter(({ value }) => value.deadAt !== undefined);
    assert.deepEqual(
      dead.map(({ value }) => value.person),
      ["ingrid", "sven"],
    );
    await process.sweep();
    assert.equal(asked, given);
    stage.answer = answer;
    assert.equal((await replayDeadLetters(stage.ledger, "ostfold")).length, 2);
    await process.sweep();
    assert.deepEqual(stage.steps(), ["first:ingrid", "first:sven"]);
    assert.deepEqual(await waiting(), []);
  });

  it("tries the next step all the same when one was given up, and then lists the first no more", async () => {
    const stage = sweepStage();
    stage.obligations = [stanceBy("2026-11-09")];
    const { answer } = stage;
    stage.answer = async () => passing("502");
    const process = stage.process("one");
    for (let hour = 0; hour < 24 * 3; hour += 1) {
      await process.sweep();
      stage.clock.move({ hours: 1 });
    }
    assert.ok(stage.ledger.entries().every(({ deadAt }) => deadAt !== undefined));
    stage.answer = answer;
    stage.clock.move(DAY);
    await process.sweep();
    assert.deepEqual(stage.steps(), ["second:kari"]);
    assert.deepEqual((await stage.ledger.listWaiting("ostfold", { limit: 10 })).items, []);
  });

  it("marks who cannot be reached, tries them once a day, and goes on to the deputy", async () => {
    const stage = sweepStage();
    stage.obligations = [stanceBy("2026-11-02")];
    const { answer } = stage;
    const asked: string[] = [];
    stage.answer = async (message) => {
      asked.push(message.person);
      return message.person === "kari" ? { kind: "unreachable" } : answer(message);
    };
    for (let hour = 0; hour < 24 * 4; hour += 1) {
      await stage.process("one").sweep();
      stage.clock.move({ hours: 1 });
    }
    assert.deepEqual(asked, ["kari", "kari", "vara", "kari", "kari", "lise"]);
    const [waiting] = (await stage.ledger.listWaiting("ostfold", { limit: 10 })).items;
    assert.deepEqual([waiting?.value.person, waiting?.value.unreachableAt], ["kari", "2026-11-02T08:30:00Z"]);
  });

  it("takes over what another process claimed and never sent, once its lease has run out", async () => {
    const stage = sweepStage();
    stage.obligations = [stanceBy("2026-11-09")];
    const killed = new Promise<never>(() => {});
    let begun: () => void = () => {};
    const claimed = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const { answer } = stage;
    stage.answer = () => {
      begun();
      return killed;
    };
    void stage.process("killed").sweep();
    await claimed;
    stage.answer = answer;
    await stage.process("next").sweep();
    assert.deepEqual(stage.steps(), []);
    stage.clock.move({ minutes: 3 });
    await stage.process("next").sweep();
    assert.deepEqual(stage.steps(), ["first:kari"]);
  });

  it("may send a second time when it was stopped between sending and marking, and at no other time", async () => {
    const stage = sweepStage();
    stage.obligations = [stanceBy("2026-11-09")];
    const dying = {
      ...stage.ledger,
      async writeEntry(...given: Parameters<typeof stage.ledger.writeEntry>) {
        if (given[1].sentAt !== undefined) throw new Error("killed");
        return stage.ledger.writeEntry(...given);
      },
    };
    assert.equal((await stage.process("killed", { ledger: dying }).sweep()).failed.length, 1);
    stage.clock.move({ minutes: 3 });
    await stage.process("next").sweep();
    await stage.process("third").sweep();
    assert.deepEqual(stage.steps(), ["first:kari", "first:kari"]);
  });

  it("does not keep the others waiting when one message is a fault of the program", async () => {
    const stage = sweepStage();
    stage.obligations = [stanceBy("2026-11-09"), stanceBy("2026-11-09", { seats: ["ssu-hospital"] }, "2")];
    const { answer } = stage;
    stage.answer = async (message) => {
      if (message.person === "kari") throw new TypeError("no such card");
      return answer(message);
    };
    const { failed } = await stage.process("one").sweep();
    assert.deepEqual(
      failed.map(({ code, error }) => [code, error instanceof TypeError]),
      [["fault", true]],
    );
    assert.deepEqual(stage.steps(), ["first:hans"]);
  });

  it("asks the ledger of nothing that it has seen sent, and reads what is open once", async () => {
    const stage = sweepStage();
    stage.obligations = [stanceBy("2026-11-09"), taskBy("2026-11-05")];
    let reads = 0;
    const ledger = {
      ...stage.ledger,
      readEntry: (...given: Parameters<typeof stage.ledger.readEntry>) => {
        reads += 1;
        return stage.ledger.readEntry(...given);
      },
    };
    let asked = 0;
    const facts = async () => {
      asked += 1;
      return stage.facts();
    };
    const process = stage.process("one", { ledger, facts });
    await process.sweep();
    assert.deepEqual([reads, asked, stage.sent.length], [3, 1, 3]);
    await process.sweep();
    assert.deepEqual([reads, asked, stage.sent.length], [3, 2, 3]);
  });

  it("comes to its end though the clock moves a second at every look", async () => {
    const stage = sweepStage();
    stage.obligations = [stanceBy("2026-11-09"), taskBy("2026-11-05")];
    const clock: Clock = {
      now() {
        stage.clock.move({ seconds: 1 });
        return stage.clock.now();
      },
    };
    await stage.process("one", { clock }).sweep();
    await stage.process("two", { clock }).sweep();
    assert.equal(stage.steps().length, 3);
  });

  it("keeps a reminder of before each person had their own, and tells each person once", async () => {
    const ledger = reminderLedgerMemory();
    const stage = sweepStage(MONDAY);
    const obligation = stanceBy("2026-11-09");
    stage.obligations = [obligation];
    await ledger.writeEntry(
      "ostfold",
      { id: `${obligation.id}:first`, sentAt: MONDAY, attempts: 1 },
      undefined,
    );
    await stage.process("one", { ledger }).sweep();
    assert.deepEqual(stage.steps(), ["first:kari"]);
  });
});
