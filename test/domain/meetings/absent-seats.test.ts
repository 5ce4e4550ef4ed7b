import assert from "node:assert/strict";
import fc from "fast-check";
import type { CaseEvent } from "../../../src/domain/cases/case-event.ts";
import { afterEvents } from "../../../src/domain/cases/replay-case.ts";
import type { Body, Community } from "../../../src/domain/community/community.ts";
import { seatsDecidedWithout } from "../../../src/domain/meetings/absent-seats.ts";
import { registerAttendance } from "../../../src/domain/meetings/hold-meeting.ts";
import type { AgendaItem, Meeting } from "../../../src/domain/meetings/meeting.ts";
import {
  AT,
  actor,
  as,
  attendance,
  calledMeeting,
  caseInMeeting,
  holdings,
  one,
  outcomeOf,
  SEATS,
} from "../../builders/meetings.ts";

type Rule = Pick<Body, "absent_seats" | "quorum" | "notice_days">;

const ssu = (rule: Rule): Community => ({
  ...one,
  bodies: one.bodies.map((body) => (body.id === "ssu" ? { ...body, ...rule } : body)),
});

/** The room was asked while these seats were away; those that have clicked did so before. */
function without(
  rule: Rule,
  away: readonly (typeof SEATS)[number][],
  clicked: readonly string[] = [],
  noticed = "2026-12-01T09:00:00Z",
  since: readonly CaseEvent[] = [],
) {
  const community = ssu(rule);
  const absent = Object.fromEntries(away.map((seat) => [seat, "absent" as const]));
  const meeting: Meeting = outcomeOf(
    registerAttendance(
      calledMeeting({ noticeSentAt: noticed }),
      attendance(absent),
      holdings(community),
      as("siri", { community }),
    ),
  );
  const present = meeting.attendance.filter(({ presence }) => presence !== "absent");
  const noted = { round: 1, proposal: 1, present, exceptions: [], at: AT, by: actor("siri") };
  const item: AgendaItem = { number: 1, case: "sak-1", step: 1, noted };
  const answered = afterEvents(
    caseInMeeting(),
    clicked.map((seat) => ({
      kind: "stance-taken" as const,
      at: AT,
      by: actor("hege"),
      seat,
      onBehalfOf: [],
      as: "holder" as const,
      stance: "cannot-consent" as const,
      words: "Nei.",
      proposal: 1,
      source: "click" as const,
      mark: `click-${seat}`,
    })),
  );
  const treated = afterEvents(answered, since);
  return seatsDecidedWithout(meeting, item, treated, holdings(community), { community });
}

const DECIDES: Rule = { absent_seats: "meeting_decides", quorum: 2, notice_days: 7 };

describe("seats that a meeting decides without", () => {
  for (const [name, rule, away, clicked, noticed, expected] of [
    ["one that is away and silent", DECIDES, ["ssu-gp"], [], undefined, ["ssu-gp"]],
    ["none that has objected before the meeting", DECIDES, ["ssu-gp"], ["ssu-gp"], undefined, []],
    ["none when too few are there", DECIDES, ["ssu-gp", "ssu-moss"], [], undefined, []],
    ["none when the notice was late", DECIDES, ["ssu-gp"], [], "2026-12-09T09:00:00Z", []],
    ["none when the quorum is not given", { ...DECIDES, quorum: undefined }, ["ssu-gp"], [], undefined, []],
    [
      "none when the notice period is not given",
      { ...DECIDES, notice_days: undefined },
      ["ssu-gp"],
      [],
      undefined,
      [],
    ],
    ["none when everybody is there", DECIDES, [], [], undefined, []],
  ] as const)
    it(`are ${name}`, () => {
      assert.deepEqual(without(rule, away, clicked, noticed), expected);
    });

  const said = { at: AT, by: actor("hege") };
  const reworded: CaseEvent = {
    ...{ ...said, kind: "proposal-changed", editorial: false },
    proposal: { number: 2, points: ["Nye ord."] },
  };
  const clicked = (stance: "consent" | "needs-clarification"): CaseEvent => ({
    ...{ ...said, kind: "stance-taken", seat: "ssu-gp", onBehalfOf: [], as: "holder", stance },
    ...{ proposal: 1, source: "click", mark: `later-${stance}`, words: "Ord." },
  });
  const histories: readonly (readonly [name: string, since: readonly CaseEvent[], expected: string[]])[] = [
    ["has a new wording", [reworded], []],
    ["is in a later step", [{ ...said, kind: "step-opened", step: 2, way: "meeting", body: "ssu" }], []],
    ["is set silent", [{ ...said, kind: "stance-retracted", seat: "ssu-gp", mark: "click-ssu-gp" }], []],
    ["only asked since, and has a new wording", [clicked("needs-clarification"), reworded], []],
    ["consented since, before the new wording", [clicked("consent"), reworded], ["ssu-gp"]],
  ];
  for (const [name, since, expected] of histories)
    it(`are ${expected.length === 0 ? "none" : "still one"} that objected to a case that ${name}`, () => {
      assert.deepEqual(without(DECIDES, ["ssu-gp"], ["ssu-gp"], undefined, since), expected);
    });

  it("are none by default, and under must_confirm, whoever is away and whatever else is configured", () => {
    const rules = fc.record({
      absent_seats: fc.constantFrom(undefined, "must_confirm" as const),
      quorum: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
      notice_days: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(rules, fc.subarray([...SEATS], { maxLength: 2 }), (rule, away) => {
        assert.deepEqual(without(rule, away), []);
      }),
    );
  });
});
