import assert from "node:assert/strict";
import fc from "fast-check";
import type { Case } from "../../../src/domain/cases/case.ts";
import type { CaseOutcome } from "../../../src/domain/cases/case-outcome.ts";
import { openStep } from "../../../src/domain/cases/case-steps.ts";
import type { ReadClauseNow } from "../../../src/domain/cases/clause-now.ts";
import { editPaper } from "../../../src/domain/cases/edit-paper.ts";
import {
  addEnclosure,
  enclosureId,
  removeEnclosure,
  setPublicity,
} from "../../../src/domain/cases/enclosures.ts";
import { blockingGates, gatesOf } from "../../../src/domain/cases/gates-of-case.ts";
import { mergeCases } from "../../../src/domain/cases/merge-cases.ts";
import { JOINT_MEASURE_FIELDS, type Proposal } from "../../../src/domain/cases/paper-shape.ts";
import { type Preparation, prepareCase } from "../../../src/domain/cases/prepare-case.ts";
import { rebase } from "../../../src/domain/cases/rebase-proposal.ts";
import { afterEvents, replayCase } from "../../../src/domain/cases/replay-case.ts";
import { confirmRoute, unconfirmedSides } from "../../../src/domain/cases/route-of-case.ts";
import { intentsOf } from "../../../src/flows/intents-of.ts";
import { caseMemory } from "../../builders/case-memory.ts";
import { as, refusal, TODAY } from "../../builders/meetings.ts";
import { caseIn, community } from "./cases-by-phase.ts";

const secretary = as("siri", { community });
const otherSecretary = as("hans", {
  community,
  standing: { ...as("noen", { community }).standing, secretaryFor: ["hospital"] },
});
const both = as("begge", {
  community,
  standing: { ...as("noen", { community }).standing, secretaryFor: ["municipalities", "hospital"] },
});

const preparation: Preparation = {
  body: "ssu",
  type: "decision",
  routedAs: "strategic",
  background: "",
  assessment: "",
  proposal: { points: ["SSU vedtar en frist."] },
};

function did(treated: Case, outcome: CaseOutcome): Case {
  if ("refused" in outcome) throw new Error(outcome.refused);
  return afterEvents(treated, outcome.events);
}

describe("a route", () => {
  const route = { body: "ssu", routedAs: "strategic" } as const;
  const opening = { step: 1, way: "written", body: "ssu", deadline: TODAY } as const;

  it("opens nothing until a secretary of each side has confirmed it", () => {
    const prepared = did(caseIn("submitted"), prepareCase(caseIn("submitted"), preparation, secretary));
    assert.deepEqual(unconfirmedSides(prepared), ["hospital"]);
    assert.equal(refusal(openStep(prepared, opening, secretary)), "route-not-confirmed");
    const again = confirmRoute(prepared, route, secretary);
    assert.deepEqual(again, { events: [] }, "one's own side stands behind it already");
    const confirmed = did(prepared, confirmRoute(prepared, route, otherSecretary));
    assert.deepEqual(unconfirmedSides(confirmed), []);
    assert.ok("events" in openStep(confirmed, opening, secretary));
  });

  it("is never confirmed for both sides by one person", () => {
    const prepared = did(caseIn("submitted"), prepareCase(caseIn("submitted"), preparation, both));
    assert.equal(unconfirmedSides(prepared).length, 1);
    assert.equal(refusal(confirmRoute(prepared, route, both)), "route-confirmed-by-you");
  });

  it("must be confirmed anew when it changes, and not when the proposal does", () => {
    const confirmed = caseIn("prepared");
    const same = did(confirmed, prepareCase(confirmed, preparation, secretary));
    assert.deepEqual(unconfirmedSides(same), []);
    const moved = { ...preparation, routedAs: "dispute-on-understanding" as const };
    const other = did(confirmed, prepareCase(confirmed, moved, secretary));
    assert.deepEqual(unconfirmedSides(other), ["hospital"]);
    assert.equal(refusal(confirmRoute(other, route, otherSecretary)), "route-changed");
  });

  it("that is not the router's needs a reason, and gives a plan to no other body", () => {
    const [suggested] = community.router.filter(({ kind }) => kind === "approves-guideline");
    const elsewhere = () => prepareCase(caseIn("submitted"), preparation, secretary, suggested);
    assert.equal(refusal(elsewhere()), "route-reason-needed");
    const reasoned = { ...preparation, routeReason: "Det gjelder mer enn retningslinjen." };
    const prepared = did(
      caseIn("submitted"),
      prepareCase(caseIn("submitted"), reasoned, secretary, suggested),
    );
    assert.equal(prepared.paper?.routeReason, reasoned.routeReason);
    const plan = { ...reasoned, routedAs: "adopts-plan" as const };
    assert.equal(refusal(prepareCase(caseIn("submitted"), plan, secretary)), "plan-decided-elsewhere");
  });
});

