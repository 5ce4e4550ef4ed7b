import assert from "node:assert/strict";
import {
  type Anchoring,
  draftFor,
  emptyAnchoring,
} from "../../../../src/domain/cases/anchoring/anchoring.ts";
import {
  answerAsContact,
  registerAnswer,
} from "../../../../src/domain/cases/anchoring/answer-representative.ts";
import { askParties, noteAskedOtherwise } from "../../../../src/domain/cases/anchoring/ask-parties.ts";
import type { AnchoringOutcome } from "../../../../src/domain/cases/anchoring/change-anchoring.ts";
import {
  addNote,
  notePreMeeting,
  planPreMeeting,
  saveDraft,
} from "../../../../src/domain/cases/anchoring/own-side.ts";
import { releaseAnchoring } from "../../../../src/domain/cases/anchoring/release-anchoring.ts";
import { whereParty } from "../../../../src/domain/cases/anchoring/where-parties-stand.ts";
import { placesToAnchor } from "../../../../src/domain/cases/anchoring/who-anchors.ts";
import { afterEvents } from "../../../../src/domain/cases/replay-case.ts";
import {
  ANCHORED,
  AT,
  CHANGED,
  caseWith,
  openedIn,
  readerNamed,
  STEP_CLOSED,
  TODAY,
  UNDER_TREATMENT,
} from "../../../builders/anchoring-facts.ts";

const EMPTY = emptyAnchoring("BT-407", "municipalities");
const HOSPITAL = emptyAnchoring("BT-407", "hospital");

function done(outcome: AnchoringOutcome): Anchoring {
  assert.ok(outcome.anchoring !== undefined, JSON.stringify(outcome));
  return outcome.anchoring;
}

const asked = done(askParties(EMPTY, UNDER_TREATMENT, { seat: "ssu-moss" }, readerNamed("ssu-moss")));
const answer = {
  party: "moss",
  answer: "doubts",
  words: "Fristen er kort.",
  proposal: 1,
  mark: "klikk-1",
} as const;
const answered = done(answerAsContact(asked, UNDER_TREATMENT, answer, readerNamed("kontakt-moss")));
const party = (id: string) => {
  const found = ANCHORED.parties.find((each) => each.id === id);
  assert.ok(found);
  return found;
};
const positions = (anchoring: Anchoring, number = 1) =>
  ["moss", "rade", "valer"].map((id) => whereParty(anchoring, party(id), number).position);

describe("who gets into the anchoring of a case", () => {
  const rows = [
    ["a holder", "ssu-moss", ["municipalities"]],
    ["a deputy", "vara", ["municipalities"]],
    ["a holder of the other side", "ssu-sykehuset-1", ["hospital"]],
    ["a side's secretary", "sykehussekretær", ["hospital"]],
    ["who is secretary for both", "begge", ["municipalities", "hospital"]],
    ["an observer", "observatør", []],
    ["who held the seat before", "forgjenger", []],
    ["a holder in a body that has nothing to do with it", "pm-moss", []],
    ["a contact who is asked", "kontakt-moss", []],
    ["nobody known", "nobody", []],
  ] as const;
  for (const [who, person, sides] of rows)
    it(`${who}: ${sides.length === 0 ? "nowhere" : sides.join(", ")}`, () => {
      const places = placesToAnchor(UNDER_TREATMENT, readerNamed(person));
      assert.deepEqual(
        places.map(({ side }) => side),
        sides,
      );
    });

  it("not who is partial in the case", () => {
    const partial = afterEvents(UNDER_TREATMENT, [
      {
        kind: "disqualified",
        at: AT,
        by: { person: "ssu-moss", name: "ssu-moss" },
        seat: "ssu-moss",
        person: "ssu-moss",
        words: "Eier bygget.",
      },
    ]);
    assert.deepEqual(placesToAnchor(partial, readerNamed("ssu-moss")), []);
    assert.equal(placesToAnchor(partial, readerNamed("vara")).length, 1);
  });
});

