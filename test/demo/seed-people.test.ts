import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStores } from "../../src/adapters/store/sqlite/open-sqlite-stores.ts";
import type { Stores } from "../../src/adapters/store/stores.ts";
import { readCommunities } from "../../src/compose/communities.ts";
import { PLAYGROUND_TENANT } from "../../src/demo/invented-person.ts";
import { DemonstrationRefusedError } from "../../src/demo/only-local.ts";
import { castOf, everyoneIn } from "../../src/demo/people.ts";
import { seedDemonstrationPeople } from "../../src/demo/seed-people.ts";
import type { Community } from "../../src/domain/community/community.ts";
import { personWith, readRoster, standingIn } from "../../src/domain/people/find-person.ts";
import type { PeopleStore } from "../../src/domain/people/people-store.ts";
import { holdingOf } from "../../src/domain/people/seats.ts";
import { date } from "../builders/documents.ts";

const TODAY = date("2026-11-21");

describe("The demonstration's people", () => {
  let communities: readonly Community[];
  let folder: string;
  let stores: Stores;
  let people: PeopleStore;
  before(async () => {
    ({ communities } = await readCommunities("communities"));
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "enighet-demo-"));
    stores = openSqliteStores({ directory: folder });
    people = stores.people;
  });
  afterEach(async () => {
    await stores.close();
    rmSync(folder, { recursive: true });
  });
  const seed = () => seedDemonstrationPeople(stores, communities, TODAY, "off");

  it("hold every seat of SSU, and of FSU where there is one, each a person of their own", async () => {
    await seed();
    for (const community of communities) {
      const { occupancies } = await readRoster(people, community.id);
      const holders = community.bodies
        .filter(({ id }) => ["ssu", "fsu"].includes(id))
        .flatMap((body) =>
          body.seats.map((seat) => holdingOf(body, seat, occupancies, TODAY).holder?.person),
        );
      assert.ok(holders.length >= 16, community.id);
      assert.ok(!holders.includes(undefined), community.id);
      assert.equal(new Set(holders).size, holders.length, community.id);
    }
  });

  it("have the Playground's user as secretary, minutes-taker and holder of a seat in SSU", async () => {
    await seed();
    for (const community of communities) {
      const { user } = castOf(community);
      const standing = standingIn(await readRoster(people, community.id), user.account, community, TODAY);
      assert.equal(user.account.tenantId, PLAYGROUND_TENANT);
      assert.deepEqual(standing.secretaryFor, ["municipalities"]);
      assert.ok(standing.takesMinutesOf.some(({ id }) => id === "ssu"));
      assert.deepEqual(
        standing.seats.map(({ body, seat }) => [body.id, seat.side]),
        [["ssu", "municipalities"]],
      );
    }
  });

  it("have somebody else as the hospital's secretary", async () => {
    await seed();
    for (const community of communities) {
      const { account } = castOf(community).otherSecretary;
      const standing = standingIn(await readRoster(people, community.id), account, community, TODAY);
      assert.deepEqual(standing.secretaryFor, ["hospital"]);
    }
  });

  it("come from as many tenants as there are parties with a seat", () => {
    const tenants = communities.flatMap((community) => {
      const cast = everyoneIn(castOf(community));
      assert.equal(new Set(cast.map(({ name }) => name)).size, cast.length);
      return cast.map(({ account }) => account.tenantId);
    });
    assert.ok(new Set(tenants).size > 12);
    for (const tenant of tenants)
      assert.match(tenant, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("are put in once, and what has become of their places since is left as it is", async () => {
    await seed();
    const before = await readRoster(people, "ostfold");
    const [first] = before.occupancies;
    assert.ok(first !== undefined);
    const stored = await people.readOccupancy("ostfold", first.id);
    await people.writeOccupancy("ostfold", { ...first, to: TODAY }, stored?.etag);
    await seedDemonstrationPeople(stores, communities, date("2027-01-01"), "off");
    const after = await readRoster(people, "ostfold");
    assert.deepEqual(after.identities, before.identities);
    assert.deepEqual(
      after.occupancies,
      before.occupancies.map((each) => (each.id === first.id ? { ...first, to: TODAY } : each)),
    );
  });

  it("take the person whose account it is already, and make no second one", async () => {
    const [community] = communities.filter(({ id }) => id === "ostfold");
    assert.ok(community !== undefined);
    const { account } = castOf(community).user;
    const known = { person: "known", displayName: "Ingrid", accounts: [{ ...account }] };
    await people.writeIdentity("ostfold", known, undefined);
    await seedDemonstrationPeople(stores, communities, TODAY, "off");
    const { identities, occupancies } = await readRoster(people, "ostfold");
    assert.equal(personWith(account, identities)?.person, "known");
    assert.ok(occupancies.some(({ person, as }) => person === "known" && as === "secretary"));
  });

  it("do not get into a community that is not a demonstration", async () => {
    const real = communities.map((community) => ({ ...community, demonstration: false }));
    await seedDemonstrationPeople(stores, real, TODAY, "off");
    for (const { id } of real)
      assert.deepEqual(await readRoster(people, id), { identities: [], occupancies: [] });
  });

  it("do not get in anywhere with authentication on", async () => {
    await assert.rejects(
      seedDemonstrationPeople(stores, communities, TODAY, "on"),
      DemonstrationRefusedError,
    );
    assert.deepEqual(await readRoster(people, "ostfold"), { identities: [], occupancies: [] });
  });
});