describe("a case that a draft of a plan was put forward in", () => {
  const asked = { ...preparation, body: "partnerskapsmotet", routedAs: "adopts-plan" as const };
  const put = { ...caseIn("submitted"), putsForward: "HP-2027" };

  it("is prepared for a decision on the plan, and as nothing else, whatever the reason", () => {
    const prepared = did(put, prepareCase(put, asked, secretary));
    const routeReason = "Det er en strategisk sak.";
    for (const other of [
      { ...preparation, routeReason },
      { ...asked, body: "ssu", routeReason },
      { ...asked, type: "discussion" as const, routeReason },
    ])
      assert.equal(refusal(prepareCase(prepared, other, secretary)), "plan-decided-elsewhere");
    assert.ok(!("refused" in prepareCase(prepared, asked, secretary)));
  });
});

describe("what a paper must hold", () => {
  const edited = (fields: Parameters<typeof editPaper>[1]["fields"]) => {
    const treated = caseIn("prepared");
    return did(treated, editPaper(treated, { fields }, secretary));
  };
  const filled = Object.fromEntries(JOINT_MEASURE_FIELDS.map((field) => [field, { text: "Avklart." }]));

  it("is the four fields of a joint measure, each filled in or not relevant with its reason", () => {
    const names = (treated: Case) => blockingGates(treated, community).map(({ gate }) => gate);
    assert.deepEqual(names(edited({ jointMeasure: { isOne: true } })), ["joint-measure"]);
    for (const field of JOINT_MEASURE_FIELDS) {
      const { [field]: _, ...rest } = filled;
      assert.deepEqual(names(edited({ jointMeasure: { isOne: true, ...rest } })), ["joint-measure"], field);
      const reasoned = { [field]: { text: "Ingen nye stillinger.", notRelevant: true } };
      assert.deepEqual(names(edited({ jointMeasure: { isOne: true, ...rest, ...reasoned } })), []);
    }
    assert.deepEqual(names(edited({ jointMeasure: { isOne: false } })), []);
    assert.deepEqual(names(edited({ jointMeasure: undefined })), [], "nobody has said that it is one");
  });

  it("stops the last step and not the first", () => {
    const lacking = edited({ economy: undefined });
    const opening = { way: "written", body: "ssu", deadline: TODAY } as const;
    assert.ok("events" in openStep(lacking, { ...opening, step: 1 }, secretary));
    const anchoring = caseIn("anchoring");
    const later = did(anchoring, editPaper(anchoring, { fields: { economy: undefined } }, secretary));
    assert.equal(refusal(openStep(later, { ...opening, step: 2 }, secretary)), "gates-open");
  });

  it("is for the community to weigh, and asked of nothing that nobody decides", () => {
    const lacking = edited({ economy: undefined });
    const lenient = { ...community, gates: { consequences: "warn" as const } };
    assert.deepEqual(blockingGates(lacking, lenient), []);
    assert.deepEqual(gatesOf(caseIn("treated"), community), []);
  });

  it("never makes a stance fall when it is filled in", () => {
    const open = afterEvents(caseIn("deciding"), [
      {
        kind: "stance-taken",
        at: secretary.at,
        by: { person: "kari", name: "Kari" },
        seat: "ssu-moss",
        onBehalfOf: ["moss"],
        as: "holder",
        stance: "consent",
        proposal: 1,
        source: "click",
        mark: "m",
      },
    ]);
    const after = did(
      open,
      editPaper(open, { background: "Nytt.", fields: { economy: "Litt." } }, secretary),
    );
    assert.equal(after.stances.length, 1);
    assert.equal(after.paper?.proposal.number, 1);
  });
});

