import { Temporal } from "temporal-polyfill";
import { type CivilDate, civilDateOf } from "../../../src/domain/kernel/civil-date.ts";
import type { PersonalReminder, Reminder } from "../../../src/domain/reminders/delivery.ts";
import type { ObligationSubject } from "../../../src/domain/reminders/obligation.ts";
import { mayBeDisturbed, onWall } from "./calendar.ts";
import type { World } from "./innlandet-world.ts";
import { type MustBeTold, mayBeTold, type Thing, type ThingKind } from "./must-be-told.ts";

/** What was seen of all messages: what must never be, and what is counted. */
export interface Witness {
  /** A message of a process has come to a person; `lost`: the process is told that it may not have. */
  sees(world: World, message: PersonalReminder, sent: Sent): void;
  /** The ledger has it in writing that the reminder was sent. */
  marked(world: World, reminder: string): void;
  /** The ledger could not be reached to write that the reminder was sent. */
  failsToMark(world: World, reminder: string): void;
  /** A process has died; what it had sent and not marked may come again. */
  dies(process: string): void;
  /** Whether the person has heard of it since they must have. */
  hasHeard(world: World, thing: Thing, must: MustBeTold): boolean;
  /** A new round begins: nobody hears of one thing twice in it. */
  round(): void;
  readonly counts: Readonly<Record<WitnessCount, number>>;
  /** What must never be, in words, the first few. */
  readonly faults: readonly string[];
}

interface Sent {
  readonly at: Temporal.Instant;
  readonly process: string;
  readonly lost: boolean;
}

/** Why a reminder may come again: it was sent, and nothing says so. */
const REASONS = ["death", "lost answer", "failed mark"] as const;

type Reason = (typeof REASONS)[number];
type WitnessCount = "messages" | "reminders" | `duplicates after a ${Reason}` | "faults";

const MOST_FAULTS_KEPT = 20;

function thingKey({ kind, id, dueOn }: Pick<Thing, "kind" | "id" | "dueOn">): string {
  return `${kind} ${id} ${dueOn}`;
}

/** The thing that a subject is about, where the world knows of it; absent for other subjects. */
function thingOf(subject: ObligationSubject): { readonly kind: ThingKind; readonly id: string } | undefined {
  switch (subject.kind) {
    case "stance":
      return { kind: subject.kind, id: subject.case };
    case "task":
      return { kind: subject.kind, id: subject.task };
    case "minutes":
      return { kind: subject.kind, id: subject.meeting };
    case "annual-review":
      return subject.document === undefined ? undefined : { kind: subject.kind, id: subject.document };
    case "plan-period":
      return { kind: subject.kind, id: subject.plan };
    case "term":
      return { kind: subject.kind, id: subject.occupancy };
    default:
      return undefined;
  }
}

export function startWitness(): Witness {
  const counts: Record<WitnessCount, number> = {
    messages: 0,
    reminders: 0,
    "duplicates after a death": 0,
    "duplicates after a lost answer": 0,
    "duplicates after a failed mark": 0,
    faults: 0,
  };
  const faults: string[] = [];
  /** Reminders that have come, by community and id. */
  const came = new Set<string>();
  /** Has come, and is not known to be marked; without a reason it is on the way in a process that lives. */
  const unmarked = new Map<string, { readonly process: string; readonly reason: Reason | undefined }>();
  const heard = new Map<string, number>();
  let thisRound = new Set<string>();

  function fault(world: World, person: string, words: string): void {
    counts.faults += 1;
    if (faults.length < MOST_FAULTS_KEPT) faults.push(`${person} in ${world.community.id} ${words}`);
  }

  /** That it has not come before, or that nothing says so; and that nobody hears twice of one thing at once. */
  function seeOnce(
    world: World,
    person: string,
    { id, obligation, rung }: Reminder,
    { process, lost }: Sent,
  ): void {
    const key = `${world.community.id} ${id}`;
    const ofThing = `${world.community.id} ${obligation.id} ${person}`;
    const reason = unmarked.get(key)?.reason;
    if (!came.has(key)) {
      if (thisRound.has(ofThing))
        fault(world, person, `heard twice of ${obligation.id} in one round (${rung})`);
    } else if (reason === undefined) fault(world, person, `was told of ${id} again, which had been marked`);
    else counts[`duplicates after a ${reason}`] += 1;
    came.add(key);
    thisRound.add(ofThing);
    unmarked.set(key, { process, reason: lost ? "lost answer" : undefined });
  }

  /** That it is about something that is open, and asked of the person. */
  function seeOpen(world: World, person: string, { obligation, rung }: Reminder, at: Temporal.Instant): void {
    const subject = thingOf(obligation.subject);
    if (subject === undefined) return;
    const about = { ...subject, dueOn: obligation.dueOn };
    const key = thingKey(about);
    const today = dayOf(at);
    heard.set(`${world.community.id} ${key} ${person}`, at.epochMilliseconds);
    const thing = world.thing(about, today);
    if (thing === undefined) fault(world, person, `was told of ${key}, which was closed (${rung})`);
    else if (!mayBeTold(thing, world.people).has(person))
      fault(world, person, `was told of ${key}, which waits for others (${rung})`);
    const chosen = world.choices.of(person);
    if (chosen.hasStopped(about)) fault(world, person, `was told of ${key}, and had stopped it (${rung})`);
    const putOffTo = chosen.putOffTo(about)?.toString();
    if (putOffTo !== undefined && today < putOffTo)
      fault(world, person, `was told of ${key}, and had put it off to ${putOffTo} (${rung})`);
    world.choices.toldOf(person, obligation, about);
  }

  return {
    counts,
    faults,
    round() {
      thisRound = new Set();
    },
    failsToMark(world, reminder) {
      const key = `${world.community.id} ${reminder}`;
      const sent = unmarked.get(key);
      if (sent !== undefined) unmarked.set(key, { ...sent, reason: "failed mark" });
    },
    dies(process) {
      for (const [key, sent] of unmarked)
        if (sent.process === process && sent.reason === undefined)
          unmarked.set(key, { process, reason: "death" });
    },
    marked(world, reminder) {
      unmarked.delete(`${world.community.id} ${reminder}`);
    },
    hasHeard(world, thing, { person, since }) {
      const at = heard.get(`${world.community.id} ${thingKey(thing)} ${person}`);
      if (at === undefined) return false;
      if (at >= since.epochMilliseconds) return true;
      // Told in an hour of that day that was theirs then.
      const { hasChangedHour } = world.choices.of(person);
      return hasChangedHour && dayOf(Temporal.Instant.fromEpochMilliseconds(at)) === dayOf(since);
    },
    sees(world, { person, reminders }, sent) {
      counts.messages += 1;
      const { isOpen } = world.choices.of(person);
      if (!mayBeDisturbed(sent.at, isOpen))
        fault(world, person, `was disturbed at ${onWall(sent.at).toString()}`);
      for (const reminder of reminders) {
        counts.reminders += 1;
        seeOnce(world, person, reminder, sent);
        seeOpen(world, person, reminder, sent.at);
      }
    },
  };
}

function dayOf(at: Temporal.Instant): CivilDate {
  return civilDateOf(onWall(at).toPlainDate());
}
