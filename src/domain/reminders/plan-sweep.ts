import { Temporal } from "temporal-polyfill";
import { hasStopped, isKeptForDigest, mayBeTold, snoozedUntil, timeOn } from "./chosen-time.ts";
import type { PersonalReminder, Reminder } from "./delivery.ts";
import { stepsOf } from "./due.ts";
import type { Obligation } from "./obligation.ts";
import type { ReminderChoices } from "./reminder-choices.ts";
import { type PeopleOn, type Told, toldAt } from "./told-people.ts";
import type { RungName } from "./who-is-told.ts";

/** What a round is planned from, as it was at one moment. */
export interface SweepFacts {
  /** Only what is still open, and for those for whom it is. */
  readonly obligations: readonly Obligation[];
  readonly people: PeopleOn;
  /** By person; who is not here has chosen nothing. */
  readonly choices: ReadonlyMap<string, ReminderChoices>;
  /** What is known of the rounds before; absent: nothing, and nobody's digest has gone. */
  readonly before?: EarlierRounds;
}

export interface EarlierRounds {
  /** When the last one began that came to its end. */
  readonly lastRound: Temporal.Instant;
  /** Ids of notices that were tried and did not get through: a digest that has begun is not kept for the next. */
  readonly tried: ReadonlySet<string>;
}

/** A step that has come to one person. */
interface CameTo {
  readonly rung: RungName;
  readonly at: Temporal.Instant;
  readonly told: Told;
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
  { obligations, people, choices, before }: SweepFacts,
  now: Temporal.Instant,
): readonly Notice[] {
  return obligations.flatMap((obligation) => {
    const latest = new Map<string, CameTo>();
    for (const { rung, on, at: usual } of stepsOf(obligation).filter(({ on }) => on <= people.today))
      for (const told of toldAt(rung, obligation.to, people)) {
        const chosen = choices.get(told.person);
        const at = chosen === undefined ? usual : timeOn(on, chosen);
        if (hasCome(at, now)) latest.set(told.person, { rung, at, told });
      }
    return [...latest.values()].flatMap(
      (came) => noticeFor(obligation, came, choices.get(came.told.person), now, before) ?? [],
    );
  });
}

/** Absent when the person wants no more of it, or not yet. */
function noticeFor(
  obligation: Obligation,
  { rung, at, told: { person, as, seats } }: CameTo,
  choices: ReminderChoices | undefined,
  now: Temporal.Instant,
  before: EarlierRounds | undefined,
): Notice | undefined {
  if (hasStopped(obligation, choices)) return undefined;
  const snoozed = snoozedUntil(obligation, choices);
  // «Remind me on Friday» takes the place of every step that came before Friday.
  const again = snoozed !== undefined && Temporal.Instant.compare(at, snoozed.at) < 0 ? snoozed : undefined;
  if (again !== undefined && !hasCome(again.at, now)) return undefined;
  const since = again?.at ?? at;
  const id = [
    obligation.id,
    `${again === undefined ? rung : `snoozed-${again.date}`}${turnOf(obligation, seats)}`,
    person,
  ].join(":");
  const kept =
    before?.tried.has(id) !== true && isKeptForDigest(obligation, since, now, choices, before?.lastRound);
  return {
    id,
    obligation,
    rung,
    as,
    seats,
    person,
    at: since,
    ready: mayBeTold(now, choices) && !kept,
  };
}

/** A seat that has taken its answer back is asked anew: what was said in the turn before has been answered. */
function turnOf({ to }: Obligation, seats: readonly string[]): string {
  const takenBack = (to.takenBack ?? []).filter(({ seat }) => seats.includes(seat));
  const times = takenBack.reduce((sum, each) => sum + each.times, 0);
  return times === 0 ? "" : `-${times + 1}`;
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
