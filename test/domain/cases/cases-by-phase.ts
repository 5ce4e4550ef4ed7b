import type { Case } from "../../../src/domain/cases/case.ts";
import type { CaseEvent } from "../../../src/domain/cases/case-event.ts";
import { replayCase } from "../../../src/domain/cases/replay-case.ts";
import type { CasePhase } from "../../../src/domain/cases/way-of-a-case.ts";
import { BOTH_SIDES, FULL_FIELDS } from "../../builders/full-paper.ts";
import { AT, actor, communityWith, TODAY } from "../../builders/meetings.ts";

/** SSU treats in two steps. */
export const community = communityWith({ steps: 2 });

const by = actor("siri");
const base = { at: AT, by };

const submitted: CaseEvent = {
  ...base,
  kind: "submitted",
  by: { person: "nora", name: "Nora" },
  title: "Frist",
  need: "Svar tar tid.",
  patients: "Kortere ventetid.",
};
const prepared = (over: Partial<Extract<CaseEvent, { kind: "prepared" }>> = {}): CaseEvent => ({
  ...base,
  kind: "prepared",
  body: "ssu",
  type: "decision",
  routedAs: "strategic",
  background: "",
  assessment: "",
  proposal: { number: 1, points: ["SSU vedtar en frist."] },
  fields: FULL_FIELDS,
  sides: BOTH_SIDES,
  ...over,
});
const opened = (step: number): CaseEvent => ({
  ...base,
  kind: "step-opened",
  step,
  way: "written",
  body: "ssu",
  deadline: TODAY,
});
const closedStep = (step: number): CaseEvent => ({ ...base, kind: "step-closed", step });
const decided = (result?: "recommended" | "advised"): CaseEvent => ({
  ...base,
  kind: "decided",
  proposal: 1,
  body: "ssu",
  on: TODAY,
  reservations: [],
  ...(result === undefined ? {} : { result }),
});
const ANCHORING = [submitted, prepared(), opened(1), closedStep(1)];
const DECIDING = [...ANCHORING, opened(2)];
const RECOMMENDED = [...DECIDING, decided("recommended")];
const taken: CaseEvent = {
  ...base,
  kind: "disagreement-taken",
  ladder: "understanding",
  rung: "dialogue",
  words: "Uenige.",
};
const inEveryParty = (event: (party: string) => CaseEvent) => community.parties.map(({ id }) => event(id));

const EVENTS: Readonly<Record<CasePhase, readonly CaseEvent[]>> = {
  submitted: [submitted],
  "sent-back": [submitted, { ...base, kind: "sent-back", words: "Hva koster det?" }],
  prepared: [submitted, prepared()],
  discussing: [submitted, prepared(), opened(1)],
  anchoring: ANCHORING,
  hearing: [...ANCHORING, { ...base, kind: "hearing-opened", hearing: "h-1", deadline: TODAY, proposal: 1 }],
  deciding: DECIDING,
  treated: [submitted, prepared({ type: "discussion" }), opened(1), closedStep(1), opened(2), closedStep(2)],
  decided: [...DECIDING, decided()],
  advised: [...DECIDING, decided("advised")],
  recommended: RECOMMENDED,
  adopted: [
    ...RECOMMENDED,
    ...inEveryParty((party) => ({ ...base, kind: "adoption-noted", party, result: "adopted", on: TODAY })),
  ],
  implemented: [
    submitted,
    prepared({ fields: { ...FULL_FIELDS, requiresImplementation: true } }),
    opened(1),
    closedStep(1),
    opened(2),
    decided(),
    ...inEveryParty((party) => ({ ...base, kind: "implemented-by", party, on: TODAY })),
  ],
  evaluated: [
    ...DECIDING,
    decided(),
    { ...base, kind: "evaluated", on: TODAY, conclusion: "works", words: "Det virker." },
  ],
  "in-disagreement": [...DECIDING, taken],
  disputed: [...DECIDING, decided(), taken],
  withdrawn: [submitted, { ...base, kind: "withdrawn", words: "Ikke nødvendig." }],
  merged: [submitted, { ...base, kind: "merged", into: "BT-407", words: "Samme sak." }],
};

/** A case in the phase, submitted by Nora. */
export function caseIn(phase: CasePhase, id = "QB-011"): Case {
  const treated = replayCase(id, EVENTS[phase]);
  if (treated === undefined) throw new Error("not a case");
  return treated;
}
