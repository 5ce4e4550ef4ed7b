import assert from "node:assert/strict";
import fc from "fast-check";
import { takeStance } from "../../../src/domain/cases/case-actions.ts";
import { restsOnOthers } from "../../../src/domain/cases/rests-on-others.ts";
import type { Community } from "../../../src/domain/community/community.ts";
import { type Attempt, attempts, type Moment, play, seatedBodies } from "../../builders/case-histories.ts";
import { bodyIn } from "../../builders/case-stage.ts";
import { date } from "../../builders/documents.ts";

const TODAY = date("2026-11-21");

/** Opens the last step, of one or of two. */
const OPENED: readonly Attempt[] = [{ kind: "open-step" }, { kind: "close-step" }, { kind: "open-step" }];

/** Everybody consents, while some leave and others come: histories that get to a decision on their own are few. */
const nearlyAll: fc.Arbitrary<readonly Attempt[]> = fc.shuffledSubarray(
  [0, 1, 2, 3, 4].flatMap((seat): Attempt[] => [
    { kind: "stance", seat, as: "holder", stance: "consent", age: 0, mark: seat },
    { kind: "leave", seat },
    { kind: "join", seat },
  ]),
  { minLength: 12 },
);

/** What the same stance comes to when others are believed to sit in the seats. */
function outcomeWith({ before, outcome }: Moment, holdings: Moment["holdings"], community: Community) {
  const taken = "events" in outcome ? outcome.events.find(({ kind }) => kind === "stance-taken") : undefined;
  if (taken?.kind !== "stance-taken") return undefined;
  const body = bodyIn(community, "ssu");
  const seat = body.seats.find(({ id }) => id === taken.seat);
  assert.ok(seat);
  const { at, by: actor, stance, words, proposal, mark } = taken;
  return takeStance(before, { seat: seat.id, stance, words, proposal, mark }, holdings, {
    ...{ community, actor, at, today: TODAY },
    standing: {
      seats: [{ body, seat, as: taken.as }],
      observes: [],
      secretaryFor: [],
      coordinatorFor: [],
      takesMinutesOf: [],
      contactFor: [],
    },
  });
}

describe("a stance that does not rest on who sits in the other seats", () => {
  it("comes to the same on every roster of the history, and most stances are such", () => {
    const counts = { resting: 0, same: 0 };
    fc.assert(
      fc.property(seatedBodies, fc.oneof(attempts, nearlyAll), (seated, tried) => {
        const { community } = seated;
        const moments = play(seated, [...OPENED, ...tried]);
        for (const moment of moments) {
          const now = outcomeWith(moment, moment.holdings, community);
          for (const { holdings } of now === undefined ? [] : moments) {
            const believed = outcomeWith(moment, holdings, community);
            assert.ok(believed && now);
            if (restsOnOthers(moment.before, believed, holdings)) counts.resting += 1;
            else {
              assert.deepEqual(believed, now);
              counts.same += 1;
            }
          }
        }
      }),
      { numRuns: 300 },
    );
    assert.ok(counts.resting > 0 && counts.same > counts.resting, JSON.stringify(counts));
  });
});
