import { type AdoptedClause, adoptClause } from "../domain/agreements/adopt-clause.ts";
import type { AgreementStore } from "../domain/agreements/agreement-store.ts";
import { adoptionMatrix } from "../domain/cases/aftermath/adoption-matrix.ts";
import { bodyThatFollowsUp } from "../domain/cases/aftermath/body-that-follows-up.ts";
import { inEffectFrom } from "../domain/cases/aftermath/in-effect-from.ts";
import { appendRecord } from "../domain/cases/append-record.ts";
import type { Case } from "../domain/cases/case.ts";
import type { CaseStore } from "../domain/cases/case-store.ts";
import { withEvents } from "../domain/cases/change-case.ts";
import type { DecisionRecord, RecordContent } from "../domain/cases/decision-record.ts";
import type { FOLLOW_UPS, NOTICES } from "../domain/cases/intent.ts";
import { followingContent, recordContentOf } from "../domain/cases/record-content.ts";
import type { RecordStore } from "../domain/cases/record-store.ts";
import { submitCase } from "../domain/cases/submit-case.ts";
import type { Community } from "../domain/community/community.ts";
import { type Clock, osloDateOf, osloToday } from "../domain/kernel/clock.ts";
import { createTaskOfDecision, type DecidedTask } from "../domain/plan/create-task-of-decision.ts";
import type { PlanStore } from "../domain/plan/plan-store.ts";
import { planForNewTasks } from "../domain/plan/succession/plan-for-new-tasks.ts";
import type { Effects } from "./carry-out-effects.ts";
import { EffectError } from "./effect-error.ts";
import { type PlanEffectWords, planEffect } from "./plan-effects.ts";

export interface DecisionEffectsParts {
  readonly communities: readonly Community[];
  readonly cases: CaseStore;
  readonly records: RecordStore;
  readonly agreements: AgreementStore;
  readonly plans: PlanStore;
  readonly clock: Clock;
  /** Tells people that it was decided; the words are made elsewhere. */
  readonly announce: (community: Community, treated: Case, of: NoticeKind) => Promise<void>;
  readonly words: EffectWords;
}

export type NoticeKind = (typeof NOTICES)[number];

/** What effects write for people to read, in the community's own language; the words are made elsewhere. */
export interface EffectWords extends PlanEffectWords {
  /** Who adopted what a body recommended and every council and the board adopted. */
  adoptedByAll(community: Community, recommendedBy: string): string;
  followUp(what: (typeof FOLLOW_UPS)[number], treated: Case, community: Community): string;
  /** The case that carries a decision out in another body (M76). */
  item(treated: Case, community: Community, record: DecisionRecord): { title: string; need: string };
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
    async addition(id, treated, { id: mark, seat }) {
      const community = communityOf(id);
      const content = contentOfAddition(await recordOf(community, treated, parts), treated, { mark, seat });
      const body = community.bodies.find((each) => each.id === content.body);
      await appendRecord(parts.records, id, content, body?.numbering.pattern ?? "{number}");
    },
    async version(id, treated, { clause, further }) {
      const community = communityOf(id);
      const record = await recordOf(community, treated, parts);
      await adoptClause(parts.agreements, {
        ...clause,
        ...(further === undefined ? {} : { further }),
        case: treated.id,
        caseReference: record.number,
        ...adoptionOf(treated, community, record, parts.words),
        ...inForce(treated, community),
        publishAtOnce: community.demonstration,
      });
    },
    async task(id, treated, intent) {
      await createTask(id, { ...intent.task, id: intent.id, case: treated.id }, parts);
    },
    async "follow-up"(id, treated, { id: taskId, what, due }) {
      const text = parts.words.followUp(what, treated, communityOf(id));
      await createTask(id, { id: taskId, text, due, case: treated.id }, parts);
    },
    plan: planEffect({ plans: parts.plans, communityOf, words: parts.words }),
    async item(id, treated) {
      const community = communityOf(id);
      const decided = treated.events.findLast(({ kind }) => kind === "decided");
      const body = bodyThatFollowsUp(treated.decision?.body ?? "", community);
      if (body === undefined || decided?.kind !== "decided") return;
      const record = await recordOf(community, treated, parts);
      const submission = { ...parts.words.item(treated, community, record), patients: treated.patients };
      const at = parts.clock.now().toString();
      await submitCase(
        parts.cases,
        id,
        { ...submission, mark: itemMark(treated.id) },
        { actor: decided.by, at },
      );
    },
    notice: (id, treated, { of = "decided" }) => parts.announce(communityOf(id), treated, of),
  };
}

/** What is recorded when a seat lifts its reservation: its own words, and which reservations still stand then. */
function contentOfAddition(
  decision: DecisionRecord,
  treated: Case,
  { mark, seat }: { readonly mark: string; readonly seat: string },
): RecordContent {
  const lifted = treated.events.filter((event) => event.kind === "reservation-lifted");
  const place = lifted.findIndex((event) => event.seat === seat);
  const event = lifted[place];
  if (event === undefined) throw new EffectError(`case ${treated.id} has no reservation that was lifted`);
  const before = new Set(lifted.slice(0, place + 1).map((each) => each.seat));
  return followingContent(decision, {
    kind: "reservation-lifted",
    words: event.words,
    by: event.by.name,
    on: osloDateOf(event.at),
    mark,
    reservations: decision.reservations.filter((each) => !before.has(each)),
  });
}

function inForce(treated: Case, community: Community): Pick<AdoptedClause, "inForceFrom"> {
  const inForceFrom = inEffectFrom(treated, community);
  return inForceFrom === undefined ? {} : { inForceFrom };
}

/** The form that the case which carries a decision out was submitted by; the same decision makes it once. */
export function itemMark(caseId: string): string {
  return `item:${caseId}`;
}

/** Who adopted the text, and when: the body that decided, or every council and the board (practice 7). */
function adoptionOf(
  treated: Case,
  community: Community,
  record: DecisionRecord,
  words: EffectWords,
): Pick<AdoptedClause, "body" | "date" | "byParties"> {
  const { adoptedOn, rows } = adoptionMatrix(treated, community);
  if (treated.decision?.result !== "recommended" || adoptedOn === undefined)
    return { body: record.bodyName, date: record.decidedOn };
  return {
    body: words.adoptedByAll(community, record.bodyName),
    date: adoptedOn,
    byParties: rows.flatMap(({ party, noted }) =>
      noted === undefined
        ? []
        : [
            {
              party: party.name,
              date: noted.on,
              ...(noted.reference === undefined ? {} : { reference: noted.reference }),
            },
          ],
    ),
  };
}

async function createTask(
  community: string,
  task: Omit<DecidedTask, "plan">,
  { plans, clock }: DecisionEffectsParts,
): Promise<void> {
  const plan = await planForNewTasks(plans, community, osloToday(clock));
  await createTaskOfDecision(plans, community, { ...task, plan: plan?.id ?? PLAN_OF_DECISIONS });
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
