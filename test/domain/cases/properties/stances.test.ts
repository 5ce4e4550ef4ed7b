import assert from "node:assert/strict";
import fc from "fast-check";
import { consensusOf } from "../../../../src/domain/cases/consensus.ts";
import { withheldFrom, withoutWithheld } from "../../../../src/domain/cases/released-stances.ts";
import type { Side } from "../../../../src/domain/people/place.ts";
import {
  MOST_SEATS,
  playTries,
  type Setting,
  seatCalled,
  settings,
  type Tried,
  type Try,
  tries,
  unanimous,
} from "../../../builders/seat-histories.ts";

const RUNS = { numRuns: 300 };

function always(check: (tried: Tried, setting: Setting) => void): void {
  fc.assert(
    fc.property(
      settings,
      fc.constantFrom("meeting" as const, "written" as const),
      tries,
      (setting, way, tried) => {
        const [open] = unanimous(way);
        for (const moment of playTries(setting, open === undefined ? tried : [open, ...tried]))
          check(moment, setting);
      },
    ),
    RUNS,
  );
}

/** All that the outcome rests on, without the trail. */
function standOf({ after, holdings }: Tried) {
  const { state, decision, stances, steppedAside, disqualified, urgency, released } = after;
  return {
    state,
    decision,
    steppedAside,
    disqualified: disqualified.map(({ seat, person }) => [seat, person]),
    agreed: urgency?.agreed,
    released,
    stances: stances.map(({ seat, stance, by }) => [seat, stance, by.person]),
    missing: consensusOf(after, holdings).missing.map(({ id }) => id),
  };
}

