import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Stores } from "../../src/adapters/store/stores.ts";
import type { CaseEvent } from "../../src/domain/cases/case-event.ts";
import type { StoredCase } from "../../src/domain/cases/case-store.ts";
import { readRecordFacts } from "../../src/domain/cases/read-record-facts.ts";
import { verifyRecords } from "../../src/domain/cases/verify-records.ts";
import type { Community } from "../../src/domain/community/community.ts";
import { osloToday, systemClock } from "../../src/domain/kernel/clock.ts";
import { everyItem } from "../../src/domain/kernel/every-page.ts";
import { openCase } from "../builders/decided-cases.ts";
import { date } from "../builders/documents.ts";

export const COMMUNITY = "ostfold";
const DEADLINE = date("2099-12-31");

/** Østfold as it is shipped, with a guideline of its own for each run's case to change. */
export function writeCommunities(folder: string, runs: number): void {
  const documents = join(folder, COMMUNITY, "documents");
  mkdirSync(documents, { recursive: true });
  copyFileSync(join("communities", COMMUNITY, "community.yaml"), join(folder, COMMUNITY, "community.yaml"));
  for (let run = 0; run < runs; run += 1) {
    const facts = [`id: ${documentOf(run)}`, `title: Prøve ${run}`, "standing: guideline", "retelling: true"];
    const head = ["---", ...facts, "---"];
    writeFileSync(
      join(documents, `prove-${run}.md`),
      [...head, "", "## Ansvar", "", `Ordene i prøve ${run}.`, ""].join("\n"),
    );
  }
}

export const caseOf = (run: number) => `case-${run}`;
export const conversationOf = (run: number) => `19:run-${run}@thread.tacv2`;
const documentOf = (run: number) => `P${run}`;

/** Opens the run's case in the last step of SSU, with its card in a channel of its own. */
export async function openRacedCase(
  stores: Stores,
  community: Community,
  run: number,
  serviceUrl: string,
): Promise<void> {
  const id = conversationOf(run);
  await stores.conversations.writeConversation(
    { id, kind: "channel", channelId: "msteams", serviceUrl, botId: "28:bot", welcomed: true },
    undefined,
  );
  const corpus = await stores.agreements.readCorpus(COMMUNITY);
  const entry = corpus?.value.documents.find(({ head }) => head.id === documentOf(run));
  const baseVersion = entry?.versions[0]?.id;
  assert.ok(baseVersion !== undefined, "the run's guideline is published");
  const { events, ...rest } = openCase(caseOf(run));
  const step = community.bodies.find((body) => body.id === "ssu")?.steps.count ?? 1;
  const adapted = events.map((event): CaseEvent => {
    if (event.kind === "step-opened") return { ...event, step, deadline: DEADLINE };
    if (event.kind !== "prepared") return event;
    const document = documentOf(run);
    const clause = {
      community: COMMUNITY,
      document,
      clause: `${document}/ansvar/1`,
      baseVersion,
      text: "Nye ord.",
    };
    return { ...event, proposal: { ...event.proposal, clause } };
  });
  const stored: StoredCase = { ...rest, events: adapted, posts: [{ conversation: id, message: "kortet" }] };
  const write = await stores.cases.writeCase(COMMUNITY, stored, undefined);
  assert.equal(write.outcome, "written");
}

/** Whether nothing is left to do for the run's case. */
export async function isSettled({ cases }: Stores, run: number): Promise<boolean> {
  const stored = (await cases.readCase(COMMUNITY, caseOf(run)))?.value;
  assert.ok(stored);
  return stored.pending.length === 0 && stored.events.some(({ kind }) => kind === "recorded");
}

/** Asserts that each case heard every seat once, was decided and recorded once, and has each effect once. */
export async function assertWhole(
  stores: Stores,
  community: Community,
  runs: number,
  seats: readonly string[],
): Promise<void> {
  const facts = await readRecordFacts(stores, community, osloToday(systemClock));
  assert.deepEqual(verifyRecords(facts).findings, [], "the chain of records");
  const tasks = await everyItem((request) => stores.plans.listTasks(COMMUNITY, request));
  const corpus = (await stores.agreements.readCorpus(COMMUNITY))?.value;
  for (let run = 0; run < runs; run += 1) {
    const id = caseOf(run);
    const stored = (await stores.cases.readCase(COMMUNITY, id))?.value;
    assert.ok(stored);
    const happened = afterOpening(stored.events);
    assert.deepEqual(
      happened.slice(0, seats.length).toSorted(),
      [...seats].toSorted(),
      `${id}: every seat once`,
    );
    assert.deepEqual(happened.slice(seats.length), ["decided", "recorded"], id);
    assert.deepEqual([stored.pending, stored.pendingSince, stored.claim], [[], undefined, undefined], id);
    const found = {
      records: facts.records.filter((record) => record.case === id).length,
      versions: corpus?.documents
        .flatMap(({ versions }) => versions)
        .filter(({ adopted }) => adopted?.case === id).length,
      tasks: tasks.filter(({ value }) => value.case === id).length,
    };
    assert.deepEqual(found, { records: 1, versions: 1, tasks: 1 }, id);
  }
  assert.equal(facts.records.length, runs, "no record beside");
}

/** What happened to a case after its last step was opened, in short: `ssu-moss`, `decided`, `recorded`. */
function afterOpening(events: readonly CaseEvent[]): string[] {
  const opened = events.findIndex(({ kind }) => kind === "step-opened");
  return events.slice(opened + 1).map((event) => (event.kind === "stance-taken" ? event.seat : event.kind));
}
