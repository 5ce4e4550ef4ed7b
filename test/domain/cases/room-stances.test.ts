import assert from "node:assert/strict";
import fc from "fast-check";
import type { Case } from "../../../src/domain/cases/case.ts";
import type { CaseOutcome } from "../../../src/domain/cases/case-outcome.ts";
import { consensusOf } from "../../../src/domain/cases/consensus.ts";
import { afterEvents } from "../../../src/domain/cases/replay-case.ts";
import {
  type OralStance,
  type RoomNote,
  recordMeetingStances,
  recordOralStance,
} from "../../../src/domain/cases/room-stances.ts";
import { consents, STANCE_KINDS } from "../../../src/domain/cases/stance.ts";
import { stanceOf } from "../../builders/decided-cases.ts";
import { AT, actor, as, caseInMeeting, holdings, MEETING, refusal, SEATS } from "../../builders/meetings.ts";

const HOLDERS = { "ssu-moss": "kari", "ssu-hospital": "hege", "ssu-gp": "gry" };

function present(...seats: readonly (typeof SEATS)[number][]): RoomNote["present"] {
  return seats.map((seat) => ({ seat, as: "holder", person: actor(HOLDERS[seat]) }));
}

function note(over: Partial<RoomNote> = {}): RoomNote {
  return {
    meeting: MEETING,
    item: 1,
    round: 1,
    proposal: 1,
    at: AT,
    present: present(...SEATS),
    exceptions: [],
    ...over,
  };
}

const rune = as("rune");

function applied(treated: Case, outcome: CaseOutcome): Case {
  assert.ok("events" in outcome, refusal(outcome));
  return afterEvents(treated, outcome.events);
}

const noted = (treated: Case, over: Partial<RoomNote> = {}) =>
  applied(treated, recordMeetingStances(treated, note(over), holdings(), rune));
const stances = ({ stances: all }: Case) => Object.fromEntries(all.map(({ seat, stance }) => [seat, stance]));

describe("a room's stances", () => {
  it("are consent for every seat that is there, by the person who sat there, on behalf of their parties", () => {
    const treated = noted(caseInMeeting());
    assert.deepEqual(stances(treated), {
      "ssu-moss": "consent",
      "ssu-hospital": "consent",
      "ssu-gp": "consent",
    });
    const moss = treated.stances.find(({ seat }) => seat === "ssu-moss");
    assert.deepEqual(moss?.onBehalfOf, ["moss", "rade"]);
    assert.equal(moss?.by.name, "Kari Eksempel");
    assert.equal(moss?.notedBy?.name, "Rune Referent");
    assert.equal(moss?.source, "meeting");
    assert.ok(consensusOf(treated, holdings()).reached);
  });

  it("leave an absent seat silent, or as it said beforehand", () => {
    const silent = noted(caseInMeeting(), { present: present("ssu-moss", "ssu-hospital") });
    assert.equal(consensusOf(silent, holdings()).reached, false);
    const signalled = afterEvents(caseInMeeting(), [stanceOf("ssu-gp")]);
    const treated = noted(signalled, { present: present("ssu-moss", "ssu-hospital") });
    assert.ok(consensusOf(treated, holdings()).reached);
    assert.equal(treated.stances.find(({ seat }) => seat === "ssu-gp")?.source, "click");
  });

  it("are an exception with its words where one is named, and that blocks", () => {
    const exceptions = [{ seat: "ssu-gp", stance: "cannot-consent", words: "For dyrt." }] as const;
    const treated = noted(caseInMeeting(), { exceptions });
    assert.equal(stances(treated)["ssu-gp"], "cannot-consent");
    assert.deepEqual(
      consensusOf(treated, holdings()).missing.map(({ id }) => id),
      ["ssu-gp"],
    );
  });

  it("record a deputy as a deputy", () => {
    const [moss] = present("ssu-moss");
    assert.ok(moss);
    const treated = noted(caseInMeeting(), { present: [{ ...moss, as: "deputy", person: actor("ola") }] });
    assert.deepEqual(
      treated.stances.map(({ as: how, by }) => [how, by.person]),
      [["deputy", "ola"]],
    );
  });

  it("let a holder's word stand when only the deputy is there and simply agrees", () => {
    const signalled = afterEvents(caseInMeeting(), [
      { ...stanceOf("ssu-moss"), stance: "cannot-consent", words: "Nei." },
    ]);
    const deputy = [{ seat: "ssu-moss", as: "deputy" as const, person: actor("ola") }];
    assert.equal(stances(noted(signalled, { present: deputy }))["ssu-moss"], "cannot-consent");
    const exceptions = [{ seat: "ssu-moss", stance: "needs-clarification", words: "Når?" }] as const;
    assert.equal(
      stances(noted(signalled, { present: deputy, exceptions }))["ssu-moss"],
      "needs-clarification",
    );
  });

  for (const stance of STANCE_KINDS.filter(consents))
    for (const source of ["click", "oral"] as const)
      it(`let a holder's no by ${source} stand when the deputy who is there says ${stance}`, () => {
        const signalled = afterEvents(caseInMeeting(), [
          { ...stanceOf("ssu-moss"), stance: "cannot-consent", words: "Nei.", source },
        ]);
        const treated = noted(signalled, {
          present: [{ seat: "ssu-moss", as: "deputy", person: actor("ola") }],
          exceptions: [{ seat: "ssu-moss", stance, words: "Greit." }],
        });
        assert.equal(stances(treated)["ssu-moss"], "cannot-consent");
        assert.equal(treated.stances.find(({ seat }) => seat === "ssu-moss")?.as, "holder");
      });

  it("change nothing when the same note comes again, also after the seat has changed its mind", () => {
    const treated = noted(caseInMeeting());
    assert.deepEqual(recordMeetingStances(treated, note(), holdings(), rune), { events: [] });
    const later = { ...stanceOf("ssu-gp"), at: "2026-12-12T10:00:00Z", mark: "later" };
    const changed = afterEvents(treated, [{ ...later, stance: "cannot-consent", words: "Nei." }]);
    assert.deepEqual(recordMeetingStances(changed, note({ round: 2 }), holdings(), rune), { events: [] });
    const asked = noted(changed, { round: 3, at: "2026-12-12T11:00:00Z" });
    assert.equal(stances(asked)["ssu-gp"], "consent");
  });

  it("are taken back for a seat that a new note does not have in the room", () => {
    const treated = noted(noted(caseInMeeting()), { round: 2, present: present("ssu-moss", "ssu-hospital") });
    assert.equal(stances(treated)["ssu-gp"], undefined);
    assert.equal(consensusOf(treated, holdings()).reached, false);
  });

  it("are not given to a seat that has stepped aside", () => {
    const aside = afterEvents(caseInMeeting(), [
      { kind: "stepped-aside", at: AT, by: actor("gry"), seat: "ssu-gp", words: "Inhabil." },
    ]);
    assert.deepEqual(Object.keys(stances(noted(aside))), ["ssu-moss", "ssu-hospital"]);
  });

  const refusals: readonly (readonly [string, () => CaseOutcome, string])[] = [
    [
      "by somebody who does not take the minutes",
      () => recordMeetingStances(caseInMeeting(), note(), holdings(), as("kari")),
      "not-minutes-taker",
    ],
    [
      "in another meeting",
      () => recordMeetingStances(caseInMeeting(), note({ meeting: "ssu-2027-01-01" }), holdings(), rune),
      "not-open",
    ],
    [
      "to an earlier proposal",
      () => recordMeetingStances(caseInMeeting(), note({ proposal: 2 }), holdings(), rune),
      "proposal-changed",
    ],
    [
      "to what is only for information",
      () => recordMeetingStances(caseInMeeting("information"), note(), holdings(), rune),
      "no-stances",
    ],
    [
      "with an exception that says nothing",
      () =>
        recordMeetingStances(
          caseInMeeting(),
          note({ exceptions: [{ seat: "ssu-gp", stance: "cannot-consent", words: " " }] }),
          holdings(),
          rune,
        ),
      "words-needed",
    ],
  ];
  for (const [name, act, refused] of refusals)
    it(`are refused ${name}`, () => {
      assert.equal(refusal(act()), refused);
    });

  it("never count a seat that was in no note's last room, whatever is noted how often", () => {
    const seat = fc.constantFrom(...SEATS);
    const round = fc.record({
      seats: fc.uniqueArray(seat),
      exceptions: fc.uniqueArray(
        fc.record({ seat, stance: fc.constantFrom(...STANCE_KINDS), words: fc.constant("Ord.") }),
        { selector: (each) => each.seat },
      ),
    });
    fc.assert(
      fc.property(fc.array(round, { minLength: 1, maxLength: 5 }), (rounds) => {
        const notes = rounds.map(({ seats, exceptions }, index) =>
          note({ round: index + 1, present: present(...seats), exceptions }),
        );
        const treated = notes.reduce((before, each) => {
          const next = applied(before, recordMeetingStances(before, each, holdings(), rune));
          assert.deepEqual(recordMeetingStances(next, each, holdings(), rune), { events: [] });
          return next;
        }, caseInMeeting());
        const last = notes.at(-1);
        assert.deepEqual(
          treated.stances.map(({ seat: id }) => id).toSorted(),
          last?.present.map(({ seat: id }) => id).toSorted(),
        );
        for (const { seat: id, stance } of treated.stances)
          assert.equal(stance, last?.exceptions.find((each) => each.seat === id)?.stance ?? "consent");
      }),
    );
  });
});

