import assert from "node:assert/strict";
import { afterEvents } from "../../../src/domain/cases/replay-case.ts";
import { leaveMeeting, stepForMeeting, takeToMeeting } from "../../../src/domain/cases/take-to-meeting.ts";
import {
  addCase,
  isReadyFor,
  type PlannedMeeting,
  planMeeting,
  removeCase,
  sendNotice,
} from "../../../src/domain/meetings/plan-meeting.ts";
import { date } from "../../builders/documents.ts";
import {
  AT,
  actor,
  as,
  calledMeeting,
  caseInMeeting,
  caseOf,
  communityWith,
  MEETING,
  outcomeOf,
  preparedEvents,
  refusal,
  TODAY,
} from "../../builders/meetings.ts";

const siri = as("siri");
const wish = (over: Partial<PlannedMeeting> = {}): PlannedMeeting => ({
  body: "ssu",
  date: TODAY,
  place: "Kalnes",
  ...over,
});
const planned = () => outcomeOf(planMeeting(wish(), siri));
const prepared = (id = "sak-1") => caseOf(preparedEvents(), id);

describe("planning a meeting", () => {
  it("gives the body an empty meeting on the date, and no deadline that nobody gave", () => {
    assert.deepEqual(planned(), {
      id: MEETING,
      body: "ssu",
      date: TODAY,
      place: "Kalnes",
      agenda: [],
      attendance: [],
    });
  });

  const refusals: readonly (readonly [string, Partial<PlannedMeeting>, string, string])[] = [
    ["by others than the secretariat", {}, "kari", "not-secretariat"],
    ["for a body that there is not", { body: "ssi" }, "siri", "no-such-body"],
    ["on a day that is over", { date: date("2026-12-11") }, "siri", "date-passed"],
    ["with cases due after it", { casesDeadline: date("2026-12-13") }, "siri", "deadline-after-meeting"],
  ];
  for (const [name, over, who, refused] of refusals)
    it(`is refused ${name}`, () => {
      assert.equal(refusal(planMeeting(wish(over), as(who))), refused);
    });

  it("numbers the cases in the order they come, each once", () => {
    const first = outcomeOf(addCase(planned(), prepared("a"), siri));
    const both = outcomeOf(addCase(first, prepared("b"), siri));
    assert.equal(outcomeOf(addCase(both, prepared("a"), siri)), both);
    assert.deepEqual(
      both.agenda.map(({ number, case: id, step }) => [number, id, step]),
      [
        [1, "a", 1],
        [2, "b", 1],
      ],
    );
    assert.deepEqual(
      outcomeOf(removeCase(both, "a", siri)).agenda.map(({ number, case: id }) => [number, id]),
      [[1, "b"]],
    );
  });

  it("takes in only what the body may treat now", () => {
    const [submitted] = preparedEvents();
    assert.ok(submitted);
    assert.equal(refusal(addCase(planned(), caseOf([submitted]), siri)), "case-not-ready");
    assert.equal(refusal(addCase(planned(), caseInMeeting(), siri)), "case-not-ready");
    assert.equal(refusal(addCase(planned(), prepared(), as("rune"))), "not-secretariat");
    assert.equal(isReadyFor(calledMeeting(), prepared("sak-1"), siri), false);
  });

  it("sends the notice once, and keeps what is then on the agenda", () => {
    assert.equal(refusal(sendNotice(planned(), siri)), "empty-agenda");
    const sent = outcomeOf(sendNotice(outcomeOf(addCase(planned(), prepared(), siri)), siri));
    assert.equal(sent.noticeSentAt, AT);
    assert.equal(outcomeOf(sendNotice(sent, as("siri", { at: "2026-12-12T10:00:00Z" }))), sent);
    assert.equal(refusal(removeCase(sent, "sak-1", siri)), "notice-sent");
    assert.equal(outcomeOf(addCase(sent, prepared("late"), siri)).agenda.length, 2);
  });
});

describe("taking a case to a meeting", () => {
  const two = communityWith({ steps: 2 });
  const inTwo = as("siri", { community: two });
  const place = { meeting: MEETING, body: "ssu" };

  it("opens the next step there, once", () => {
    const outcome = takeToMeeting(prepared(), place, siri);
    assert.ok("events" in outcome);
    const treated = afterEvents(prepared(), outcome.events);
    assert.deepEqual([treated.step?.meeting, treated.step?.way, treated.step?.step], [MEETING, "meeting", 1]);
    assert.deepEqual(takeToMeeting(treated, place, siri), { events: [] });
  });

  it("lets FSU take the first of two steps and never the second", () => {
    const first = caseOf(preparedEvents());
    assert.equal(stepForMeeting(first, "fsu", inTwo), 1);
    const second = afterEvents(caseInMeeting(), [
      { kind: "step-closed", at: AT, by: actor("rune"), step: 1, meeting: MEETING },
    ]);
    assert.equal(stepForMeeting(second, "fsu", inTwo), undefined);
    assert.equal(stepForMeeting(second, "ssu", inTwo), 2);
    assert.equal(stepForMeeting(second, "ssu", siri), undefined);
  });

  it("leaves a written treatment alone until its deadline has passed", () => {
    const written = (deadline: string) =>
      afterEvents(prepared(), [
        {
          kind: "step-opened",
          at: AT,
          by: actor("siri"),
          step: 1,
          way: "written",
          body: "ssu",
          deadline: date(deadline),
        },
      ]);
    assert.equal(stepForMeeting(written("2026-12-12"), "ssu", siri), undefined);
    assert.equal(stepForMeeting(written("2026-12-11"), "ssu", siri), 1);
  });

  it("moves a postponed case to the next meeting with the stances that were taken", () => {
    const outcome = leaveMeeting(caseInMeeting(), MEETING, as("rune"));
    assert.ok("events" in outcome);
    const waiting = afterEvents(caseInMeeting(), outcome.events);
    assert.equal(waiting.step?.meeting, undefined);
    assert.deepEqual(leaveMeeting(waiting, MEETING, as("rune")), { events: [] });
    const next = takeToMeeting(waiting, { meeting: "ssu-2027-02-01", body: "ssu" }, siri);
    assert.ok("events" in next);
    assert.equal(afterEvents(waiting, next.events).step?.meeting, "ssu-2027-02-01");
  });

  it("is refused to others than the secretariat", () => {
    assert.equal(refusal(takeToMeeting(prepared(), place, as("rune"))), "not-secretariat");
  });
});
