import assert from "node:assert/strict";
import { keepRosters } from "../../../src/domain/people/keep-rosters.ts";
import { standingClock } from "../../builders/clock.ts";
import { peopleMemory } from "../../builders/people-memory.ts";
import { MOSS, occupancy, person } from "../../builders/seated-community.ts";

const HERE = "ostfold";

function keeper() {
  let reads = 0;
  let hold: Promise<void> | undefined;
  const memory = peopleMemory(async (operation) => {
    if (operation === "read") reads += 1;
    await hold;
  });
  const clock = standingClock();
  const kept = keepRosters(memory.stores.people, clock);
  return {
    ...kept,
    memory,
    clock,
    /** Listings since it was asked last. */
    listings() {
      const made = reads;
      reads = 0;
      return made;
    },
    holdUntil(ends: Promise<void> | undefined) {
      hold = ends;
    },
    names: async () => (await kept.rosters.recent(HERE)).identities.map(({ displayName }) => displayName),
  };
}

describe("the roster that is kept", () => {
  it("is read once in a minute, and once for all who ask at the same time", async () => {
    const { rosters, clock, listings } = keeper();
    await Promise.all([1, 2, 3].map(() => rosters.recent(HERE)));
    clock.move({ seconds: 59 });
    await rosters.recent(HERE);
    assert.equal(listings(), 2, "persons and places, each once");
    clock.move({ seconds: 1 });
    await rosters.recent(HERE);
    assert.equal(listings(), 2);
  });

  it("has at once what this process has written, and what is known when somebody reads everybody", async () => {
    const { rosters, people, memory, names } = keeper();
    assert.deepEqual(await names(), []);
    await people.writeIdentity(HERE, person("kari"), undefined);
    assert.deepEqual(await names(), ["kari"]);
    await people.writeOccupancy(HERE, occupancy("kari", MOSS), undefined);
    assert.equal((await rosters.recent(HERE)).occupancies.length, 1);
    memory.put({ identities: [person("ola")] });
    assert.deepEqual(await names(), ["kari"], "another process wrote it");
    assert.equal((await rosters.current(HERE)).identities.length, 2);
    assert.deepEqual(await names(), ["kari", "ola"]);
  });

  it("is not the one that was being read while this process wrote", async () => {
    const { rosters, people, holdUntil, names } = keeper();
    const { promise, resolve } = Promise.withResolvers<void>();
    holdUntil(promise);
    const early = rosters.recent(HERE);
    holdUntil(undefined);
    await people.writeIdentity(HERE, person("kari"), undefined);
    const later = names();
    resolve();
    await early;
    assert.deepEqual(await later, ["kari"]);
    assert.deepEqual(await names(), ["kari"]);
  });

  it("is read again after a reading that failed", async () => {
    const { rosters, holdUntil, names } = keeper();
    holdUntil(Promise.reject(new Error("away")));
    await assert.rejects(rosters.recent(HERE), /away/);
    holdUntil(undefined);
    assert.deepEqual(await names(), []);
  });
});
