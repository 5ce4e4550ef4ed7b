import type { Library } from "../domain/agreements/answers/answer-question.ts";
import type { Community } from "../domain/community/community.ts";
import { type CivilDate, monthsAfter } from "../domain/kernel/civil-date.ts";
import type { Obligation, ObligationKind } from "../domain/reminders/obligation.ts";
import { obligationsOf, type ReminderFacts } from "../domain/reminders/obligations-of.ts";
import { type ReminderSources, readReminderFacts } from "./read-reminder-facts.ts";

/** Yearly dates are worked out this far ahead: further than the first step of any of them. */
const LOOK_AHEAD_MONTHS = 13;

/** What people are to be reminded of by these facts; with `about` only what the rule of that kind gives. */
export function openObligations(
  facts: ReminderFacts,
  today: CivilDate,
  about?: ObligationKind,
): Obligation[] {
  return obligationsOf(facts, today, monthsAfter(today, LOOK_AHEAD_MONTHS), about);
}

/** The same, of facts that are read for it. */
export async function readOpenObligations(
  sources: ReminderSources,
  library: Library,
  community: Community,
  today: CivilDate,
): Promise<Obligation[]> {
  return openObligations(await readReminderFacts(sources, library, community, today), today);
}
