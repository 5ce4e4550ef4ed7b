import type { Case } from "./case.ts";
import type { CaseStore } from "./case-store.ts";
import { replayCase } from "./replay-case.ts";

const PAGE = 50;

/** The community's cases that are wanted, the one submitted last first. All are read, page by page; few are kept. */
export async function findCases(
  store: CaseStore,
  community: string,
  isWanted: (treated: Case) => boolean,
): Promise<Case[]> {
  const found: Case[] = [];
  let after: string | undefined;
  do {
    const page = await store.listCases(community, { limit: PAGE, ...(after === undefined ? {} : { after }) });
    for (const { value } of page.items) {
      const treated = replayCase(value.id, value.events);
      if (treated !== undefined && isWanted(treated)) found.push(treated);
    }
    after = page.next;
  } while (after !== undefined);
  return found.toSorted((one, other) => (one.submittedAt < other.submittedAt ? 1 : -1));
}
