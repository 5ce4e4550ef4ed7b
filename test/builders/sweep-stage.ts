import type { Temporal } from "temporal-polyfill";
import { osloToday } from "../../src/domain/kernel/clock.ts";
import type { Occupancy } from "../../src/domain/people/people-store.ts";
import type { Delivery, DeliveryOutcome, PersonalReminder } from "../../src/domain/reminders/delivery.ts";
import type { Obligation, Recipients } from "../../src/domain/reminders/obligation.ts";
import type { SweepFacts } from "../../src/domain/reminders/plan-sweep.ts";
import type { ReminderChoices } from "../../src/domain/reminders/reminder-choices.ts";
import type { ReminderLedger } from "../../src/domain/reminders/reminder-ledger.ts";
import type { SweepParts } from "../../src/domain/reminders/sweep-parts.ts";
import { sweepReminders } from "../../src/domain/reminders/sweep-reminders.ts";
import { standingClock } from "./clock.ts";
import { date } from "./documents.ts";
import { reminderLedgerMemory } from "./reminder-ledger-memory.ts";
import { seated } from "./seated-community.ts";

/** Somebody in a place since long ago: «kari», holder of ssu-moss. */
export function sits(person: string, over: Partial<Occupancy>): Occupancy {
  return {
    id: `${over.as}/${over.seat ?? over.side}/${person}`,
    person,
    as: "holder",
    from: date("2020-01-01"),
    authority: [],
    ...over,
  };
}

/** A holder and a deputy for Moss in SSU, a holder for the hospital, and for each side a secretary and a leader. */
export const SEATED: readonly Occupancy[] = [
  sits("kari", { as: "holder", body: "ssu", seat: "ssu-moss", side: "municipalities" }),
  sits("vara", { as: "deputy", body: "ssu", seat: "ssu-moss", side: "municipalities" }),
  sits("hans", { as: "holder", body: "ssu", seat: "ssu-hospital", side: "hospital" }),
  sits("ingrid", { as: "secretary", side: "municipalities" }),
  sits("sven", { as: "secretary", side: "hospital" }),
  sits("lise", { as: "coordinator", side: "municipalities" }),
  sits("odd", { as: "coordinator", side: "hospital" }),
];

/** An answer that is asked for by a date; of ssu-moss unless it is said otherwise. */
export function stanceBy(dueOn: string, to: Partial<Recipients> = {}, id = "1"): Obligation {
  return {
    id: `stance:${id}:1:${dueOn}`,
    subject: { kind: "stance", case: id, title: "Felles rutine" },
    dueOn: date(dueOn),
    counting: "one-date",
    source: { kind: "case", case: id },
    to: { seats: ["ssu-moss"], secretariat: false, ...to },
  };
}

/** A task of the secretariat. */
export function taskBy(dueOn: string, id = "1"): Obligation {
  return {
    id: `task-due:${id}:${dueOn}`,
    subject: { kind: "task", task: id, text: "Noe" },
    dueOn: date(dueOn),
    counting: "one-date",
    source: { kind: "plan", plan: "p" },
    to: { seats: [], secretariat: true },
  };
}

/** «stance:1:1:2026-11-30:last:kari» without what the obligation is. */
export const stepOf = (id: string): string => id.split(":").slice(-2).join(":");

/** What is open, who sits, what has been chosen, and how the channel answers; all may change while it is swept. */
export function sweepStage(at = "2026-11-02T08:30:00Z") {
  const clock = standingClock(at);
  const ledger = reminderLedgerMemory();
  const sent: (PersonalReminder & { readonly at: Temporal.Instant })[] = [];
  const stage = {
    clock,
    ledger,
    sent,
    obligations: [] as readonly Obligation[],
    occupancies: SEATED,
    choices: new Map<string, ReminderChoices>(),
    answer: async (_message: PersonalReminder): Promise<DeliveryOutcome> => ({
      kind: "delivered",
      way: "personal",
    }),
    facts: (): SweepFacts => ({
      obligations: stage.obligations,
      people: { community: seated, occupancies: stage.occupancies, today: osloToday(clock) },
      choices: new Map(stage.choices),
    }),
    /** «last:kari» of all that was sent, in order. */
    steps: () => sent.flatMap(({ reminders }) => reminders.map(({ id }) => stepOf(id))),
    /** A process with nothing in its memory. */
    process(owner: string, over: Partial<SweepParts> & { readonly ledger?: ReminderLedger } = {}) {
      const delivery: Delivery = {
        async deliver(_community, message) {
          const outcome = await stage.answer(message);
          if (outcome.kind === "delivered") sent.push({ ...message, at: clock.now() });
          return outcome;
        },
      };
      const parts: SweepParts = {
        ...{ ledger, clock, owner, delivery, chance: () => 0, known: new Map() },
        facts: async () => stage.facts(),
        recheck: async () => stage.facts(),
        ...over,
      };
      return { sweep: () => sweepReminders(parts, "ostfold") };
    },
  };
  return stage;
}
