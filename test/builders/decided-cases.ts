import type { CaseEvent, StanceTaken } from "../../src/domain/cases/case-event.ts";
import type { StoredCase } from "../../src/domain/cases/case-store.ts";
import type { RecordContent } from "../../src/domain/cases/decision-record.ts";
import { date } from "./documents.ts";
import { BOTH_SIDES, FULL_FIELDS } from "./full-paper.ts";

const AT = "2026-05-04T09:00:00Z";
const by = { person: "kari", name: "Kari Eksempel" };

const proposal = {
  number: 1,
  points: ["SSU vedtar den nye teksten."],
  clause: {
    community: "ostfold",
    document: "R12",
    clause: "R12/ansvar/1",
    baseVersion: "v1",
    text: "Ny tekst.",
  },
  task: { text: "Lag opplæring.", owner: "moss", due: date("2026-09-01") },
};

export const submission: CaseEvent = {
  kind: "submitted",
  at: AT,
  by,
  title: "Nytt punkt om ansvar",
  need: "Ansvaret er uklart.",
  patients: "Færre venter.",
};

/** A case in written treatment that waits for stances. */
export function openCase(id: string): StoredCase {
  return {
    id,
    events: [
      submission,
      {
        kind: "prepared",
        at: AT,
        by,
        body: "ssu",
        type: "decision",
        routedAs: "approves-guideline",
        background: "",
        assessment: "",
        proposal,
        fields: FULL_FIELDS,
        sides: BOTH_SIDES,
      },
      { kind: "step-opened", at: AT, by, step: 1, way: "written", body: "ssu", deadline: date("2026-05-20") },
    ],
    pending: [],
    posts: [],
  };
}

export const decision: CaseEvent = {
  kind: "decided",
  at: "2026-05-12T09:00:00Z",
  by,
  proposal: 1,
  body: "ssu",
  on: date("2026-05-12"),
  reservations: [],
};

/** A case whose decision asks for one effect of each kind, none of them carried out. */
export function decidedCase(id: string): StoredCase {
  return {
    id,
    events: [...openCase(id).events, decision],
    pending: [
      { kind: "record", id: `record:${id}` },
      { kind: "version", id: `version:${id}`, clause: proposal.clause },
      { kind: "task", id: `task:${id}:1`, task: proposal.task },
      { kind: "notice", id: `notice:${id}:decided` },
    ],
    pendingSince: decision.at,
    posts: [],
  };
}

export function stanceOf(seat: string, mark = `click-${seat}`): StanceTaken {
  return {
    kind: "stance-taken",
    at: AT,
    by,
    seat,
    onBehalfOf: ["moss"],
    as: "holder",
    stance: "consent",
    proposal: 1,
    source: "click",
    mark,
  };
}

/** What the record of a case says. */
export function recordContent(caseId: string, over: Partial<RecordContent> = {}): RecordContent {
  return {
    case: caseId,
    title: "Nytt punkt om ansvar",
    body: "ssu",
    bodyName: "Strategisk samarbeidsutvalg",
    decidedOn: date("2026-05-12"),
    proposal,
    stances: [
      {
        seat: "moss",
        seatName: "Moss",
        person: "Kari Eksempel",
        as: "holder",
        onBehalfOf: ["Moss kommune"],
        stance: "consent",
      },
    ],
    steppedAside: [],
    reservations: [],
    binds: ["Moss kommune"],
    ...over,
  };
}
