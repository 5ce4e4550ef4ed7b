import assert from "node:assert/strict";
import fc from "fast-check";
import type { CaseEvent } from "../../../src/domain/cases/case-event.ts";
import { caseSettledOn } from "../../../src/domain/cases/case-settled.ts";
import type { StoredCase } from "../../../src/domain/cases/case-store.ts";
import { hearingSettledOn } from "../../../src/domain/cases/hearings/hearing-settled.ts";
import { replayCase } from "../../../src/domain/cases/replay-case.ts";
import { type CivilDate, daysAfter } from "../../../src/domain/kernel/civil-date.ts";
import type { Meeting } from "../../../src/domain/meetings/meeting.ts";
import { meetingSettledOn } from "../../../src/domain/meetings/meeting-settled.ts";
import { invitationSettledOn } from "../../../src/domain/people/invitation-settled.ts";
import { occupancySettledOn } from "../../../src/domain/people/occupancy-settled.ts";
import type { Task } from "../../../src/domain/plan/task.ts";
import { taskSettledOn } from "../../../src/domain/plan/task-settled.ts";
import { obligationsOf, type ReminderFacts } from "../../../src/domain/reminders/obligations-of.ts";
import { anOccupancy } from "../../adapters/store/contract/samples.ts";
import { community } from "../../builders/community.ts";
import { decidedCase, decision, openCase } from "../../builders/decided-cases.ts";
import { date } from "../../builders/documents.ts";
import { FULL_FIELDS } from "../../builders/full-paper.ts";
import { aHearing } from "../../builders/hearings.ts";
import { caseFacts, meetingFacts, occupancyFacts, taskFacts } from "../../builders/settled-facts.ts";

const by = { person: "kari", name: "Kari" };
const at = "2026-06-30T22:30:00Z";
/** In Oslo that is after midnight. */
const THAT_DAY = date("2026-07-01");

const caseWith = (...events: readonly CaseEvent[]): StoredCase => ({
  ...openCase("sak"),
  events: [...openCase("sak").events, ...events],
});
const paperWith = (fields: object): CaseEvent => ({
  kind: "paper-edited",
  at,
  by,
  background: "",
  assessment: "",
  fields: { ...FULL_FIELDS, ...fields },
});
const evaluated: CaseEvent = { kind: "evaluated", at, by, on: THAT_DAY, conclusion: "works", words: "Bra." };
const disputed: CaseEvent = {
  kind: "disagreement-taken",
  at,
  by,
  ladder: "understanding",
  rung: "dialogue",
  words: "Vi leser den ulikt.",
};

describe("a case is settled", () => {
  const withdrawn: CaseEvent = { kind: "withdrawn", at, by, words: "Løst." };
  const evaluateLater = paperWith({ evaluateOn: date("2027-05-12") });
  const table: [what: string, stored: StoredCase, settledOn: string | undefined][] = [
    ["not while it is open", openCase("sak"), undefined],
    ["when it is withdrawn", caseWith(withdrawn), "2026-07-01"],
    ["when it is merged", caseWith({ kind: "merged", at, by, into: "b", words: "Samme." }), "2026-07-01"],
    ["when it is decided", caseWith(paperWith({ evaluateOn: undefined }), decision), "2026-05-12"],
    ["not while its decision is being carried out", decidedCase("sak"), undefined],
    [
      "not while a reservation stands",
      caseWith({ ...decision, reservations: ["moss"] } as CaseEvent),
      undefined,
    ],
    [
      "not when councils are to adopt it",
      caseWith({ ...decision, result: "recommended" } as CaseEvent),
      undefined,
    ],
    [
      "not when the parties are to say that they have done it",
      caseWith(paperWith({ requiresImplementation: true }), decision),
      undefined,
    ],
    ["not before it is evaluated on its day", caseWith(evaluateLater, decision), undefined],
    ["when it is evaluated", caseWith(evaluateLater, decision, evaluated), "2026-07-01"],
    ["not in disagreement", caseWith(decision, disputed), undefined],
    [
      "when the disagreement is",
      caseWith(decision, disputed, {
        kind: "disagreement-settled",
        at,
        by,
        outcome: "agreed",
        words: "Enige.",
      }),
      "2026-07-01",
    ],
    [
      "not with its first step, when it is for decision",
      caseWith({ kind: "step-closed", at, by, step: 1 }),
      undefined,
    ],
  ];
  for (const [what, stored, settledOn] of table)
    it(what, () => assert.equal(caseSettledOn(stored), settledOn));
});

describe("a meeting is settled", () => {
  const held: Meeting = {
    id: "m",
    body: "ssu",
    date: date("2026-05-12"),
    place: "",
    agenda: [],
    attendance: [],
  };
  const minutes = (over: object) => ({
    ...held,
    minutes: { state: "sent" as const, text: "", approvals: [], ...over },
  });
  const cancelled: Meeting = { ...held, changes: [{ kind: "cancelled", at, by }] };
  const approved = { state: "approved" as const, approvedOn: date("2026-06-01") };
  const correction = { at, by, words: "Navnet." };
  const table: [what: string, meeting: Meeting, settledOn: string | undefined][] = [
    ["a quarter after its day when it was cancelled", cancelled, "2026-08-10"],
    ["two years on when nobody wrote minutes", held, "2028-05-12"],
    ["not while minutes wait for approval", minutes({}), undefined],
    ["a quarter after they were approved", minutes(approved), "2026-08-30"],
    [
      "not while a correction waits for approval",
      minutes({ ...approved, corrections: [correction] }),
      undefined,
    ],
    [
      "a quarter after the correction was approved",
      minutes({ ...approved, corrections: [{ ...correction, approved: { by, on: date("2026-08-01") } }] }),
      "2026-10-30",
    ],
  ];
  for (const [what, meeting, settledOn] of table)
    it(what, () => assert.equal(meetingSettledOn(meeting), settledOn));
});

