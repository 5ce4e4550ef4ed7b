import { Temporal } from "temporal-polyfill";
import { hasStopped, isKeptForDigest, mayBeTold, snoozedUntil } from "./chosen-time.ts";
import type { PersonalReminder, Reminder } from "./delivery.ts";
import { type Step, stepsOf } from "./due.ts";
import type { Obligation } from "./obligation.ts";
import type { ReminderChoices } from "./reminder-choices.ts";
import { type PeopleOn, type Told, toldAt } from "./told-people.ts";

/** What a round is planned from, as it was at one moment. */
export interface SweepFacts {
  /** Only what is still open, and for those for whom it is. */
  readonly obligations: readonly Obligation[];
  readonly people: PeopleOn;
  /** By person; who is not here has chosen nothing. */
  readonly choices: ReadonlyMap<string, ReminderChoices>;
}

/** The one step of one obligation that one person is to have heard of by now. */
export interface Notice extends Reminder {
  readonly person: string;
  /** When its time came. */
  readonly at: Temporal.Instant;
  /** False while the person is not to be disturbed, or gathers it in a digest. */
  readonly ready: boolean;
}

/**
 * What everybody is to have heard of by now: of each obligation and person the latest step that has come, and only that.
 * It asks nothing of when it was last looked: whoever came late, was made late or was missed is in it as well, and the
 * ledger tells what is already done.
 */
export function planSweep(
  { obligations, people, choices }: SweepFacts,
  now: Temporal.Instant,
): readonly Notice[] {
  return obligations.flatMap((obligation) => {
    const latest = new Map<string, { readonly step: Step; readonly told: Told }>();
    for (const step of stepsOf(obligation).filter(({ at }) => hasCome(at, now)))
      for (const told of toldAt(step.rung, obligation.to, people)) latest.set(told.person, { step, told });
    return [...latest.values()].flatMap(
      ({ step, told }) => noticeFor(obligation, step, told, choices.get(told.person), now) ?? [],
    );
  });
}

/** Absent when the person wants no more of it, or not yet. */
function noticeFor(
  obligation: Obligation,
  { rung, at }: Step,
  { person, as, seats }: Told,
  choices: ReminderChoices | undefined,
  now: Temporal.Instant,
): Notice | undefined {
  if (hasStopped(obligation, choices)) return undefined;
  const snoozed = snoozedUntil(obligation, choices);
  // «Remind me on Friday» takes the place of every step that came before Friday.
  const again = snoozed !== undefined && Temporal.Instant.compare(at, snoozed.at) < 0 ? snoozed : undefined;
  if (again !== undefined && !hasCome(again.at, now)) return undefined;
  const since = again?.at ?? at;
  return {
    id: `${obligation.id}:${again === undefined ? rung : `snoozed-${again.date}`}:${person}`,
    obligation,
    rung,
    as,
    seats,
    person,
    at: since,
    ready: mayBeTold(now, choices) && !isKeptForDigest(obligation, since, now, choices),
  };
}

function hasCome(at: Temporal.Instant, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(at, now) <= 0;
}

/** As many at once are one message, also for those who want each by itself: nobody reads ten in a row. */
const TOO_MANY_BY_THEMSELVES = 4;
/** More than a card can show is another message. */
const MOST_IN_ONE = 20;

/** The messages that notices make: each by itself, or gathered for who wants a digest; the most urgent first. */
export function messagesOf(
  notices: readonly Notice[],
  choices: SweepFacts["choices"],
): (PersonalReminder & { readonly reminders: readonly Notice[] })[] {
  const byPerson = Map.groupBy(notices, ({ person }) => person);
  return [...byPerson].flatMap(([person, own]) => {
    const gathered = choices.get(person)?.digest !== undefined || own.length >= TOO_MANY_BY_THEMSELVES;
    const size = gathered ? MOST_IN_ONE : 1;
    const urgentFirst = own.toSorted((one, other) => urgency(one).localeCompare(urgency(other)));
    return Array.from({ length: Math.ceil(own.length / size) }, (_, part) => ({
      person,
      reminders: urgentFirst.slice(part * size, (part + 1) * size),
    }));
  });
}

function urgency({ obligation, id }: Notice): string {
  return `${obligation.dueOn} ${id}`;
}
