import { type CivilDate, daysAfter, daysBefore } from "../kernel/civil-date.ts";
import { heardAgainOn } from "./chosen-time.ts";
import type { Obligation, ObligationKind } from "./obligation.ts";
import type { ReminderChoices, ReminderChoicesStore } from "./reminder-choices.ts";

/** What a person makes of what they chose before. */
export type ChoiceRule = (choices: ReminderChoices) => ReminderChoices;

/** What a person asks not to be told of any more: one thing, or all of its kind. */
export type Stopped = { readonly obligation: string } | { readonly kind: ObligationKind };

/**
 * «Utsett»: not before so many days from now, on a working day, and never past the obligation's own date.
 *
 * @returns absent when there is no day left to put it off to
 */
export function snoozeUntil(
  { dueOn }: Pick<Obligation, "dueOn">,
  today: CivilDate,
  days: number,
): CivilDate | undefined {
  if (days < 1) return undefined;
  const day = heardAgainOn(daysAfter(today, days), dueOn);
  return day > today ? day : undefined;
}

/** The longest way from a first notice to its date, and some more. */
const KEPT_DAYS = 400;

/**
 * Put off once more, the later choice counts. Those whose day has come are kept until their obligation's own must have
 * come too: they still stand in the place of the steps before them, which would else be told as if they were missed.
 */
export function snoozed(obligation: string, until: CivilDate, today: CivilDate): ChoiceRule {
  return (choices) => {
    const oldest = daysBefore(today, KEPT_DAYS);
    const others = (choices.snoozed ?? []).filter(
      (each) => each.obligation !== obligation && each.until > oldest,
    );
    return { ...choices, snoozed: [...others, { obligation, until }] };
  };
}

/** Stopped twice is stopped once. */
export function stopped(what: Stopped): ChoiceRule {
  return (choices) => {
    const before = choices.stopped ?? [];
    return before.some((each) => isSame(each, what)) ? choices : { ...choices, stopped: [...before, what] };
  };
}

function isSame(
  one: { readonly obligation?: string | undefined; readonly kind?: string | undefined },
  other: Stopped,
): boolean {
  return "kind" in other
    ? one.kind === other.kind && one.obligation === undefined
    : one.obligation === other.obligation;
}

/** «Start igjen»: nothing is stopped or put off any more; digest and quiet hours stay as they were chosen. */
export function startedAgain({
  snoozed: _snoozed,
  stopped: _stopped,
  ...kept
}: ReminderChoices): ReminderChoices {
  return kept;
}

/** @param digest absent: each reminder by itself again */
export function inDigest(digest: "daily" | "weekly" | undefined): ChoiceRule {
  return ({ digest: _, ...kept }) => (digest === undefined ? kept : { ...kept, digest });
}

/** @param quiet whole hours in Oslo, over midnight where `from` is after `to`; absent: the usual ones again */
export function quietIn(quiet: { readonly from: number; readonly to: number } | undefined): ChoiceRule {
  return ({ quiet: _, ...kept }) => (quiet === undefined ? kept : { ...kept, quiet });
}

/** Keeps what a rule makes of a person's choices; a lost race reads and asks the rule again. */
export async function changeChoices(
  store: ReminderChoicesStore,
  community: string,
  person: string,
  rule: ChoiceRule,
): Promise<ReminderChoices> {
  for (;;) {
    const stored = await store.readChoices(community, person);
    const before: ReminderChoices = stored?.value ?? { person };
    const choices = rule(before);
    if (choices === before) return before;
    const write = await store.writeChoices(community, choices, stored?.etag);
    if (write.outcome === "written") return choices;
  }
}
