import assert from "node:assert/strict";
import { accountKey } from "../../../src/domain/people/account.ts";
import { confirmInvitation, declineInvitation } from "../../../src/domain/people/answer-invitation.ts";
import { readStanding } from "../../../src/domain/people/find-person.ts";
import type { Asking, InvitationRefusal } from "../../../src/domain/people/invitation.ts";
import { listInvitations } from "../../../src/domain/people/list-invitations.ts";
import { makeInvitation } from "../../../src/domain/people/make-invitation.ts";
import { type Place, placeKey } from "../../../src/domain/people/place.ts";
import { presentCode } from "../../../src/domain/people/present-code.ts";
import { holdingOf } from "../../../src/domain/people/seats.ts";
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
import { MOSS, MOSS_DEPUTY, occupancy, person, seated, USERS } from "../../builders/seated-community.ts";

const MARIT = accountOf(MUNICIPAL_SECRETARY);
const HANS = accountOf(HOSPITAL_SECRETARY);
const KARI = { tenantId: "tenant-kommune", objectId: "object-kari" };
const OLA = { tenantId: "tenant-kommune", objectId: "object-ola" };
const WRONG = `${"0".repeat(26)}`;

function community() {
  const memory = peopleMemory();
  memory.put(secretaries);
  const random = countingBytes();
  const { stores } = memory;
  const make = (place: Place = MOSS, maker: Partial<Asking> = {}, tenantId = "tenant-kommune") =>
    makeInvitation(stores, { place: placeKey(place), tenantId }, asking(MARIT, maker), random);
  const made = async (place?: Place) => {
    const outcome = await make(place);
    assert.ok("code" in outcome);
    return outcome;
  };
  const present = (code: string, account = KARI, over: Partial<Asking> = {}, name = "Kari Eksempel") =>
    presentCode(stores, code, asking(account, over), name);
  const claimed = async (place?: Place, account = KARI) => {
    const { code, invitation } = await made(place);
    assert.ok("claimed" in (await present(code, account)));
    return invitation;
  };
  const confirm = (id: string, over: Partial<Asking> = {}) =>
    confirmInvitation(stores, id, asking(HANS, over));
  const seatsOf = async (account = KARI, today = date("2026-11-21")) =>
    (await readStanding({ people: stores.people, community: seated, account, today })).seats.map(
      ({ seat, as }) => `${as} ${seat.id}`,
    );
  return { ...memory, make, made, present, claimed, confirm, seatsOf };
}

const refused = (reason: InvitationRefusal) => ({ refused: reason });

describe("making an invitation", () => {
  it("gives a code that is stored nowhere, for the place and tenant, for a day", async () => {
    const { made, invitations } = community();
    const { code, invitation } = await made();
    const secret = code.replaceAll("-", "").slice(6);
    assert.ok(!JSON.stringify(invitations()).includes(secret));
    assert.deepEqual(invitations(), [invitation]);
    assert.deepEqual(
      { ...invitation, id: "", codeHash: "" },
      {
        ...MOSS,
        id: "",
        codeHash: "",
        tenantId: "tenant-kommune",
        madeBy: { person: "marit", side: "municipalities" },
        expiresAt: "2026-11-22T09:00:00Z",
        attempts: 0,
      },
    );
  });

  it("is for secretaries of that moment only", async () => {
    const { make, put } = community();
    put({ identities: [person("kari")], occupancies: [occupancy("kari", MOSS)] });
    for (const account of [KARI, OLA, undefined])
      assert.deepEqual(await make(MOSS, { account }), refused("not-secretary"));
    put({
      occupancies: [
        { ...occupancy("marit", { as: "secretary", side: "municipalities" }), to: date("2026-11-20") },
      ],
    });
    assert.deepEqual(await make(), refused("not-secretary"));
  });

  it("does not show a code where others read", async () => {
    const { make, invitations } = community();
    for (const conversation of ["group", "channel"] as const)
      assert.deepEqual(await make(MOSS, { conversation }), refused("not-personal"));
    assert.deepEqual(invitations(), []);
  });

  it("needs a place that the community has, and a tenant's id", async () => {
    const { make } = community();
    assert.deepEqual(await make({ ...MOSS, seat: "ssu-tromso" }), refused("no-such-place"));
    assert.deepEqual(await make({ as: "holder", body: "ssu" }), refused("no-such-place"));
    assert.deepEqual(await make(MOSS, {}, "Moss kommune"), refused("not-a-tenant"));
    const upper = await make(MOSS, {}, " 0E57F01D-0000-4000-8000-000000000001 ");
    assert.ok("invitation" in upper);
    assert.equal(upper.invitation.tenantId, "0e57f01d-0000-4000-8000-000000000001");
  });
});

