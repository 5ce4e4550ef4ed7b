import assert from "node:assert/strict";
import fc from "fast-check";
import {
  type Anchoring,
  type AnchoringSide,
  emptyAnchoring,
  PARTY_ANSWERS,
} from "../../../src/domain/cases/anchoring/anchoring.ts";
import {
  answerAsContact,
  registerAnswer,
} from "../../../src/domain/cases/anchoring/answer-representative.ts";
import { askParties } from "../../../src/domain/cases/anchoring/ask-parties.ts";
import type { AnchoringOutcome } from "../../../src/domain/cases/anchoring/change-anchoring.ts";
import { addNote, planPreMeeting, saveDraft } from "../../../src/domain/cases/anchoring/own-side.ts";
import { placesToAnchor } from "../../../src/domain/cases/anchoring/who-anchors.ts";
import { ANCHORING_FORMS, anchoringForm } from "../../../src/presentation/view/anchoring-forms.ts";
import { anchoringQuestionView } from "../../../src/presentation/view/anchoring-question-view.ts";
import { anchoringSideView } from "../../../src/presentation/view/anchoring-side-view.ts";
import type { AnchoredCase } from "../../../src/presentation/view/anchoring-words.ts";
import { ANCHORED, readerNamed, TODAY, UNDER_TREATMENT } from "../../builders/anchoring-facts.ts";
import { shippedLibrary } from "../../builders/case-stage.ts";

const SIDES = ["municipalities", "hospital"] as const;
const PEOPLE = [
  ...["ssu-moss", "vara", "ssu-halden", "kommunesekretær", "kontakt-moss", "kontakt-moss-2", "kontakt-rade"],
  ...["ssu-sykehuset-1", "ssu-sykehuset-2", "sykehussekretær", "kontakt-sykehus"],
  ...["begge", "observatør", "forgjenger", "pm-moss", "tidligere-kontakt", "nobody"],
] as const;
const SEATS = ["ssu-moss", "ssu-halden", "ssu-sykehuset-1", "ssu-sykehuset-2"] as const;
const PARTIES = ["moss", "rade", "sykehuset-ostfold"] as const;

/** Somebody tries something in a side's anchoring, whether or not it is theirs; every text says whose side it is in. */
const attempts = fc.array(
  fc.record({
    kind: fc.constantFrom("ask", "answer", "register", "note", "draft", "pre-meeting"),
    who: fc.constantFrom(...PEOPLE),
    side: fc.constantFrom(...SIDES),
    seat: fc.constantFrom(...SEATS),
    party: fc.constantFrom(...PARTIES),
    answer: fc.constantFrom(...PARTY_ANSWERS),
  }),
  { minLength: 20, maxLength: 80 },
);

type Attempt = typeof attempts extends fc.Arbitrary<(infer One)[]> ? One : never;

function tried(anchoring: Anchoring, attempt: Attempt, number: number): AnchoringOutcome {
  const { kind, who, seat, party, answer, side } = attempt;
  const words = secret(side, number);
  const mark = `mark-${number}`;
  const reader = readerNamed(who);
  switch (kind) {
    case "ask":
      return askParties(anchoring, UNDER_TREATMENT, { seat, question: words }, reader);
    case "answer":
      return answerAsContact(anchoring, UNDER_TREATMENT, { party, answer, words, proposal: 1, mark }, reader);
    case "register":
      return registerAnswer(anchoring, UNDER_TREATMENT, { party, answer, words, name: words, mark }, reader);
    case "note":
      return addNote(anchoring, UNDER_TREATMENT, { words, mark }, reader);
    case "draft":
      return saveDraft(anchoring, UNDER_TREATMENT, { seat, stance: "cannot-consent", words }, reader);
    case "pre-meeting":
      return planPreMeeting(anchoring, UNDER_TREATMENT, { id: mark, date: TODAY, place: words }, reader);
  }
}

const secret = (side: AnchoringSide, number: number) => `HEMMELIG-${side}-${number};`;

