import assert from "node:assert/strict";
import fc from "fast-check";
import {
  answerMinutes,
  approveInMeeting,
  draftMinutes,
  seatsToApprove,
  sendMinutes,
} from "../../../src/domain/meetings/approve-minutes.ts";
import { registerAttendance } from "../../../src/domain/meetings/hold-meeting.ts";
import type { Meeting } from "../../../src/domain/meetings/meeting.ts";
import { date } from "../../builders/documents.ts";
import { as, attendance, calledMeeting, holdings, outcomeOf, refusal } from "../../builders/meetings.ts";

const rune = as("rune");
const DEADLINE = date("2026-12-19");
const held = (over: Partial<Meeting> = {}) =>
  outcomeOf(registerAttendance(calledMeeting(over), attendance({ "ssu-gp": "absent" }), holdings(), rune));
const sent = () => outcomeOf(sendMinutes(held(), "Referat.", DEADLINE, rune));
const approve = (meeting: Meeting, who: string, seat: string, objection?: string) =>
  answerMinutes(meeting, { seat, objection }, as(who));

describe("minutes", () => {
  it("are written again until they are sent, and then stand", () => {
    const draft = outcomeOf(draftMinutes(held(), "Utkast.", rune));
    assert.equal(draft.minutes?.state, "draft");
    assert.equal(outcomeOf(draftMinutes(draft, "Nytt utkast.", rune)).minutes?.text, "Nytt utkast.");
    const out = sent();
    assert.equal(out.minutes?.sentOn, "2026-12-12");
    assert.equal(refusal(draftMinutes(out, "Annet.", rune)), "minutes-sent");
    assert.equal(outcomeOf(sendMinutes(out, "Annet.", DEADLINE, rune)), out);
  });

  it("are approved when every seat that was there has approved, and not before", () => {
    const first = outcomeOf(approve(sent(), "kari", "ssu-moss"));
    assert.equal(first.minutes?.state, "sent");
    assert.deepEqual(seatsToApprove(first), ["ssu-hospital"]);
    const both = outcomeOf(approve(first, "hege", "ssu-hospital"));
    assert.equal(both.minutes?.state, "approved");
    assert.equal(both.minutes?.approvedOn, "2026-12-12");
  });

  it("get an objection as a correction, and wait until that seat has approved after it", () => {
    const objected = outcomeOf(approve(sent(), "hege", "ssu-hospital", "Navnet er feil."));
    const approved = outcomeOf(approve(objected, "kari", "ssu-moss"));
    assert.equal(approved.minutes?.state, "sent");
    const done = outcomeOf(approve(approved, "hege", "ssu-hospital"));
    assert.equal(done.minutes?.state, "approved");
    assert.equal(done.minutes?.approvals[0]?.objection, "Navnet er feil.");
    assert.equal(done.minutes?.text, "Referat.");
  });

  it("count a doubled click once", () => {
    const first = outcomeOf(approve(sent(), "kari", "ssu-moss"));
    assert.equal(outcomeOf(approve(first, "kari", "ssu-moss")), first);
  });

  it("are approved by the deputy of a seat that was there", () => {
    assert.equal(outcomeOf(approve(sent(), "ola", "ssu-moss")).minutes?.approvals[0]?.by.person, "ola");
  });

  it("are approved by the next meeting, when it has begun", () => {
    const next = held({ id: "ssu-2027-02-01", date: date("2027-02-01") });
    const approved = outcomeOf(approveInMeeting(sent(), next, rune));
    assert.deepEqual([approved.minutes?.state, approved.minutes?.approvedIn], ["approved", "ssu-2027-02-01"]);
    assert.equal(outcomeOf(approveInMeeting(approved, next, rune)), approved);
    assert.equal(refusal(approveInMeeting(sent(), held(), rune)), "not-after");
    assert.equal(refusal(approveInMeeting(sent(), { ...next, attendance: [] }, rune)), "no-attendance");
    assert.equal(refusal(approveInMeeting(held(), next, rune)), "minutes-not-sent");
    assert.equal(refusal(approveInMeeting(sent(), next, as("kari"))), "not-minutes-taker");
  });

  const refusals: readonly (readonly [string, () => ReturnType<typeof approve>, string])[] = [
    ["from a seat that was absent", () => approve(sent(), "gry", "ssu-gp"), "not-member"],
    ["for another's seat", () => approve(sent(), "kari", "ssu-hospital"), "not-member"],
    ["before they are sent", () => approve(held(), "kari", "ssu-moss"), "minutes-not-sent"],
    ["with an objection that says nothing", () => approve(sent(), "kari", "ssu-moss", " "), "words-needed"],
    ["with a deadline that is over", () => sendMinutes(held(), "", date("2026-12-11"), rune), "date-passed"],
    ["when nobody has been noted as there", () => draftMinutes(calledMeeting(), "", rune), "no-attendance"],
    ["drafted by a member", () => draftMinutes(held(), "", as("kari")), "not-minutes-taker"],
  ];
  for (const [name, act, refused] of refusals)
    it(`are refused ${name}`, () => {
      assert.equal(refusal(act()), refused);
    });

  it("are never approved by less than every seat that was there, whatever is answered", () => {
    const answer = fc.record({
      who: fc.constantFrom(
        { who: "kari", seat: "ssu-moss" },
        { who: "ola", seat: "ssu-moss" },
        { who: "hege", seat: "ssu-hospital" },
        { who: "gry", seat: "ssu-gp" },
      ),
      objection: fc.option(fc.constant("Feil."), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 8 }), (answers) => {
        const meeting = answers.reduce((before, { who, objection }) => {
          const outcome = approve(before, who.who, who.seat, objection);
          return "refused" in outcome ? before : outcome.meeting;
        }, sent());
        const approvedOnce = (seat: string) =>
          meeting.minutes?.approvals.some((each) => each.seat === seat && each.objection === undefined);
        if (meeting.minutes?.state === "approved")
          assert.ok(approvedOnce("ssu-moss") && approvedOnce("ssu-hospital"));
        else assert.ok(seatsToApprove(meeting).length > 0);
      }),
    );
  });
});
