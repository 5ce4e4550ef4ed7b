import assert from "node:assert/strict";
import type { Circumstances } from "../../../src/domain/cases/case-outcome.ts";
import {
  closeItem,
  type Noting,
  noteItem,
  refusalToDecide,
  registerAttendance,
} from "../../../src/domain/meetings/hold-meeting.ts";
import type { Meeting } from "../../../src/domain/meetings/meeting.ts";
import {
  actor,
  as,
  attendance,
  calledMeeting,
  holdings,
  one,
  outcomeOf,
  refusal,
} from "../../builders/meetings.ts";

const rune = as("rune");
const registered = (entries = attendance(), meeting = calledMeeting()) =>
  registerAttendance(meeting, entries, holdings(), rune);
const noting = (over: Partial<Noting> = {}): Noting => ({
  item: 1,
  round: 1,
  proposal: 1,
  exceptions: [],
  ...over,
});
const held = (entries = attendance()): Meeting => outcomeOf(registered(entries));
const noted = (meeting = held()): Meeting => outcomeOf(noteItem(meeting, noting(), rune));

const sent = (meeting: Meeting): Meeting => ({
  ...meeting,
  minutes: { state: "sent", text: "Referat.", approvals: [] },
});

describe("attendance", () => {
  it("says for each seat who was there, and names nobody for an absent one", () => {
    const { attendance: entries } = held(attendance({ "ssu-gp": "absent", "ssu-moss": "deputy" }));
    assert.deepEqual(
      entries.map(({ seat, presence, person }) => [seat, presence, person?.person]),
      [
        ["ssu-moss", "deputy", "ola"],
        ["ssu-hospital", "holder", "hege"],
        ["ssu-gp", "absent", undefined],
      ],
    );
  });

  it("changes nothing when it comes again", () => {
    const meeting = held();
    assert.equal(outcomeOf(registered(attendance(), meeting)), meeting);
  });

  const refusals: readonly (readonly [string, () => ReturnType<typeof registered>, string])[] = [
    [
      "by a member",
      () => registerAttendance(calledMeeting(), attendance(), holdings(), as("kari")),
      "not-minutes-taker",
    ],
    ["with a seat left out", () => registered(attendance().slice(1)), "no-attendance"],
    [
      "with somebody who does not hold the seat",
      () =>
        registered([
          ...attendance().slice(1),
          { seat: "ssu-moss", presence: "holder", person: actor("gry") },
        ]),
      "not-in-seat",
    ],
    [
      "with a deputy that the seat does not have",
      () =>
        registered([
          ...attendance().slice(0, 2),
          { seat: "ssu-gp", presence: "deputy", person: actor("ola") },
        ]),
      "not-in-seat",
    ],
    [
      "when the minutes are sent",
      () => registered(attendance({ "ssu-gp": "absent" }), sent(held())),
      "minutes-sent",
    ],
    [
      "before the notice",
      () => {
        const { noticeSentAt: _sent, ...meeting } = calledMeeting();
        return registered(attendance(), meeting);
      },
      "notice-not-sent",
    ],
  ];
  for (const [name, act, refused] of refusals)
    it(`is refused ${name}`, () => {
      assert.equal(refusal(act()), refused);
    });

  it("that turns out wrong corrects open items, as what was asked then, and adds nobody to them", () => {
    const meeting = noted(held(attendance({ "ssu-hospital": "absent" })));
    const corrected = outcomeOf(registered(attendance({ "ssu-gp": "absent" }), meeting));
    const [item] = corrected.agenda;
    assert.deepEqual(
      item?.noted?.present.map(({ seat }) => seat),
      ["ssu-moss"],
    );
    assert.equal(item?.noted?.round, 2);
    assert.equal(item?.noted?.at, meeting.agenda[0]?.noted?.at);
  });

  it("leaves an item alone that is over", () => {
    const over = outcomeOf(closeItem(noted(), 1, "decided", rune));
    const corrected = outcomeOf(registered(attendance({ "ssu-gp": "absent" }), over));
    assert.deepEqual(corrected.agenda, over.agenda);
  });
});

