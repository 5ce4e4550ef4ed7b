import assert from "node:assert/strict";
import type { ObligationSubject } from "../../src/domain/reminders/obligation.ts";
import { obligationsOf, type ReminderFacts } from "../../src/domain/reminders/obligations-of.ts";
import { recheckedFacts } from "../../src/flows/recheck-obligation.ts";
import { date } from "../builders/documents.ts";
import { seated } from "../builders/seated-community.ts";
import { DATABASES } from "../teams/demonstration.ts";

const TASK = {
  id: "1",
  plan: "p",
  text: "Lage en felles nettside.",
  kind: "deliverable" as const,
  groups: [],
  due: date("2026-12-01"),
  changes: [],
};
const SUBJECT: ObligationSubject = { kind: "task", task: TASK.id, text: TASK.text };

describe("what a reminder is about, read again before it is sent", () => {
  const [database] = DATABASES;
  let opened: Awaited<ReturnType<NonNullable<typeof database>["open"]>>;
  before(async () => {
    assert.ok(database !== undefined);
    opened = await database.open();
  });
  after(() => opened.close());

  const facts: ReminderFacts = {
    ...{ community: seated, occupancies: [], cases: [], meetings: [], plans: [], documents: [] },
    tasks: [TASK, { ...TASK, id: "2" }],
  };
  const stillOpen = async () => {
    const now = await recheckedFacts(opened.stores, facts, SUBJECT);
    assert.ok(now !== undefined);
    return obligationsOf(now, date("2026-11-20"), date("2027-12-31")).map(({ subject }) =>
      subject.kind === "task" ? subject.task : subject.kind,
    );
  };

  it("is alone, not there when it is gone, and what it has become when it is", async () => {
    assert.deepEqual(await stillOpen(), []);
    const written = await opened.stores.plans.writeTask(seated.id, TASK, undefined);
    assert.ok(written.outcome === "written");
    assert.deepEqual(await stillOpen(), ["1"]);
    const done = {
      at: "2026-11-20T09:00:00Z",
      by: { person: "kari", name: "Kari" },
      mark: "m",
      status: "done" as const,
    };
    await opened.stores.plans.writeTask(seated.id, { ...TASK, changes: [done] }, written.etag);
    assert.deepEqual(await stillOpen(), []);
  });

  it("is read as a whole where it rests on more than one thing", async () => {
    const review: ObligationSubject = { kind: "annual-review", document: "SA", title: "Avtalen" };
    assert.equal(await recheckedFacts(opened.stores, facts, review), undefined);
  });
});
