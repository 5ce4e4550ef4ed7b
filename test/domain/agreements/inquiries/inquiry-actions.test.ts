import assert from "node:assert/strict";
import fc from "fast-check";
import {
  afterInquiryEvents,
  INQUIRY_STATES,
  type Inquiry,
  type InquiryState,
  replayInquiry,
} from "../../../../src/domain/agreements/inquiries/inquiry.ts";
import {
  actOn,
  type InquiryAction,
  type InquiryCircumstances,
  type InquiryRefusal,
  mayReadInquiry,
} from "../../../../src/domain/agreements/inquiries/inquiry-actions.ts";
import type { InquiryEvent, InquiryKind } from "../../../../src/domain/agreements/inquiries/inquiry-event.ts";
import { asked, readTvister } from "../../../builders/inquiries.ts";
import { seated } from "../../../builders/seated-community.ts";
import { outsider } from "../../../builders/tasks.ts";

const [ssu] = seated.bodies;
const [seat] = ssu?.seats ?? [];
assert.ok(ssu !== undefined && seat !== undefined);

const STANDINGS = {
  nora: outsider,
  stranger: outsider,
  kari: { ...outsider, secretaryFor: ["municipalities"] },
  kurt: { ...outsider, secretaryFor: ["municipalities"] },
  hans: { ...outsider, secretaryFor: ["hospital"] },
  both: { ...outsider, secretaryFor: ["municipalities", "hospital"] },
  siri: { ...outsider, coordinatorFor: ["hospital"] },
  rolf: { ...outsider, seats: [{ body: ssu, seat, as: "holder" }] },
} as const satisfies Record<string, InquiryCircumstances["standing"]>;
type Who = keyof typeof STANDINGS;

let clicks = 0;
function nextClick(): string {
  clicks += 1;
  return `click-${clicks}`;
}

function as(who: Who, mark = nextClick()): InquiryCircumstances {
  return { actor: { person: who, name: who }, standing: STANDINGS[who], at: "2026-11-21T10:00:00Z", mark };
}

const take: InquiryAction = { kind: "take" };
const answer: InquiryAction = { kind: "answer", wording: "Når?", text: "Straks.", clause: readTvister };
const approve: InquiryAction = { kind: "approve", seen: 1, clauseStands: true };
const reopen: InquiryAction = { kind: "reopen", words: "Det er uklart." };
const lift: InquiryAction = {
  kind: "lift",
  title: "Uenighet",
  need: "Vi leser ulikt.",
  patients: "Likt for alle.",
};
const close: InquiryAction = { kind: "close", words: "" };

function begun(about: InquiryKind): Inquiry {
  const inquiry = replayInquiry("H-4071", [{ ...asked, about }]);
  assert.ok(inquiry !== undefined);
  return inquiry;
}

/** Kari answers, and Hans approves. */
function inState(state: InquiryState, about: InquiryKind): Inquiry {
  const steps: Readonly<Record<InquiryState, readonly (readonly [Who, InquiryAction])[]>> = {
    asked: [],
    taken: [["kari", take]],
    answered: [["kari", answer]],
    standing: [
      ["kari", answer],
      ["hans", approve],
    ],
    fallen: [
      ["kari", answer],
      ["hans", approve],
    ],
    lifted: [["kari", lift]],
    closed: [["kari", close]],
  };
  const inquiry = steps[state].reduce((before, [who, action]) => {
    const outcome = actOn(before, action, as(who));
    return "events" in outcome ? afterInquiryEvents(before, outcome.events) : before;
  }, begun(about));
  const fell: InquiryEvent = { kind: "fell", at: "2026-11-21T11:00:00Z", because: "changed" };
  return state === "fallen" ? afterInquiryEvents(inquiry, [fell]) : inquiry;
}

type Came = InquiryRefusal | InquiryState;

function came(inquiry: Inquiry, action: InquiryAction, who: Who): Came {
  const outcome = actOn(inquiry, action, as(who));
  if ("refused" in outcome) return outcome.refused;
  return afterInquiryEvents(inquiry, outcome.events).state;
}