describe("asking the own parties", () => {
  it("asks every contact of the seat's parties, once, and nobody whose time is over", () => {
    assert.deepEqual(asked.asks.map(({ contact }) => contact?.person).toSorted(), [
      "kontakt-moss",
      "kontakt-moss-2",
      "kontakt-rade",
    ]);
    const again = askParties(asked, UNDER_TREATMENT, { seat: "ssu-moss" }, readerNamed("vara"));
    assert.equal(again.anchoring, asked);
  });

  it("asks anew when the proposal has changed", () => {
    const changed = afterEvents(UNDER_TREATMENT, [CHANGED]);
    const next = done(askParties(answered, changed, { seat: "ssu-moss" }, readerNamed("ssu-moss")));
    assert.equal(next.asks.length, 6);
    assert.deepEqual(positions(answered, 2), ["outdated", "not-asked", "not-asked"]);
    assert.deepEqual(positions(next, 2), ["silent", "silent", "not-asked"]);
  });

  const refusals = [
    ["not-your-seat", "another's seat", "ssu-moss", "ssu-halden", UNDER_TREATMENT],
    ["not-your-seat", "the other side's seat", "ssu-moss", "ssu-sykehuset-1", UNDER_TREATMENT],
    ["not-your-seat", "an office", "kommunesekretær", "ssu-moss", UNDER_TREATMENT],
    ["not-your-seat", "a contact", "kontakt-moss", "ssu-moss", UNDER_TREATMENT],
    ["nobody-to-ask", "a seat without contacts", "ssu-halden", "ssu-halden", UNDER_TREATMENT],
    ["not-under-treatment", "a case that is only prepared", "ssu-moss", "ssu-moss", caseWith()],
  ] as const;
  for (const [reason, what, person, seat, treated] of refusals)
    it(`is refused as ${reason} for ${what}`, () => {
      assert.deepEqual(askParties(EMPTY, treated, { seat }, readerNamed(person)), { refused: reason });
    });

  it("is open between the steps, which is what they are for", () => {
    const between = caseWith(openedIn("fsu", 1), STEP_CLOSED);
    assert.equal(
      done(askParties(EMPTY, between, { seat: "ssu-moss" }, readerNamed("ssu-moss"))).asks.length,
      3,
    );
  });

  it("notes those who were asked in another way, and only them", () => {
    const noted = done(
      noteAskedOtherwise(asked, UNDER_TREATMENT, { seat: "ssu-moss" }, readerNamed("ssu-moss")),
    );
    assert.deepEqual(
      noted.asks.filter(({ contact }) => contact === undefined).map((each) => each.party),
      ["valer", "vestby"],
    );
    assert.equal(
      noteAskedOtherwise(noted, UNDER_TREATMENT, { seat: "ssu-moss" }, readerNamed("ssu-moss")).anchoring,
      noted,
    );
  });
});

