import { everyItem } from "../kernel/every-page.ts";
import type { LedgerEntry, ReminderLedger } from "./reminder-ledger.ts";

/** What has not got through, as the secretariat sees it. */
export interface Undelivered {
  /** To be tried again by itself. */
  readonly waiting: number;
  /** Persons whom no way leads to; each once. */
  readonly unreachable: readonly string[];
  /** Dead letters: given up until somebody asks for them to be sent again. */
  readonly dead: readonly DeadLetter[];
}

export interface DeadLetter {
  /** Absent in entries of before each person had their own. */
  readonly person: string | undefined;
  /** The channel's own code; absent where it was not kept. */
  readonly failure: string | undefined;
}

/** However long the history: only what was tried and is still to be sent. */
export async function readUndelivered(
  ledger: Pick<ReminderLedger, "listWaiting">,
  community: string,
): Promise<Undelivered> {
  const stored = await everyItem((request) => ledger.listWaiting(community, request));
  return undeliveredOf(stored.map(({ value }) => value));
}

function undeliveredOf(entries: readonly LedgerEntry[]): Undelivered {
  const dead = entries.filter(({ deadAt }) => deadAt !== undefined);
  const unreachable = entries.filter(
    ({ deadAt, unreachableAt }) => deadAt === undefined && unreachableAt !== undefined,
  );
  return {
    waiting: entries.length - dead.length - unreachable.length,
    unreachable: [...new Set(unreachable.flatMap(({ person }) => person ?? []))],
    dead: dead.map(({ person, failure }) => ({ person, failure })),
  };
}
