import type { Temporal } from "temporal-polyfill";
import { civilDateOf } from "../../../src/domain/kernel/civil-date.ts";
import type { PersonalReminder, Reminder } from "../../../src/domain/reminders/delivery.ts";
import type { ObligationSubject } from "../../../src/domain/reminders/obligation.ts";
import { mayBeDisturbed, onWall } from "./calendar.ts";
import type { World } from "./innlandet-world.ts";
import { mayBeTold, type ThingKind } from "./must-be-told.ts";

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
  /** The instant at which the person last heard of it; absent when never. */
  heard(world: World, thing: string, person: string): number | undefined;
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

export function thingKey(kind: ThingKind, id: string, dueOn: string): string {
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
    const about = thingOf(obligation.subject);
    if (about === undefined) return;
    const key = thingKey(about.kind, about.id, obligation.dueOn);
    heard.set(`${world.community.id} ${key} ${person}`, at.epochMilliseconds);
    if (about.kind === "annual-review") return;
    const thing = world.thing(about.kind, about.id, civilDateOf(onWall(at).toPlainDate()));
    if (thing?.dueOn !== obligation.dueOn)
      fault(world, person, `was told of ${key}, which was closed (${rung})`);
    else if (!mayBeTold(thing, world.people).has(person))
      fault(world, person, `was told of ${key}, which waits for others (${rung})`);
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
    heard: (world, thing, person) => heard.get(`${world.community.id} ${thing} ${person}`),
    sees(world, { person, reminders }, sent) {
      counts.messages += 1;
      if (!mayBeDisturbed(sent.at)) fault(world, person, `was disturbed at ${onWall(sent.at).toString()}`);
      for (const reminder of reminders) {
        counts.reminders += 1;
        seeOnce(world, person, reminder, sent);
        seeOpen(world, person, reminder, sent.at);
      }
    },
  };
}