/** For a question: what each comes to in asked, taken, answered, standing, fallen and closed. */
const TABLE: readonly (readonly [who: Who, action: InquiryAction, ...came: Came[]])[] = [
  ["kari", take, "taken", "taken", "already-answered", "already-answered", "taken", "closed"],
  [
    "stranger",
    take,
    "not-secretariat",
    "not-secretariat",
    "not-secretariat",
    "not-secretariat",
    "not-secretariat",
    "not-secretariat",
  ],
  ["kari", answer, "answered", "answered", "answered", "already-stands", "answered", "closed"],
  [
    "nora",
    answer,
    "not-secretariat",
    "not-secretariat",
    "not-secretariat",
    "not-secretariat",
    "not-secretariat",
    "not-secretariat",
  ],
  [
    "rolf",
    answer,
    "not-secretariat",
    "not-secretariat",
    "not-secretariat",
    "not-secretariat",
    "not-secretariat",
    "not-secretariat",
  ],
  [
    "hans",
    approve,
    "nothing-to-approve",
    "nothing-to-approve",
    "standing",
    "already-stands",
    "nothing-to-approve",
    "nothing-to-approve",
  ],
  [
    "both",
    approve,
    "nothing-to-approve",
    "nothing-to-approve",
    "standing",
    "already-stands",
    "nothing-to-approve",
    "nothing-to-approve",
  ],
  [
    "kari",
    approve,
    "nothing-to-approve",
    "nothing-to-approve",
    "own-answer",
    "already-stands",
    "nothing-to-approve",
    "nothing-to-approve",
  ],
  [
    "kurt",
    approve,
    "nothing-to-approve",
    "nothing-to-approve",
    "same-side",
    "already-stands",
    "nothing-to-approve",
    "nothing-to-approve",
  ],
  [
    "siri",
    approve,
    "not-secretariat",
    "not-secretariat",
    "not-secretariat",
    "not-secretariat",
    "not-secretariat",
    "not-secretariat",
  ],
  ["nora", reopen, "still-open", "still-open", "asked", "already-stands", "already-stands", "asked"],
  ["hans", reopen, "still-open", "still-open", "asked", "asked", "asked", "asked"],
  ["stranger", reopen, "not-yours", "not-yours", "not-yours", "not-yours", "not-yours", "not-yours"],
  [
    "kari",
    lift,
    "only-disputes",
    "only-disputes",
    "only-disputes",
    "only-disputes",
    "only-disputes",
    "only-disputes",
  ],
  ["kari", close, "closed", "closed", "closed", "already-stands", "closed", "closed"],
  ["nora", close, "closed", "closed", "closed", "already-stands", "closed", "closed"],
  ["stranger", close, "not-yours", "not-yours", "not-yours", "not-yours", "not-yours", "not-yours"],
];

describe("an inquiry", () => {
  const states = INQUIRY_STATES.filter((state) => state !== "lifted");
  for (const [who, action, ...expected] of TABLE)
    it(`comes to this in each state when ${who} would ${action.kind} it`, () => {
      const found = states.map((state) => came(inState(state, "question"), action, who));
      assert.deepEqual(found, expected);
    });

  it("is lifted by a seat, a coordinator or a secretary, and only a disagreement is", () => {
    const of = (who: Who, state: InquiryState) => came(inState(state, "dispute"), lift, who);
    for (const who of ["kari", "hans", "siri", "rolf"] as const)
      for (const state of ["asked", "taken", "answered"] as const) assert.equal(of(who, state), "lifted");
    for (const who of ["nora", "stranger"] as const) assert.equal(of(who, "answered"), "not-yours-to-lift");
    assert.equal(of("kari", "lifted"), "lifted");
    assert.equal(came(inState("lifted", "dispute"), reopen, "kari"), "lifted");
    assert.equal(came(inState("answered", "dispute"), approve, "hans"), "decided-by-ssu");
  });

  it("is read by whoever asked and the secretariat; a disagreement also by those who may lift it", () => {
    const readers = (about: InquiryKind) =>
      (["nora", "stranger", "kari", "siri", "rolf"] as const).filter((who) =>
        mayReadInquiry(begun(about), as(who)),
      );
    assert.deepEqual(readers("question"), ["nora", "kari"]);
    assert.deepEqual(readers("dispute"), ["nora", "kari", "siri", "rolf"]);
  });

  it("has an answer approved as it was seen, with a clause that still reads so", () => {
    const answered = inState("answered", "question");
    assert.equal(came(answered, { ...approve, seen: 2 }, "hans"), "answer-changed");
    assert.equal(came(answered, { ...approve, clauseStands: false }, "hans"), "clause-changed");
    const outcome = actOn(begun("question"), { ...answer, clause: undefined }, as("kari"));
    assert.ok("events" in outcome);
    assert.equal(came(afterInquiryEvents(begun("question"), outcome.events), approve, "hans"), "no-clause");
  });

  it("takes no empty words", () => {
    assert.equal(came(begun("question"), { ...answer, text: " " }, "kari"), "words-needed");
    assert.equal(came(inState("answered", "question"), { ...reopen, words: "" }, "nora"), "words-needed");
    assert.equal(came(begun("dispute"), { ...lift, patients: "" }, "kari"), "words-needed");
  });

  it("counts a click once, and taking it twice is taking it once", () => {
    const taken = actOn(begun("question"), take, as("kari", "same"));
    assert.ok("events" in taken);
    const after = afterInquiryEvents(begun("question"), taken.events);
    assert.deepEqual(actOn(after, answer, as("kari", "same")), { events: [] });
    assert.deepEqual(actOn(after, take, as("kari")), { events: [] });
    assert.equal(came(after, take, "hans"), "taken");
  });
});

