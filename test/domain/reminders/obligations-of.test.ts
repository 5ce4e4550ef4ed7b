import assert from "node:assert/strict";
import type { Task } from "../../../src/domain/plan/task.ts";
import { obligationsOf, type ReminderFacts } from "../../../src/domain/reminders/obligations-of.ts";
import { community } from "../../builders/community.ts";
import { date, document } from "../../builders/documents.ts";

const TODAY = date("2026-11-21");
const NEXT_YEAR = date("2027-12-21");

const task = (over: Partial<Task> = {}): Task => ({
  id: "1",
  plan: "p",
  text: "Lage en felles nettside.",
  kind: "deliverable",
  groups: [],
  changes: [],
  ...over,
});

const obligations = (over: Partial<ReminderFacts>) =>
  obligationsOf(
    {
      community: community(),
      occupancies: [],
      cases: [],
      meetings: [],
      plans: [],
      tasks: [],
      documents: [],
      ...over,
    },
    TODAY,
    NEXT_YEAR,
  );

const by = { person: "kari", name: "Kari" };
const at = "2026-11-21T09:00:00Z";

describe("what people are reminded of", () => {
  it("is a task with a date, until it is done or stopped", () => {
    const dated = task({ due: date("2026-12-21") });
    assert.equal(obligations({ tasks: [dated] })[0]?.dueOn, "2026-12-21");
    for (const status of ["done", "stopped"] as const)
      assert.deepEqual(obligations({ tasks: [{ ...dated, changes: [{ at, by, mark: "m", status }] }] }), []);
  });

  it("is never a task without a date, whatever the plan prints", () => {
    assert.deepEqual(obligations({ tasks: [task(), task({ printedWhen: "2023" })] }), []);
  });

  it("is not a line of a plan whose period has run out, but still what a decision asked for", () => {
    const plans = [
      {
        id: "p",
        title: "Plan",
        to: date("2024-12-31"),
        document: { id: "HP", version: "v", retelling: true },
      },
    ];
    const due = date("2026-12-21");
    const kinds = (tasks: readonly Task[]) =>
      obligations({ plans, tasks }).map(({ subject }) => subject.kind);
    assert.deepEqual(kinds([task({ due })]), ["plan-period"]);
    assert.deepEqual(kinds([task({ due, case: "c1" })]), ["task", "plan-period"]);
  });

  it("is the yearly review of an agreement, on the day it entered into force", () => {
    const agreement = (inForceFrom: string) =>
      document({ id: "SA", standing: "agreement", version: { inForceFrom: date(inForceFrom) } });
    const days = (inForceFrom: string) =>
      obligations({ documents: [agreement(inForceFrom)] }).map(({ dueOn }) => dueOn as string);
    assert.deepEqual(days("2026-03-01"), ["2027-03-01"]);
    assert.deepEqual(days("2024-02-29"), ["2026-02-28", "2027-02-28"]);
  });

  it("is nothing for an agreement that does not say when it entered into force, nor for a guideline", () => {
    assert.deepEqual(obligations({ documents: [document({ standing: "agreement" })] }), []);
    assert.deepEqual(
      obligations({ documents: [document({ version: { inForceFrom: date("2024-03-01") } })] }),
      [],
    );
  });

  it("is the minutes, for the seats that were there and have not answered", () => {
    const meeting = {
      id: "m1",
      body: "ssu",
      date: date("2026-11-20"),
      place: "",
      agenda: [],
      attendance: [
        { seat: "a", presence: "holder" as const, person: by },
        { seat: "b", presence: "deputy" as const, person: by },
        { seat: "c", presence: "absent" as const },
      ],
      minutes: {
        state: "sent" as const,
        text: "Referat",
        deadline: date("2026-12-01"),
        approvals: [{ seat: "a", by, at }],
      },
    };
    assert.deepEqual(obligations({ meetings: [meeting] })[0]?.to.seats, ["b"]);
    assert.deepEqual(
      obligations({ meetings: [{ ...meeting, minutes: { ...meeting.minutes, state: "approved" } }] }),
      [],
    );
  });
});
