import { Temporal } from "temporal-polyfill";
import type { Stores } from "../adapters/store/stores.ts";
import type { LibraryKeeper } from "../domain/agreements/library.ts";
import type { Community } from "../domain/community/community.ts";
import { type Clock, osloToday } from "../domain/kernel/clock.ts";
import { everyItem } from "../domain/kernel/every-page.ts";
import type { RosterKeeper } from "../domain/people/keep-rosters.ts";
import type { Delivery } from "../domain/reminders/delivery.ts";
import type { ReminderFacts } from "../domain/reminders/obligations-of.ts";
import type { Notice, SweepFacts } from "../domain/reminders/plan-sweep.ts";
import type { SweepResult } from "../domain/reminders/sweep-parts.ts";
import { sweepReminders } from "../domain/reminders/sweep-reminders.ts";
import { openObligations } from "../flows/open-obligations.ts";
import { readReminderFacts } from "../flows/read-reminder-facts.ts";
import { recheckedFacts } from "../flows/recheck-obligation.ts";

export interface RemindersWiring {
  readonly stores: Stores;
  readonly library: Pick<LibraryKeeper, "current">;
  /** Without those who left years ago. */
  readonly seated: Pick<RosterKeeper, "recent">;
  readonly delivery: Delivery;
  readonly clock: Clock;
  /** From 0 up to 1, anew at each call. */
  readonly chance: () => number;
  /** Names this process among others on the same store. */
  readonly owner: string;
}

/** What rests on more than one thing is not read as a whole for each person who is told of it. */
const FRESH_FOR = Temporal.Duration.from({ minutes: 1 });

/** One round of reminders in a community. */
export function wireReminders(wiring: RemindersWiring): (community: Community) => Promise<SweepResult> {
  const { stores, library, seated, clock } = wiring;
  const known = new Map<string, Map<string, string>>();

  return async function sweep(community) {
    let facts = await read(community);
    let readAt = clock.now();
    const sent = known.get(community.id) ?? new Map<string, string>();
    known.set(community.id, sent);
    return sweepReminders(
      { ...wiring, ledger: stores.reminders, known: sent, facts: planned, recheck },
      community.id,
    );

    async function planned(): Promise<SweepFacts> {
      const choices = await everyItem((request) => stores.reminderChoices.listChoices(community.id, request));
      return {
        obligations: openOn(facts),
        people: { ...facts, today: osloToday(clock) },
        choices: new Map(choices.map(({ value }) => [value.person, value])),
      };
    }

    async function recheck({ obligation, person }: Notice): Promise<SweepFacts> {
      const [fresh, { occupancies }, choices] = await Promise.all([
        recheckedFacts(stores, facts, obligation.subject).then(
          async (found) => found ?? (await recentFacts()),
        ),
        seated.recent(community.id),
        stores.reminderChoices.readChoices(community.id, person),
      ]);
      return {
        obligations: openObligations(
          { ...fresh, occupancies },
          osloToday(clock),
          obligation.subject.kind,
        ).filter(({ id }) => id === obligation.id),
        people: { community, occupancies, today: osloToday(clock) },
        choices: new Map(choices === undefined ? [] : [[person, choices.value]]),
      };
    }

    async function recentFacts(): Promise<ReminderFacts> {
      if (Temporal.Instant.compare(readAt.add(FRESH_FOR), clock.now()) > 0) return facts;
      readAt = clock.now();
      facts = await read(community);
      return facts;
    }
  };

  async function read(community: Community): Promise<ReminderFacts> {
    return readReminderFacts(stores, await library.current(), community, osloToday(clock));
  }

  function openOn(facts: ReminderFacts) {
    return openObligations(facts, osloToday(clock));
  }
}
