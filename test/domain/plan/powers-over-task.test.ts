import assert from "node:assert/strict";
import type { Standing } from "../../../src/domain/people/seats.ts";
import {
  changeTask,
  type TaskChanging,
  type WantedTaskChange,
} from "../../../src/domain/plan/change-task.ts";
import { partiesAnsweredFor } from "../../../src/domain/plan/powers-over-task.ts";
import { reportOf, statusFor } from "../../../src/domain/plan/report-status.ts";
import type { TaskChange } from "../../../src/domain/plan/task.ts";
import { date } from "../../builders/documents.ts";
import { planMemory } from "../../builders/plan-memory.ts";
import { seated } from "../../builders/seated-community.ts";
import { shipped } from "../../builders/shipped-plan.ts";
import { change, click, outsider, task } from "../../builders/tasks.ts";

const [ssu] = seated.bodies;
if (ssu === undefined) throw new Error("the community has no body");

function seatedAt(id: string, as: "holder" | "deputy" = "holder"): Standing {
  const seat = ssu?.seats.find((each) => each.id === id);
  if (ssu === undefined || seat === undefined) throw new Error(`there is no seat ${id}`);
  return { ...outsider, seats: [{ body: ssu, seat, as }] };
}

/** The seat of the district speaks for Moss and Råde. */
const PEOPLE = {
  secretary: { ...outsider, secretaryFor: ["municipalities"] },
  holder: seatedAt("ssu-moss"),
  deputy: seatedAt("ssu-moss", "deputy"),
  hospital: seatedAt("ssu-hospital"),
  interest: seatedAt("ssu-gp"),
  observer: { ...outsider, observes: [ssu] },
  "minutes-taker": { ...outsider, takesMinutesOf: [ssu] },
  coordinator: { ...outsider, coordinatorFor: ["municipalities"] },
  contact: { ...outsider, contactFor: seated.parties },
  outsider,
} as const satisfies Record<string, Standing>;

async function outcome(standing: Standing, wanted: WantedTaskChange, owners: readonly string[]) {
  const { store } = planMemory();
  const changes: TaskChange[] = owners.length === 0 ? [] : [change({ owners: [...owners], mark: "0" })];
  await store.writeTask(seated.id, task({ changes }), undefined);
  const given = click("klikk", { community: seated, plan: shipped.plan, standing });
  return said(await changeTask(store, task().id, wanted, given));
}

const said = (changing: TaskChanging) => (changing.kind === "refused" ? changing.refused : changing.kind);
const reportOfParty = (party: string) => ({ partyStatus: [{ party, status: "done" as const }] });

describe("who may change what of a task", () => {
  const rows: readonly (readonly [
    what: string,
    wanted: WantedTaskChange,
    owners: readonly string[],
    outcomes: Partial<Record<keyof typeof PEOPLE, string>>,
  ])[] = [
    [
      "the status of a task of Moss",
      { status: "done" },
      ["moss"],
      {
        secretary: "changed",
        holder: "changed",
        deputy: "changed",
        hospital: "not-yours",
        interest: "not-yours",
        observer: "not-a-member",
        "minutes-taker": "not-a-member",
        coordinator: "not-a-member",
        contact: "not-a-member",
        outsider: "not-a-member",
      },
    ],
    [
      "the status of a task of both sides",
      { status: "done" },
      ["moss", "hospital"],
      { secretary: "changed", holder: "changed", hospital: "changed", interest: "not-yours" },
    ],
    [
      "the status of a task that nobody answers for",
      { status: "done" },
      [],
      { secretary: "changed", holder: "changed", hospital: "changed", interest: "not-yours" },
    ],
    [
      "to take on a task that nobody answers for",
      { owners: ["moss"] },
      [],
      { secretary: "changed", holder: "changed", hospital: "not-your-party" },
    ],
    [
      "to bring in a party of the other side",
      { owners: ["moss", "hospital"] },
      ["moss"],
      { secretary: "changed", holder: "not-your-party" },
    ],
    [
      "to let go of one's own part",
      { owners: ["hospital"] },
      ["moss", "hospital"],
      { secretary: "changed", holder: "changed", hospital: "not-your-party" },
    ],
    [
      "the status of Moss itself",
      reportOfParty("moss"),
      ["moss", "hospital"],
      { secretary: "changed", holder: "changed", hospital: "not-your-party" },
    ],
    [
      "the status of the hospital itself",
      reportOfParty("hospital"),
      ["moss", "hospital"],
      { secretary: "changed", holder: "not-your-party", hospital: "changed" },
    ],
    [
      "law and groups",
      { statute: [13], groups: ["children"] },
      ["moss"],
      { secretary: "changed", holder: "for-the-secretariat" },
    ],
  ];
  for (const [what, wanted, owners, outcomes] of rows)
    it(`${what}`, async () => {
      for (const [who, expected] of Object.entries(outcomes)) {
        const standing = Object.entries(PEOPLE).find(([name]) => name === who)?.[1] ?? outsider;
        assert.equal(await outcome(standing, wanted, owners), expected, who);
      }
    });
});

