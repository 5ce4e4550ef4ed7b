import type { Community, Party } from "../../domain/community/community.ts";
import { dayBefore, monthsAfter, parseCivilDate } from "../../domain/kernel/civil-date.ts";
import type { Period } from "../../flows/archive/journal.ts";

export interface WantedJournal {
  readonly party: Party;
  /** «2026», or «2026-09» for a month. */
  readonly months: string;
  readonly period: Period;
}

/** «moss-2026», «moss-2026-09». */
export function journalId(party: Pick<Party, "id">, months: string): string {
  return `${party.id}-${months}`;
}

/** Absent for a party that the community does not have, and for a month that no year has. */
export function readJournalId(id: string, { parties }: Community): WantedJournal | undefined {
  const { party: partyId, year, month } = JOURNAL.exec(id)?.groups ?? {};
  const party = parties.find((each) => each.id === partyId);
  const from = parseCivilDate(`${year}-${month ?? "01"}-01`);
  if (party === undefined || year === undefined || from === undefined) return undefined;
  const to = dayBefore(monthsAfter(from, month === undefined ? 12 : 1));
  return { party, months: month === undefined ? year : `${year}-${month}`, period: { from, to } };
}

const JOURNAL = /^(?<party>.+?)-(?<year>\d{4})(?:-(?<month>\d{2}))?$/;
