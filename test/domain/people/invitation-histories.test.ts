import assert from "node:assert/strict";
import fc from "fast-check";
import {
  confirmInvitation,
  declineInvitation,
  finishConfirmed,
} from "../../../src/domain/people/answer-invitation.ts";
import { makeInvitation } from "../../../src/domain/people/make-invitation.ts";
import { isForOne, placeKey } from "../../../src/domain/people/place.ts";
import { presentCode } from "../../../src/domain/people/present-code.ts";
import { lastingOn } from "../../../src/domain/people/seats.ts";
import { date } from "../../builders/documents.ts";
import {
  accountOf,
  asking,
  countingBytes,
  HOSPITAL_SECRETARY,
  MUNICIPAL_SECRETARY,
  secretaries,
} from "../../builders/invitations.ts";
import { peopleMemory, type Step } from "../../builders/people-memory.ts";
import { MOSS, MOSS_DEPUTY, occupancy, person, seated, USERS } from "../../builders/seated-community.ts";

const MARIT = accountOf(MUNICIPAL_SECRETARY);
const HANS = accountOf(HOSPITAL_SECRETARY);
const MONA = accountOf(person("mona"));
const KARI = accountOf(person("kari"));
const OLA = accountOf(person("ola"));
const DAYS = ["2026-11-21", "2026-11-22", "2026-11-23"] as const;

const anyone = fc.constantFrom(MARIT, MONA, HANS, KARI, OLA);
const secretary = fc.constantFrom(MARIT, MONA, HANS);
const invited = fc.constantFrom(KARI, OLA);
const place = fc.constantFrom(MOSS, MOSS, MOSS_DEPUTY, USERS);
const which = fc.nat(4);
const kind = <K extends string>(name: K) => fc.constant<K>(name);
const act = fc.oneof(
  { weight: 2, arbitrary: fc.record({ act: kind("make"), who: anyone, place }) },
  {
    weight: 4,
    arbitrary: fc.record({ act: kind("present"), who: invited, which, alone: fc.constant(true) }),
  },
  { weight: 1, arbitrary: fc.record({ act: kind("present"), who: anyone, which, alone: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ act: kind("misspell"), who: anyone, which }) },
  { weight: 6, arbitrary: fc.record({ act: kind("confirm"), who: secretary, which }) },
  { weight: 1, arbitrary: fc.record({ act: kind("confirm"), who: anyone, which }) },
  { weight: 1, arbitrary: fc.record({ act: kind("decline"), who: anyone, which }) },
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** What people do at once on one day; whoever makes the write of that number dies before it. */
const batch = fc.record({
  acts: fc.array(act, { minLength: 1, maxLength: 5 }),
  day: fc.constantFrom(...DAYS),
  crashAtWrite: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined, freq: 4 }),
});

/** The beginning of every history: four open invitations to one seat, two of them claimed. */
const BEGINNING: readonly Act[] = [
  ...[MARIT, HANS, MARIT, HANS].map((who) => ({ act: "make" as const, who, place: MOSS })),
  { act: "present", who: KARI, which: 0, alone: true },
  { act: "present", who: OLA, which: 1, alone: true },
];

class Crash extends Error {}

function assertNoneFailed(outcomes: readonly PromiseSettledResult<void>[]): void {
  for (const outcome of outcomes)
    if (outcome.status === "rejected" && !(outcome.reason instanceof Crash)) throw outcome.reason;
}