describe("what may be said of a task", () => {
  const rows: readonly (readonly [WantedTaskChange, string])[] = [
    [{ due: date("2022-12-31") }, "before-the-plan"],
    [{ due: date("2023-01-01") }, "changed"],
    // Beyond the plan's end is told on the card, and is people's to choose.
    [{ due: date("2031-01-01") }, "changed"],
    [{ owners: ["oslo"] }, "no-such-party"],
    [reportOfParty("oslo"), "no-such-party"],
    [{ body: "nav" }, "no-such-body"],
    [{ body: "fsu" }, "changed"],
    [{ evidence: { title: "Rutine" } }, "changed"],
    [{ evidence: { title: "Rutine", url: "https://example.org/rutine" } }, "changed"],
    [{ evidence: { title: "Rutine", url: "javascript:alert(1)" } }, "no-web-address"],
    [{ evidence: { title: "Rutine", url: "file:///c:/rutine.docx" } }, "no-web-address"],
    ...["https://exa mple.no/x", "https://?x", "http://[1", "https://", "www.example.org"].map(
      (url) => [{ evidence: { title: "Rutine", url } }, "no-web-address"] as const,
    ),
    [{ statute: [] }, "nothing-new"],
    [{ partyStatus: [] }, "nothing-new"],
  ];
  for (const [wanted, expected] of rows)
    it(`${JSON.stringify(wanted)}: ${expected}`, async () => {
      assert.equal(await outcome(PEOPLE.secretary, wanted, []), expected);
    });
});

describe("a report in one press", () => {
  const powers = { change: true, everything: false, parties: ["moss", "rade"] };
  const owned = (...owners: string[]) => task({ changes: [change({ owners, mark: "0" })] });

  it("is about the whole of a task that is all the reporter's, or nobody's", () => {
    for (const owners of [[], ["moss"], ["moss", "rade"]])
      assert.deepEqual(reportOf(owned(...owners), "done", powers), { status: "done" });
  });

  it("is about the reporter's own part of what others answer for too", () => {
    assert.deepEqual(reportOf(owned("rade", "hospital", "moss"), "done", powers), {
      partyStatus: [
        { party: "rade", status: "done" },
        { party: "moss", status: "done" },
      ],
    });
  });

  it("is stored once for each party, under the one click", async () => {
    const { store } = planMemory();
    const shared = owned("moss", "rade", "hospital");
    await store.writeTask(seated.id, shared, undefined);
    const given = click("klikk", { community: seated, standing: PEOPLE.holder });
    const wanted = reportOf(shared, "done", powers);
    const first = await changeTask(store, shared.id, wanted, given);
    assert.equal((await changeTask(store, shared.id, wanted, given)).kind, "already-counted");
    assert.ok(first.kind === "changed");
    assert.deepEqual(
      first.task.changes.slice(1).map(({ mark, partyStatus }) => [mark, partyStatus?.party]),
      [
        ["klikk", "moss"],
        ["klikk/rade", "rade"],
      ],
    );
    assert.equal(statusFor(first.task, powers), "done");
    assert.equal(statusFor(first.task, { ...powers, parties: ["hospital"] }), undefined);
  });
});

describe("whose tasks are mine", () => {
  it("those of the parties that my seats speak for, and of the side that I am secretary for", () => {
    assert.deepEqual(partiesAnsweredFor(PEOPLE.holder, seated), ["moss", "rade"]);
    assert.deepEqual(partiesAnsweredFor(PEOPLE.hospital, seated), ["hospital"]);
    assert.deepEqual(partiesAnsweredFor(PEOPLE.secretary, seated), ["moss", "rade"]);
    assert.deepEqual(partiesAnsweredFor({ ...PEOPLE.hospital, secretaryFor: ["municipalities"] }, seated), [
      "hospital",
      "moss",
      "rade",
    ]);
    for (const standing of [PEOPLE.interest, PEOPLE.observer, PEOPLE.contact, PEOPLE.outsider])
      assert.deepEqual(partiesAnsweredFor(standing, seated), []);
  });
});
