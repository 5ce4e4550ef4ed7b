import assert from "node:assert/strict";
import fc from "fast-check";
import type { Case } from "../../../src/domain/cases/case.ts";
import { consensusOf } from "../../../src/domain/cases/consensus.ts";
import { coverageOf } from "../../../src/domain/cases/coverage.ts";
import { replayCase } from "../../../src/domain/cases/replay-case.ts";
import type { SeatHolding } from "../../../src/domain/people/seats.ts";
import {
  type Attempt,
  attempts,
  type Moment,
  play,
  type SeatedBody,
  seatedBodies,
  seatId,
} from "../../builders/case-histories.ts";

const CONSENTS = ["consent", "consent-with-remark", "consent-with-reservation"];
const RUNS = { numRuns: 400 };

/** The rule as people would tell it, worked out from nothing but what happened. */
function allAgree({ events }: Case, holdings: readonly SeatHolding[]): boolean {
  const reset = events.findLastIndex(
    (event) =>
      event.kind === "prepared" ||
      event.kind === "step-opened" ||
      (event.kind === "proposal-changed" && !event.editorial),
  );
  const said = new Map<string, string>();
  const aside = new Set<string>();
  for (const [place, event] of events.entries()) {
    if (event.kind === "stance-taken" && place > reset) said.set(event.seat, event.stance);
    if (event.kind !== "stepped-aside") continue;
    aside.add(event.seat);
    said.delete(event.seat);
  }
  const counted = holdings.filter(({ seat }) => !aside.has(seat.id));
  return (
    counted.length > 0 &&
    counted.every(
      ({ seat, holder, deputies }) =>
        (holder !== undefined || deputies.length > 0) && CONSENTS.includes(said.get(seat.id) ?? "silence"),
    )
  );
}

/** Asserts something of every moment of every history. */
function always(check: (moment: Moment, body: SeatedBody) => void): void {
  fc.assert(
    fc.property(seatedBodies, attempts, (body, tried) => {
      for (const moment of play(body, tried)) check(moment, body);
    }),
    RUNS,
  );
}

const decidedNow = ({ before, after }: Moment) => before.state !== "decided" && after.state === "decided";

/** Opens the last step and lets everybody consent: histories that get there on their own are few. */
const UNANIMOUS: readonly Attempt[] = [
  { kind: "open-step" },
  { kind: "close-step" },
  { kind: "open-step" },
  ...[0, 1, 2, 3, 4].map(
    (seat): Attempt => ({ kind: "stance", seat, as: "holder", stance: "consent", age: 0, mark: 900 + seat }),
  ),
];

