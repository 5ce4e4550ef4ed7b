import type { Case } from "../../src/domain/cases/case.ts";
import type { CaseEvent } from "../../src/domain/cases/case-event.ts";
import type { Circumstances } from "../../src/domain/cases/case-outcome.ts";
import type { PaperFields, Proposal } from "../../src/domain/cases/paper-shape.ts";
import { afterEvents, replayCase } from "../../src/domain/cases/replay-case.ts";
import type { CaseKind } from "../../src/domain/community/community.ts";
import type { Standing } from "../../src/domain/people/seats.ts";
import { date } from "./documents.ts";
import { seated } from "./seated-community.ts";

export const AT = "2026-11-21T09:00:00Z";
export const TODAY = date("2026-11-21");
const by = { person: "kari", name: "Kari Eksempel" };

/** The small community with a rule for disputes: SSU takes them. */
export const disputing = {
  ...seated,
  router: [
    ...seated.router,
    { kind: "strategic" as const, way: "consensus" as const, body: "ssu", source: "prøvedata" },
    {
      kind: "dispute-on-understanding" as const,
      way: "consensus" as const,
      body: "ssu",
      source: "Retningslinje nr. 12, Tvister",
    },
    { kind: "one-patient" as const, way: "refuse" as const, source: "prøvedata" },
  ],
};

interface Paper {
  readonly routedAs?: CaseKind;
  readonly fields?: PaperFields;
  readonly proposal?: Partial<Proposal>;
}

/** A case that SSU treats in its last step. */
export function openCaseOf({
  routedAs = "approves-guideline",
  fields = {},
  proposal = {},
}: Paper = {}): Case {
  const events: CaseEvent[] = [
    { kind: "submitted", at: AT, by, title: "Frister", need: "Uklart.", patients: "Færre venter." },
    {
      kind: "prepared",
      at: AT,
      by,
      body: "ssu",
      type: "decision",
      routedAs,
      background: "",
      assessment: "",
      proposal: { number: 1, points: ["SSU er enig."], ...proposal },
      fields,
    },
    { kind: "step-opened", at: AT, by, step: 2, way: "written", body: "ssu", deadline: TODAY },
  ];
  const treated = replayCase("BT-407", events);
  if (treated === undefined) throw new Error("not a case");
  return treated;
}

/** The same, decided in SSU; what every party adopts is only recommended. */
export function decidedCaseOf(paper: Paper = {}): Case {
  const result = paper.routedAs === "changes-agreement" ? { result: "recommended" as const } : {};
  return afterEvents(openCaseOf(paper), [
    { kind: "decided", at: AT, by, proposal: 1, body: "ssu", on: TODAY, reservations: [], ...result },
    { kind: "recorded", at: AT, record: "ssu-2026-1", number: "Sak 001-26" },
  ]);
}

const NOBODY: Standing = {
  seats: [],
  observes: [],
  secretaryFor: [],
  coordinatorFor: [],
  takesMinutesOf: [],
  contactFor: [],
};

/** Somebody who is in SSU, in the secretariat, leads a side's cooperation, or is none of it. */
export function actingAs(
  who: "ssu-moss" | "ssu-hospital" | "ssu-gp" | "secretary" | "coordinator" | "observer" | "outsider",
): Circumstances {
  const body = disputing.bodies.find(({ id }) => id === "ssu");
  const seat = body?.seats.find(({ id }) => id === who);
  if (body === undefined) throw new Error("the community has no SSU");
  const standing: Standing = {
    ...NOBODY,
    ...(seat === undefined ? {} : { seats: [{ body, seat, as: "holder" as const }] }),
    ...(who === "secretary" ? { secretaryFor: ["municipalities" as const] } : {}),
    ...(who === "coordinator" ? { coordinatorFor: ["hospital" as const] } : {}),
    ...(who === "observer" ? { observes: [body] } : {}),
  };
  const actor = { person: who, name: `Navn ${who}` };
  return { community: disputing, actor, standing, at: AT, today: TODAY };
}