interface Attempt {
  readonly who: Who;
  readonly action: InquiryAction;
  readonly mark: string;
  /** The clause changes afterwards. */
  readonly falls: boolean;
}

const attempts: fc.Arbitrary<readonly Attempt[]> = fc.array(
  fc.record({
    who: fc.constantFrom<Who>("nora", "stranger", "kari", "kurt", "hans", "both", "siri", "rolf"),
    action: fc.constantFrom<InquiryAction>(
      take,
      answer,
      answer,
      { ...answer, clause: undefined },
      approve,
      { ...approve, seen: 2 },
      { ...approve, clauseStands: false },
      reopen,
      lift,
      close,
    ),
    mark: fc.nat({ max: 40 }).map((mark) => `mark-${mark}`),
    falls: fc.boolean(),
  }),
  { maxLength: 25 },
);

describe("any history of an inquiry", () => {
  function play(tried: readonly Attempt[], about: InquiryKind): Inquiry[] {
    let inquiry = begun(about);
    return tried.map(({ who, action, mark, falls }) => {
      const outcome = actOn(inquiry, action, as(who, mark));
      if ("events" in outcome) inquiry = afterInquiryEvents(inquiry, outcome.events);
      if (falls && inquiry.state === "standing")
        inquiry = afterInquiryEvents(inquiry, [{ kind: "fell", at: asked.at, because: "gone" }]);
      return inquiry;
    });
  }

  it("replays to the same inquiry", () => {
    fc.assert(
      fc.property(attempts, fc.constantFrom("question" as const, "dispute" as const), (tried, about) => {
        const inquiry = play(tried, about).at(-1) ?? begun(about);
        assert.deepEqual(replayInquiry(inquiry.id, inquiry.events), inquiry);
      }),
    );
  });

  it("lets an answer stand only with a clause and two persons of two sides, the approver having seen it", () => {
    fc.assert(
      fc.property(attempts, (tried) => {
        for (const { state, answer: given, events } of play(tried, "question")) {
          if (state !== "standing") continue;
          const approval = events.at(-1);
          assert.ok(given?.clause !== undefined && approval?.kind === "approved");
          assert.notEqual(approval.by.person, given.by.person);
          assert.notEqual(approval.side, given.side);
          assert.equal(given.number, events.filter(({ kind }) => kind === "answered").length);
        }
      }),
    );
  });

  it("never lets the answer to a disagreement stand, and lifts it once at most", () => {
    fc.assert(
      fc.property(attempts, (tried) => {
        const history = play(tried, "dispute");
        assert.ok(history.every(({ state }) => state !== "standing"));
        const lifted = (history.at(-1)?.events ?? []).filter(({ kind }) => kind === "lifted");
        assert.ok(lifted.length <= 1);
      }),
    );
  });

  it("counts every click once", () => {
    fc.assert(
      fc.property(attempts, (tried) => {
        const marks = (play(tried, "question").at(-1)?.events ?? []).flatMap((event) =>
          "mark" in event ? event.mark : [],
        );
        assert.equal(new Set(marks).size, marks.length);
      }),
    );
  });
});
