import type { Case } from "../../src/domain/cases/case.ts";
import type { CaseEvent } from "../../src/domain/cases/case-event.ts";
import { replayCase } from "../../src/domain/cases/replay-case.ts";
import type { CaseKind } from "../../src/domain/community/community.ts";
import { loadPlan } from "../../src/domain/plan/load-plan.ts";
import type { PlanStore } from "../../src/domain/plan/plan-store.ts";
import {
  chooseSuccession,
  type SuccessionChoice,
  tasksToFollow,
} from "../../src/domain/plan/succession/choose-succession.ts";
import { draftPlan } from "../../src/domain/plan/succession/draft-plan.ts";
import { putForwardPlan } from "../../src/domain/plan/succession/put-forward-plan.ts";
import { tasksOfPlan } from "../../src/domain/plan/tasks-of-plan.ts";
import { date } from "./documents.ts";
import { shipped } from "./shipped-plan.ts";
import { change } from "./tasks.ts";

export const PLAN_CASE = "HP-407";
const AT = "2026-11-21T09:00:00Z";
const by = { person: "kari", name: "Kari Prøve" };

/** Østfold's plan with some history, and a draft for 2027–2030 in which every third line is carried over, closed, dropped. */
export async function draftPutForward(plans: PlanStore, community = "ostfold"): Promise<void> {
  await loadPlan(plans, community, shipped);
  const [first] = shipped.tasks;
  const stored = await plans.readTask(community, first?.id ?? "");
  if (stored === undefined) throw new Error("the plan has no line");
  const told = change({
    status: "under-way",
    owner: "moss",
    owners: ["moss", "sykehuset-ostfold"],
    due: date("2026-06-01"),
  });
  await plans.writeTask(community, { ...stored.value, changes: [told] }, stored.etag);
  await draftPlan(plans, community, {
    old: shipped.plan,
    plans: [shipped.plan],
    years: { first: 2027, last: 2030 },
    title: "Handlingsplan 2027–2030",
    today: date("2026-11-21"),
  });
  const tasks = tasksToFollow(await tasksOfPlan(plans, community, shipped.plan.id));
  const kinds: readonly SuccessionChoice[] = ["carry-over", "close", "drop"];
  for (const [rest, choice] of kinds.entries())
    await chooseSuccession(
      plans,
      community,
      "HP-2027",
      {
        tasks: tasks.filter((_, index) => index % 3 === rest).map(({ id }) => id),
        choice,
        reason: `Grunn for ${choice}`,
      },
      { actor: by, at: AT },
    );
  await putForwardPlan(plans, community, "HP-2027", { case: PLAN_CASE, on: date("2026-11-21") });
}

/** A case about a plan, decided by a body as a kind of case. */
export function decidedPlanCase(body: string, routedAs: CaseKind = "adopts-plan", over: object = {}): Case {
  const events: CaseEvent[] = [
    {
      kind: "submitted",
      at: AT,
      by,
      title: "Ny handlingsplan",
      need: "Utløpt.",
      patients: "Tydelig retning.",
    },
    {
      kind: "prepared",
      at: AT,
      by,
      body,
      type: "decision",
      routedAs,
      background: "",
      assessment: "",
      proposal: { number: 1, points: ["Planen vedtas."] },
      fields: {},
    },
    { kind: "step-opened", at: AT, by, step: 1, way: "written", body, deadline: date("2026-11-30") },
    { kind: "decided", at: AT, by, proposal: 1, body, on: date("2026-11-21"), reservations: [], ...over },
  ];
  const treated = replayCase(PLAN_CASE, events);
  if (treated === undefined) throw new Error("not a case");
  return treated;
}
