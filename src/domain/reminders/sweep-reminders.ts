import { Temporal } from "temporal-polyfill";
import { osloDateOf } from "../kernel/clock.ts";
import { everyItem } from "../kernel/every-page.ts";
import type { Versioned } from "../kernel/versioned.ts";
import { NO_ANSWER } from "./answer-in-time.ts";
import { askedAgain } from "./asked-again.ts";
import { isHeld, mayBeTried, withdrawnEntry } from "./claim-reminder.ts";
import { hasHadTime, mustComeBefore } from "./escalation.ts";
import { messagesOf, type Notice, planSweep } from "./plan-sweep.ts";
import type { LedgerEntry, Sweep } from "./reminder-ledger.ts";
import { sendMessage, type Untold } from "./send-message.ts";
import { isStandstillWarning } from "./standstill.ts";
import type { FailedReminder, SweepParts, SweepResult } from "./sweep-parts.ts";

/** Messages in a row; where nobody answers, the others wait for the next round, and the heartbeat goes on. */
const MOST_UNANSWERED = 3;

/**
 * One round: what everybody is to have heard of by now and has not, each claimed, asked after once more, sent and marked.
 * What fails is found in the ledger by a later round, and keeps nothing else waiting.
 *
 * @throws when the facts or the ledger cannot be read: then there was no round, and the heartbeat shows it
 */
export async function sweepReminders(parts: SweepParts, community: string): Promise<SweepResult> {
  const { ledger, clock, known } = parts;
  const now = clock.now();
  const lastRound = await lastRoundOf(parts, community);
  const facts = await parts.facts();
  const waiting = (await everyItem((request) => ledger.listWaiting(community, request))).filter(
    ({ value }) => !isStandstillWarning(value),
  );
  const entries = waiting.map(({ value }) => value);
  const tried = new Set(entries.map(({ id }) => id));
  const before = lastRound === undefined ? undefined : { lastRound, tried };
  const plan = [
    ...planSweep({ ...facts, ...(before && { before }) }, now),
    ...askedAgain(facts, now, entries),
  ];
  const planned = new Set(plan.map(({ id }) => id));
  for (const id of known.keys()) if (!planned.has(id)) known.delete(id);
  const left = waiting.filter(({ value }) => !planned.has(value.id) && !isHeld(value, now));
  for (const { value, etag } of left) await ledger.writeEntry(community, withdrawnEntry(value), etag);
  const untold = await findUntold(
    parts,
    community,
    plan,
    new Map(waiting.map((each) => [each.value.id, each])),
    now,
  );
  const byId = new Map(untold.map((each) => [each.notice.id, each]));
  const sent: string[] = [];
  const failed: FailedReminder[] = [];
  let unanswered = 0;
  for (const { person, reminders } of messagesOf(
    untold.map(({ notice }) => notice),
    facts.choices,
  )) {
    if (unanswered >= MOST_UNANSWERED) break;
    try {
      const message = reminders.flatMap(({ id }) => byId.get(id) ?? []);
      const result = await sendMessage(parts, community, person, message);
      sent.push(...result.sent);
      failed.push(...result.failed);
      unanswered = result.failed.some(({ code }) => code === NO_ANSWER) ? unanswered + 1 : 0;
    } catch (error) {
      failed.push(...reminders.map(({ id }) => ({ id, code: "fault", error })));
    }
  }
  // What was left to the next round is to find a digest still to be sent.
  const begun = unanswered < MOST_UNANSWERED ? now : (lastRound ?? now);
  await recordRound(parts, community, begun, failed);
  return { sent, failed };
}

/** Those to try now. Only what this process has not seen sent is read, and one by one: never the ledger's history. */
async function findUntold(
  { ledger, known }: SweepParts,
  community: string,
  plan: readonly Notice[],
  waiting: ReadonlyMap<string, Versioned<LedgerEntry>>,
  now: Temporal.Instant,
): Promise<Untold[]> {
  const today = osloDateOf(now.toString());
  const byObligation = Map.groupBy(plan, ({ obligation }) => obligation.id);
  const untold: Untold[] = [];
  for (const notice of plan.filter(({ id, ready }) => ready && !known.has(id))) {
    const entry = await entryOf(notice);
    if (mayBeTried(entry?.value, now) && (await othersHadTime(notice))) untold.push({ notice, entry });
  }
  return untold;

  async function othersHadTime(notice: Notice): Promise<boolean> {
    for (const before of mustComeBefore(notice, byObligation.get(notice.obligation.id) ?? [])) {
      const sentAt = known.get(before.id);
      if (!hasHadTime(sentAt === undefined ? (await entryOf(before))?.value : { sentAt }, today))
        return false;
    }
    return true;
  }

  async function entryOf({ id }: Notice): Promise<Versioned<LedgerEntry> | undefined> {
    const entry = waiting.get(id) ?? (await ledger.readEntry(community, id));
    if (entry?.value.sentAt !== undefined) known.set(id, entry.value.sentAt);
    return entry;
  }
}

/** Absent before the first. */
async function lastRoundOf({ ledger }: SweepParts, community: string): Promise<Temporal.Instant | undefined> {
  const sweep = await ledger.readSweep(community);
  return sweep && Temporal.Instant.from(sweep.value.sweptUntil);
}

/** What the heartbeat is read from. Lost means that another process has just ended a round of its own. */
async function recordRound(
  { ledger, clock }: SweepParts,
  community: string,
  begun: Temporal.Instant,
  failed: readonly FailedReminder[],
): Promise<void> {
  const before = await ledger.readSweep(community);
  const failures = [...Map.groupBy(failed, ({ code }) => code)].map(([code, each]) => ({
    code,
    count: each.length,
  }));
  const { failures: _failures, ...kept } = before?.value ?? {};
  const round = { id: "sweep", sweptUntil: begun.toString(), finishedAt: clock.now().toString() } as const;
  const sweep: Sweep = { ...kept, ...round, ...(failures.length === 0 ? {} : { failures }) };
  await ledger.writeSweep(community, sweep, before?.etag);
}