describe("consensus, whatever the community and whatever is tried", () => {
  it("is what people would say it is", () => {
    always(({ after, holdings }) => {
      assert.equal(consensusOf(after, holdings).reached, allAgree(after, holdings));
    });
  });

  it("is reached by a unanimous body, so that the other properties say something", () => {
    let decisions = 0;
    fc.assert(
      fc.property(seatedBodies, attempts, (body, tried) => {
        decisions += play(body, [...tried.slice(0, 4), ...UNANIMOUS]).filter(decidedNow).length;
      }),
      RUNS,
    );
    assert.ok(decisions > RUNS.numRuns / 10, `${decisions} decisions`);
  });

  it("decides nothing without every counted seat, in the last step, and with somebody to count", () => {
    const check = (moment: Moment, { community }: SeatedBody) => {
      if (!decidedNow(moment)) return;
      assert.ok(allAgree(moment.after, moment.holdings));
      const steps = community.bodies.find(({ id }) => id === "ssu")?.steps.count;
      assert.equal(moment.before.step?.step, steps);
      assert.ok(moment.before.step?.closed === false);
    };
    always(check);
    fc.assert(
      fc.property(seatedBodies, attempts, attempts, (body, first, second) => {
        for (const moment of play(body, [...first.slice(0, 4), ...UNANIMOUS, ...second])) check(moment, body);
      }),
      RUNS,
    );
  });

  it("never takes silence or a vacant seat for consent", () => {
    always(({ after, holdings }) => {
      const { positions, missing, reached } = consensusOf(after, holdings);
      for (const { seat, position, stance } of positions) {
        if (position !== "silent" && position !== "vacant") continue;
        assert.equal(stance, undefined);
        assert.ok(missing.includes(seat) && !reached);
      }
    });
  });

  it("is not changed by observers and outsiders, whatever they press", () => {
    fc.assert(
      fc.property(seatedBodies, attempts, (body, tried) => {
        const counts = (attempt: Attempt) =>
          attempt.kind !== "stance" || (attempt.as !== "observer" && attempt.as !== "outsider");
        const withThem = play(body, tried).filter(({ attempt }) => counts(attempt));
        const alone = play(body, tried.filter(counts));
        assert.deepEqual(withThem.map(summary), alone.map(summary));
      }),
      RUNS,
    );
  });

  it("does not depend on who answers first", () => {
    const answers = fc.array(fc.constantFrom("consent", "consent-with-remark", "cannot-consent"), {
      minLength: 5,
      maxLength: 5,
    });
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
    fc.assert(
      fc.property(seatedBodies, answers, order, order, (body, stances, one, other) => {
        const outcome = (seats: readonly number[]) => {
          const tried = seats.map(
            (seat): Attempt => ({
              kind: "stance",
              seat,
              as: "holder",
              stance: stances[seat] === "cannot-consent" ? "cannot-consent" : "consent",
              age: 0,
              mark: seat,
            }),
          );
          const last = play(body, [...UNANIMOUS.slice(0, 3), ...tried]).at(-1);
          return last === undefined
            ? undefined
            : [last.after.state, consensusOf(last.after, last.holdings).missing];
        };
        assert.deepEqual(outcome(one), outcome(other));
      }),
      RUNS,
    );
  });

  it("starts anew with a changed proposal, and stands when only the words were corrected", () => {
    always(({ attempt, before, after, outcome }) => {
      if (attempt.kind !== "change" || "refused" in outcome) return;
      const number = after.paper?.proposal.number ?? 0;
      assert.equal(number, (before.paper?.proposal.number ?? 0) + (attempt.editorial ? 0 : 1));
      assert.deepEqual(after.stances, attempt.editorial ? before.stances : []);
    });
    always(({ after }) => {
      const number = after.paper?.proposal.number;
      assert.ok(after.stances.every(({ proposal }) => proposal === number));
    });
  });

  it("has one valid stance of a seat at most, and one position of each", () => {
    always(({ after, holdings }) => {
      const seats = after.stances.map(({ seat }) => seat);
      assert.equal(new Set(seats).size, seats.length);
      assert.deepEqual(
        consensusOf(after, holdings).positions.map(({ seat }) => seat.id),
        holdings.map(({ seat }) => seat.id),
      );
    });
  });

  it("counts a click once, however often it comes and whatever has happened since", () => {
    always(({ before, after, attempt }) => {
      if (attempt.kind !== "stance" || !before.marks.has(`mark-${attempt.mark}`)) return;
      assert.equal(after, before);
    });
  });

  it("lets no deputy overrule a holder", () => {
    always(({ before, after, attempt }) => {
      if (attempt.kind !== "stance" || attempt.as !== "deputy") return;
      const seat = seatId(attempt.seat);
      const holders = before.stances.find((taken) => taken.seat === seat && taken.as === "holder");
      if (holders !== undefined) assert.ok(after.stances.includes(holders));
    });
  });

  it("ends with the decision: nothing changes afterwards", () => {
    always(({ before, after }) => {
      if (before.state === "decided") assert.deepEqual(after.events, before.events);
    });
  });

  it("is the same after its events are read back", () => {
    always(({ after }) => assert.deepEqual(replayCase(after.id, after.events), after));
  });
});

describe("coverage", () => {
  it("is complete exactly when a body whose every seat counts agrees, and never more than there is", () => {
    always(({ after, holdings }, { community }) => {
      const consensus = consensusOf(after, holdings);
      const { seats, municipalities } = coverageOf(consensus, community);
      assert.equal(consensus.reached, seats.of > 0 && seats.covered === seats.of);
      assert.ok(municipalities.covered <= municipalities.of && municipalities.of <= 2);
      if (consensus.reached) assert.equal(municipalities.covered, municipalities.of);
    });
  });
});

function summary({ after }: Moment) {
  return { state: after.state, stances: after.stances, proposal: after.paper?.proposal };
}
