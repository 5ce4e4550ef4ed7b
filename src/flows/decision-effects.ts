import { adoptClause } from "../domain/agreements/adopt-clause.ts";
import type { AgreementStore } from "../domain/agreements/agreement-store.ts";
import { appendRecord } from "../domain/cases/append-record.ts";
import type { Case } from "../domain/cases/case.ts";
import type { CaseStore } from "../domain/cases/case-store.ts";
import { withEvents } from "../domain/cases/change-case.ts";
import type { DecisionRecord } from "../domain/cases/decision-record.ts";
import { recordContentOf } from "../domain/cases/record-content.ts";
import type { RecordStore } from "../domain/cases/record-store.ts";
import type { Community } from "../domain/community/community.ts";
import { type Clock, osloToday } from "../domain/kernel/clock.ts";
import { ExpectedError } from "../domain/kernel/errors.ts";
import { createTaskOfDecision } from "../domain/plan/create-task-of-decision.ts";
import type { PlanStore } from "../domain/plan/plan-store.ts";
import { presentPlan } from "../domain/plan/tasks-of-plan.ts";
import type { Effects } from "./carry-out-effects.ts";

export interface DecisionEffectsParts {
  readonly communities: readonly Community[];
  readonly cases: CaseStore;
  readonly records: RecordStore;
  readonly agreements: AgreementStore;
  readonly plans: PlanStore;
  readonly clock: Clock;
  /** Tells people that it was decided; the words are made elsewhere. */
  readonly announce: (community: Community, treated: Case) => Promise<void>;
}

/** An effect cannot be carried out as the case and the configuration stand. */
export class EffectError extends ExpectedError {
  readonly code = "effect";
}

/** What a decision's task belongs to where no plan is loaded. */
const PLAN_OF_DECISIONS = "decisions";

/** What a decision leads to, each done once however often it is tried: record → version → task → notice. */
export function decisionEffects(parts: DecisionEffectsParts): Effects {
  const communityOf = (id: string): Community => {
    const community = parts.communities.find((each) => each.id === id);
    if (community === undefined) throw new EffectError(`the community ${id} is not configured`);
    return community;
  };
  return {
    async record(id, treated) {
      const record = await recordOf(communityOf(id), treated, parts);
      await noteRecord(id, treated.id, record, parts);
    },
    async version(id, treated, { clause }) {
      const community = communityOf(id);
      const record = await recordOf(community, treated, parts);
      await adoptClause(parts.agreements, {
        ...clause,
        case: treated.id,
        caseReference: record.number,
        body: record.bodyName,
        date: record.decidedOn,
        publishAtOnce: community.demonstration,
      });
    },
    async task(id, treated, intent) {
      const plan = await presentPlan(parts.plans, id, osloToday(parts.clock));
      await createTaskOfDecision(parts.plans, id, {
        ...intent.task,
        id: intent.id,
        plan: plan?.id ?? PLAN_OF_DECISIONS,
        case: treated.id,
      });
    },
    notice: (id, treated) => parts.announce(communityOf(id), treated),
  };
}

/** Appends the case's record, or finds the one that an earlier attempt appended. */
function recordOf(
  community: Community,
  treated: Case,
  { records }: DecisionEffectsParts,
): Promise<DecisionRecord> {
  const body = community.bodies.find(({ id }) => id === treated.decision?.body);
  const content = body === undefined ? undefined : recordContentOf(treated, body, community);
  if (body === undefined || content === undefined)
    throw new EffectError(`case ${treated.id} has no decision`);
  return appendRecord(records, community.id, content, body.numbering.pattern);
}

/** Marks the case with its record's number, once. */
async function noteRecord(
  community: string,
  caseId: string,
  { id, number }: DecisionRecord,
  { cases, clock }: DecisionEffectsParts,
): Promise<void> {
  for (;;) {
    const stored = await cases.readCase(community, caseId);
    if (stored === undefined || stored.value.events.some(({ kind }) => kind === "recorded")) return;
    const event = { kind: "recorded" as const, at: clock.now().toString(), record: id, number };
    const write = await cases.writeCase(community, withEvents(stored.value, [event], []), stored.etag);
    if (write.outcome === "written") return;
  }
}
