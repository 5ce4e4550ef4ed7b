import assert from "node:assert/strict";
import type { Community } from "../../../src/domain/community/community.ts";
import { readStanding } from "../../../src/domain/people/find-person.ts";
import type { Identity, Occupancy } from "../../../src/domain/people/people-store.ts";
import { holdingOf, lastingOn, partiesOf, seatsFor } from "../../../src/domain/people/seats.ts";
import { date } from "../../builders/documents.ts";
import { peopleMemory } from "../../builders/people-memory.ts";
import { GP, MOSS, MOSS_DEPUTY, occupancy, person, seated, USERS } from "../../builders/seated-community.ts";

const TODAY = date("2026-11-21");
const kari = person("kari");
const ola = person("ola");

const [ssu, fsu] = seated.bodies;
assert.ok(ssu && fsu);
const [mossSeat, , gpSeat] = ssu.seats;
assert.ok(mossSeat && gpSeat);

interface Known {
  readonly identities?: readonly Identity[];
  readonly occupancies: readonly Occupancy[];
  readonly account?: { readonly tenantId: string; readonly objectId: string };
  readonly community?: Community;
}

function standing({ identities = [kari, ola], occupancies, account, community = seated }: Known) {
  const { stores, put } = peopleMemory();
  put({ identities, occupancies });
  const asked = account ?? { tenantId: "tenant-kommune", objectId: "object-kari" };
  return readStanding({ people: stores.people, community, account: asked, today: TODAY });
}

const seatsOf = async (known: Known) =>
  (await standing(known)).seats.map(({ body, seat, as }) => `${as} ${body.id} ${seat.id}`);

const NOTHING = {
  seats: [],
  observes: [],
  secretaryFor: [],
  coordinatorFor: [],
  takesMinutesOf: [],
  contactFor: [],
};

describe("standing", () => {
  it("of a holder is the seat, from the first day to the last", async () => {
    for (const [from, to, expected] of [
      ["2026-11-21", "2026-11-21", ["holder ssu ssu-moss"]],
      ["2026-11-22", undefined, []],
      ["2026-01-01", "2026-11-20", []],
    ] as const) {
      const over = { from: date(from), ...(to === undefined ? {} : { to: date(to) }) };
      assert.deepEqual(await seatsOf({ occupancies: [occupancy("kari", MOSS, over)] }), expected);
    }
  });

  it("of an outsider is empty, whoever else has seats", async () => {
    const occupancies = [occupancy("ola", MOSS), occupancy("ola", { as: "secretary", side: "hospital" })];
    assert.deepEqual(await standing({ occupancies }), NOTHING);
    const stranger = { tenantId: "tenant-kommune", objectId: "object-stranger" };
    assert.deepEqual(await standing({ occupancies, account: stranger }), NOTHING);
  });

  it("of nobody, whose tenant could not be found out, is empty", async () => {
    const { stores, put } = peopleMemory();
    put({ identities: [kari], occupancies: [occupancy("kari", MOSS)] });
    const asked = { people: stores.people, community: seated, account: undefined, today: TODAY };
    assert.deepEqual(await readStanding(asked), NOTHING);
  });

  it("of an observer is to observe, and no seat", async () => {
    const read = await standing({ occupancies: [occupancy("kari", USERS)] });
    assert.deepEqual(
      { ...read, observes: read.observes.map(({ id }) => id) },
      { ...NOTHING, observes: ["ssu"] },
    );
  });

  it("of a former holder is gone when another has followed, even before the end is written", async () => {
    const before = occupancy("kari", MOSS);
    const after = occupancy("ola", MOSS, { from: TODAY, follows: before.id });
    assert.deepEqual(await seatsOf({ occupancies: [before, after] }), []);
    const later = { ...after, from: date("2026-11-22") };
    assert.deepEqual(await seatsOf({ occupancies: [before, later] }), ["holder ssu ssu-moss"]);
  });

  it("of a deputy beside the holder is the seat as deputy", async () => {
    const occupancies = [occupancy("ola", MOSS), occupancy("kari", MOSS_DEPUTY)];
    assert.deepEqual(await seatsOf({ occupancies }), ["deputy ssu ssu-moss"]);
  });

  it("of a deputy who has become holder is the seat once, as holder", async () => {
    const occupancies = [occupancy("kari", MOSS_DEPUTY), occupancy("kari", MOSS)];
    assert.deepEqual(await seatsOf({ occupancies }), ["holder ssu ssu-moss"]);
  });

  it("is the person's, whether they come from home or as a guest", async () => {
    const guest = { tenantId: "tenant-sykehus", objectId: "object-kari-guest" };
    const identities = [{ ...kari, accounts: [...kari.accounts, guest] }];
    const occupancies = [occupancy("kari", MOSS)];
    for (const account of [undefined, guest])
      assert.deepEqual(
        await seatsOf({ identities, occupancies, ...(account === undefined ? {} : { account }) }),
        ["holder ssu ssu-moss"],
      );
  });

  it("is not given to the same object id in another tenant", async () => {
    const account = { tenantId: "tenant-other", objectId: "object-kari" };
    assert.deepEqual(await seatsOf({ occupancies: [occupancy("kari", MOSS)], account }), []);
  });

  it("is empty where the body has no seats, or no longer the one that is held", async () => {
    const emptied = { ...seated, bodies: seated.bodies.map((body) => ({ ...body, seats: [] })) };
    assert.deepEqual(await seatsOf({ occupancies: [occupancy("kari", MOSS)], community: emptied }), []);
    const abolished = { ...seated, bodies: [] };
    assert.deepEqual(
      await standing({ occupancies: [occupancy("kari", USERS)], community: abolished }),
      NOTHING,
    );
  });

  it("of those who speak for an interest is a seat like any other", async () => {
    assert.deepEqual(await seatsOf({ occupancies: [occupancy("kari", GP)] }), ["holder ssu ssu-gp"]);
  });

  it("names the side of a secretary and the bodies of a minutes-taker", async () => {
    const read = await standing({
      occupancies: [
        occupancy("kari", { as: "secretary", side: "hospital" }),
        occupancy("kari", { as: "minutes-taker", body: "fsu" }),
        occupancy("kari", { as: "leader", body: "ssu" }),
      ],
    });
    assert.deepEqual(read.secretaryFor, ["hospital"]);
    assert.deepEqual(
      read.takesMinutesOf.map(({ id }) => id),
      ["fsu"],
    );
    assert.deepEqual(read.seats, []);
  });
});

