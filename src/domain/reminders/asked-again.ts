import type { Temporal } from "temporal-polyfill";
import type { CivilDate } from "../kernel/civil-date.ts";
import { mayBeTold } from "./chosen-time.ts";
import type { Obligation, Recipients } from "./obligation.ts";
import type { Notice, SweepFacts } from "./plan-sweep.ts";
import type { LedgerEntry } from "./reminder-ledger.ts";
import { type PeopleOn, type Told, toldAt } from "./told-people.ts";

/** Of the ledger's entry: once a day and person, however often the own side asks for it. */
export function askedAgainId({ id }: Obligation, on: CivilDate, person: string): string {
  return `${id}:again-${on}:${person}`;
}

/** Whom «remind them again» reminds: whoever is asked, and their deputies. Who appoints to a vacant seat is not among them. */
export function toldAgain(to: Recipients, people: PeopleOn): readonly Told[] {
  const all = [...toldAt("first", to, people), ...toldAt("deputy", to, people)];
  return all.filter(({ as }) => as !== "vacancy");
}

/**
 * The notices of what the own side asked to have sent again and has not got through: a round tries them like its own, as
 * long as the obligation is open and the person is asked.
 */
export function askedAgain(
  { obligations, people, choices }: SweepFacts,
  now: Temporal.Instant,
  waiting: readonly LedgerEntry[],
): Notice[] {
  return waiting.flatMap(({ id, person }) => {
    const obligation = obligations.find((each) => id.startsWith(`${each.id}:again-`));
    if (obligation === undefined || person === undefined) return [];
    const told = toldAgain({ ...obligation.to, secretariat: false, persons: [] }, people);
    return told
      .filter((each) => each.person === person)
      .map(({ as, seats }) => ({
        ...({ id, obligation, rung: "last", as, seats, person, at: now } as const),
        ready: mayBeTold(now, choices.get(person)),
      }));
  });
}
