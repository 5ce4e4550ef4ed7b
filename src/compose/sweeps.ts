import type { Stores } from "../adapters/store/stores.ts";
import { failureFields, type TurnLog } from "../adapters/teams/turn-log.ts";
import type { LibraryKeeper } from "../domain/agreements/library.ts";
import type { Community } from "../domain/community/community.ts";
import { civilDateOf } from "../domain/kernel/civil-date.ts";
import { type Clock, osloToday } from "../domain/kernel/clock.ts";
import { finishConfirmed } from "../domain/people/answer-invitation.ts";
import { obligationsOf } from "../domain/reminders/obligations-of.ts";
import { sweepReminders } from "../domain/reminders/sweep-reminders.ts";
import { carryOutPendingEffects, type Effects } from "../flows/carry-out-effects.ts";
import { readReminderFacts } from "../flows/read-reminder-facts.ts";
import type { Messenger } from "../presentation/conversation/message.ts";
import { sendReminder } from "../presentation/conversation/send-reminder.ts";

export interface SweepsParts {
  readonly communities: readonly Community[];
  readonly stores: Stores;
  readonly library: Pick<LibraryKeeper, "current">;
  readonly effects: Effects;
  readonly sweepInquiries: (community: Community) => Promise<void>;
  readonly sweepImports: (community: Community) => Promise<void>;
  readonly messenger: Messenger;
  readonly clock: Clock;
  readonly log: TurnLog;
  /** Names this process among others on the same store. */
  readonly owner: string;
}

/** What runs by itself: effects that wait, and reminders that are due. */
export interface Sweeps {
  /** One round over all communities; what fails in one keeps none of the others, and is tried in the next round. */
  sweep(): Promise<void>;
  /** Rounds at the given distance from now on; the returned function ends them and waits for the one under way. */
  start(everyMilliseconds: number): () => Promise<void>;
}

/** Yearly dates are worked out this far ahead: further than the first step of any of them. */
const LOOK_AHEAD_MONTHS = 13;

export function createSweeps(parts: SweepsParts): Sweeps {
  const {
    communities,
    stores,
    library,
    effects,
    sweepInquiries,
    sweepImports,
    messenger,
    clock,
    log,
    owner,
  } = parts;
  let underWay: Promise<void> | undefined;

  async function sweepCommunity(community: Community): Promise<void> {
    const failed = await carryOutPendingEffects({ cases: stores.cases, effects, clock, owner }, community.id);
    await sweepInquiries(community);
    await sweepImports(community);
    await finishConfirmed(stores, community, osloToday(clock));
    for (const { caseId, error } of failed) log.error({ ...failureFields(error), caseId }, "effect failed");
    const result = await sweepReminders(
      {
        ledger: stores.reminders,
        clock,
        owner,
        obligations: () => obligationsNow(community),
        send: ({ obligation }) =>
          sendReminder(obligation, { people: stores.people, messenger, community, today: osloToday(clock) }),
      },
      community.id,
    );
    for (const { id, error } of result.failed)
      log.warn({ ...failureFields(error), reminder: id }, "reminder failed");
  }

  async function obligationsNow(community: Community) {
    const today = clock.now().toZonedDateTimeISO("Europe/Oslo").toPlainDate();
    const date = civilDateOf(today);
    const facts = await readReminderFacts(stores, await library.current(), community, date);
    return obligationsOf(facts, date, civilDateOf(today.add({ months: LOOK_AHEAD_MONTHS })));
  }

  async function round(): Promise<void> {
    for (const community of communities)
      await sweepCommunity(community).catch((error: unknown) => {
        log.error({ ...failureFields(error), community: community.id }, "sweep failed");
      });
  }

  /** A round that is asked for while one is under way comes after it: it must see what was just written. */
  function sweep(): Promise<void> {
    const next = (underWay ?? Promise.resolve()).then(round);
    underWay = next;
    return next;
  }

  return {
    sweep,
    start(everyMilliseconds) {
      void sweep();
      const timer = setInterval(() => void sweep(), everyMilliseconds);
      timer.unref();
      return async () => {
        clearInterval(timer);
        await underWay;
      };
    },
  };
}
