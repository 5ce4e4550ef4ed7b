import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import type { Case } from "../../../src/domain/cases/case.ts";
import { concludeItem, takeStance, withdrawCase } from "../../../src/domain/cases/case-actions.ts";
import type { CaseOutcome, CaseRefusal, Circumstances } from "../../../src/domain/cases/case-outcome.ts";
import { closeStep, nextStep, openStep } from "../../../src/domain/cases/case-steps.ts";
import { editPaper } from "../../../src/domain/cases/edit-paper.ts";
import { addEnclosure, setPublicity } from "../../../src/domain/cases/enclosures.ts";
import { mergeInto } from "../../../src/domain/cases/merge-cases.ts";
import { changeProposal, prepareCase } from "../../../src/domain/cases/prepare-case.ts";
import { confirmRoute } from "../../../src/domain/cases/route-of-case.ts";
import { resubmitCase, sendBack } from "../../../src/domain/cases/send-back.ts";
import {
  CASE_PHASES,
  CASE_ROLES,
  type CaseAction,
  type CasePhase,
  type CaseRole,
  phaseOf,
  refusalOnWay,
  WAY_OF_A_CASE,
} from "../../../src/domain/cases/way-of-a-case.ts";
import type { Standing } from "../../../src/domain/people/seats.ts";
import { as, holdings, TODAY } from "../../builders/meetings.ts";
import { caseIn, community } from "./cases-by-phase.ts";
import { printedWay } from "./printed-way.ts";
import { MATRIX } from "./way-matrix.ts";

const LETTERS: Readonly<Record<CaseRole, string>> = {
  submitter: "i",
  secretary: "k",
  "minutes-taker": "r",
  seated: "p",
  observer: "o",
  coordinator: "c",
  outsider: "u",
};

const ssu = community.bodies.filter(({ id }) => id === "ssu");
const noStanding: Standing = { ...as("noen", { community }).standing };

/** One person for each role, who is nothing else to the case. */
const PERSONS: Readonly<Record<CaseRole, Circumstances>> = {
  submitter: as("nora", { community }),
  secretary: as("siri", { community }),
  "minutes-taker": as("rune", { community }),
  seated: as("kari", { community }),
  observer: as("obs", { community, standing: { ...noStanding, observes: ssu } }),
  coordinator: as("sam", { community, standing: { ...noStanding, coordinatorFor: ["hospital"] } }),
  outsider: as("noen", { community }),
};

/** The rule of each action, asked for something that only its way and its gates can refuse. */
const RULES: Partial<Record<CaseAction, (treated: Case, c: Circumstances) => CaseOutcome>> = {
  resubmit: (treated, c) => resubmitCase(treated, { title: "Ny", need: "Ny", patients: "Ny" }, c),
  "send-back": (treated, c) => sendBack(treated, "Hva koster det?", c),
  prepare: (treated, c) =>
    prepareCase(
      treated,
      {
        body: "ssu",
        type: "decision",
        routedAs: "strategic",
        background: "",
        assessment: "",
        proposal: { points: ["Nytt."] },
      },
      c,
    ),
  "confirm-route": (treated, c) => confirmRoute(treated, { body: "ssu", routedAs: "strategic" }, c),
  merge: (treated, c) => mergeInto(treated, caseIn("prepared", "ZZ-999"), "Samme sak.", c),
  "edit-paper": (treated, c) => editPaper(treated, { fields: { economy: "Litt." } }, c),
  "change-proposal": (treated, c) =>
    changeProposal(treated, { from: 1, proposal: { points: ["Nytt."] }, editorial: false }, c),
  enclose: (treated, c) =>
    addEnclosure(treated, { name: "a.pdf", mediaType: "application/pdf", size: 1, hash: "abc" }, c),
  "set-publicity": (treated, c) =>
    setPublicity(treated, { document: "paper", publicity: { access: "public" } }, c),
  "open-step": (treated, c) =>
    openStep(
      treated,
      { step: nextStep(treated, community) ?? 1, way: "written", body: "ssu", deadline: TODAY },
      c,
    ),
  "close-step": closeStep,
  conclude: (treated, c) => concludeItem(treated, holdings(community), c),
  "take-stance": (treated, c) =>
    takeStance(
      treated,
      { seat: "ssu-moss", stance: "consent", proposal: 1, mark: "m" },
      holdings(community),
      c,
    ),
  "withdraw-own": (treated, c) => withdrawCase(treated, "Ikke nødvendig.", c),
  withdraw: (treated, c) => withdrawCase(treated, "Ikke nødvendig.", c),
};

/** What else than the way may refuse here: the gates that the cases of this test do not pass. */
const GATES: Partial<Record<CaseAction, readonly CaseRefusal[]>> = {
  "close-step": ["last-step"],
  conclude: ["not-agreed", "not-the-last-step"],
};

/** Row by row, the letters of each cell. */
const ROWS = MATRIX.trim()
  .split("\n")
  .slice(1)
  .map((line) => line.trim().split(/\s+/))
  .map(([action = "", ...cells]) => ({ action, cells }));

function isAction(name: string): name is CaseAction {
  return Object.hasOwn(WAY_OF_A_CASE, name);
}

describe("the way of a case", () => {
  it("has a row for each action and a cell for each phase", () => {
    assert.deepEqual(
      ROWS.map(({ action }) => action),
      Object.keys(WAY_OF_A_CASE),
    );
    for (const { action, cells } of ROWS) assert.equal(cells.length, CASE_PHASES.length, action);
  });

  it("has a case in each phase to be tried on", () => {
    for (const phase of CASE_PHASES) assert.equal(phaseOf(caseIn(phase), community), phase);
  });

  for (const { action, cells } of ROWS)
    it(`lets nobody ${action} but those and then`, () => {
      assert.ok(isAction(action));
      for (const [place, phase] of CASE_PHASES.entries())
        for (const role of CASE_ROLES)
          assertCell(action, phase, role, cells[place]?.includes(LETTERS[role]) ?? false);
    });

  it("is printed for people as it is", () => {
    const file = new URL("../../../docs/cases.md", import.meta.url);
    const before = readFileSync(file, "utf8");
    const [head = "", , tail = ""] = before.split(/<!-- way: begin -->|<!-- way: end -->/);
    const after = `${head}<!-- way: begin -->\n${printedWay()}\n<!-- way: end -->${tail}`;
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, after);
    else assert.equal(before, after, "UPDATE_GOLDEN=1 prints it anew");
  });
});

/** The table and the rule itself say the same of the cell. */
function assertCell(action: CaseAction, phase: CasePhase, role: CaseRole, may: boolean): void {
  const where = `${role} × ${action} × ${phase}`;
  const treated = caseIn(phase);
  const refused = refusalOnWay(action, treated, PERSONS[role]);
  assert.equal(refused === undefined, may, `${where}: the table says ${refused ?? "yes"}`);
  const outcome = RULES[action]?.(treated, PERSONS[role]);
  if (outcome === undefined) return;
  const other = OTHER_WAY[action];
  const mayOtherwise = other !== undefined && refusalOnWay(other, treated, PERSONS[role]) === undefined;
  const refusal = "refused" in outcome ? outcome.refused : undefined;
  const gated = refusal !== undefined && (GATES[action] ?? []).includes(refusal);
  assert.equal(
    refusal === undefined || gated,
    may || mayOtherwise,
    `${where}: the rule says ${refusal ?? "yes"}`,
  );
}

/** One rule is the way of both: a secretary who submitted the case may do either. */
const OTHER_WAY: Partial<Record<CaseAction, CaseAction>> = {
  "withdraw-own": "withdraw",
  withdraw: "withdraw-own",
};
