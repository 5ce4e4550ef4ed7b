import assert from "node:assert/strict";
import fc from "fast-check";
import { type Community, communitySchema } from "../../../../src/domain/community/community.ts";
import { daysAfter } from "../../../../src/domain/kernel/civil-date.ts";
import type { Occupancy } from "../../../../src/domain/people/people-store.ts";
import { everySoOften } from "../../../../src/domain/reminders/duties/every-so-often.ts";
import type { ReminderFacts } from "../../../../src/domain/reminders/duty-facts.ts";
import { dutiesOf, obligationsOf } from "../../../../src/domain/reminders/obligations-of.ts";
import { community } from "../../../builders/community.ts";
import { date, document } from "../../../builders/documents.ts";
import { aComment, aHearing } from "../../../builders/hearings.ts";
import { calledMeeting } from "../../../builders/meetings.ts";

const TODAY = date("2026-11-21");
const YEARS = { from: date("2026-01-01"), to: date("2036-12-31") };
const by = { person: "siri", name: "Siri" };

const facts = (over: Partial<ReminderFacts> = {}): ReminderFacts => ({
  community: community(),
  occupancies: [],
  cases: [],
  meetings: [],
  plans: [],
  tasks: [],
  documents: [],
  ...over,
});
const dutiesIn = (over: Partial<ReminderFacts>, kind: string, period = YEARS) => {
  const { dated, undated } = dutiesOf(facts(over), TODAY, period);
  // Whatever is asked of one kind alone is what is asked among all.
  for (const { id, subject } of obligationsOf(facts(over), TODAY, YEARS.to))
    assert.ok(
      obligationsOf(facts(over), TODAY, YEARS.to, subject.kind).some((each) => each.id === id),
      id,
    );
  return {
    days: dated.filter(({ subject }) => subject.kind === kind).map(({ dueOn }) => dueOn as string),
    dated: dated.filter(({ subject }) => subject.kind === kind),
    missing: undated.filter(({ subject }) => subject.kind === kind).map(({ missing }) => missing),
  };
};
const agreement = (inForceFrom: string, ...clauses: string[]) =>
  document({ id: "SA", standing: "agreement", clauses, version: { inForceFrom: date(inForceFrom) } });
const withBody = (over: Partial<Community["bodies"][number]>, rest: Partial<Community> = {}): Community => {
  const shipped = community();
  const bodies = shipped.bodies.map((body) => (body.id === "ssu" ? { ...body, ...over } : body));
  return communitySchema.parse({ ...shipped, bodies, ...rest });
};
const noted = (series: string, intended: string, on: string) => [
  {
    series,
    entries: [
      {
        intended: date(intended),
        on: date(on),
        result: "no-change" as const,
        at: `${on}T09:00:00Z`,
        by,
        mark: "m",
      },
    ],
  },
];

