import { Temporal } from "temporal-polyfill";
import type { Stores } from "../../../src/adapters/store/stores.ts";
import type { CivilDate } from "../../../src/domain/kernel/civil-date.ts";
import type { Obligation } from "../../../src/domain/reminders/obligation.ts";
import { atWorkFrom, atWorkUpTo } from "./calendar.ts";
import type { Lots } from "./lots.ts";

/*
 * What people choose about their reminders, and what it comes to: written down from docs/reminders.md, and worked out by
 * no rule of the program.
 */

/** Quiet hours, and the hour of a day's notice with them: from nine on, else the last open hour before it. */
const QUIET = [
  { from: 16, to: 8, hour: 9 },
  { from: 17, to: 13, hour: 13 },
  { from: 9, to: 8, hour: 8 },
  { from: 8, to: 17, hour: 17 },
] as const;
const USUAL = { from: 17, to: 8, hour: 9 } as const;

/** What a thing is known by, in the world and in a reminder. */
interface About {
  readonly kind: string;
  readonly id: string;
  readonly dueOn: CivilDate;
}

/** What one person has chosen. */
export interface Chosen {
  /** The hour of Oslo at which they hear of what comes on a day. */
  readonly hour: number;
  /** Whether they may be written to in the hour of a day that starts now. */
  isOpen(hour: number): boolean;
  readonly isWeekly: boolean;
  hasStopped(about: About): boolean;
  /** The day on which they hear again of what they have put off; absent when they have not. */
  putOffTo(about: About): Temporal.PlainDate | undefined;
  /** Whether another hour was theirs before: then a day is told by itself, and not by its hour. */
  readonly hasChangedHour: boolean;
}

export interface PersonalChoices {
  of(person: string): Chosen;
  /** Somebody may choose something about what they were told of now. */
  toldOf(person: string, obligation: Obligation, about: About): void;
  /** What people have chosen since the last time is written down. */
  choose(today: CivilDate, people: readonly string[]): Promise<void>;
  /** What is moved or taken up again is another thing: nobody has put it off or stopped it. */
  forget(about: Omit<About, "dueOn">): void;
  readonly made: () => number;
}

interface Own {
  quiet?: (typeof QUIET)[number];
  hasChangedHour?: boolean;
  digest?: "daily" | "weekly";
  putOff: { obligation: string; about: About; until: CivilDate }[];
  stopped: ({ obligation: string; about: About } | { kind: string })[];
}

const CHOOSES_ON_A_REMINDER = 0.03;
const CHOOSES_AT_A_TURN = 0.3;

export function personalChoices(stores: Stores, community: string, lots: Lots): PersonalChoices {
  const own = new Map<string, Own>();
  const etags = new Map<string, string>();
  let told: { person: string; obligation: Obligation; about: About }[] = [];
  let made = 0;

  const ownOf = (person: string): Own => {
    const before = own.get(person) ?? { putOff: [], stopped: [] };
    own.set(person, before);
    return before;
  };

  async function write(person: string): Promise<void> {
    made += 1;
    const { quiet, digest, putOff, stopped } = ownOf(person);
    const choices = {
      person,
      ...(quiet && { quiet: { from: quiet.from, to: quiet.to } }),
      ...(digest && { digest }),
      snoozed: putOff.map(({ obligation, until }) => ({ obligation, until })),
      stopped: stopped.map((each) =>
        "kind" in each ? { kind: each.kind } : { obligation: each.obligation },
      ),
    };
    const result = await stores.reminderChoices.writeChoices(community, choices, etags.get(person));
    if (result.outcome === "lost") throw new Error("nobody else chooses for them");
    etags.set(person, result.etag);
  }

  function chooseAbout(person: string, obligation: string, about: About, today: CivilDate): void {
    const mine = ownOf(person);
    const what = lots.next();
    if (what < 0.1) mine.stopped.push({ kind: about.kind });
    else if (what < 0.4) mine.stopped.push({ obligation, about });
    else {
      const until = Temporal.PlainDate.from(today).add({ days: lots.oneOf([1, 3, 7]) ?? 1 });
      const again = heardAgain(until, about.dueOn).toString();
      // With no working day left it cannot be put off.
      if (again <= today) return;
      mine.putOff = mine.putOff.filter((each) => each.obligation !== obligation);
      mine.putOff.push({ obligation, about, until: until.toString() as CivilDate });
    }
  }

  function chooseAnew(person: string): void {
    const mine = ownOf(person);
    switch (lots.between(0, 3)) {
      case 0: {
        const quiet = lots.oneOf([...QUIET, undefined]);
        mine.hasChangedHour = true;
        delete mine.quiet;
        if (quiet !== undefined) mine.quiet = quiet;
        break;
      }
      case 1: {
        const digest = lots.oneOf(["daily", "weekly", undefined] as const);
        delete mine.digest;
        if (digest !== undefined) mine.digest = digest;
        break;
      }
      default:
        mine.putOff = [];
        mine.stopped = [];
    }
  }

  return {
    made: () => made,
    of(person) {
      const { quiet = USUAL, digest, putOff, stopped, hasChangedHour = false } = own.get(person) ?? NOTHING;
      return {
        hour: quiet.hour,
        isOpen: (hour) =>
          quiet.from < quiet.to
            ? hour < quiet.from || hour >= quiet.to
            : hour < quiet.from && hour >= quiet.to,
        isWeekly: digest === "weekly",
        hasChangedHour,
        hasStopped: (about) =>
          stopped.some((each) => ("kind" in each ? each.kind === about.kind : isSame(each.about, about))),
        putOffTo(about) {
          const last = putOff.findLast((each) => isSame(each.about, about));
          return last && heardAgain(Temporal.PlainDate.from(last.until), about.dueOn);
        },
      };
    },
    toldOf(person, obligation, about) {
      if (lots.chance(CHOOSES_ON_A_REMINDER)) told.push({ person, obligation, about });
    },
    async choose(today, people) {
      for (const { person, obligation, about } of told) {
        chooseAbout(person, obligation.id, about, today);
        await write(person);
      }
      told = [];
      const person = lots.chance(CHOOSES_AT_A_TURN) ? lots.oneOf(people) : undefined;
      if (person === undefined) return;
      chooseAnew(person);
      await write(person);
    },
    forget({ kind, id }) {
      const isOther = ({ about }: { about: About }) => about.kind !== kind || about.id !== id;
      told = told.filter(isOther);
      for (const each of own.values()) {
        each.putOff = each.putOff.filter(isOther);
        each.stopped = each.stopped.filter((stop) => "kind" in stop || isOther(stop));
      }
    },
  };
}

const NOTHING: Own = { putOff: [], stopped: [] };

/** The working day from the one chosen; where that is past its date, the last one up to it. */
function heardAgain(until: Temporal.PlainDate, dueOn: CivilDate): Temporal.PlainDate {
  const day = atWorkFrom(until);
  return day.toString() <= dueOn ? day : atWorkUpTo(Temporal.PlainDate.from(dueOn));
}

function isSame(one: About, other: About): boolean {
  return one.kind === other.kind && one.id === other.id && one.dueOn === other.dueOn;
}
