import assert from "node:assert/strict";
import fc from "fast-check";
import type { Case } from "../../../../src/domain/cases/case.ts";
import type { CaseEvent } from "../../../../src/domain/cases/case-event.ts";
import { consensusOf } from "../../../../src/domain/cases/consensus.ts";
import { coverageOf } from "../../../../src/domain/cases/coverage.ts";
import {
  playTries,
  type Setting,
  settings,
  type Tried,
  type Try,
  tries,
  unanimous,
} from "../../../builders/seat-histories.ts";

const RUNS = { numRuns: 300 };
const URGENT: readonly Try[] = [
  { kind: "urgency" },
  ...[0, 1, 2, 3, 4].map((seat): Try => ({ kind: "agree", seat, as: "holder" })),
];

/** Anything, then what often ends in a decision, then anything. */
const histories = fc
  .tuple(tries, fc.constantFrom("meeting" as const, "written" as const), fc.boolean(), tries)
  .map(([first, way, urgent, last]) => [
    ...first.slice(0, 8),
    ...unanimous(way).slice(0, 1),
    ...(urgent ? URGENT : []),
    ...unanimous(way).slice(1),
    { kind: "conclude" } as const,
    ...last,
  ]);

function decisions(check: (tried: Tried, setting: Setting) => void): number {
  let found = 0;
  fc.assert(
    fc.property(settings, histories, (setting, history) => {
      for (const tried of playTries(setting, history)) {
        if (tried.before.decision !== undefined || tried.after.decision === undefined) continue;
        found += 1;
        check(tried, setting);
      }
    }),
    RUNS,
  );
  return found;
}

/**
 * What a seat has said to the present proposal, read from the trail by itself: the last word, unless it was taken back,
 * the proposal changed or another step opened after it, or its person turned out to be partial.
 */
function lastWord({ events }: Case, seat: string): string | undefined {
  let word: Extract<CaseEvent, { kind: "stance-taken" }> | undefined;
  for (const event of events) {
    if (event.kind === "proposal-changed" && !event.editorial) word = undefined;
    // In these histories a step opens once only.
    if (event.kind === "step-opened") word = undefined;
    if (event.kind === "stance-taken" && event.seat === seat) word = event;
    if (event.kind === "stance-retracted" && event.mark === word?.mark) word = undefined;
    if (event.kind === "stepped-aside" && event.seat === seat) word = undefined;
    if (event.kind === "disqualified" && event.seat === seat && event.person === word?.by.person)
      word = undefined;
  }
  return word?.stance;
}

/** Whether a seat's last word on taking the case at once is yes, read from the trail by itself. */
function hasAgreedToUrgency({ events }: Case, seat: string): boolean {
  let by: string | undefined;
  for (const event of events) {
    if (!("seat" in event) || event.seat !== seat) continue;
    if (event.kind === "urgency-agreed") by = event.by.person;
    if (event.kind === "urgency-retracted" || event.kind === "stepped-aside") by = undefined;
    if (event.kind === "disqualified" && event.person === by) by = undefined;
  }
  return by !== undefined;
}

describe("a decision, whatever the community, the history and the clock", () => {
  it("is made by every seat that counts, each with its own last word", () => {
    const found = decisions(({ before, after, holdings }) => {
      const aside = holdings.filter(({ seat }) => after.steppedAside.includes(seat.id));
      assert.ok(aside.length < holdings.length, "somebody counts");
      for (const { seat, holder, deputies } of holdings) {
        const persons = [holder, ...deputies].flatMap((each) => each?.person ?? []);
        if (aside.some((each) => each.seat.id === seat.id)) {
          const partial = before.disqualified.filter((each) => each.seat === seat.id);
          assert.ok(
            persons.every((person) => partial.some((each) => each.person === person)),
            "nobody who could answer was passed by",
          );
          continue;
        }
        assert.ok(persons.length > 0, "a vacant seat blocks");
        assert.ok(lastWord(after, seat.id)?.startsWith("consent"), `${seat.id} has not consented`);
      }
    });
    assert.ok(found > RUNS.numRuns / 10, `${found} decisions`);
  });

  it("comes in the first of two steps only as a hastesak that every counted seat agreed to, with a reason", () => {
    let urgent = 0;
    decisions(({ before, after, holdings }, { community }) => {
      const steps = community.bodies.find(({ id }) => id === "ssu")?.steps.count;
      assert.equal(after.decision?.urgent, before.step?.step !== steps);
      if (before.step?.step === steps) return;
      urgent += 1;
      const counted = holdings.filter(({ seat }) => !after.steppedAside.includes(seat.id));
      assert.ok(counted.every(({ seat }) => hasAgreedToUrgency(after, seat.id)));
      assert.ok(after.events.some((event) => event.kind === "urgency-proposed" && event.words !== ""));
    });
    assert.ok(urgent > 5, `${urgent} hastesaker`);
  });

  it("rests on no fullmakt that had run out (M68), and is worth what the body's power is", () => {
    decisions(({ after, holdings, today }, { community }) => {
      for (const { seat, holder, deputies } of holdings) {
        const spoke = after.stances.find((taken) => taken.seat === seat.id)?.by.person;
        const authority = [holder, ...deputies].find((each) => each?.person === spoke)?.authority ?? [];
        assert.ok(authority.every(({ until }) => until === undefined || until >= today));
      }
      const power = community.bodies.find(({ id }) => id === "ssu")?.power;
      const worth = { decides: "decided", recommends: "recommended", advises: "advised", prepares: "none" };
      assert.equal(after.decision?.result, worth[power ?? "prepares"]);
    });
  });

  it("covers every party of both sides that a counted seat speaks for", () => {
    decisions(({ after, holdings }, { community }) => {
      const { seats, municipalities, hospitals } = coverageOf(consensusOf(after, holdings), community);
      for (const { covered, of } of [seats, municipalities, hospitals]) assert.equal(covered, of);
    });
  });

  it("is conditional on exactly the reservations that are not lifted, and only their own seats lift them", () => {
    fc.assert(
      fc.property(settings, histories, (setting, history) => {
        for (const { before, after, outcome } of playTries(setting, history)) {
          const lifted =
            "events" in outcome ? outcome.events.filter(({ kind }) => kind === "reservation-lifted") : [];
          for (const event of lifted)
            assert.ok(
              event.kind === "reservation-lifted" && before.decision?.reservations.includes(event.seat),
            );
          const reserved = after.stances.filter(({ stance }) => stance === "consent-with-reservation");
          if (after.decision !== undefined)
            assert.deepEqual(
              [...after.decision.reservations].sort(),
              reserved.map(({ seat }) => seat).sort(),
            );
        }
      }),
      RUNS,
    );
  });
});