describe("duties of a period", () => {
  describe("the yearly review", () => {
    it("stays on its day for ten years, and never jumps to 1 January (super-productivity)", () => {
      const { days } = dutiesIn({ documents: [agreement("2024-03-01")] }, "annual-review");
      assert.deepEqual(
        days,
        Array.from({ length: 11 }, (_, year) => `${2026 + year}-03-01`),
      );
    });

    it("is 28 February in other years for an agreement of a leap day, and the 29th again in the next", () => {
      const { days } = dutiesIn({ documents: [agreement("2024-02-29")] }, "annual-review");
      assert.deepEqual(days.slice(0, 4), ["2026-02-28", "2027-02-28", "2028-02-29", "2029-02-28"]);
    });

    it("rests on the law, and on the clause where one says so", () => {
      const sourceOf = (...clauses: string[]) =>
        dutiesIn({ documents: [agreement("2024-03-01", ...clauses)] }, "annual-review").dated[0]?.source;
      assert.deepEqual(sourceOf("Formål."), { kind: "statute", reference: "hol § 6-5" });
      const source = { kind: "clause", document: "SA", clause: "SA/1" };
      assert.deepEqual(sourceOf("Avtalen gjennomgås årlig."), source);
      assert.deepEqual(sourceOf("Avtalen gjennomgås hvert tredje år."), {
        kind: "statute",
        reference: "hol § 6-5",
      });
    });

    it("is not moved by the day it was done, and is done for the day that was intended", () => {
      const documents = [agreement("2024-03-01")];
      const done = noted("annual-review:SA", "2027-03-01", "2027-05-20");
      const { dated } = dutiesIn({ documents, done }, "annual-review");
      assert.deepEqual(
        dated.slice(1, 3).map(({ dueOn, doneOn }) => [dueOn, doneOn]),
        [
          ["2027-03-01", "2027-05-20"],
          ["2028-03-01", undefined],
        ],
      );
    });

    it("is counted from the day it was done where the clause says so", () => {
      const documents = [
        agreement("2024-03-01", "Avtalen gjennomgås innen ett år etter forrige gjennomgang."),
      ];
      const done = noted("annual-review:SA", "2027-03-01", "2026-10-20");
      const { dated } = dutiesIn({ documents, done }, "annual-review");
      assert.deepEqual(dated.map(({ dueOn, counting }) => [dueOn, counting]).at(-1), [
        "2027-10-20",
        "from-last-done",
      ]);
    });

    it("keeps its day when a later version changes a clause", () => {
      const inForceSince = new Map([["SA", date("2024-03-01")]]);
      const { days } = dutiesIn({ documents: [agreement("2026-05-10")], inForceSince }, "annual-review");
      assert.equal(days[0], "2026-03-01");
    });

    it("has no date while no agreement is loaded, or it does not say since when it holds", () => {
      assert.deepEqual(dutiesIn({}, "annual-review").missing, ["agreement-not-loaded"]);
      const documents = [document({ id: "SA", standing: "agreement" })];
      assert.deepEqual(dutiesIn({ documents }, "annual-review").missing, ["entry-into-force"]);
    });
  });

  describe("the revision", () => {
    const CLAUSE = "Avtalen revideres minst hvert fjerde år.";

    it("is counted from entry into force until one is noted, and then from that", () => {
      const documents = [agreement("2024-03-01", CLAUSE)];
      const [first] = dutiesIn({ documents }, "revision").dated;
      assert.deepEqual([first?.dueOn, first?.assumption], ["2028-03-01", "counted-from-entry-into-force"]);
      const done = noted("revision:SA", "2028-03-01", "2027-11-15");
      const [next] = dutiesIn({ documents, done }, "revision").dated;
      assert.deepEqual([next?.dueOn, next?.assumption], ["2031-11-15", undefined]);
    });

    it("has no date where the clause can be read in two ways, and none at all without a clause", () => {
      const two = [agreement("2024-03-01", "Avtalen revideres hvert tredje til fjerde år.")];
      assert.deepEqual(dutiesIn({ documents: two }, "revision"), {
        days: [],
        dated: [],
        missing: ["clause-is-ambiguous"],
      });
      assert.deepEqual(dutiesIn({ documents: [agreement("2024-03-01")] }, "revision").missing, []);
    });
  });

  it("are the meetings with their deadlines, but not those that are cancelled", () => {
    const meeting = calledMeeting({ id: "m", date: date("2027-02-10"), casesDeadline: date("2027-01-20") });
    assert.deepEqual(dutiesIn({ meetings: [meeting] }, "cases-deadline").days, ["2027-01-20"]);
    const changes = [{ kind: "cancelled" as const, at: "2026-11-20T09:00:00Z", by }];
    assert.deepEqual(dutiesIn({ meetings: [{ ...meeting, changes }] }, "cases-deadline").days, []);
  });

  it("are the dialogue meetings on the working day before, and undated until the meeting is planned", () => {
    const shipped = withBody(
      { dialogue_meetings: {} },
      { districts: [{ id: "d", name: "Moss", parties: ["moss"], source: "prøve" }] },
    );
    const easterTuesday = calledMeeting({ id: "pm", date: date("2027-03-30") });
    const { days, dated } = dutiesIn({ community: shipped, meetings: [easterTuesday] }, "dialogue-meeting");
    assert.deepEqual(days, ["2027-03-24"]);
    assert.equal(dated[0]?.assumption, "day-before-the-meeting");
    assert.deepEqual(dutiesIn({ community: shipped }, "dialogue-meeting").missing, ["date-of-the-meeting"]);
  });

  it("are the changes of leadership every so many years from its beginning, and undated without one", () => {
    const since = withBody({ leadership: { alternates_every_years: 2, since: date("2023-08-31") } });
    assert.deepEqual(dutiesIn({ community: since }, "leadership").days.slice(0, 2), [
      "2027-08-31",
      "2029-08-31",
    ]);
    const unknown = withBody({ leadership: { alternates_every_years: 2 } });
    assert.deepEqual(dutiesIn({ community: unknown }, "leadership").missing, ["start-of-leadership"]);
  });

  it("are the end of a term and of a fullmakt, met when somebody follows", () => {
    const kari: Occupancy = {
      id: "o1",
      person: "kari",
      body: "ssu",
      seat: "s",
      as: "holder",
      from: date("2024-01-01"),
      to: date("2027-01-31"),
      authority: [
        { party: "moss", grantedBy: "kommunestyret", date: date("2024-01-01"), until: date("2026-12-31") },
      ],
    };
    assert.deepEqual(dutiesIn({ occupancies: [kari] }, "term").days, ["2027-01-31"]);
    assert.deepEqual(dutiesIn({ occupancies: [kari] }, "authority").days, ["2026-12-31"]);
    const { to: _, ...lasting } = kari;
    const next = {
      ...lasting,
      id: "o2",
      person: "ola",
      follows: "o1",
      from: date("2027-02-01"),
      authority: [],
    };
    assert.equal(dutiesIn({ occupancies: [kari, next] }, "term").dated[0]?.doneOn, "2027-02-01");
    assert.deepEqual(dutiesIn({ occupancies: [kari, next] }, "authority").days, []);
  });

  it("are the end of a mandate and its report; without a last day there is none", () => {
    const mandate = { until: date("2027-06-30"), report_back_on: date("2027-06-01") };
    const timed = withBody({ mandate });
    assert.deepEqual(dutiesIn({ community: timed }, "mandate").days, ["2027-06-30"]);
    assert.deepEqual(dutiesIn({ community: timed }, "report-back").days, ["2027-06-01"]);
    const open = withBody({ mandate: { period: "2022–2026" } });
    assert.ok(dutiesIn({ community: open }, "mandate").missing.includes("end-of-mandate"));
  });

  it("are the yearly count of avvik on its configured day, of the year before in the first half", () => {
    const counted = withBody({}, { deviation_count: { on: "02-15" } });
    const [first] = dutiesIn({ community: counted }, "deviation-count").dated;
    assert.deepEqual(first?.subject, { kind: "deviation-count", year: 2025 });
    assert.deepEqual(dutiesIn({}, "deviation-count").missing, ["day-of-deviation-count"]);
  });

  it("are what an open hearing waits for, for those that have not answered", () => {
    const hearing = aHearing();
    const hearings = [{ hearing, comments: [aComment("c1", { events: [] })] }];
    const [duty] = dutiesIn({ hearings }, "hearing").dated;
    assert.equal(duty?.dueOn, "2026-12-01");
    assert.deepEqual(dutiesIn({ hearings: [] }, "hearing").days, []);
  });

  it("are the last day of the plan, and undated for one without an end", () => {
    const plan = { id: "p", title: "Plan", document: { id: "HP", version: "v", retelling: true } };
    assert.deepEqual(dutiesIn({ plans: [{ ...plan, to: date("2027-12-31") }] }, "plan-period").days, [
      "2027-12-31",
    ]);
    assert.deepEqual(dutiesIn({ plans: [plan] }, "plan-period").missing, ["period-of-plan"]);
  });

  it("remind of what is open alone: nothing done, and the last of each that comes again", () => {
    const documents = [agreement("2024-10-01")];
    const open = (done: ReminderFacts["done"] = []) =>
      obligationsOf(facts({ documents, done }), TODAY, date("2027-12-31")).map(
        ({ dueOn }) => dueOn as string,
      );
    assert.deepEqual(open(), ["2026-10-01", "2027-10-01"]);
    assert.deepEqual(open(noted("annual-review:SA", "2026-10-01", "2026-09-20")), ["2027-10-01"]);
  });
});

describe("a day that comes again every so many years", () => {
  it("keeps its month and day, but for the leap day, and comes once in every so many years", () => {
    const days = fc.integer({ min: 0, max: 9_000 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 5 }), (after, years) => {
        const first = daysAfter(date("2020-01-01"), after);
        const found = everySoOften(first, years, { from: first, to: date("2090-12-31") });
        found.forEach((day, place) => {
          assert.equal(Number(day.slice(0, 4)), Number(first.slice(0, 4)) + (place + 1) * years);
          const isLeap = first.endsWith("-02-29") && !day.endsWith("-02-29");
          assert.equal(day.slice(5), isLeap ? "02-28" : first.slice(5));
        });
      }),
      { numRuns: 60 },
    );
  });
});
