import assert from "node:assert/strict";
import { bindFirstSecretary } from "../../../src/domain/people/bind-first-secretary.ts";
import { readStanding } from "../../../src/domain/people/find-person.ts";
import { date } from "../../builders/documents.ts";
import { peopleMemory } from "../../builders/people-memory.ts";
import { occupancy, person, seated } from "../../builders/seated-community.ts";

const KARI = { tenantId: "tenant-kommune", objectId: "object-kari" };
const OLA = { tenantId: "tenant-kommune", objectId: "object-ola" };
const TODAY = date("2026-11-21");

function server() {
  const memory = peopleMemory();
  const { stores } = memory;
  const bind = (account = KARI, side: "municipalities" | "hospital" = "municipalities", today = TODAY) =>
    bindFirstSecretary(stores, { community: seated, side, account, name: "Kari Eksempel", today });
  const sidesOf = async (account = KARI) =>
    (await readStanding({ people: stores.people, community: seated, account, today: TODAY })).secretaryFor;
  return { ...memory, bind, sidesOf };
}

describe("binding the first secretary", () => {
  it("makes the account a secretary of the side", async () => {
    const { bind, sidesOf, identities } = server();
    assert.equal(await bind(), "bound");
    assert.deepEqual(await sidesOf(), ["municipalities"]);
    assert.deepEqual(
      identities().map(({ displayName }) => displayName),
      ["Kari Eksempel"],
    );
  });

  it("is refused where the side has one, and free for the other side", async () => {
    const { bind, sidesOf, identities } = server();
    await bind();
    assert.equal(await bind(OLA), "side-has-secretary");
    assert.equal(identities().length, 1);
    assert.equal(await bind(OLA, "hospital"), "bound");
    assert.deepEqual(await sidesOf(OLA), ["hospital"]);
  });

  it("again of the same account changes nothing", async () => {
    const { bind, occupancies } = server();
    await bind();
    assert.equal(await bind(), "already-bound");
    assert.equal(occupancies().length, 1);
  });

  it("of two in the same instant binds one, and stores nothing of the other", async () => {
    const { bind, occupancies, identities } = server();
    const outcomes = await Promise.all([bind(KARI), bind(OLA)]);
    assert.deepEqual(outcomes.toSorted(), ["bound", "side-has-secretary"]);
    assert.equal(occupancies().length, 1);
    assert.equal(identities().length, 1);
  });

  it("is possible again when the secretary has left", async () => {
    const { bind, put, sidesOf } = server();
    put({
      occupancies: [
        occupancy("ola", { as: "secretary", side: "municipalities" }, { to: date("2026-11-20") }),
      ],
    });
    assert.equal(await bind(), "bound");
    assert.deepEqual(await sidesOf(), ["municipalities"]);
  });

  it("finishes what a crash left", async () => {
    let writes = 0;
    const crashing = peopleMemory(async (operation) => {
      if (operation === "write" && ++writes === 2) throw new Error("crash");
    });
    const wish = { community: seated, side: "hospital", account: KARI, name: "Kari", today: TODAY } as const;
    await assert.rejects(bindFirstSecretary(crashing.stores, wish), /crash/);
    assert.equal(await bindFirstSecretary(crashing.stores, wish), "already-bound");
    assert.equal(crashing.identities().length, 1);
  });

  it("binds the person who is known by the account already", async () => {
    const { bind, put, occupancies } = server();
    put({ identities: [person("kari")] });
    await bind();
    assert.deepEqual(
      occupancies().map(({ person: bound }) => bound),
      ["kari"],
    );
  });
});