function played(all: readonly Attempt[]): ReadonlyMap<AnchoringSide, Anchoring> {
  const kept = new Map<AnchoringSide, Anchoring>(SIDES.map((side) => [side, emptyAnchoring("BT-407", side)]));
  for (const [number, attempt] of all.entries()) {
    const before = kept.get(attempt.side);
    const outcome = before && tried(before, attempt, number);
    if (outcome?.anchoring !== undefined) kept.set(attempt.side, outcome.anchoring);
  }
  return kept;
}

/** Everything that is ever made of anchoring for the person: each card and form of each place, and each question. */
function allSeenBy(who: string, kept: ReadonlyMap<AnchoringSide, Anchoring>): string {
  const reader = readerNamed(who);
  const anchored: AnchoredCase = {
    ...{ treated: UNDER_TREATMENT, reader, community: ANCHORED, roster: reader.roster, today: TODAY },
    ...{ library: shippedLibrary, deadline: undefined },
  };
  const views = placesToAnchor(UNDER_TREATMENT, reader).flatMap((place) => {
    const anchoring = kept.get(place.side);
    if (anchoring === undefined) return [];
    const context = { ...anchored, place, anchoring };
    const blank = { filled: {}, problem: undefined, mark: "form" };
    return [
      anchoringSideView(context, undefined, { unreached: true }, "nb"),
      ...ANCHORING_FORMS.map((form) => anchoringForm(form, context, blank, "nb")),
    ];
  });
  const questions = reader.standing.contactFor.flatMap((party) => {
    const anchoring = kept.get(party.kind === "hospital" ? "hospital" : "municipalities");
    const asked = anchoring && { anchoring, party, person: who };
    return asked === undefined ? [] : [anchoringQuestionView(anchored, asked, undefined, "nb")];
  });
  return JSON.stringify([...views, ...questions]);
}

const sidesOf = (who: string) =>
  new Set<AnchoringSide>(placesToAnchor(UNDER_TREATMENT, readerNamed(who)).map(({ side }) => side));

describe("what a side keeps to itself", () => {
  it("is in nothing that anybody of the other side sees, whoever does what", () => {
    fc.assert(
      fc.property(attempts, (all) => {
        const kept = played(all);
        for (const who of PEOPLE) {
          const seen = allSeenBy(who, kept);
          const own = sidesOf(who);
          const contact = readerNamed(who).standing.contactFor.length > 0;
          for (const side of SIDES)
            if (
              !own.has(side) &&
              !(contact && side === (who === "kontakt-sykehus" ? "hospital" : "municipalities"))
            )
              assert.ok(!seen.includes(`HEMMELIG-${side}-`), `${who} sees what is the ${side}'s`);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is only written by those who stand in it, or were asked", () => {
    fc.assert(
      fc.property(attempts, (all) => {
        for (const [number, attempt] of all.entries()) {
          const outcome = tried(emptyAnchoring("BT-407", attempt.side), attempt, number);
          assert.ok(
            outcome.anchoring === undefined || sidesOf(attempt.who).has(attempt.side),
            JSON.stringify(attempt),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is seen whole by who stands on both sides, and by a contact only as their own question and answer", () => {
    const base = { seat: "ssu-moss", party: "moss", answer: "opposes", side: "municipalities" } as const;
    const there = { ...base, seat: "ssu-sykehuset-1", side: "hospital" } as const;
    const kept = played([
      { ...base, kind: "ask", who: "ssu-moss" },
      { ...base, kind: "note", who: "ssu-moss" },
      { ...base, kind: "answer", who: "kontakt-moss-2" },
      { ...base, kind: "answer", who: "kontakt-moss" },
      { ...there, kind: "note", who: "ssu-sykehuset-1" },
    ]);
    const both = allSeenBy("begge", kept);
    for (const text of [secret("municipalities", 1), secret("municipalities", 3), secret("hospital", 4)])
      assert.ok(both.includes(text), text);
    const contact = allSeenBy("kontakt-moss", kept);
    assert.ok(contact.includes(secret("municipalities", 0)) && contact.includes(secret("municipalities", 3)));
    for (const number of [1, 2])
      assert.ok(!contact.includes(secret("municipalities", number)), String(number));
  });
});
