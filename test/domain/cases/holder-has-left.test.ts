import assert from "node:assert/strict";
import { takeStance } from "../../../src/domain/cases/case-actions.ts";
import type { CaseOutcome } from "../../../src/domain/cases/case-outcome.ts";
import { confirmNoted, takeBackStance } from "../../../src/domain/cases/noted-stances.ts";
import { afterEvents } from "../../../src/domain/cases/replay-case.ts";
import { restsOnOthers } from "../../../src/domain/cases/rests-on-others.ts";
import { recordMeetingStances, recordOralStance } from "../../../src/domain/cases/room-stances.ts";
import type { SeatHolding } from "../../../src/domain/people/seats.ts";
import { stanceOf } from "../../builders/decided-cases.ts";
import { AT, actor, as, caseInMeeting, holdings, MEETING, refusal } from "../../builders/meetings.ts";
import { MOSS, occupancy } from "../../builders/seated-community.ts";

const SEAT = "ssu-moss";
const KARIS_NO = { ...stanceOf(SEAT), stance: "cannot-consent" as const, words: "Nei.", by: actor("kari") };
const treated = afterEvents(caseInMeeting(), [KARIS_NO]);
const heard = afterEvents(caseInMeeting(), [{ ...KARIS_NO, source: "oral", notedBy: actor("rune") }]);
const ola = as("ola");
const rune = as("rune");

const mossHeldBy = (holder: SeatHolding["holder"]) =>
  holdings().map((holding) => (holding.seat.id === SEAT ? { ...holding, holder } : holding));

/** All that a deputy can say for the seat. */
const WAYS: Readonly<Record<string, (now: readonly SeatHolding[]) => CaseOutcome>> = {
  answers: (now) =>
    takeStance(treated, { seat: SEAT, stance: "consent", proposal: 1, mark: "ola-1" }, now, ola),
  "takes the answer back": (now) => takeBackStance(treated, { seat: SEAT, mark: KARIS_NO.mark }, now, ola),
  "confirms what was noted": (now) => confirmNoted(heard, { seat: SEAT, mark: KARIS_NO.mark }, now, ola),
  "tells the minutes-taker": (now) =>
    recordOralStance(
      treated,
      { meeting: MEETING, seat: SEAT, person: actor("ola"), stance: "consent", proposal: 1, mark: "ola-2" },
      now,
      rune,
    ),
  "is in the room": (now) =>
    recordMeetingStances(
      treated,
      {
        ...{ meeting: MEETING, item: 1, round: 1, proposal: 1, at: AT, exceptions: [] },
        present: [{ seat: SEAT, as: "deputy", person: actor("ola") }],
      },
      now,
      rune,
    ),
};

describe("a deputy of a seat whose holder has spoken", () => {
  for (const [what, act] of Object.entries(WAYS)) {
    it(`is held back while the holder sits there: ${what}`, () => {
      const outcome = act(holdings());
      assert.deepEqual(
        outcome,
        what === "is in the room" ? { events: [] } : { refused: "holder-has-answered" },
      );
    });

    it(`speaks when the holder has left, also before the next one has: ${what}`, () => {
      for (const now of [mossHeldBy(undefined), mossHeldBy(occupancy("ny", MOSS))]) {
        const outcome = act(now);
        assert.ok("events" in outcome, refusal(outcome));
        assert.equal(outcome.events.length, 1);
        if (what !== "confirms what was noted") assert.ok(restsOnOthers(treated, outcome, now));
      }
    });
  }
});