describe("answers to a representative", () => {
  it("count where they are, keep what was said before, and silence is none", () => {
    assert.deepEqual(positions(asked), ["silent", "silent", "not-asked"]);
    assert.deepEqual(positions(answered), ["doubts", "silent", "not-asked"]);
    const later = done(
      answerAsContact(
        answered,
        UNDER_TREATMENT,
        { ...answer, answer: "supports", words: "", mark: "klikk-2" },
        readerNamed("kontakt-moss"),
      ),
    );
    assert.deepEqual(positions(later)[0], "supports");
    assert.equal(later.answers.length, 2);
  });

  it("are counted once, however often the click comes", () => {
    const again = answerAsContact(answered, UNDER_TREATMENT, answer, readerNamed("kontakt-moss"));
    assert.equal(again.anchoring, answered);
    const twice = { ...answer, mark: "klikk-9" };
    assert.equal(
      answerAsContact(answered, UNDER_TREATMENT, twice, readerNamed("kontakt-moss")).anchoring,
      answered,
    );
  });

  it("of a party whose contacts differ are told as the most cautious", () => {
    const both = done(
      answerAsContact(
        answered,
        UNDER_TREATMENT,
        { ...answer, answer: "supports", mark: "klikk-2" },
        readerNamed("kontakt-moss-2"),
      ),
    );
    const { position, answers } = whereParty(both, party("moss"), 1);
    assert.deepEqual([position, answers.length], ["doubts", 2]);
  });

  const refused = [
    ["not-asked", "a contact of another party", "kontakt-rade", asked, UNDER_TREATMENT],
    ["not-asked", "a contact whose time is over", "tidligere-kontakt", asked, UNDER_TREATMENT],
    ["not-asked", "a contact who was never asked", "kontakt-moss", EMPTY, UNDER_TREATMENT],
    ["not-asked", "the representative themselves", "ssu-moss", asked, UNDER_TREATMENT],
    [
      "not-asked",
      "the other side's anchoring",
      "kontakt-moss",
      { ...asked, side: "hospital" },
      UNDER_TREATMENT,
    ],
    ["not-under-treatment", "a prepared case", "kontakt-moss", asked, caseWith()],
    ["proposal-changed", "an old card", "kontakt-moss", asked, afterEvents(UNDER_TREATMENT, [CHANGED])],
  ] as const;
  for (const [reason, what, person, anchoring, treated] of refused)
    it(`are refused as ${reason}: ${what}`, () => {
      assert.deepEqual(answerAsContact(anchoring, treated, answer, readerNamed(person)), { refused: reason });
    });

  it("by phone are written down with who gave them and who wrote them", () => {
    const given = {
      party: "valer",
      name: "Vilde Prøve",
      answer: "opposes",
      words: "",
      mark: "skjema-1",
    } as const;
    const next = done(registerAnswer(asked, UNDER_TREATMENT, given, readerNamed("ssu-moss")));
    assert.deepEqual(next.answers.at(-1), {
      party: "valer",
      answer: "opposes",
      at: AT,
      contact: { name: "Vilde Prøve" },
      proposal: 1,
      source: "registered",
      registeredBy: { person: "ssu-moss", name: "ssu-moss" },
      mark: "skjema-1",
    });
    const by = (person: string, over: object = {}) =>
      registerAnswer(asked, UNDER_TREATMENT, { ...given, ...over }, readerNamed(person));
    assert.ok(by("kommunesekretær").anchoring);
    assert.deepEqual(by("ssu-halden"), { refused: "not-your-party" });
    assert.deepEqual(by("ssu-sykehuset-1"), { refused: "not-your-side" });
    assert.deepEqual(by("kontakt-moss"), { refused: "not-your-side" });
    assert.deepEqual(by("ssu-moss", { name: " " }), { refused: "name-needed" });
  });

  it("of one who answers on a card and later by phone are one person's", () => {
    const given = { party: "moss", name: "knut prøve", answer: "supports", mark: "skjema-1" } as const;
    const next = done(registerAnswer(answered, UNDER_TREATMENT, given, readerNamed("ssu-moss")));
    assert.equal(positions(next)[0], "supports");
  });
});

