import type { Case } from "./case.ts";
import type { CaseEvent } from "./case-event.ts";
import type { CaseOutcome, CaseRefusal } from "./case-outcome.ts";
import type { CaseStore, StoredCase } from "./case-store.ts";
import type { Intent } from "./intent.ts";
import { afterEvents, replayCase } from "./replay-case.ts";

/** What a change came to. `already-counted`: it had been made before (a doubled click). */
export type CaseChange =
  | (CaseAsItIs & { readonly kind: "changed"; readonly added: readonly CaseEvent[] })
  | (CaseAsItIs & { readonly kind: "already-counted" })
  | (CaseAsItIs & { readonly kind: "refused"; readonly refused: CaseRefusal })
  | { readonly kind: "no-such-case" };

/** The case as it was written, or read where nothing was. */
interface CaseAsItIs {
  readonly treated: Case;
  readonly stored: StoredCase;
}

/** How events become effects; the table is in `flows`. */
export type IntentsOf = (before: Case, added: readonly CaseEvent[]) => readonly Intent[];

/**
 * Reads the case, lets the rule speak, and writes what it said with the effects in the same document. A lost race
 * reads again and asks the rule again, so that the rule has always seen what its events are added to. The rule may be
 * asynchronous, to read who holds what at that very moment.
 */
export async function changeCase(
  store: CaseStore,
  community: string,
  id: string,
  rule: (treated: Case) => CaseOutcome | Promise<CaseOutcome>,
  intentsOf: IntentsOf,
): Promise<CaseChange> {
  for (;;) {
    const stored = await store.readCase(community, id);
    const treated = stored === undefined ? undefined : replayCase(id, stored.value.events);
    if (stored === undefined || treated === undefined) return { kind: "no-such-case" };
    const outcome = await rule(treated);
    if ("refused" in outcome)
      return { kind: "refused", refused: outcome.refused, treated, stored: stored.value };
    if (outcome.events.length === 0) return { kind: "already-counted", treated, stored: stored.value };
    const next = withEvents(stored.value, outcome.events, intentsOf(treated, outcome.events));
    const write = await store.writeCase(community, next, stored.etag);
    if (write.outcome === "written") {
      const after = afterEvents(treated, outcome.events);
      return { kind: "changed", treated: after, stored: next, added: outcome.events };
    }
  }
}

/** The case with events added to its trail, and with the effects that they have. */
export function withEvents(
  stored: StoredCase,
  events: readonly CaseEvent[],
  intents: readonly Intent[],
): StoredCase {
  const pending = [...stored.pending, ...intents];
  const since = stored.pendingSince ?? events.at(-1)?.at;
  return {
    ...stored,
    events: [...stored.events, ...events],
    pending,
    ...(pending.length === 0 || since === undefined ? {} : { pendingSince: since }),
  };
}