describe("presenting a code", () => {
  it("claims the invitation, and gives no seat yet", async () => {
    const { made, present, seatsOf } = community();
    const outcome = await present((await made()).code);
    assert.ok("claimed" in outcome);
    assert.deepEqual(outcome.claimed.claimedBy, {
      account: KARI,
      name: "Kari Eksempel",
      at: "2026-11-21T09:00:00Z",
    });
    assert.deepEqual(await seatsOf(), []);
  });

  it("again by the same person is the same, and counts nothing more", async () => {
    const { made, present, invitations } = community();
    const { code } = await made();
    const first = await present(code);
    assert.ok("claimed" in first);
    assert.equal(first.again, false);
    assert.deepEqual(await present(code.toLowerCase()), { claimed: first.claimed, again: true });
    assert.equal(invitations()[0]?.attempts, 1);
  });

  it("works once: another who has the code comes too late", async () => {
    const { made, present } = community();
    const { code } = await made();
    await present(code);
    assert.deepEqual(await present(code, OLA), refused("used"));
  });

  it("of two in the same instant lets one through", async () => {
    const { made, present } = community();
    const { code } = await made();
    const outcomes = await Promise.all([KARI, OLA].map((account) => present(code, account)));
    assert.equal(outcomes.filter((outcome) => "claimed" in outcome).length, 1);
    assert.deepEqual(
      outcomes.filter((outcome) => "refused" in outcome),
      [refused("used")],
    );
  });

  it("is refused in a channel, from nobody, and of what is no code, and counts none of them", async () => {
    const { made, present, stores, invitations } = community();
    const { code } = await made();
    for (const conversation of ["group", "channel"] as const)
      assert.deepEqual(await present(code, KARI, { conversation }), refused("not-personal"));
    assert.deepEqual(await presentCode(stores, code, asking(undefined), "Kari"), refused("unknown-account"));
    assert.deepEqual(await presentCode(stores, code, asking(KARI), undefined), refused("unknown-account"));
    assert.deepEqual(await present("ABCD-EFGH"), refused("unknown-code"));
    assert.deepEqual(await present("A".repeat(32)), refused("unknown-code"));
    assert.equal(invitations()[0]?.attempts, 0);
  });

  it("is refused to another tenant's people, and when the day is over", async () => {
    const { made, present } = community();
    const { code } = await made();
    assert.deepEqual(await present(code, HANS), refused("wrong-tenant"));
    assert.deepEqual(await present(code, KARI, { at: "2026-11-22T09:00:00Z" }), refused("expired"));
    assert.ok("claimed" in (await present(code, KARI, { at: "2026-11-22T08:59:59Z" })));
  });

  it("tells somebody with a wrong code nothing of the tenant, the time or who came before", async () => {
    const { made, present } = community();
    const { code, invitation } = await made();
    const wrong = `${invitation.id}${WRONG}`;
    assert.deepEqual(await present(wrong, HANS), refused("unknown-code"));
    assert.deepEqual(await present(wrong, KARI, { at: "2027-01-01T00:00:00Z" }), refused("unknown-code"));
    await present(code);
    assert.deepEqual(await present(wrong, OLA), refused("unknown-code"));
  });

  it("allows five attempts, right and wrong counted alike, also when all come at once", async () => {
    const { made, present, invitations } = community();
    const { code, invitation } = await made();
    const wrong = `${invitation.id}${WRONG}`;
    const outcomes = await Promise.all(Array.from({ length: 9 }, () => present(wrong)));
    assert.equal(
      outcomes.filter((outcome) => "refused" in outcome && outcome.refused === "unknown-code").length,
      5,
    );
    assert.equal(invitations()[0]?.attempts, 5);
    assert.deepEqual(await present(code), refused("too-many-attempts"));
  });
});

