import assert from "node:assert/strict";
import { storesOver } from "../../src/adapters/store/stores.ts";
import type { CaseEvent } from "../../src/domain/cases/case-event.ts";
import { withEvents } from "../../src/domain/cases/change-case.ts";
import { readRecordFacts } from "../../src/domain/cases/read-record-facts.ts";
import { replayCase } from "../../src/domain/cases/replay-case.ts";
import { verifyRecords } from "../../src/domain/cases/verify-records.ts";
import { carryOutEffects } from "../../src/flows/carry-out-effects.ts";
import { decisionEffects } from "../../src/flows/decision-effects.ts";
import { intentsOf } from "../../src/flows/intents-of.ts";
import { freshId } from "../adapters/store/contract/samples.ts";
import { standingClock } from "../builders/clock.ts";
import { dies, dyingAt, MOMENTS, onEachDatabase } from "../builders/databases.ts";
import { decision, openCase } from "../builders/decided-cases.ts";
import { date } from "../builders/documents.ts";
import { seated } from "../builders/seated-community.ts";

const by = { person: "kari", name: "Kari Eksempel" };
const SEATS = ["ssu-moss", "ssu-hospital"];

const lifted = (seat: string, at: string): CaseEvent => ({
  kind: "reservation-lifted",
  at,
  by,
  seat,
  words: `Budsjettet er vedtatt (${seat}).`,
});

describe("a reservation that is lifted", () => {
  onEachDatabase((database) => {
    /** A decision with two reservations, recorded; and both lifted, with what that asks for still to be done. */
    async function prepare() {
      const community = { ...seated, id: freshId() };
      const stores = storesOver(database());
      const events = [
        ...openCase("BT-407").events.map((event) =>
          event.kind === "prepared"
            ? { ...event, proposal: { number: 1, points: ["SSU vedtar den nye teksten."] } }
            : event,
        ),
        { ...decision, reservations: SEATS },
      ];
      const before = replayCase("BT-407", events);
      assert.ok(before);
      const lifting = [
        lifted("ssu-moss", "2026-06-01T10:00:00Z"),
        lifted("ssu-hospital", "2026-06-02T22:30:00Z"),
      ];
      const asked = [...intentsOf(before, [{ ...decision }]), ...intentsOf(before, lifting)];
      const stored = withEvents(
        { id: "BT-407", events, pending: [], posts: [] },
        lifting,
        asked.filter(({ kind }) => kind !== "notice" && kind !== "item"),
      );
      await stores.cases.writeCase(community.id, stored, undefined);
      return community;
    }

    const carryOut = async (community: typeof seated, view = database(), owner = "one") => {
      const stores = storesOver(view);
      const clock = standingClock();
      const effects = decisionEffects({
        ...stores,
        communities: [community],
        clock,
        announce: async () => {},
        words: {
          adoptedByAll: () => "",
          followUp: () => "",
          carriedLate: () => "",
          item: () => ({ title: "", need: "" }),
        },
      });
      await carryOutEffects({ cases: stores.cases, effects, clock, owner }, community.id, "BT-407");
    };

    const recordsOf = async (community: typeof seated) => {
      const facts = await readRecordFacts(storesOver(database()), community, date("2026-12-01"));
      assert.deepEqual(verifyRecords(facts).findings, []);
      return facts.records.toSorted((one, other) => one.sequence - other.sequence);
    };

    it("is recorded after the decision in the seat's own words, on the day in Oslo", async () => {
      const community = await prepare();
      await carryOut(community);
      assert.deepEqual(
        (await recordsOf(community)).map(({ number, kind, decidedOn, words, reservations }) => [
          number,
          kind ?? "decision",
          decidedOn,
          words,
          reservations,
        ]),
        [
          ["Sak 001-26", "decision", "2026-05-12", undefined, SEATS],
          [
            "Sak 001-26 R1",
            "reservation-lifted",
            "2026-06-01",
            "Budsjettet er vedtatt (ssu-moss).",
            ["ssu-hospital"],
          ],
          ["Sak 001-26 R2", "reservation-lifted", "2026-06-03", "Budsjettet er vedtatt (ssu-hospital).", []],
        ],
      );
    });

    for (const moment of MOMENTS)
      it(`is recorded once when a process dies ${moment} any of its writes and another goes on`, async function () {
        this.timeout(40_000);
        for (let fatal = 0; fatal < 12; fatal += 1) {
          const community = await prepare();
          await dies(carryOut(community, dyingAt(database(), fatal, moment), "dying"));
          const stores = storesOver(database());
          const held = await stores.cases.readCase(community.id, "BT-407");
          assert.ok(held);
          const { claim: _claim, ...free } = held.value;
          await stores.cases.writeCase(community.id, free, held.etag);
          await carryOut(community);
          assert.equal((await recordsOf(community)).length, 3, `dying at write ${fatal}`);
        }
      });
  });
});
