import assert from "node:assert/strict";
import type { DueReminder } from "../../../src/domain/reminders/due.ts";
import type { Obligation } from "../../../src/domain/reminders/obligation.ts";
import { sweepReminders } from "../../../src/domain/reminders/sweep-reminders.ts";
import { standingClock } from "../../builders/clock.ts";
import { date } from "../../builders/documents.ts";
import { reminderLedgerMemory } from "../../builders/reminder-ledger-memory.ts";

const obligation: Obligation = {
  id: "task-due:1:2026-11-30",
  subject: { kind: "task", task: "1", text: "Noe" },
  dueOn: date("2026-11-30"),
  counting: "one-date",
  source: { kind: "plan", plan: "p" },
  to: { seats: [], secretariat: true },
};

function situation() {
  const ledger = reminderLedgerMemory();
  const clock = standingClock("2026-11-10T09:00:00Z");
  const sent: string[] = [];
  const open: { current: Obligation[] } = { current: [obligation] };
  const sweepAs = (owner: string, send = async (reminder: DueReminder) => void sent.push(reminder.id)) =>
    sweepReminders({ ledger, clock, owner, obligations: async () => open.current, send }, "ostfold");
  return { ledger, clock, sent, open, sweepAs };
}

describe("sweeping reminders", () => {
  it("sends each step once, however often it is swept", async () => {
    const { clock, sent, sweepAs } = situation();
    await sweepAs("a");
    for (let day = 0; day < 30; day += 1) {
      clock.move({ hours: 24 });
      await sweepAs("a");
      await sweepAs("b");
    }
    assert.deepEqual(
      sent,
      ["first", "second", "last"].map((rung) => `${obligation.id}:${rung}`),
    );
  });

  it("sends once when two processes sweep at the same time", async () => {
    const { clock, sent, sweepAs } = situation();
    await sweepAs("a");
    clock.move({ hours: 24 * 8 });
    await Promise.all([sweepAs("a"), sweepAs("b")]);
    assert.equal(sent.length, 1);
  });

  it("tells only the latest after a long silence, and nothing twice after it", async () => {
    const { clock, sent, sweepAs } = situation();
    await sweepAs("a");
    clock.move({ hours: 24 * 400 });
    await sweepAs("a");
    await sweepAs("a");
    assert.deepEqual(sent, [`${obligation.id}:last`]);
  });

  it("tries again what could not be sent", async () => {
    const { clock, sent, sweepAs } = situation();
    await sweepAs("a");
    clock.move({ hours: 24 * 8 });
    const { failed } = await sweepAs("a", () => Promise.reject(new Error("no connection")));
    assert.equal(failed.length, 1);
    await sweepAs("a");
    assert.equal(sent.length, 1);
  });

  it("takes over what another process claimed and never sent, once its lease has run out", async () => {
    const { clock, sent, sweepAs } = situation();
    await sweepAs("a");
    clock.move({ hours: 24 * 8 });
    await sweepAs("a", () => Promise.reject(new Error("killed")));
    await sweepAs("b");
    assert.deepEqual(sent, []);
    clock.move({ minutes: 3 });
    await sweepAs("b");
    assert.equal(sent.length, 1);
  });

  it("does not send what was settled between the plan and the sending", async () => {
    const { clock, sent, open, sweepAs } = situation();
    await sweepAs("a");
    clock.move({ hours: 24 * 8 });
    let asked = 0;
    Object.defineProperty(open, "current", {
      get: () => {
        asked += 1;
        return asked === 1 ? [obligation] : [];
      },
    });
    await sweepAs("a");
    assert.deepEqual(sent, []);
    assert.equal(asked, 2);
  });

  it("is sent to those it is still open for, though it was planned for more", async () => {
    const { clock, open, sweepAs } = situation();
    await sweepAs("a");
    clock.move({ hours: 24 * 8 });
    const openFor = (...seats: string[]) => [{ ...obligation, to: { seats, secretariat: false } }];
    let asked = 0;
    Object.defineProperty(open, "current", {
      get: () => {
        asked += 1;
        return asked === 1 ? openFor("ssu-moss", "ssu-halden") : openFor("ssu-halden");
      },
    });
    const told: string[] = [];
    await sweepAs("a", async (reminder) => void told.push(...reminder.obligation.to.seats));
    assert.deepEqual(told, ["ssu-halden"]);
  });
});
