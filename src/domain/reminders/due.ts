import { Temporal } from "temporal-polyfill";
import { daysBefore, osloInstant } from "../kernel/civil-date.ts";
import type { Obligation } from "./obligation.ts";
import { type RungName, WHO_IS_TOLD } from "./who-is-told.ts";

/** A reminder that is due: of what, and which step on the way. */
export interface DueReminder {
  /** `<obligation>:<rung>`. */
  readonly id: string;
  readonly obligation: Obligation;
  readonly rung: RungName;
  readonly at: Temporal.Instant;
}

/** People are told in the morning, when they can do something about it. */
const HOUR_IN_OSLO = 9;

/**
 * The reminders whose time came after `after` and no later than `until`. Of several missed steps of one obligation
 * only the latest is left: nobody is told «14 days left» on the last day.
 */
export function due(
  obligations: readonly Obligation[],
  after: Temporal.Instant,
  until: Temporal.Instant,
): DueReminder[] {
  return obligations.flatMap((obligation) => {
    const come = WHO_IS_TOLD[obligation.subject.kind]
      .map(({ name, daysBefore: days }) => ({
        id: `${obligation.id}:${name}`,
        obligation,
        rung: name,
        at: osloInstant(daysBefore(obligation.dueOn, days), HOUR_IN_OSLO),
      }))
      .filter(
        ({ at }) => Temporal.Instant.compare(after, at) < 0 && Temporal.Instant.compare(at, until) <= 0,
      );
    const latest = come.sort((a, b) => Temporal.Instant.compare(a.at, b.at)).at(-1);
    return latest === undefined ? [] : [latest];
  });
}