function history(step: Step) {
  const memory = peopleMemory(step);
  const { stores } = memory;
  memory.put(secretaries);
  memory.put({
    identities: [person("mona")],
    occupancies: [occupancy("mona", { as: "secretary", side: "municipalities" })],
  });
  const random = countingBytes();
  const codes: string[] = [];
  const claims = new Map<string, string>();

  async function perform(wish: Act, today: string): Promise<void> {
    const asked = asking(wish.who, { today: date(today), at: `${today}T09:00:00Z` });
    if (wish.act === "make") {
      const invitation = { place: placeKey(wish.place), tenantId: "tenant-kommune" };
      const made = await makeInvitation(stores, invitation, asked, random);
      if ("code" in made) codes.push(made.code);
      return;
    }
    const code = codes.at(wish.which) ?? codes.at(-1) ?? "";
    const id = code.replace("-", "").slice(0, 6);
    switch (wish.act) {
      case "present": {
        const conversation = wish.alone ? "personal" : "channel";
        await presentCode(stores, code, { ...asked, conversation }, "Kari Eksempel");
        return;
      }
      case "misspell": {
        const misspelt = code.replace(/.$/, (last) => (last === "7" ? "8" : "7"));
        await presentCode(stores, misspelt, asked, "Kari Eksempel");
        return;
      }
      case "confirm": {
        const outcome = await confirmInvitation(stores, id, asked);
        if ("occupancy" in outcome)
          assert.ok(memory.occupancies().some(({ invitation }) => invitation === id));
        return;
      }
      case "decline":
        await declineInvitation(stores, id, asked);
    }
  }

  /** Each occupancy is judged by itself, as somebody would who has read that one and no other. */
  function assertNeverTwoInOnePlace(): void {
    for (const day of DAYS) {
      const alone = memory.occupancies().filter((each) => lastingOn(date(day), [each]).length > 0);
      const places = alone.filter(isForOne).map(placeKey);
      assert.equal(new Set(places).size, places.length, `two in one place on ${day}: ${places.join(", ")}`);
    }
  }

  function assertOtherSideConfirmed(): void {
    const given = memory.occupancies().filter(({ as }) => as !== "secretary");
    for (const { invitation: id } of given) {
      const invitation = memory.invitations().find((each) => each.id === id);
      assert.equal(invitation?.outcome, "confirmed");
      const side = invitation.answeredBy?.person === "hans" ? "hospital" : "municipalities";
      assert.notEqual(side, invitation.madeBy.side);
      assert.equal(invitation.claimedBy?.account.tenantId, invitation.tenantId);
    }
    assert.equal(
      new Set(given.map(({ invitation }) => invitation)).size,
      given.length,
      "a code worked twice",
    );
  }

  function assertClaimsStay(): void {
    for (const { id, claimedBy, attempts } of memory.invitations()) {
      assert.ok(attempts <= 5);
      const claim = claimedBy?.account.objectId ?? "";
      if (claim !== "" && !claims.has(id)) claims.set(id, claim);
      assert.equal(claim, claims.get(id) ?? "", "a claim passed to somebody else");
    }
  }

  function assertNothingLeft(): void {
    const confirmed = memory.invitations().filter(({ outcome }) => outcome === "confirmed");
    const given = memory.occupancies().flatMap(({ invitation }) => invitation ?? []);
    assert.deepEqual(confirmed.map(({ id }) => id).toSorted(), given.toSorted());
    const followed = new Set(memory.occupancies().map(({ follows }) => follows));
    for (const { id, to } of memory.occupancies()) assert.ok(!followed.has(id) || to !== undefined);
  }

  return {
    perform,
    finish: (today: string) => finishConfirmed(stores, seated, date(today)),
    assertNothingLeft,
    assertSound() {
      assertNeverTwoInOnePlace();
      assertOtherSideConfirmed();
      assertClaimsStay();
    },
  };
}

describe("any history of invitations", () => {
  it("never has two in one place on one day, a code that works twice, or a place that one side gave alone", async () => {
    const histories = fc
      .array(batch, { minLength: 4, maxLength: 10 })
      .map((batches) => batches.toSorted((a, b) => a.day.localeCompare(b.day)));
    const sound = fc.asyncProperty(fc.scheduler(), histories, async (scheduler, batches) => {
      let writesLeft = Number.POSITIVE_INFINITY;
      const told = history(async (operation) => {
        await scheduler.schedule(Promise.resolve());
        told.assertSound();
        if (operation === "write") writesLeft -= 1;
        if (writesLeft <= 0) throw new Crash();
      });
      for (const wish of BEGINNING) await scheduler.waitFor(told.perform(wish, DAYS[0]));
      for (const { acts, day, crashAtWrite } of batches) {
        writesLeft = crashAtWrite ?? Number.POSITIVE_INFINITY;
        const ended = Promise.allSettled(acts.map((wish) => told.perform(wish, day)));
        assertNoneFailed(await scheduler.waitFor(ended));
      }
      writesLeft = Number.POSITIVE_INFINITY;
      await scheduler.waitFor(told.finish(DAYS[2]));
      told.assertSound();
      told.assertNothingLeft();
    });
    await fc.assert(sound, { numRuns: 200 });
  }).timeout(60_000);
});