describe("confirming an invitation", () => {
  it("gives the new person the seat from that day, on the other side's word", async () => {
    const { claimed, confirm, seatsOf, identities } = community();
    const { id } = await claimed();
    const outcome = await confirm(id);
    assert.ok("occupancy" in outcome);
    assert.deepEqual(outcome.occupancy, {
      id: "holder/ssu/ssu-moss/1",
      person: accountKey(KARI),
      ...MOSS,
      from: "2026-11-21",
      invitation: id,
      authority: [],
    });
    assert.deepEqual(outcome.invitation.answeredBy, { person: "hans", side: "hospital" });
    assert.deepEqual(await seatsOf(), ["holder ssu-moss"]);
    assert.equal(
      identities().find(({ person }) => person === accountKey(KARI))?.displayName,
      "Kari Eksempel",
    );
  });

  it("is not for the side that invited, nor for others, nor for one person who is both sides", async () => {
    const { claimed, stores, put, seatsOf } = community();
    const { id } = await claimed();
    for (const [account, reason] of [
      [MARIT, "same-side"],
      [KARI, "not-secretary"],
      [undefined, "not-secretary"],
    ] as const)
      assert.deepEqual(await confirmInvitation(stores, id, asking(account)), refused(reason));
    put({ occupancies: [occupancy("marit", { as: "secretary", side: "hospital" })] });
    assert.deepEqual(await confirmInvitation(stores, id, asking(MARIT)), refused("same-side"));
    assert.deepEqual(await seatsOf(), []);
  });

  it("needs a code that was presented, an invitation that exists and a place that is still there", async () => {
    const { made, claimed, confirm } = community();
    assert.deepEqual(await confirm("NOTONE"), refused("no-such-invitation"));
    assert.deepEqual(await confirm((await made()).invitation.id), refused("not-presented"));
    const { id } = await claimed();
    const emptied = { ...seated, bodies: seated.bodies.map((body) => ({ ...body, seats: [] })) };
    assert.deepEqual(await confirm(id, { community: emptied }), refused("no-such-place"));
  });

  it("again, or twice in the same instant, gives one place", async () => {
    const { claimed, confirm, occupancies } = community();
    const { id } = await claimed();
    const [first, second] = await Promise.all([confirm(id), confirm(id)]);
    assert.ok("occupancy" in first && "occupancy" in second);
    assert.deepEqual(second.occupancy, first.occupancy);
    assert.deepEqual(await confirm(id, { today: date("2026-12-24") }), first);
    assert.equal(occupancies().filter(({ seat }) => seat === "ssu-moss").length, 1);
  });

  it("follows the holder before, whose last day is the day before", async () => {
    const { put, claimed, confirm, occupancies, seatsOf } = community();
    const before = occupancy("ola", MOSS);
    put({ identities: [person("ola")], occupancies: [before] });
    const outcome = await confirm((await claimed()).id);
    assert.ok("occupancy" in outcome);
    assert.equal(outcome.occupancy.follows, before.id);
    assert.equal(occupancies().find(({ id }) => id === before.id)?.to, "2026-11-20");
    assert.deepEqual(await seatsOf(OLA), []);
    assert.deepEqual(await seatsOf(OLA, date("2026-11-20")), ["holder ssu-moss"]);
    assert.deepEqual(await seatsOf(KARI, date("2026-11-20")), []);
  });

  it("keeps the end of a holder who had left before", async () => {
    const { put, claimed, confirm, occupancies } = community();
    put({ occupancies: [occupancy("ola", MOSS, { to: date("2026-06-30") })] });
    await confirm((await claimed()).id);
    assert.equal(occupancies().find(({ person }) => person === "ola")?.to, "2026-06-30");
  });

  it("of a deputy ends nobody, neither the holder nor another deputy", async () => {
    const { put, claimed, confirm, seatsOf, occupancies } = community();
    put({
      identities: [person("ola")],
      occupancies: [occupancy("ola", MOSS), occupancy("per", MOSS_DEPUTY)],
    });
    await confirm((await claimed(MOSS_DEPUTY)).id);
    assert.deepEqual(await seatsOf(OLA), ["holder ssu-moss"]);
    assert.deepEqual(await seatsOf(KARI), ["deputy ssu-moss"]);
    assert.ok(occupancies().every(({ to }) => to === undefined));
  });

  it("of an observer gives no seat", async () => {
    const { claimed, confirm, stores, seatsOf } = community();
    await confirm((await claimed(USERS)).id);
    assert.deepEqual(await seatsOf(), []);
    const today = date("2026-11-21");
    const standing = await readStanding({ people: stores.people, community: seated, account: KARI, today });
    assert.deepEqual(
      standing.observes.map(({ id }) => id),
      ["ssu"],
    );
  });

  it("gives the places to the person who is known by the account already", async () => {
    const { put, claimed, confirm, identities, seatsOf } = community();
    const guest = { tenantId: "tenant-kommune", objectId: "object-hans-guest" };
    put({ identities: [{ ...HOSPITAL_SECRETARY, accounts: [HANS, guest] }] });
    await confirm((await claimed(MOSS_DEPUTY, guest)).id);
    assert.equal(identities().length, 2);
    assert.deepEqual(await seatsOf(HANS), ["deputy ssu-moss"]);
  });

  it("of two invitations of one account in the same instant makes one person", async () => {
    const { claimed, confirm, identities, seatsOf } = community();
    const [seat, role] = [await claimed(MOSS), await claimed({ as: "leader", body: "ssu" })];
    await Promise.all([confirm(seat.id), confirm(role.id)]);
    assert.equal(identities().length, 3);
    assert.deepEqual(await seatsOf(), ["holder ssu-moss"]);
  });

  it("of two invitations to one seat in the same instant leaves one holder", async () => {
    const { claimed, confirm, occupancies } = community();
    const [kari, ola] = [await claimed(MOSS, KARI), await claimed(MOSS, OLA)];
    await Promise.all([confirm(kari.id), confirm(ola.id)]);
    const [ssu] = seated.bodies;
    const seat = ssu?.seats.find(({ id }) => id === "ssu-moss");
    assert.ok(ssu && seat);
    const { holder } = holdingOf(ssu, seat, occupancies(), date("2026-11-21"));
    assert.equal(holder?.id, "holder/ssu/ssu-moss/2");
    assert.equal(holder.follows, "holder/ssu/ssu-moss/1");
  });
});