describe("noting an item", () => {
  const exception = { seat: "ssu-gp", stance: "needs-clarification", words: "Hva koster det?" } as const;

  it("keeps who was in the room, who objected, and which proposal they were asked about", () => {
    const meeting = outcomeOf(noteItem(held(), noting({ exceptions: [exception] }), rune));
    const [item] = meeting.agenda;
    assert.equal(item?.noted?.present.length, 3);
    assert.deepEqual(item?.noted?.exceptions, [exception]);
    assert.equal(item?.noted?.by.name, "Rune Referent");
  });

  it("changes nothing when it comes again, and is refused when it was noted otherwise meanwhile", () => {
    const meeting = noted();
    assert.equal(outcomeOf(noteItem(meeting, noting(), rune)), meeting);
    const other = noting({ exceptions: [exception] });
    assert.equal(refusal(noteItem(meeting, other, rune)), "changed-meanwhile");
    assert.equal(outcomeOf(noteItem(meeting, { ...other, round: 2 }, rune)).agenda[0]?.noted?.round, 2);
  });

  const refusals: readonly (readonly [string, Meeting, Partial<Noting>, Circumstances, string])[] = [
    ["by a member", held(), {}, as("kari"), "not-minutes-taker"],
    ["before attendance", calledMeeting(), {}, rune, "no-attendance"],
    [
      "with an exception from somebody who is not there",
      held(attendance({ "ssu-gp": "absent" })),
      { exceptions: [exception] },
      rune,
      "not-present",
    ],
    [
      "with an exception that says nothing",
      held(),
      { exceptions: [{ ...exception, words: " " }] },
      rune,
      "words-needed",
    ],
    ["when there is no such item", held(), { item: 7 }, rune, "no-such-item"],
    ["when the minutes are sent", sent(noted()), { round: 2 }, rune, "minutes-sent"],
    ["when it is over", outcomeOf(closeItem(noted(), 1, "decided", rune)), { round: 2 }, rune, "item-closed"],
  ];
  for (const [name, meeting, over, who, refused] of refusals)
    it(`is refused ${name}`, () => {
      assert.equal(refusal(noteItem(meeting, noting(over), who)), refused);
    });
});

describe("closing an item", () => {
  it("is done once, and not otherwise afterwards", () => {
    const over = outcomeOf(closeItem(noted(), 1, "postponed", rune));
    assert.equal(outcomeOf(closeItem(over, 1, "postponed", rune)), over);
    assert.equal(refusal(closeItem(over, 1, "decided", rune)), "item-closed");
  });

  it("waits for nobody who was asked when the minutes are sent, and is not done of what the room never treated", () => {
    assert.equal(outcomeOf(closeItem(sent(noted()), 1, "decided", rune)).agenda[0]?.outcome, "decided");
    assert.equal(refusal(closeItem(sent(held()), 1, "discussed", rune)), "minutes-sent");
    assert.equal(outcomeOf(closeItem(sent(held()), 1, "postponed", rune)).agenda[0]?.outcome, "postponed");
  });

  it("may decide only what the room was asked, with as many as the body requires", () => {
    const meeting = noted(held(attendance({ "ssu-gp": "absent" })));
    const [item] = meeting.agenda;
    const [unasked] = held().agenda;
    assert.ok(item !== undefined && unasked !== undefined);
    assert.equal(refusalToDecide(meeting, unasked, rune), "not-noted");
    assert.equal(refusalToDecide(meeting, item, rune), undefined);
    const strict = { ...one, bodies: one.bodies.map((body) => ({ ...body, quorum: 3 })) };
    assert.equal(refusalToDecide(meeting, item, { community: strict }), "no-quorum");
  });
});