describe("a task, a place, a hearing and an invitation are settled", () => {
  const task: Task = { id: "t", plan: "p", text: "Lag.", kind: "deliverable", groups: [], changes: [] };
  const changed = (...statuses: readonly ("done" | "under-way" | "stopped")[]) =>
    statuses.map((status) => ({ at, by, mark: status, status }));

  it("when the task is done or stopped, until it is taken up again", () => {
    assert.equal(taskSettledOn(task), undefined);
    assert.equal(taskSettledOn({ ...task, changes: changed("under-way") }), undefined);
    assert.equal(taskSettledOn({ ...task, changes: changed("done") }), THAT_DAY);
    assert.equal(taskSettledOn({ ...task, changes: changed("stopped") }), THAT_DAY);
    assert.equal(taskSettledOn({ ...task, changes: changed("done", "under-way") }), undefined);
  });

  it("when an adopted plan ends the task, or begins with another in its place", () => {
    const spoken = (succession: object) =>
      taskSettledOn({
        ...task,
        changes: [{ at, by, mark: "a", succession: { choice: "carry-over", reason: "r", ...succession } }],
      });
    assert.equal(spoken({ choice: "drop", from: date("2027-01-01") }), THAT_DAY);
    assert.equal(spoken({ to: "HP-2027/4.a", from: date("2027-01-01") }), "2027-01-01");
    assert.equal(spoken({ to: "HP-2027/4.a" }), THAT_DAY);
  });

  it("two years after the last day of the place", () => {
    assert.equal(occupancySettledOn(anOccupancy("o")), undefined);
    assert.equal(occupancySettledOn({ ...anOccupancy("o"), to: date("2027-12-31") }), "2029-12-31");
  });

  it("when the hearing is closed, never because its deadline has passed", () => {
    assert.equal(hearingSettledOn(aHearing({ events: [] })), undefined);
    assert.equal(hearingSettledOn(aHearing({ events: [{ kind: "closed", at, by }] })), THAT_DAY);
  });

  it("when the code has run out, is turned down, or its place is taken", () => {
    const expiresAt = "2026-06-30T22:30:00Z";
    const claimedBy = { account: { tenantId: "t", objectId: "o" }, name: "Kari", at };
    const madeBy = { person: "marit", side: "municipalities" as const };
    const made = {
      id: "i",
      codeHash: "h",
      tenantId: "t",
      as: "holder" as const,
      madeBy,
      attempts: 0,
      expiresAt,
    };
    assert.equal(invitationSettledOn(made), THAT_DAY);
    assert.equal(invitationSettledOn({ ...made, claimedBy }), undefined);
    assert.equal(invitationSettledOn({ ...made, claimedBy, outcome: "declined" }), THAT_DAY);
    assert.equal(invitationSettledOn({ ...made, claimedBy, outcome: "confirmed" }), undefined);
    assert.equal(
      invitationSettledOn({ ...made, claimedBy, outcome: "confirmed", fulfilled: true }),
      THAT_DAY,
    );
  });
});

/** Every body has all the rules that can make a date. */
const DEADLINES = {
  notice_days: 14,
  cases_deadline_days: 21,
  dialogue_meetings: { days_before: 30, source: "prøvedata" },
};

describe("what is settled", () => {
  const small = community();
  const nothing: ReminderFacts = {
    community: { ...small, bodies: small.bodies.map((body) => ({ ...body, ...DEADLINES })) },
    occupancies: [],
    cases: [],
    meetings: [],
    plans: [],
    tasks: [],
    documents: [],
  };

  /** That no obligation names the thing after the day on which it was settled, and that some were settled at all. */
  function neverOwes<T extends { readonly id: string }>(
    things: fc.Arbitrary<T>,
    settledOn: (thing: T) => CivilDate | undefined,
    factsWith: (thing: T) => Partial<ReminderFacts>,
  ): void {
    let settled = 0;
    fc.assert(
      fc.property(things, fc.integer({ min: 1, max: 1500 }), (thing, days) => {
        const day = settledOn(thing);
        if (day === undefined) return;
        settled += 1;
        const today = daysAfter(day, days);
        const owed = obligationsOf({ ...nothing, ...factsWith(thing) }, today, daysAfter(today, 400));
        const named = owed.filter(({ subject, source }) =>
          [...Object.values(subject), ...Object.values(source)].includes(thing.id),
        );
        assert.deepEqual(named, []);
      }),
      { numRuns: 100 },
    );
    assert.ok(settled > 5, `only ${settled} were settled`);
  }

  it("is never a case that anybody is reminded of", () =>
    neverOwes(caseFacts, caseSettledOn, ({ id, events }) => ({
      cases: [replayCase(id, events) ?? assert.fail()],
    })));

  it("is never a meeting that anybody is reminded of", () =>
    neverOwes(meetingFacts, meetingSettledOn, (meeting) => ({ meetings: [meeting] })));

  it("is never a task that anybody is reminded of", () =>
    neverOwes(taskFacts, taskSettledOn, (task) => ({ tasks: [task] })));

  it("is never a place that anybody is reminded of", () =>
    neverOwes(occupancyFacts, occupancySettledOn, (occupancy) => ({ occupancies: [occupancy] })));
});
