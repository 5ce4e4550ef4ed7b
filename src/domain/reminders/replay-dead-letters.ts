import { everyItem } from "../kernel/every-page.ts";
import type { LedgerEntry, ReminderLedger } from "./reminder-ledger.ts";

/**
 * Has every dead letter of a community sent again at the next round, as if it had never been tried; and what nobody could
 * be reached with at once, and not tomorrow.
 *
 * @returns the persons whom it is for, by reminder; one that another process just took up is not among them
 */
export async function replayDeadLetters(
  ledger: ReminderLedger,
  community: string,
): Promise<readonly Pick<LedgerEntry, "id" | "person">[]> {
  const waiting = await everyItem((request) => ledger.listWaiting(community, request));
  const replayed: LedgerEntry[] = [];
  for (const { value, etag } of waiting) {
    const { deadAt, unreachableAt, notBefore: _notBefore, ...kept } = value;
    if (deadAt === undefined && unreachableAt === undefined) continue;
    const entry = { ...kept, attempts: 0 };
    const write = await ledger.writeEntry(community, entry, etag);
    if (write.outcome === "written") replayed.push(entry);
  }
  return replayed.map(({ id, person }) => ({ id, ...(person === undefined ? {} : { person }) }));
}
