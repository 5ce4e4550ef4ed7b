import assert from "node:assert/strict";
import type { DatedDuty } from "../../../src/domain/reminders/obligation.ts";
import { datesOf, type Wheel, wheelOf } from "../../../src/domain/reminders/wheel.ts";
import { date } from "../../builders/documents.ts";
import { seated } from "../../builders/seated-community.ts";
import { duty, fullWheel, plannedMeeting } from "../../builders/wheels.ts";

const community = {
  ...seated,
  bodies: seated.bodies.map((body) => ({ ...body, cases_deadline_days: 21, notice_days: 7 })),
};
const today = date("2026-06-15");

function wheel(
  dated: readonly DatedDuty[],
  meetings: readonly string[] = [],
  over: Partial<Wheel> = {},
): Wheel {
  return wheelOf(
    { dated, undated: [] },
    meetings.map((day) => plannedMeeting("ssu", date(day))),
    { community, year: 2026, today, body: undefined, ...over },
  );
}

const review = { kind: "annual-review", document: "a", title: "Avtalen" } as const;

describe("the annual wheel", () => {
  it("numbers its marks in the order of the year, and holds only this year's", () => {
    const { marks } = wheel(
      [duty(review, date("2026-03-01")), duty(review, date("2027-03-01")), duty(review, date("2025-03-01"))],
      ["2026-12-10", "2026-01-20", "2027-01-12"],
    );
    assert.deepEqual(
      marks.map(({ number, date: day }) => [number, day]),
      [
        [1, "2026-01-20"],
        [2, "2026-03-01"],
        [3, "2026-12-10"],
      ],
    );
  });

  it("takes a meeting's deadlines along, also into the year before", () => {
    const { marks, loose } = wheel([], ["2026-09-10", "2027-01-12"]);
    assert.deepEqual(marks[0]?.kind === "meeting" && marks[0].deadlines, [
      { kind: "cases", date: "2026-08-20" },
      { kind: "notice", date: "2026-09-03" },
    ]);
    assert.deepEqual(
      loose.map(({ deadline, meeting }) => [deadline.kind, deadline.date, meeting.date]),
      [["cases", "2026-12-22", "2027-01-12"]],
    );
  });

  it("gives every date in its order, a deadline with the number of its meeting", () => {
    assert.deepEqual(
      datesOf(wheel([duty(review, date("2026-08-25"))], ["2026-09-10"])).map((each) => [
        each.date,
        each.kind === "mark" ? each.mark.number : each.number,
      ]),
      [
        ["2026-08-20", 2],
        ["2026-08-25", 1],
        ["2026-09-03", 2],
        ["2026-09-10", 2],
      ],
    );
  });

  it("leaves out a meeting that is cancelled", () => {
    const by = { person: "siri", name: "Siri Sekretær" };
    const cancelled = plannedMeeting("ssu", date("2026-09-10"), {
      changes: [{ kind: "cancelled", at: "2026-06-01T08:00:00Z", by }],
    });
    const { marks } = wheelOf({ dated: [], undated: [] }, [cancelled], {
      community,
      year: 2026,
      today,
      body: undefined,
    });
    assert.deepEqual(marks, []);
  });

  for (const [name, given, state] of [
    ["ahead", duty(review, date("2026-07-01")), "upcoming"],
    ["today", duty(review, today), "upcoming"],
    ["behind and not done", duty(review, date("2026-03-01")), "overdue"],
    ["behind and done", duty(review, date("2026-03-01"), { doneOn: date("2026-04-01") }), "done"],
    ["ahead and done already", duty(review, date("2026-07-01"), { doneOn: today }), "done"],
    ["the end of a term that has come", duty({ kind: "term", occupancy: "o" }, date("2026-03-01")), "passed"],
  ] as const)
    it(`tells of a duty that is ${name}: ${state}`, () => {
      assert.equal(wheel([given]).marks[0]?.state, state);
    });

  it("makes one mark of what falls together, and lets the one that is late speak for all", () => {
    const adoption = (party: string, over: Partial<DatedDuty> = {}) =>
      duty({ kind: "adoption", case: "BT-1", title: "Avtalen", party }, date("2026-05-01"), over);
    const { marks } = wheel([adoption("moss", { doneOn: date("2026-04-20") }), adoption("halden")]);
    assert.deepEqual(
      marks.map(({ state, ...mark }) => [state, mark.kind === "duty" && mark.duties.length]),
      [["overdue", 2]],
    );
  });

  it("has nothing of one person's, and no task: those have their own lists", () => {
    const { marks } = wheel([
      duty({ kind: "stance", case: "BT-1", title: "x" }, date("2026-07-01")),
      duty({ kind: "task", task: "1.a", text: "x" }, date("2026-07-01")),
      duty({ kind: "authority", occupancy: "o", party: "moss" }, date("2026-07-01")),
    ]);
    assert.deepEqual(marks, []);
  });

  it("of one body has its own and what concerns all", () => {
    const ssu = community.bodies.find(({ id }) => id === "ssu");
    const { marks, rings } = wheel(
      [
        duty({ kind: "mandate", body: "ssu" }, date("2026-07-01")),
        duty({ kind: "mandate", body: "fsu" }, date("2026-07-02")),
        duty(review, date("2026-07-03")),
      ],
      [],
      { body: ssu },
    );
    assert.deepEqual(
      marks.map(({ date: day }) => day),
      ["2026-07-01", "2026-07-03"],
    );
    assert.ok(rings.every(({ id }) => id === "ssu"));
  });

  it("counts what is late from earlier years, and only in the year we are in", () => {
    const late = [
      duty(review, date("2025-03-01")),
      duty({ kind: "term", occupancy: "o" }, date("2025-03-01")),
    ];
    assert.equal(wheel(late).lateFromBefore, 1);
    assert.equal(wheel(late, [], { year: 2027 }).lateFromBefore, 0);
  });

  it("has a ring for each body that meets, and none for one that is only planned", () => {
    assert.deepEqual(
      fullWheel("ostfold").rings.map(({ id }) => id),
      ["partnerskapsmotet", "ssu", "fsu"],
    );
    assert.deepEqual(
      fullWheel("innlandet").rings.map(({ id }) => id),
      ["partnerskapsmotet", "ssu", "arbeidsutvalget", "fagutvalg"],
    );
  });
});