describe("listing invitations", () => {
  it("gives a secretary what waits for them, and counts what waits for others or for its code", async () => {
    const { stores, made, claimed } = community();
    await made();
    const { id } = await claimed();
    const seen = async (account: Asking["account"], over: Partial<Asking> = {}) => {
      const open = await listInvitations(stores, asking(account, over));
      return "refused" in open ? open : [open.toConfirm.map((invitation) => invitation.id), open.waiting];
    };
    assert.deepEqual(await seen(HANS), [[id], 1]);
    assert.deepEqual(await seen(MARIT), [[], 2]);
    assert.deepEqual(await seen(HANS, { at: "2026-11-22T09:00:00Z" }), [[id], 0]);
    for (const account of [KARI, undefined]) assert.deepEqual(await seen(account), refused("not-secretary"));
    await declineInvitation(stores, id, asking(HANS));
    assert.deepEqual(await seen(HANS), [[], 1]);
  });
});

describe("declining an invitation", () => {
  it("closes it for good, for either side's secretary, presented or not", async () => {
    for (const account of [HANS, MARIT]) {
      const { made, claimed, confirm, present, stores, seatsOf } = community();
      const open = await made();
      for (const { id } of [await claimed(), open.invitation]) {
        assert.ok("invitation" in (await declineInvitation(stores, id, asking(account))));
        assert.ok("invitation" in (await declineInvitation(stores, id, asking(account))));
        assert.deepEqual(await confirm(id), refused("declined"));
      }
      assert.deepEqual(await present(open.code), refused("declined"));
      assert.deepEqual(await seatsOf(), []);
    }
  });

  it("is not for others, and comes too late for what is confirmed", async () => {
    const { claimed, confirm, stores, seatsOf } = community();
    const { id } = await claimed();
    assert.deepEqual(await declineInvitation(stores, id, asking(KARI)), refused("not-secretary"));
    assert.deepEqual(await declineInvitation(stores, "NOTONE", asking(HANS)), refused("no-such-invitation"));
    await confirm(id);
    assert.deepEqual(await declineInvitation(stores, id, asking(MARIT)), refused("confirmed"));
    assert.deepEqual(await seatsOf(), ["holder ssu-moss"]);
  });
});
