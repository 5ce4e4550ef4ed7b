import assert from "node:assert/strict";
import { confirmInvitation } from "../../../src/domain/people/answer-invitation.ts";
import { readRoster, standingIn } from "../../../src/domain/people/find-person.ts";
import { makeInvitation } from "../../../src/domain/people/make-invitation.ts";
import { type Place, placeKey, placesOf } from "../../../src/domain/people/place.ts";
import { presentCode } from "../../../src/domain/people/present-code.ts";
import { belongsOn, standingOf } from "../../../src/domain/people/seats.ts";
import { date } from "../../builders/documents.ts";
import {
  accountOf,
  asking,
  countingBytes,
  HOSPITAL_SECRETARY,
  MUNICIPAL_SECRETARY,
  secretaries,
} from "../../builders/invitations.ts";
import { peopleMemory } from "../../builders/people-memory.ts";
import { MOSS, MOSS_DEPUTY, occupancy, person, seated } from "../../builders/seated-community.ts";

const TODAY = date("2026-11-21");
const HOLDER = person("mona");
const DEPUTY = person("dag");
const CONTACT = person("knut", "tenant-moss", "Knut Eksempel");
const contactOf = (party: string): Place => ({ as: "contact", party });
const HALDEN = { id: "halden", name: "Halden kommune", kind: "municipality", source: "prøvedata" } as const;
const larger = { ...seated, parties: [...seated.parties, HALDEN] };
const TENANT = "0e57f01d-0000-4000-8000-0000000000aa";

function people() {
  const memory = peopleMemory();
  memory.put(secretaries);
  memory.put({
    identities: [HOLDER, DEPUTY],
    occupancies: [occupancy("mona", MOSS), occupancy("dag", MOSS_DEPUTY)],
  });
  return memory;
}

describe("a party's contact", () => {
  it("is a place of every party, under a key of its own", () => {
    const keys = placesOf(seated).map(placeKey);
    for (const { id } of seated.parties) assert.ok(keys.includes(`contact/${id}`), id);
    assert.equal(new Set(keys).size, keys.length);
  });

  const inviters = [
    { who: "the holder", account: HOLDER, party: "moss", may: true },
    { who: "the deputy", account: DEPUTY, party: "moss", may: "not-secretary" },
    {
      who: "the holder, for a party of another seat",
      account: HOLDER,
      party: "halden",
      may: "not-your-party",
    },
    { who: "the holder, for the hospital", account: HOLDER, party: "hospital", may: "not-your-party" },
    { who: "the side's secretary", account: MUNICIPAL_SECRETARY, party: "halden", may: true },
    { who: "the other side's secretary", account: HOSPITAL_SECRETARY, party: "moss", may: "not-your-party" },
    {
      who: "the hospital's secretary, for the hospital",
      account: HOSPITAL_SECRETARY,
      party: "hospital",
      may: true,
    },
    { who: "an outsider", account: CONTACT, party: "moss", may: "not-secretary" },
  ] as const;
  for (const { who, account, party, may } of inviters)
    it(`is ${may === true ? "" : "not "}invited by ${who}`, async () => {
      const made = await makeInvitation(
        people().stores,
        { place: placeKey(contactOf(party)), tenantId: TENANT },
        asking(accountOf(account), { community: larger }),
        countingBytes(),
      );
      if (may === true) assert.ok("code" in made, JSON.stringify(made));
      else assert.deepEqual(made, { refused: may });
    });

  it("is no way for a holder to invite to a seat", async () => {
    const made = await makeInvitation(
      people().stores,
      { place: placeKey(MOSS), tenantId: TENANT },
      asking(accountOf(HOLDER)),
      countingBytes(),
    );
    assert.deepEqual(made, { refused: "not-secretary" });
  });

  it("has the place when the other side's secretary has confirmed, and several may have it", async () => {
    const { stores } = people();
    for (const contact of [CONTACT, person("kaia", "tenant-moss")]) {
      const place = placeKey(contactOf("moss"));
      const made = await makeInvitation(
        stores,
        { place, tenantId: "tenant-kommune" },
        asking(accountOf(HOLDER)),
        countingBytes(),
      );
      assert.ok("code" in made);
      const account = { ...accountOf(contact), tenantId: "tenant-kommune" };
      assert.ok("claimed" in (await presentCode(stores, made.code, asking(account), contact.displayName)));
      const { id } = made.invitation;
      assert.deepEqual(await confirmInvitation(stores, id, asking(accountOf(MUNICIPAL_SECRETARY))), {
        refused: "same-side",
      });
      assert.ok("occupancy" in (await confirmInvitation(stores, id, asking(accountOf(HOSPITAL_SECRETARY)))));
    }
    const { occupancies } = await readRoster(stores.people, seated.id);
    const contacts = occupancies.filter(({ as }) => as === "contact");
    assert.deepEqual(
      contacts.map(({ party, to }) => [party, to]),
      [
        ["moss", undefined],
        ["moss", undefined],
      ],
    );
  });

  it("stands nowhere but as a contact, and has no place in the community", () => {
    const occupancies = [occupancy("knut", contactOf("moss"))];
    assert.deepEqual(standingOf("knut", seated, occupancies, TODAY), {
      ...standingIn({ identities: [], occupancies }, undefined, seated, TODAY),
      contactFor: seated.parties.filter(({ id }) => id === "moss"),
    });
    assert.equal(belongsOn(TODAY, "knut", occupancies), false);
    const both = [...occupancies, occupancy("knut", MOSS)];
    assert.equal(belongsOn(TODAY, "knut", both), true);
  });

  it("is none any more when it has ended, nor for a party that the configuration has lost", () => {
    const ended = occupancy("knut", contactOf("moss"), { to: date("2026-11-20") });
    const unknown = occupancy("knut", contactOf("atlantis"));
    assert.deepEqual(standingOf("knut", seated, [ended, unknown], TODAY).contactFor, []);
  });
});
