import assert from "node:assert/strict";
import fc from "fast-check";
import { changeCase } from "../../src/domain/cases/change-case.ts";
import { dies, dyingAt, interleaved, MOMENTS, onEachDatabase, onSqlite } from "../builders/databases.ts";
import { decidedCase, stanceOf } from "../builders/decided-cases.ts";
import { decided, idsOf, LATER } from "./decided-community.ts";

describe("carrying out effects", () => {
  onEachDatabase((database) => {
    it("does each once and in order, and leaves nothing pending", async () => {
      const { process, assertDone } = await decided(database());
      const one = process("one");
      await one.carryOut();
      assert.deepEqual(one.performed, idsOf("sak"));
      await assertDone();
      await one.carryOut();
      await one.sweep();
      assert.equal(one.performed.length, 4);
    });

    it("does nothing for a case that does not exist", async () => {
      const { process } = await decided(database(), []);
      const one = process("one");
      await one.carryOut();
      assert.deepEqual([one.performed, await one.sweep()], [[], []]);
    });

    it("is done once by two processes that sweep at once, whoever does what", async () => {
      const ids = ["a", "b", "c", "d"];
      const { process, assertDone } = await decided(database(), ids);
      const [one, two] = [process("one"), process("two")];
      await Promise.all([one.sweep(), two.sweep()]);
      await assertDone();
      assert.deepEqual([...one.performed, ...two.performed].toSorted(), ids.flatMap(idsOf).toSorted());
    });

    it("is done once when one process is asked twice at once", async () => {
      const { process, assertDone } = await decided(database());
      const one = process("one");
      await Promise.all([one.carryOut(), one.carryOut(), one.sweep()]);
      await assertDone();
      assert.deepEqual(one.performed, idsOf("sak"));
    });

    for (const moment of MOMENTS)
      it(`is finished by the next sweep when a process dies ${moment} any of its writes`, async function () {
        this.timeout(20_000);
        let deaths = 0;
        for (let fatal = 0, died = true; died; fatal += 1) {
          const { clock, process, assertDone } = await decided(database());
          died = await dies(process("one", dyingAt(database(), fatal, moment)).carryOut());
          deaths += Number(died);
          clock.move(LATER);
          assert.deepEqual(await process("two").sweep(), []);
          await assertDone();
        }
        // One claim and four marks; record, its head and the event; two for the version; one task; one notice.
        assert.equal(deaths, 5 + 3 + 2 + 1 + 1);
      });

    it("leaves a claimed case alone, and takes one whose lease has run out", async () => {
      const { community, cases, clock, process, assertDone } = await decided(database());
      const stored = await cases.readCase(community, "sak");
      assert.ok(stored);
      const until = clock.now().add({ seconds: 30 }).toString();
      await cases.writeCase(community, { ...stored.value, claim: { owner: "dead", until } }, stored.etag);
      const one = process("one");
      clock.move({ milliseconds: 29_999 });
      await one.sweep();
      assert.deepEqual(one.performed, []);
      clock.move({ milliseconds: 1 });
      await one.sweep();
      assert.deepEqual(one.performed, idsOf("sak"));
      await assertDone();
    });

    it("holds its claim from one effect to the next", async () => {
      const { clock, process, assertDone } = await decided(database());
      const [one, two] = [process("one"), process("two")];
      const { task } = one.parts.effects;
      const slow = {
        ...one.parts.effects,
        // The two together take longer than a lease, neither of them alone.
        async task(...asked: Parameters<typeof task>) {
          clock.move({ seconds: 20 });
          await two.sweep();
          await task(...asked);
        },
      };
      const { version } = slow;
      slow.version = async (...asked) => {
        clock.move({ seconds: 20 });
        await version(...asked);
      };
      one.parts.effects = slow;
      await one.carryOut();
      assert.deepEqual([one.performed, two.performed], [idsOf("sak"), []]);
      await assertDone();
    });

    for (const ending of ["is done", "fails"])
      it(`leaves the rest to whoever took the case over when an effect outlasts the lease and ${ending}`, async () => {
        const { community, cases, clock, process, assertDone } = await decided(database());
        const [slow, next] = [process("slow"), process("next")];
        const [reached, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
        const { version } = slow.parts.effects;
        const { task } = next.parts.effects;
        let nextSweep: Promise<unknown> | undefined;
        next.parts.effects = {
          ...next.parts.effects,
          async task(...asked) {
            reached.resolve();
            await goOn.promise;
            await task(...asked);
          },
        };
        slow.parts.effects = {
          ...slow.parts.effects,
          async version(...asked) {
            await version(...asked);
            clock.move(LATER);
            nextSweep = next.sweep();
            await reached.promise;
            if (ending === "fails") throw new Error("too late");
          },
        };
        await slow.carryOut().catch(() => undefined);
        assert.equal((await cases.readCase(community, "sak"))?.value.claim?.owner, "next");
        goOn.resolve();
        await nextSweep;
        assert.deepEqual([slow.performed, next.performed], [idsOf("sak").slice(0, 2), idsOf("sak").slice(1)]);
        await assertDone();
      });

    it("stops at an effect that fails, tells which case it was, and tries again at the next sweep", async () => {
      const { community, cases, process, assertDone } = await decided(database(), ["a", "b", "c"]);
      const one = process("one");
      const failure = new Error("no answer");
      const working = one.parts.effects;
      one.parts.effects = {
        ...working,
        async task(where, treated, intent) {
          if (treated.id === "a") throw failure;
          await working.task(where, treated, intent);
        },
      };
      assert.deepEqual(await one.sweep(), [{ caseId: "a", error: failure }]);
      assert.deepEqual(one.performed, [...idsOf("a").slice(0, 2), ...idsOf("b"), ...idsOf("c")]);
      const left = (await cases.readCase(community, "a"))?.value;
      assert.deepEqual(
        left?.pending.map(({ id }) => id),
        idsOf("a").slice(2),
      );
      assert.equal(left.pendingSince, "2026-05-12T09:00:00Z");
      await assert.rejects(one.carryOut("a"), failure);

      one.parts.effects = working;
      assert.deepEqual(await one.sweep(), []);
      await assertDone();
    });

    it("loses nothing that is added to the case meanwhile, and carries out what that asks for", async () => {
      const { community, cases, process, assertDone } = await decided(database());
      const one = process("one");
      const click = (n: number) =>
        changeCase(
          cases,
          community,
          "sak",
          () => ({ events: [stanceOf(`seat-${n}`)] }),
          () => [{ kind: "notice", id: `notice:sak:${n}` }],
        );
      const clicks = [click(0), click(1), one.carryOut(), click(2), click(3), click(4)];
      await Promise.all(clicks);
      await one.carryOut();
      await assertDone();
      const events = (await cases.readCase(community, "sak"))?.value.events ?? [];
      assert.equal(events.filter(({ kind }) => kind === "stance-taken").length, 5);
      assert.deepEqual(
        one.performed.toSorted(),
        [...idsOf("sak"), ...[0, 1, 2, 3, 4].map((n) => `notice:sak:${n}`)].toSorted(),
      );
    });

    it("sweeps all cases, however many, and only those that ask for something", async function () {
      this.timeout(20_000);
      const ids = Array.from({ length: 55 }, (_, n) => `case-${n}`);
      const { community, cases, process } = await decided(database(), []);
      for (const id of ids) {
        const notice = { kind: "notice" as const, id: `notice:${id}` };
        await cases.writeCase(community, { ...decidedCase(id), pending: [notice] }, undefined);
      }
      const { pendingSince: _, ...quiet } = decidedCase("quiet");
      await cases.writeCase(community, { ...quiet, pending: [] }, undefined);
      const one = process("one");
      await one.sweep();
      assert.deepEqual(one.performed.toSorted(), ids.map((id) => `notice:${id}`).toSorted());
    });
  });

  describe("in any order of reads and writes", () => {
    const database = onSqlite();

    it("is complete after a last sweep, whoever swept and died where", async () => {
      const sweeper = fc.record({ fatal: fc.nat(30), moment: fc.constantFrom(...MOMENTS) });
      await fc.assert(
        fc.asyncProperty(
          fc.scheduler(),
          fc.array(fc.array(sweeper, { maxLength: 3 }), { maxLength: 3 }),
          async (scheduler, rounds) => {
            const { clock, process, assertDone } = await decided(database(), ["a", "b"]);
            const turns = interleaved(database(), scheduler);
            for (const [round, sweepers] of rounds.entries()) {
              const sweeps = sweepers.map(async ({ fatal, moment }, n) => {
                const { sweep } = process(`${round}-${n}`, dyingAt(turns, fatal, moment));
                await dies(sweep());
              });
              await scheduler.waitFor(Promise.all(sweeps));
              clock.move(LATER);
            }
            await process("last").sweep();
            await assertDone();
          },
        ),
        { numRuns: 40 },
      );
    });

    it("does every effect exactly once as long as nobody dies", async () => {
      await fc.assert(
        fc.asyncProperty(fc.scheduler(), async (scheduler) => {
          const { process, assertDone } = await decided(database(), ["a", "b"]);
          const turns = interleaved(database(), scheduler);
          const [one, two] = [process("one", turns), process("two", turns)];
          await scheduler.waitFor(Promise.all([one.sweep(), two.sweep(), one.carryOut("b")]));
          await assertDone();
          assert.deepEqual(
            [...one.performed, ...two.performed].toSorted(),
            [...idsOf("a"), ...idsOf("b")].toSorted(),
          );
        }),
        { numRuns: 40 },
      );
    });
  });
});