describe("stances, whatever the community, the history and the clock", () => {
  it("are one of each seat at most, to the present proposal, by somebody who sat there and was not partial", () => {
    always(({ after, outcome, holdings }) => {
      const seats = after.stances.map(({ seat }) => seat);
      assert.equal(new Set(seats).size, seats.length);
      for (const { proposal } of after.stances) assert.equal(proposal, after.paper?.proposal.number);
      for (const event of "events" in outcome ? outcome.events : []) {
        if (event.kind !== "stance-taken") continue;
        const holding = holdings.find(({ seat }) => seat.id === event.seat);
        const sits = [holding?.holder, ...(holding?.deputies ?? [])].flatMap((each) => each?.person ?? []);
        assert.ok(sits.includes(event.by.person));
      }
      for (const { seat, by } of after.stances)
        assert.ok(!after.disqualified.some((each) => each.seat === seat && each.person === by.person));
    });
  });

  it("are never an observer's, an outsider's or a predecessor's, and nothing comes out differently without them", () => {
    const others = ["observer", "outsider", "predecessor"];
    const isTheirs = (what: Try) => "as" in what && others.includes(what.as);
    fc.assert(
      fc.property(settings, tries, (setting, tried) => {
        const open: Try = { kind: "open-step", way: "written" };
        const all = playTries(setting, [open, ...tried]);
        for (const { what, outcome } of all)
          if (isTheirs(what)) assert.deepEqual("events" in outcome ? outcome.events : [], []);
        const without = playTries(setting, [open, ...tried.filter((what) => !isTheirs(what))]);
        assert.deepEqual(all.map(standOf).at(-1)?.stances ?? [], without.map(standOf).at(-1)?.stances ?? []);
        assert.equal(all.at(-1)?.after.state, without.at(-1)?.after.state);
      }),
      RUNS,
    );
  });

  it("of different seats come to the same in whatever order they are given", () => {
    const places = Array.from({ length: MOST_SEATS }, (_, place) => place);
    fc.assert(
      fc.property(
        settings,
        fc.array(
          fc.constantFrom(
            "consent" as const,
            "consent" as const,
            "consent-with-reservation" as const,
            "cannot-consent" as const,
          ),
          { minLength: MOST_SEATS, maxLength: MOST_SEATS },
        ),
        fc.shuffledSubarray(places, { minLength: MOST_SEATS }),
        fc.constantFrom("meeting" as const, "written" as const),
        (setting, said, order, way) => {
          const says = (place: number): Try => ({
            kind: "stance",
            seat: place,
            as: "holder",
            stance: said[place] ?? "consent",
            age: 0,
            mark: place,
          });
          const end = (given: readonly number[]) => {
            const last = playTries(setting, [
              { kind: "open-step", way },
              ...given.map(says),
              { kind: "conclude" },
            ]).at(-1);
            assert.ok(last);
            const stand = standOf(last);
            return {
              ...stand,
              stances: stand.stances.toSorted(),
              decision: stand.decision && {
                ...stand.decision,
                reservations: [...stand.decision.reservations].sort(),
              },
            };
          };
          assert.deepEqual(end(order), end(places));
        },
      ),
      RUNS,
    );
  });

  it("fall with a changed proposal, all of them with what was released, and stand when only the words were corrected", () => {
    always(({ what, before, after, outcome }) => {
      if (what.kind !== "change" || "refused" in outcome) return;
      assert.deepEqual(after.stances, what.editorial ? before.stances : []);
      assert.deepEqual(after.released, what.editorial ? before.released : []);
    });
  });

  it("count in the step that they were given in, and in no later one: the room is asked anew", () => {
    let anew = 0;
    const histories = fc
      .tuple(tries, tries, fc.constantFrom("meeting" as const, "written" as const))
      .map(([first, last, way]): Try[] => [
        { kind: "open-step", way },
        { kind: "urgency" },
        ...first.slice(0, 12),
        { kind: "close-step" },
        { kind: "open-step", way },
        ...last.slice(0, 12),
      ]);
    fc.assert(
      fc.property(settings, histories, (setting, history) => {
        for (const { what, before, after, outcome } of playTries(setting, history)) {
          const openedAt = after.events.findLastIndex(({ kind }) => kind === "step-opened");
          for (const taken of after.stances) assert.ok(after.events.indexOf(taken) > openedAt);
          if (what.kind !== "open-step" || "refused" in outcome) continue;
          assert.deepEqual([after.released, after.urgency], [[], undefined]);
          if (before.stances.length > 0) anew += 1;
        }
      }),
      RUNS,
    );
    assert.ok(anew > 10, `${anew} steps opened after one with stances`);
  });

  it("of a holder are never overruled or taken back by a deputy", () => {
    always(({ what, before, after }) => {
      if (!("as" in what) || what.as !== "deputy") return;
      const seat = seatCalled(what.seat);
      const held = before.stances.find((taken) => taken.seat === seat && taken.as === "holder");
      if (held !== undefined)
        assert.deepEqual(
          after.stances.find((taken) => taken.seat === seat),
          held,
        );
    });
  });

  it("are told the other side only when released, asked for in the room, given in writing or over", () => {
    let kept = 0;
    always(({ after }, { community }) => {
      const body = community.bodies.find(({ id }) => id === "ssu");
      for (const side of ["municipalities", "hospital"] satisfies Side[]) {
        const seen = withoutWithheld(after, withheldFrom(new Set([side]), after, community));
        const hidden = after.stances.filter((taken) => !seen.stances.includes(taken));
        const asked = after.stances.some(({ source }) => source === "meeting");
        const other = side === "hospital" ? "municipalities" : "hospital";
        const isKept =
          after.state === "open" &&
          after.step?.way === "meeting" &&
          !after.step.closed &&
          !asked &&
          !after.released.includes(other);
        for (const taken of after.stances) {
          const of = body?.seats.find(({ id }) => id === taken.seat)?.side;
          assert.equal(hidden.includes(taken), isKept && of === other);
        }
        kept += hidden.length;
      }
    });
    assert.ok(kept > 100, `${kept} signals kept`);
  });
});
