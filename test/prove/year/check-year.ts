import assert from "node:assert/strict";
import type { Case } from "../../../src/domain/cases/case.ts";
import { type CaseEvent, caseEventSchema } from "../../../src/domain/cases/case-event.ts";
import type { DecisionRecord } from "../../../src/domain/cases/decision-record.ts";
import { patchesOf, tasksOf } from "../../../src/domain/cases/paper-shape.ts";
import { readRecordFacts } from "../../../src/domain/cases/read-record-facts.ts";
import { replayCase } from "../../../src/domain/cases/replay-case.ts";
import { verifyRecords } from "../../../src/domain/cases/verify-records.ts";
import { phaseOf } from "../../../src/domain/cases/way-of-a-case.ts";
import { everyItem } from "../../../src/domain/kernel/every-page.ts";
import type { Meeting } from "../../../src/domain/meetings/meeting.ts";
import { isSealIntact } from "../../../src/domain/meetings/sealed-minutes.ts";
import type { YearDesk } from "./year-desk.ts";

/**
 * Asserts what must hold of any year, whatever was played.
 *
 * @returns what there was of everything, by name
 */
export async function checkYear(desk: YearDesk): Promise<Record<string, number>> {
  const { stores, community } = desk;
  const facts = await readRecordFacts(stores, community, desk.today());
  const verification = verifyRecords(facts);
  assert.deepEqual(verification.findings, [], "the chains of records");
  assert.deepEqual(desk.failures, [], "nothing failed behind the scenes");
  const meetings = (await everyItem((request) => stores.meetings.listMeetings(community.id, request))).map(
    ({ value }) => value,
  );
  const stored = await everyItem((request) => stores.cases.listCases(community.id, request));
  for (const { value } of stored) {
    assertReplays(value.id, value.events);
    assert.deepEqual(
      [value.pending, value.claim],
      [[], undefined],
      `${value.id}: every effect is carried out`,
    );
  }
  const decisions = facts.records.filter(({ follows }) => follows === undefined);
  for (const treated of facts.cases) assertDecided(treated, decisions, desk);
  assertNumbers(decisions);
  for (const meeting of meetings) assertHeld(meeting);
  await assertEffects(desk, facts.cases);
  const phases = facts.cases.map((treated) => `cases ${phaseOf(treated, community)}`);
  const counted = Object.fromEntries(
    [...new Set(phases)].toSorted().map((phase) => [phase, phases.filter((each) => each === phase).length]),
  );
  return {
    cases: facts.cases.length,
    ...counted,
    meetings: meetings.length,
    items: meetings.flatMap(({ agenda }) => agenda).length,
    records: facts.records.length,
    stances: facts.cases.flatMap(({ events }) => events).filter(({ kind }) => kind === "stance-taken").length,
    "seats away": meetings
      .flatMap(({ attendance }) => attendance)
      .filter(({ presence }) => presence === "absent").length,
    deputies: meetings.flatMap(({ attendance }) => attendance).filter(({ presence }) => presence === "deputy")
      .length,
  };
}

/** The trail that is read from its own JSON makes the same case. */
function assertReplays(id: string, events: readonly CaseEvent[]): void {
  const again = caseEventSchema.array().parse(JSON.parse(JSON.stringify(events)));
  assert.deepEqual(replayCase(id, again), replayCase(id, events), id);
}

/** One record where there is a decision and none elsewhere, which names who was asked and whom it binds. */
function assertDecided(treated: Case, decisions: readonly DecisionRecord[], { community }: YearDesk): void {
  const { id, decision, steppedAside } = treated;
  const records = decisions.filter((record) => record.case === id);
  assert.equal(records.length, decision === undefined ? 0 : 1, `${id}: one record for a decision`);
  const [record] = records;
  if (decision === undefined || record === undefined) return;
  const body = community.bodies.find((each) => each.id === decision.body);
  assert.ok(body !== undefined);
  const heard = new Set([...record.stances.map(({ seat }) => seat), ...steppedAside, ...decision.absent]);
  for (const { id: seat } of body.seats)
    assert.ok(heard.has(seat), `${record.number} says where ${seat} stands`);
  assert.equal(record.stances.length, new Set(record.stances.map(({ seat }) => seat)).size, record.number);
  assert.equal(
    record.binds.length,
    decision.result === "decided" ? community.parties.length : 0,
    record.number,
  );
  const opened = treated.events.findLast(({ kind }) => kind === "step-opened");
  const step = opened?.kind === "step-opened" ? opened.step : 0;
  assert.ok(step === body.steps.count || decision.urgent, `${id} was decided in step ${step}`);
}

/** Each body's decisions of a year are numbered from one, without a gap. */
function assertNumbers(decisions: readonly DecisionRecord[]): void {
  const chains = Map.groupBy(decisions, ({ body, year }) => `${body}-${year}`);
  for (const [chain, records] of chains) {
    const printed = records
      .toSorted((one, other) => one.sequence - other.sequence)
      .map(({ number }) => Number(/(\d+)\//.exec(number)?.[1]));
    assert.deepEqual(
      printed,
      printed.map((_, place) => place + 1),
      chain,
    );
  }
}

function assertHeld({ id, agenda, minutes, ...rest }: Meeting): void {
  assert.ok(
    agenda.every(({ outcome }) => outcome !== undefined),
    `${id}: every item has ended`,
  );
  assert.equal(minutes?.state, "approved", `${id} has approved minutes`);
  assert.equal(isSealIntact({ id, agenda, minutes, ...rest }), true, `${id} is sealed`);
}

/** Tasks, follow-ups and versions of the decisions are there, once each. */
async function assertEffects({ stores, community }: YearDesk, cases: readonly Case[]): Promise<void> {
  const tasks = (await everyItem((request) => stores.plans.listTasks(community.id, request))).map(
    ({ value }) => value,
  );
  const corpus = (await stores.agreements.readCorpus(community.id))?.value;
  const versions = corpus?.documents.flatMap((document) => document.versions) ?? [];
  for (const treated of cases) {
    const { id, decision, paper } = treated;
    const adopted = versions.filter((version) => version.adopted?.case === id).length;
    const own = tasks.filter((task) => task.case === id);
    if (decision === undefined || paper === undefined) {
      assert.deepEqual([adopted, own.length], [0, 0], `${id} has led to nothing`);
      continue;
    }
    const due = decision.result === "recommended" && phaseOf(treated, community) === "recommended" ? 0 : 1;
    assert.equal(adopted, patchesOf(paper.proposal).length > 0 ? due : 0, `${id}: versions`);
    const proposed = tasksOf(paper.proposal).map(({ text }) => text);
    for (const text of proposed)
      assert.equal(own.filter((task) => task.text === text).length, 1, `${id}: ${text}`);
    assert.equal(new Set(own.map((task) => task.id)).size, own.length);
    assert.equal(new Set(own.map((task) => task.text)).size, own.length, `${id}: no task twice`);
  }
}