describe("a seat", () => {
  it("without an occupancy is vacant; with a deputy only it is still without holder", () => {
    assert.deepEqual(holdingOf(ssu, mossSeat, [], TODAY), {
      body: ssu,
      seat: mossSeat,
      holder: undefined,
      deputies: [],
    });
    const deputy = occupancy("ola", MOSS_DEPUTY);
    const holding = holdingOf(ssu, mossSeat, [deputy], TODAY);
    assert.equal(holding.holder, undefined);
    assert.deepEqual(holding.deputies, [deputy]);
  });

  it("keeps its holder when a deputy comes, and is not mixed up with the same district's seat elsewhere", () => {
    const holder = occupancy("kari", MOSS);
    const elsewhere = occupancy("ola", { ...MOSS, body: "fsu", seat: "fsu-moss" });
    assert.equal(
      holdingOf(ssu, mossSeat, [elsewhere, holder, occupancy("ola", MOSS_DEPUTY)], TODAY).holder,
      holder,
    );
  });

  it("answers for the parties of its district, and a seat of an interest for none", () => {
    const names = (seat: typeof mossSeat) => partiesOf(seat, seated).map(({ id }) => id);
    assert.deepEqual(names(mossSeat), ["moss", "rade"]);
    assert.deepEqual(names(gpSeat), []);
    const rade = seated.parties.find(({ id }) => id === "rade");
    assert.ok(rade);
    assert.deepEqual(
      seatsFor(rade, fsu, seated).map(({ id }) => id),
      ["fsu-moss"],
    );
  });
});

describe("an occupancy", () => {
  it("that another took over on its first day has lasted on no day", () => {
    const first = occupancy("kari", MOSS, { id: "1", from: TODAY, to: date("2026-11-20") });
    const second = occupancy("ola", MOSS, { id: "2", from: TODAY, follows: "1" });
    for (const day of ["2026-11-20", "2026-11-21", "2026-11-22"])
      assert.ok(!lastingOn(date(day), [first, second]).includes(first));
  });
});