describe("a side's own work on a case", () => {
  const note = { words: "Vi ber om lengre frist.", seat: "ssu-moss", mark: "skjema-1" };

  it("is notes, drafts and pre-meetings, added and never changed", () => {
    const reader = readerNamed("ssu-moss");
    const noted = done(addNote(EMPTY, UNDER_TREATMENT, note, reader));
    assert.equal(addNote(noted, UNDER_TREATMENT, note, reader).anchoring, noted);
    const first = { seat: "ssu-moss", stance: "needs-clarification", words: "" } as const;
    const drafted = done(saveDraft(noted, UNDER_TREATMENT, first, reader));
    assert.equal(saveDraft(drafted, UNDER_TREATMENT, first, reader).anchoring, drafted);
    const second = { ...first, stance: "consent-with-remark", words: "Frist." } as const;
    const next = done(saveDraft(drafted, UNDER_TREATMENT, second, reader));
    assert.deepEqual([next.drafts.length, draftFor(next, "ssu-moss")?.words], [2, "Frist."]);
    const meeting = { id: "skjema-2", date: TODAY, place: "Teams" };
    const planned = done(planPreMeeting(next, UNDER_TREATMENT, meeting, reader));
    assert.equal(planPreMeeting(planned, UNDER_TREATMENT, meeting, reader).anchoring, planned);
    const held = done(notePreMeeting(planned, UNDER_TREATMENT, { id: "skjema-2", notes: "Enige." }, reader));
    assert.deepEqual(
      held.preMeetings.map(({ state, notes }) => [state, notes]),
      [
        ["planned", ""],
        ["held", "Enige."],
      ],
    );
    assert.deepEqual(notePreMeeting(planned, UNDER_TREATMENT, { id: "?", notes: "Enige." }, reader), {
      refused: "no-such-pre-meeting",
    });
  });

  it("is nobody else's", () => {
    for (const person of ["ssu-sykehuset-1", "sykehussekretær", "observatør", "kontakt-moss", "nobody"]) {
      const reader = readerNamed(person);
      assert.deepEqual(addNote(EMPTY, UNDER_TREATMENT, { ...note, seat: undefined }, reader), {
        refused: "not-your-side",
      });
      assert.ok(
        "refused" in
          saveDraft(EMPTY, UNDER_TREATMENT, { seat: "ssu-moss", stance: "consent", words: "" }, reader),
      );
      assert.ok(
        "refused" in planPreMeeting(EMPTY, UNDER_TREATMENT, { id: "1", date: TODAY, place: "" }, reader),
      );
    }
    assert.ok("refused" in addNote(HOSPITAL, UNDER_TREATMENT, note, readerNamed("ssu-moss")));
  });

  it("ends with the case", () => {
    const withdrawn = afterEvents(UNDER_TREATMENT, [
      { kind: "withdrawn", at: AT, by: { person: "a", name: "A" }, words: "Løst." },
    ]);
    assert.deepEqual(addNote(EMPTY, withdrawn, note, readerNamed("ssu-moss")), {
      refused: "not-under-treatment",
    });
  });
});

describe("a released summary", () => {
  const given = { seat: "ssu-moss", words: "Ledergruppene er spurt." };

  it("tells both sides how, and where each party stands; nothing of who said what", () => {
    const outcome = releaseAnchoring(UNDER_TREATMENT, answered, given, readerNamed("ssu-moss"));
    assert.ok("events" in outcome);
    const [event] = outcome.events;
    assert.ok(event?.kind === "anchored");
    assert.deepEqual(event.parties, [
      { party: "moss", answer: "doubts" },
      { party: "rade", answer: "silent" },
      { party: "valer", answer: "silent" },
      { party: "vestby", answer: "silent" },
    ]);
    assert.doesNotMatch(JSON.stringify(event), /Knut|Fristen er kort/);
    const after = afterEvents(UNDER_TREATMENT, outcome.events);
    assert.deepEqual(releaseAnchoring(after, answered, given, readerNamed("ssu-moss")), { events: [] });
  });

  const refused = [
    ["observer", "observatør", given],
    ["not-your-seat", "kommunesekretær", given],
    ["not-your-seat", "ssu-halden", given],
    ["not-your-seat", "ssu-sykehuset-1", given],
    ["words-needed", "ssu-moss", { ...given, words: " " }],
  ] as const;
  for (const [reason, person, sent] of refused)
    it(`is refused as ${reason} for ${person}`, () => {
      assert.deepEqual(releaseAnchoring(UNDER_TREATMENT, answered, sent, readerNamed(person)), {
        refused: reason,
      });
    });
});
