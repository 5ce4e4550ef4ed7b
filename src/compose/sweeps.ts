import type { Stores } from "../adapters/store/stores.ts";
import { failureFields, type TurnLog } from "../adapters/teams/turn-log.ts";
import type { Community } from "../domain/community/community.ts";
import { type Clock, osloToday } from "../domain/kernel/clock.ts";
import { finishConfirmed } from "../domain/people/answer-invitation.ts";
import { beginPlans } from "../domain/plan/succession/begin-plan.ts";
import type { SweepResult } from "../domain/reminders/sweep-parts.ts";
import { carryOutPendingEffects, type Effects } from "../flows/carry-out-effects.ts";
import { openReportBacks } from "../flows/open-report-backs.ts";
import { reportBackWords } from "../presentation/view/report-back-words.ts";
import { atMost, inTurn, sideBySide } from "./rounds.ts";

export interface SweepsParts {
  readonly communities: readonly Community[];
  readonly stores: Stores;
  readonly effects: Effects;
  readonly sweepInquiries: (community: Community) => Promise<void>;
  readonly sweepImports: (community: Community) => Promise<void>;
  /** Each round of reminders begins with it; what fails in it keeps no reminder back. Absent: nothing. */
  readonly beforeReminders?: ((community: Community) => Promise<void>) | undefined;
  readonly sweepReminders: (community: Community) => Promise<SweepResult>;
  readonly clock: Clock;
  readonly log: TurnLog;
  /** Names this process among others on the same store. */
  readonly owner: string;
}

/** What runs by itself: effects that wait, and reminders that are due. */
export interface Sweeps {
  /** One round over all communities; what fails in one keeps none of the others, and is tried in the next round. */
  sweep(): Promise<void>;
  /**
   * Rounds at the given distance from now on, those of reminders once a minute and beside the others: hundreds of messages
   * within the platform's limits keep no decision waiting. The returned function ends them and waits for those under way.
   */
  start(everyMilliseconds: number): () => Promise<void>;
}

const REMIND_EVERY_MILLISECONDS = 60_000;
/** Communities: as many as the platform's limits leave room for without anybody waiting long for a turn. */
const REMINDED_AT_ONCE = 4;
const NOTHING = async (): Promise<void> => {};

export function createSweeps(parts: SweepsParts): Sweeps {
  const { communities, stores, effects, clock, log, owner } = parts;
  /** Each by itself: an inquiry that cannot be carried out must not keep an import from its round. */
  const waitingWorks: readonly Work[] = [
    { name: "effects", work: sweepEffects },
    { name: "inquiries", work: parts.sweepInquiries },
    { name: "imports", work: parts.sweepImports },
    { name: "plans", work: (community) => beginPlans(stores.plans, community.id, osloToday(clock)) },
    { name: "report-backs", work: sweepReportBacks },
    { name: "invitations", work: (community) => finishConfirmed(stores, community, osloToday(clock)) },
  ];
  const sweepWaiting = inTurn(async () => {
    for (const community of communities) await doIn(community, waitingWorks);
  });
  const reminding: readonly Work[] = [
    { name: "heartbeat", work: parts.beforeReminders ?? NOTHING },
    { name: "reminders", work: sweepReminders },
  ];
  const withSlot = atMost(REMINDED_AT_ONCE);
  /** A community whose channel does not answer keeps none of the others waiting. */
  const remind = sideBySide(
    communities.map((community) => inTurn(() => withSlot(() => doIn(community, reminding)))),
  );

  async function sweepEffects(community: Community): Promise<void> {
    const failed = await carryOutPendingEffects({ cases: stores.cases, effects, clock, owner }, community.id);
    for (const { caseId, error } of failed) log.error({ ...failureFields(error), caseId }, "effect failed");
  }

  async function sweepReportBacks(community: Community): Promise<void> {
    const opened = await openReportBacks({ cases: stores.cases, clock, words: reportBackWords }, community);
    for (const caseId of opened) log.info({ community: community.id, caseId }, "report asked for");
  }

  async function sweepReminders(community: Community): Promise<void> {
    const { failed } = await parts.sweepReminders(community);
    for (const { id, code, error } of failed)
      log.warn(
        { ...(error === undefined ? {} : failureFields(error)), code, reminder: id },
        "reminder failed",
      );
  }

  async function doIn(community: Community, works: readonly Work[]): Promise<void> {
    for (const { name, work } of works)
      await work(community).catch((error: unknown) => {
        log.error({ ...failureFields(error), community: community.id, work: name }, "sweep failed");
      });
  }

  return {
    async sweep() {
      await sweepWaiting();
      await remind();
    },
    start(everyMilliseconds) {
      void sweepWaiting().then(remind);
      const timers = [
        setInterval(() => void sweepWaiting(), everyMilliseconds),
        setInterval(() => void remind(), REMIND_EVERY_MILLISECONDS),
      ];
      for (const timer of timers) timer.unref();
      return async () => {
        for (const timer of timers) clearInterval(timer);
        await Promise.all([sweepWaiting.ended(), remind.ended()]);
      };
    },
  };
}

interface Work {
  readonly name: string;
  readonly work: (community: Community) => Promise<void>;
}
