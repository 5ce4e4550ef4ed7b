import assert from "node:assert/strict";
import { deliveringInTime, LONGEST_DELIVERY } from "../../../src/domain/reminders/answer-in-time.ts";
import type { DeliveryOutcome, PersonalReminder } from "../../../src/domain/reminders/delivery.ts";
import { handAlarm } from "../../builders/alarm.ts";
import { stanceBy, stepOf, sweepStage } from "../../builders/sweep-stage.ts";

const never = new Promise<never>(() => {});
const delivered: DeliveryOutcome = { kind: "delivered", way: "personal" };
const message: PersonalReminder = { person: "kari", reminders: [] };
const unanswered: DeliveryOutcome = { kind: "passing", code: "no-answer", retryAfterMilliseconds: undefined };

describe("A delivery that always answers", () => {
  it("may be tried later when the channel has not answered in time", async () => {
    const alarm = handAlarm();
    const outcome = deliveringInTime({ deliver: () => never }, alarm).deliver("ostfold", message);
    assert.deepEqual(alarm.set(), [LONGEST_DELIVERY]);
    alarm.ring();
    assert.deepEqual(await outcome, unanswered);
  });

  it("leaves no alarm behind, whether the channel answers or fails", async () => {
    const alarm = handAlarm();
    const answers = deliveringInTime({ deliver: async () => delivered }, alarm);
    assert.deepEqual(await answers.deliver("ostfold", message), delivered);
    const fails = deliveringInTime({ deliver: () => Promise.reject(new TypeError("no such card")) }, alarm);
    await assert.rejects(fails.deliver("ostfold", message), TypeError);
    assert.deepEqual(alarm.set(), []);
  });
});

describe("A round where nobody answers", () => {
  it("ends after three messages in a row, and the next one goes on with the others", async () => {
    const stage = sweepStage();
    stage.obligations = ["1", "2", "3", "4", "5"].map((id) =>
      stanceBy("2026-11-09", { seats: [], persons: [`person-${id}`] }, id),
    );
    const asked: string[] = [];
    stage.answer = async ({ person }) => {
      asked.push(person);
      return unanswered;
    };
    const process = stage.process("one");
    const { failed } = await process.sweep();
    assert.deepEqual(asked, ["person-1", "person-2", "person-3"]);
    assert.equal(failed.length, 3);
    assert.deepEqual((await stage.ledger.readSweep("ostfold"))?.value.failures, [
      { code: "no-answer", count: 3 },
    ]);
    stage.answer = async () => delivered;
    await process.sweep();
    assert.deepEqual(stage.steps(), ["first:person-4", "first:person-5"]);
    stage.clock.move({ minutes: 2 });
    await process.sweep();
    assert.equal(stage.steps().length, 5);
  });
});

describe("The claim of a reminder", () => {
  it("is made anew before the sending, when much was asked after since it was made", async () => {
    const stage = sweepStage();
    stage.obligations = [stanceBy("2026-11-09")];
    let answer: (outcome: DeliveryOutcome) => void = () => {};
    const begun = new Promise<void>((begin) => {
      stage.answer = () => {
        begin();
        return new Promise((resolve) => {
          answer = resolve;
        });
      };
    });
    const slow = stage.process("slow", {
      recheck: async () => {
        stage.clock.move({ seconds: 100 });
        return stage.facts();
      },
    });
    const sweeping = slow.sweep();
    await begun;
    stage.clock.move({ seconds: 85 });
    stage.answer = async () => delivered;
    await stage.process("other").sweep();
    assert.deepEqual(stage.steps(), []);
    answer(delivered);
    assert.equal((await sweeping).sent.length, 1);
    await stage.process("other").sweep();
    assert.deepEqual(stage.steps(), ["first:kari"]);
  });

  it("is left to whoever took it over while the others were asked after", async () => {
    const stage = sweepStage();
    stage.obligations = [stanceBy("2026-11-09")];
    const slow = stage.process("slow", {
      recheck: async () => {
        stage.clock.move({ minutes: 3 });
        await stage.process("other").sweep();
        return stage.facts();
      },
    });
    assert.deepEqual(await slow.sweep(), { sent: [], failed: [] });
    assert.deepEqual(stage.steps(), ["first:kari"]);
  });

  it("that ran out while the channel took its time is told of, and not called sent", async () => {
    const stage = sweepStage();
    stage.obligations = [stanceBy("2026-11-09")];
    let tries = 0;
    stage.answer = async () => {
      tries += 1;
      if (tries === 1) {
        stage.clock.move({ minutes: 3 });
        await stage.process("other").sweep();
      }
      return delivered;
    };
    const { sent, failed } = await stage.process("slow").sweep();
    assert.deepEqual(sent, []);
    assert.deepEqual(
      failed.map(({ id, code }) => [stepOf(id), code]),
      [["first:kari", "mark-lost"]],
    );
    assert.equal(stage.ledger.entries().filter(({ sentAt }) => sentAt !== undefined).length, 1);
  });
});
