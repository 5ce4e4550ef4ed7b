import assert from "node:assert/strict";
import fc from "fast-check";
import { storesOver } from "../../../src/adapters/store/stores.ts";
import type { CaseOutcome } from "../../../src/domain/cases/case-outcome.ts";
import { changeCase, type IntentsOf } from "../../../src/domain/cases/change-case.ts";
import { freshId } from "../../adapters/store/contract/samples.ts";
import {
  dyingAt,
  interleaved,
  MOMENTS,
  onEachDatabase,
  onSqlite,
  ProcessDied,
} from "../../builders/databases.ts";
import { decision, openCase, stanceOf } from "../../builders/decided-cases.ts";

const SEATS = Array.from({ length: 10 }, (_, n) => `seat-${n}`);

const noIntents: IntentsOf = () => [];
const oneNotice: IntentsOf = ({ id }) => [{ kind: "notice", id: `notice:${id}` }];

/** A stance by its mark, as the rules count it: once. */
const stance = (seat: string) => (treated: { marks: ReadonlySet<string> }) => ({
  events: treated.marks.has(`click-${seat}`) ? [] : [stanceOf(seat)],
});

const decideOnce = ({ state }: { state: string }): CaseOutcome =>
  state === "decided" ? { refused: "already-decided" } : { events: [decision] };

describe("changing a case", () => {
  onEachDatabase((database) => {
    const cases = () => storesOver(database()).cases;
    const opened = async () => {
      const community = freshId();
      await cases().writeCase(community, openCase("sak"), undefined);
      return community;
    };
    const eventsIn = async (community: string) =>
      (await cases().readCase(community, "sak"))?.value.events ?? [];

    it("keeps every stance when ten seats take theirs at once", async () => {
      const community = await opened();
      const changes = await Promise.all(
        SEATS.map((seat) => changeCase(cases(), community, "sak", stance(seat), noIntents)),
      );
      assert.ok(changes.every(({ kind }) => kind === "changed"));
      const events = (await eventsIn(community)).slice(3);
      assert.deepEqual(
        events.map((event) => (event.kind === "stance-taken" ? event.seat : event.kind)).toSorted(),
        SEATS,
      );
    });

    it("counts a click once that arrives several times at once, and says so", async () => {
      const community = await opened();
      const changes = await Promise.all(
        [1, 2, 3, 4].map(() => changeCase(cases(), community, "sak", stance("moss"), noIntents)),
      );
      const kinds = changes.map(({ kind }) => kind).toSorted();
      assert.deepEqual(kinds, ["already-counted", "already-counted", "already-counted", "changed"]);
      assert.equal((await eventsIn(community)).length, 4);
    });

    it("asks the rule again about what won the race, and tells what came of it", async () => {
      const community = await opened();
      const changes = await Promise.all(
        [1, 2, 3].map(() => changeCase(cases(), community, "sak", decideOnce, oneNotice)),
      );
      for (const change of changes) assert.ok("treated" in change && change.treated.state === "decided");
      assert.deepEqual(changes.map(({ kind }) => kind).toSorted(), ["changed", "refused", "refused"]);
      assert.equal((await eventsIn(community)).length, 4);
    });

    it("lets the rule wait for what it must read", async () => {
      const community = await opened();
      const rule = async (): Promise<CaseOutcome> => {
        await cases().readCase(community, "sak");
        return { events: [stanceOf("moss")] };
      };
      const change = await changeCase(cases(), community, "sak", rule, noIntents);
      assert.ok(change.kind === "changed");
      assert.deepEqual(change.added, [stanceOf("moss")]);
      assert.deepEqual(change.treated.stances, [stanceOf("moss")]);
    });

    it("writes nothing when the rule refuses, or when there is no such case", async () => {
      const community = await opened();
      const before = await cases().readCase(community, "sak");
      const refuse = (): CaseOutcome => ({ refused: "not-open" });
      const refused = await changeCase(cases(), community, "sak", refuse, oneNotice);
      assert.ok(refused.kind === "refused" && refused.refused === "not-open");
      const missing = await changeCase(cases(), community, "en annen", stance("moss"), oneNotice);
      assert.deepEqual(missing, { kind: "no-such-case" });
      assert.deepEqual(await cases().readCase(community, "sak"), before);
      assert.equal(await cases().readCase(community, "en annen"), undefined);
    });

    it("writes effects with the events that ask for them, and the time of the oldest", async () => {
      const community = await opened();
      await changeCase(cases(), community, "sak", () => ({ events: [decision] }), oneNotice);
      const later = { ...stanceOf("moss"), at: "2026-06-01T00:00:00Z" };
      await changeCase(cases(), community, "sak", () => ({ events: [later] }), oneNotice);
      const stored = (await cases().readCase(community, "sak"))?.value;
      assert.equal(stored?.pendingSince, decision.at);
      assert.equal(stored.pending.length, 2);
    });

    for (const moment of MOMENTS)
      it(`writes events and effects together or not at all when the process dies ${moment} the write`, async () => {
        const community = await opened();
        const dying = storesOver(dyingAt(database(), 0, moment)).cases;
        await assert.rejects(changeCase(dying, community, "sak", decideOnce, oneNotice), ProcessDied);
        const made = moment === "after" ? 1 : 0;
        const left = (await cases().readCase(community, "sak"))?.value;
        assert.deepEqual([left?.events.length, left?.pending.length], [3 + made, made]);
        await changeCase(cases(), community, "sak", decideOnce, oneNotice);
        const stored = (await cases().readCase(community, "sak"))?.value;
        assert.deepEqual([stored?.events.length, stored?.pending.length], [4, 1]);
      });
  });

  describe("in any order of reads and writes", () => {
    const database = onSqlite();

    it("counts every click once", async () => {
      const clicks = fc.array(fc.constantFrom(...SEATS.slice(0, 4)), { maxLength: 8 });
      await fc.assert(
        fc.asyncProperty(fc.scheduler(), clicks, async (scheduler, seats) => {
          const community = freshId();
          const { cases } = storesOver(database());
          await cases.writeCase(community, openCase("sak"), undefined);
          const turns = storesOver(interleaved(database(), scheduler)).cases;
          const all = seats.map((seat) => changeCase(turns, community, "sak", stance(seat), noIntents));
          await scheduler.waitFor(Promise.all(all));
          const events = (await cases.readCase(community, "sak"))?.value.events.slice(3) ?? [];
          assert.deepEqual(
            events.map((event) => (event.kind === "stance-taken" ? event.seat : event.kind)).toSorted(),
            [...new Set(seats)].toSorted(),
          );
        }),
        { numRuns: 60 },
      );
    });
  });
});