describe("a stance that is told the minutes-taker", () => {
  const given = (over: Partial<OralStance> = {}): OralStance => ({
    meeting: MEETING,
    seat: "ssu-gp",
    person: actor("gry"),
    stance: "consent",
    proposal: 1,
    mark: "press-1",
    ...over,
  });
  const told = (over: Partial<OralStance> = {}, who = rune, treated = caseInMeeting()) =>
    recordOralStance(treated, given(over), holdings(), who);

  it("covers an absent seat, and says who said it and who wrote it down", () => {
    const treated = applied(noted(caseInMeeting(), { present: present("ssu-moss", "ssu-hospital") }), told());
    assert.ok(consensusOf(treated, holdings()).reached);
    const oral = treated.stances.find(({ seat }) => seat === "ssu-gp");
    assert.deepEqual(
      [oral?.source, oral?.by.person, oral?.notedBy?.person, oral?.as],
      ["oral", "gry", "rune", "holder"],
    );
    assert.deepEqual(recordOralStance(treated, given(), holdings(), rune), { events: [] });
  });

  it("is refused from somebody who does not hold the seat, without needed words, and to others than the minutes-taker", () => {
    assert.equal(refusal(told({ person: actor("hege") })), "not-your-seat");
    assert.equal(refusal(told({ seat: "ssu-nobody" })), "not-your-seat");
    assert.equal(refusal(told({ stance: "needs-clarification" })), "words-needed");
    assert.equal(refusal(told({}, as("gry"))), "not-minutes-taker");
    assert.equal(refusal(told({ proposal: 7 })), "proposal-changed");
  });

  it("is refused from a deputy whose holder has answered", () => {
    const answered = afterEvents(caseInMeeting(), [stanceOf("ssu-moss")]);
    const deputy = { seat: "ssu-moss", person: actor("ola") };
    assert.equal(refusal(told(deputy, rune, answered)), "holder-has-answered");
    assert.ok("events" in told(deputy));
  });
});
