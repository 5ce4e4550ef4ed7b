import assert from "node:assert/strict";
import fc from "fast-check";
import { keepRosters } from "../../../src/domain/people/keep-rosters.ts";
import { rosterForSeat } from "../../../src/domain/people/roster-for-seat.ts";
import { lastingOn } from "../../../src/domain/people/seats.ts";
import { takePlace } from "../../../src/domain/people/take-place.ts";
import { standingClock } from "../../builders/clock.ts";
import { date } from "../../builders/documents.ts";
import { peopleMemory, type Step } from "../../builders/people-memory.ts";
import { MOSS, MOSS_DEPUTY, occupancy, person } from "../../builders/seated-community.ts";

const HERE = "ostfold";
const TODAY = date("2026-11-21");
const kari = person("kari");
const ola = person("ola");

/** A process that knows Kari as the holder, and what others write past it. */
async function stage(step?: Step) {
  const memory = peopleMemory(step);
  memory.put({ identities: [kari, ola], occupancies: [occupancy("kari", MOSS)] });
  const kept = keepRosters(memory.stores.people, standingClock());
  await kept.rosters.recent(HERE);
  return {
    ...memory,
    others: memory.stores.people,
    /** What the person is to the seat on the roster that is trusted for them. */
    async asked(who: typeof kari) {
      const [account] = who.accounts;
      assert.ok(account);
      const asking = { community: HERE, account, body: "ssu", seat: "ssu-moss", today: TODAY };
      const { roster, isCurrent } = await rosterForSeat(kept, asking);
      const own = lastingOn(TODAY, roster.occupancies).find(({ person: id }) => id === who.person);
      return { as: own?.as, authority: own?.authority, isCurrent };
    },
    takes: (who: typeof kari) =>
      takePlace(memory.stores.people, HERE, {
        ...{ person: who.person, place: MOSS, from: TODAY, invitation: `INV-${who.person}` },
      }),
  };
}

describe("whether somebody may answer for a seat", () => {
  it("is read from their occupancy alone, with the fullmakt that it has now", async () => {
    const { asked, put } = await stage();
    const granted = { party: "moss", grantedBy: "kommunedirektøren", date: TODAY };
    put({ occupancies: [occupancy("kari", MOSS, { authority: [granted] })] });
    assert.deepEqual(await asked(kari), { as: "holder", authority: [granted], isCurrent: false });
  });

  it("is no for whom another process has let somebody follow, and yes for the one who follows", async () => {
    const { asked, takes } = await stage();
    await takes(ola);
    assert.equal((await asked(kari)).as, undefined);
    assert.equal((await asked(ola)).as, "holder");
  });

  it("is no from the day after the last one", async () => {
    const { asked, put } = await stage();
    put({ occupancies: [occupancy("kari", MOSS, { to: date("2026-11-20") })] });
    assert.deepEqual(await asked(kari), { as: undefined, authority: undefined, isCurrent: true });
  });

  it("is yes for a deputy who came a moment ago", async () => {
    const { asked, put } = await stage();
    put({ occupancies: [occupancy("ola", MOSS_DEPUTY)] });
    assert.equal((await asked(ola)).as, "deputy");
    assert.equal((await asked(ola)).isCurrent, false, "known from now on");
  });

  it("is yes for a holder who has become the deputy", async () => {
    const { asked, put, takes } = await stage();
    await takes(ola);
    put({ occupancies: [occupancy("kari", MOSS_DEPUTY)] });
    assert.equal((await asked(kari)).as, "deputy");
  });

  it("is never yes for the one before, once it has been yes for the one who follows, in any order of events", async () => {
    let handedOver = 0;
    const monotone = fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      let running = false;
      const { asked, takes } = await stage(async () => {
        if (running) await scheduler.schedule(Promise.resolve());
      });
      running = true;
      const answers: string[] = [];
      const asking = async () => {
        for (let round = 0; round < 4; round += 1)
          for (const who of [ola, kari]) if ((await asked(who)).as === "holder") answers.push(who.person);
      };
      await scheduler.waitFor(Promise.all([takes(ola), asking()]));
      const first = answers.indexOf("ola");
      if (first > 0) handedOver += 1;
      assert.ok(first === -1 || !answers.slice(first).includes("kari"), answers.join(", "));
    });
    await fc.assert(monotone, { numRuns: 300 });
    assert.ok(handedOver > 0, "some were asked on both sides of it");
  });
});
