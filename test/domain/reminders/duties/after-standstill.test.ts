import assert from "node:assert/strict";
import { type Community, communitySchema } from "../../../../src/domain/community/community.ts";
import { daysAfter } from "../../../../src/domain/kernel/civil-date.ts";
import type { Occupancy } from "../../../../src/domain/people/people-store.ts";
import type { Plan } from "../../../../src/domain/plan/task.ts";
import { obligationsOf, type ReminderFacts } from "../../../../src/domain/reminders/obligations-of.ts";
import { community } from "../../../builders/community.ts";
import { date, document } from "../../../builders/documents.ts";
import { calledMeeting } from "../../../builders/meetings.ts";

/** The service stood still since 1 February 2027. */
const TODAY = daysAfter(date("2027-02-01"), 400);

const NOTHING: ReminderFacts = {
  community: community(),
  occupancies: [],
  cases: [],
  meetings: [],
  plans: [],
  tasks: [],
  documents: [],
};
const openOn = (today: string, over: Partial<ReminderFacts>) =>
  obligationsOf({ ...NOTHING, ...over }, date(today), daysAfter(date(today), 396)).map(
    ({ subject, dueOn }) => `${subject.kind} ${dueOn}`,
  );
const open = (over: Partial<ReminderFacts>) => openOn(TODAY, over);

const agreement = document({
  id: "SA",
  standing: "agreement",
  version: { inForceFrom: date("2022-06-01") },
});
const plan = (id: string, from: string, to: string, over: Partial<Plan> = {}): Plan => ({
  id,
  title: "Handlingsplan",
  from: date(from),
  to: date(to),
  document: { id: "HP", version: "v", retelling: true },
  ...over,
});
const withSsu = (over: Partial<Community["bodies"][number]>, rest: Partial<Community> = {}): Community => {
  const small = community();
  const bodies = small.bodies.map((body) => (body.id === "ssu" ? { ...body, ...over } : body));
  return communitySchema.parse({ ...small, bodies, ...rest });
};
const occupancy = (over: Partial<Occupancy> = {}): Occupancy => ({
  id: "holder/ssu/moss/1",
  person: "kari",
  body: "ssu",
  seat: "moss",
  as: "holder",
  from: date("2024-01-01"),
  authority: [],
  ...over,
});

describe("after 400 days of standstill, people are told", () => {
  it("of the yearly review that nobody noted, and of the next", () =>
    assert.deepEqual(open({ documents: [agreement] }), [
      "annual-review 2027-06-01",
      "annual-review 2028-06-01",
    ]));

  it("of the latest yearly review alone, however many were never noted", () =>
    assert.deepEqual(openOn("2036-06-02", { documents: [agreement] }), [
      "annual-review 2036-06-01",
      "annual-review 2037-06-01",
    ]));

  it("of the review until the day that the next one comes", () => {
    const first = (today: string) => openOn(today, { documents: [agreement] })[0];
    assert.equal(first("2028-05-31"), "annual-review 2027-06-01");
    assert.equal(first("2028-06-01"), "annual-review 2028-06-01");
  });

  it("of the yearly count of avvik, the latest alone", () =>
    assert.deepEqual(open({ community: withSsu({}, { deviation_count: { on: "05-15" } }) }), [
      "deviation-count 2027-05-15",
      "deviation-count 2028-05-15",
    ]));

  it("of a mandate that ended and a report that was not given", () => {
    const mandate = { until: date("2027-06-30"), report_back_on: date("2027-06-01") };
    assert.deepEqual(open({ community: withSsu({ mandate }) }), [
      "mandate 2027-06-30",
      "report-back 2027-06-01",
    ]);
  });

  it("of a notice that was never sent: of each body the latest, unless the body met all the same", () => {
    const here = withSsu({ notice_days: 14 });
    const { noticeSentAt: _, ...early } = calledMeeting({ id: "a", date: date("2027-03-10") });
    const late = { ...early, id: "b", date: date("2027-05-12") };
    assert.deepEqual(open({ community: here, meetings: [early, late] }), ["notice-deadline 2027-04-28"]);
    const minutes = { state: "draft" as const, text: "", approvals: [] };
    assert.deepEqual(open({ community: here, meetings: [early, { ...late, minutes }] }), []);
  });
});

describe("a plan that has run out", () => {
  const expired = plan("HP-2023", "2023-01-01", "2024-12-31");

  it("is told of for as long as nothing takes its place", () =>
    assert.deepEqual(open({ plans: [expired] }), ["plan-period 2024-12-31"]));

  it("is not when it is prolonged, followed or superseded; of an older one nobody is asked", () => {
    const prolonged = [{ to: date("2030-12-31"), case: "c", on: date("2025-01-10") }];
    const next = plan("HP-2025", "2025-01-01", "2032-12-31");
    assert.deepEqual(open({ plans: [{ ...expired, prolonged }] }), []);
    assert.deepEqual(open({ plans: [expired, { ...next, follows: "HP-2023" }] }), []);
    assert.deepEqual(open({ plans: [expired, next] }), []);
    assert.deepEqual(open({ plans: [plan("HP-2019", "2019-01-01", "2022-12-31"), expired] }), [
      "plan-period 2024-12-31",
    ]);
  });

  it("is, also while the next is a draft", () =>
    assert.deepEqual(
      open({
        plans: [expired, plan("HP-2025", "2025-01-01", "2028-12-31", { follows: "HP-2023", draft: true })],
      }),
      ["plan-period 2024-12-31"],
    ));
});

describe("a term that ended while the service stood still", () => {
  const ended = occupancy({ to: date("2027-03-31") });

  it("is told of for two years, until somebody has come to the place", () => {
    assert.deepEqual(open({ occupancies: [ended] }), ["term 2027-03-31"]);
    assert.deepEqual(openOn("2029-04-01", { occupancies: [ended] }), []);
    const next = occupancy({ id: "holder/ssu/moss/2", person: "ola", from: date("2027-09-01") });
    assert.deepEqual(open({ occupancies: [ended, next] }), []);
  });

  it("is asked about of the secretariat alone: whoever has left is not written to", () => {
    const personsOn = (day: string) =>
      obligationsOf({ ...NOTHING, occupancies: [ended] }, date(day), date(day)).map(({ to }) => to.persons);
    assert.deepEqual([personsOn("2027-03-31"), personsOn("2027-04-01")], [[["kari"]], [undefined]]);
  });

  it("is told of the latest alone, however often the seat has stood empty since", () => {
    const later = occupancy({ id: "holder/ssu/moss/2", person: "ola", to: date("2027-11-30") });
    assert.deepEqual(open({ occupancies: [ended, later] }), ["term 2027-11-30"]);
  });

  it("is not filled by somebody who was there beside them all the time", () => {
    const deputy = { ...ended, as: "deputy" as const };
    const beside = occupancy({ id: "deputy/ssu/moss/2", person: "ola", as: "deputy" });
    assert.deepEqual(open({ occupancies: [deputy, beside] }), ["term 2027-03-31"]);
  });

  it("takes a fullmakt with it, which is told of for as long as the place lasts", () => {
    const given = { party: "moss", grantedBy: "kommunestyret", date: date("2024-01-01") };
    const authority = [{ ...given, until: date("2025-02-28") }];
    assert.deepEqual(open({ occupancies: [occupancy({ authority })] }), ["authority 2025-02-28"]);
    assert.deepEqual(open({ occupancies: [{ ...ended, authority }] }), ["term 2027-03-31"]);
  });
});