describe("a proposal whose base has moved", () => {
  const patch = (clause: string) => ({
    community: "ostfold",
    document: "R12",
    clause,
    baseVersion: "v1",
    baseText: `Som ${clause} var.`,
    text: `Som ${clause} skal bli.`,
  });
  const proposal: Proposal = {
    number: 1,
    points: ["Ett."],
    clause: patch("a"),
    furtherClauses: [patch("b"), patch("c")],
  };

  it("takes the newer base when every clause is as it was, and a new round otherwise", () => {
    const clauses = ["a", "b", "c"];
    fc.assert(
      fc.property(fc.subarray(clauses), fc.boolean(), (touched, isNew) => {
        const read: ReadClauseNow = ({ clause }) => ({
          version: isNew ? "v2" : "v1",
          text: isNew && touched.includes(clause) ? "Noe annet." : `Som  ${clause}\nvar.`,
          base: undefined,
        });
        const rebased = rebase(proposal, read);
        if (!isNew) return assert.equal(rebased.kind, "fits");
        if (touched.length === 0) {
          assert.ok(rebased.kind === "rebased");
          const { clause, furtherClauses = [], ...rest } = rebased.proposal;
          assert.deepEqual(
            [clause, ...furtherClauses].map((each) => each?.baseVersion),
            ["v2", "v2", "v2"],
          );
          return assert.deepEqual(rest, { number: 1, points: ["Ett."] });
        }
        assert.ok(rebased.kind === "moved");
        return assert.deepEqual(
          rebased.patches.map(({ clause }) => clause),
          touched,
        );
      }),
    );
  });

  it("is not taken for untouched where its old words are not known", () => {
    const { baseText: _, ...bare } = patch("a");
    const read: ReadClauseNow = () => ({ version: "v2", text: "Noe.", base: undefined });
    assert.equal(rebase({ number: 1, points: ["Ett."], clause: bare }, read).kind, "moved");
    const gone: ReadClauseNow = () => ({ version: "v2", text: undefined, base: "Som a var." });
    assert.equal(rebase({ number: 1, points: ["Ett."], clause: bare }, gone).kind, "moved");
  });
});

describe("an enclosure", () => {
  const file = { name: "notat.pdf", mediaType: "application/pdf", size: 3, hash: "abc" };

  it("is one however often it is sent, and another when a byte differs", () => {
    const one = did(caseIn("prepared"), addEnclosure(caseIn("prepared"), file, secretary));
    assert.deepEqual(addEnclosure(one, file, secretary), { events: [] });
    const two = did(one, addEnclosure(one, { ...file, hash: "abd" }, secretary));
    assert.equal(two.enclosures.length, 2);
  });

  it("does not change when it has gone out with a notice", () => {
    const one = did(caseIn("prepared"), addEnclosure(caseIn("prepared"), file, secretary));
    const frozen = afterEvents(one, [
      { kind: "enclosures-frozen", at: secretary.at, by: secretary.actor, meeting: "ssu-2026-12-12" },
    ]);
    assert.equal(refusal(removeEnclosure(frozen, enclosureId(file), secretary)), "enclosure-frozen");
    assert.ok("events" in removeEnclosure(one, enclosureId(file), secretary));
  });

  it("is kept from the public only on a ground of that kind", () => {
    const treated = caseIn("prepared");
    const set = (publicity: Parameters<typeof setPublicity>[1]["publicity"], document = "paper") =>
      refusal(setPublicity(treated, { document, publicity }, secretary));
    assert.equal(set({ access: "exempt" }), "ground-needed");
    assert.equal(set({ access: "exempt", ground: "offl. § 5" }), "ground-needed");
    assert.equal(set({ access: "deferred", ground: "offl. § 5" }), "not refused");
    assert.equal(set({ access: "public" }, "e-borte"), "no-such-document");
  });
});

describe("two cases that are merged", () => {
  it("both know it, also when the first attempt died between them", async () => {
    const { store } = caseMemory();
    for (const id of ["AA-111", "BB-222"])
      await store.writeCase(
        community.id,
        { id, events: [...caseIn("prepared", id).events], pending: [], posts: [] },
        undefined,
      );
    const merging = { from: "AA-111", into: "BB-222", words: "Samme sak." };
    let writes = 0;
    const dying: typeof store = {
      ...store,
      writeCase: async (...given) => {
        writes += 1;
        if (writes === 2) throw new Error("the process died");
        return store.writeCase(...given);
      },
    };
    await assert.rejects(mergeCases({ cases: dying, intentsOf }, merging, secretary));
    await mergeCases({ cases: store, intentsOf }, merging, secretary);
    const read = async (id: string) => {
      const stored = await store.readCase(community.id, id);
      return stored && replayCase(id, stored.value.events);
    };
    assert.equal((await read("AA-111"))?.mergedInto, "BB-222");
    assert.deepEqual((await read("BB-222"))?.tookIn, ["AA-111"]);
  });
});
