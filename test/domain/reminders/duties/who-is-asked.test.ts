import assert from "node:assert/strict";
import type { Meeting, Minutes } from "../../../../src/domain/meetings/meeting.ts";
import type { Occupancy } from "../../../../src/domain/people/people-store.ts";
import type { Task, TaskChange } from "../../../../src/domain/plan/task.ts";
import { obligationsOf, type ReminderFacts } from "../../../../src/domain/reminders/obligations-of.ts";
import { toldAt } from "../../../../src/domain/reminders/told-people.ts";
import { shippedCommunity } from "../../../builders/case-stage.ts";
import { date } from "../../../builders/documents.ts";

const TODAY = date("2026-11-21");
const here = shippedCommunity("ostfold");
const ssu = here.bodies.find(({ id }) => id === "ssu") ?? assert.fail();
const [seat, other] = ssu.seats.map(({ id }) => id);
assert.ok(seat !== undefined && other !== undefined);

const sits = (person: string, over: Partial<Occupancy> & Pick<Occupancy, "as">): Occupancy => ({
  id: person,
  person,
  from: date("2024-01-01"),
  authority: [],
  ...over,
});
const secretary = sits("siri", { as: "secretary", side: "municipalities" });
const holder = sits("kari", { as: "holder", body: "ssu", seat });
const deputy = sits("vara", { as: "deputy", body: "ssu", seat });

/** Who hears of what at its first step. */
function asked(over: Partial<ReminderFacts>): readonly (readonly string[])[] {
  const occupancies = [secretary, holder, ...(over.occupancies ?? [])];
  const facts = { community: here, cases: [], meetings: [], plans: [], tasks: [], documents: [] };
  const open = obligationsOf({ ...facts, ...over, occupancies }, TODAY, date("2027-12-21"));
  return open
    .filter(({ subject }) => subject.kind === "minutes" || subject.kind === "task")
    .map(({ to }) =>
      toldAt("first", to, { community: here, occupancies, today: TODAY }).map(({ person }) => person),
    );
}

describe("minutes are asked about", () => {
  const actor = (person: string) => ({ person, name: person });
  const meeting = (
    presence: "holder" | "deputy",
    person: string | undefined,
    approvals: Minutes["approvals"] = [],
  ): Meeting => ({
    id: "m",
    body: "ssu",
    date: date("2026-11-10"),
    place: "",
    agenda: [],
    attendance: [{ seat, presence, ...(person === undefined ? {} : { person: actor(person) }) }],
    minutes: { state: "sent", text: "Referat", deadline: date("2026-12-01"), approvals },
  });
  const second = sits("vara-2", { as: "deputy", body: "ssu", seat });

  it("of the deputy who was there, never of the holder who was not", () => {
    const occupancies = [deputy, second];
    assert.deepEqual(asked({ occupancies, meetings: [meeting("deputy", "vara")] }), [["vara"]]);
    assert.deepEqual(asked({ occupancies, meetings: [meeting("holder", "kari")] }), [["kari"]]);
  });

  it("of all deputies where it is not known which was there, or that one sits no more", () => {
    const occupancies = [deputy, second];
    for (const person of [undefined, "sluttet"])
      assert.deepEqual(asked({ occupancies, meetings: [meeting("deputy", person)] }), [["vara", "vara-2"]]);
  });

  it("of the holder only where there is no deputy any more", () =>
    assert.deepEqual(asked({ meetings: [meeting("deputy", "vara")] }), [["kari"]]));

  const objection = { seat, by: actor("kari"), at: "2026-11-20T09:00:00Z", objection: "Feil navn." };

  it("of whoever takes the minutes when a seat objects, and of the secretariat where nobody does", () => {
    const meetings = [meeting("holder", "kari", [objection])];
    const taker = sits("referent", { as: "minutes-taker", body: "ssu" });
    assert.deepEqual(asked({ meetings, occupancies: [taker] }), [["referent"]]);
    assert.deepEqual(asked({ meetings }), [["siri"]]);
  });

  it("of nobody when the seat that objected has approved after all", () => {
    const { objection: _, ...approval } = objection;
    assert.deepEqual(asked({ meetings: [meeting("holder", "kari", [objection, approval])] }), []);
  });

  it("of whoever keeps them anew when another objection comes", () => {
    const ids = (approvals: Minutes["approvals"]) =>
      obligationsOf(
        {
          ...{ community: here, occupancies: [secretary], cases: [], plans: [], tasks: [], documents: [] },
          meetings: [meeting("holder", "kari", approvals)],
        },
        TODAY,
        TODAY,
      ).map(({ id }) => id);
    const again = { ...objection, objection: "Feil dato." };
    assert.notDeepEqual(ids([objection]), ids([objection, again]));
    assert.equal(ids([objection, again]).length, 1);
  });
});

describe("a task is asked about", () => {
  const change = (over: Partial<TaskChange>): TaskChange => ({
    at: "2026-11-01T09:00:00Z",
    by: { person: "siri", name: "Siri" },
    mark: "m",
    ...over,
  });
  const task = (...changes: readonly Partial<TaskChange>[]): Task => ({
    id: "1",
    plan: "p",
    text: "Lage en felles nettside.",
    kind: "deliverable",
    groups: [],
    due: date("2026-12-21"),
    changes: changes.map(change),
  });
  const seatsOf = (...changes: readonly Partial<TaskChange>[]) => {
    const facts = { community: here, occupancies: [], cases: [], meetings: [], plans: [], documents: [] };
    const [duty] = obligationsOf({ ...facts, tasks: [task(...changes)] }, TODAY, date("2027-12-21"));
    const bodies = here.bodies.filter(({ seats }) => seats.some(({ id }) => duty?.to.seats.includes(id)));
    return {
      seats: duty?.to.seats.length,
      secretariat: duty?.to.secretariat,
      in: bodies.map(({ id }) => id),
    };
  };
  const owners = ["moss", "sykehuset-ostfold"];

  it("of its owners alone, where the bodies meet through the year and not in the one that adopts plans", () => {
    const { in: bodies, secretariat } = seatsOf({ owners });
    assert.deepEqual([bodies, secretariat], [["ssu", "fsu"], false]);
  });

  it("in the body that follows it up, where one is set", () =>
    assert.deepEqual(seatsOf({ owners, body: "fsu" }).in, ["fsu"]));

  it("in the deciding bodies where the one that follows it up has no seat for the owner", () =>
    assert.deepEqual(seatsOf({ owners, body: "ufab" }).in, ["ssu", "fsu"]));

  it("not of an owner whose own part is done or stopped", () => {
    const both = seatsOf({ owners });
    for (const status of ["done", "stopped"] as const) {
      const left = seatsOf({ owners }, { partyStatus: { party: "moss", status } });
      assert.ok((left.seats ?? 0) > 0 && (left.seats ?? 0) < (both.seats ?? 0), status);
    }
    assert.deepEqual(seatsOf({ owners }, { partyStatus: { party: "moss", status: "under-way" } }), both);
  });

  it("of the secretariat when every owner's part is over, or nobody answers for it", () => {
    const over = owners.map((party) => ({ partyStatus: { party, status: "done" as const } }));
    assert.deepEqual(seatsOf({ owners }, ...over), { seats: 0, secretariat: true, in: [] });
    assert.deepEqual(seatsOf(), { seats: 0, secretariat: true, in: [] });
  });
});
