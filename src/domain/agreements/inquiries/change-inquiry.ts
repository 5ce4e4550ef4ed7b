import { afterInquiryEvents, type Inquiry, replayInquiry } from "./inquiry.ts";
import type { InquiryOutcome, InquiryRefusal } from "./inquiry-actions.ts";
import type { Asked, InquiryEvent } from "./inquiry-event.ts";
import { inquiryIdOf } from "./inquiry-id.ts";
import { intentsAfter } from "./inquiry-intents.ts";
import type { InquiryStore, StoredInquiry } from "./inquiry-store.ts";

/** What a change came to. `already-counted`: it had been made before (a doubled click). */
export type InquiryChange =
  | { readonly kind: "changed"; readonly inquiry: Inquiry }
  | { readonly kind: "already-counted"; readonly inquiry: Inquiry }
  | { readonly kind: "refused"; readonly refused: InquiryRefusal; readonly inquiry: Inquiry }
  | { readonly kind: "no-such-inquiry" };

/**
 * Stores a new inquiry under a number of its own. The same form sent twice by the same person is one inquiry.
 *
 * @returns its id
 */
export async function askInquiry(store: InquiryStore, community: string, event: Asked): Promise<string> {
  for (let attempt = 0; ; attempt += 1) {
    const id = inquiryIdOf(event.mark, attempt);
    const fresh: StoredInquiry = {
      id,
      events: [event],
      pending: intentsAfter([], [event]),
      pendingSince: event.at,
      posts: [],
    };
    await store.writeInquiry(community, fresh, undefined);
    const first = (await store.readInquiry(community, id))?.value.events[0];
    if (first?.kind === "asked" && first.mark === event.mark && first.by.person === event.by.person)
      return id;
  }
}

/**
 * Reads the inquiry, lets the rule speak, and writes what it said with the effects in the same document. A lost race
 * reads again and asks the rule again, which may be asynchronous, to read who the person is at that very moment.
 */
export async function changeInquiry(
  store: InquiryStore,
  community: string,
  id: string,
  rule: (inquiry: Inquiry) => InquiryOutcome | Promise<InquiryOutcome>,
): Promise<InquiryChange> {
  for (;;) {
    const stored = await store.readInquiry(community, id);
    const inquiry = stored && replayInquiry(id, stored.value.events);
    if (stored === undefined || inquiry === undefined) return { kind: "no-such-inquiry" };
    const outcome = await rule(inquiry);
    if ("refused" in outcome) return { kind: "refused", refused: outcome.refused, inquiry };
    if (outcome.events.length === 0) return { kind: "already-counted", inquiry };
    const write = await store.writeInquiry(community, withEvents(stored.value, outcome.events), stored.etag);
    if (write.outcome === "written")
      return { kind: "changed", inquiry: afterInquiryEvents(inquiry, outcome.events) };
  }
}

/** Changes what is kept beside the events; nothing is written when `change` gives nothing, or the inquiry is gone. */
export async function rewriteInquiry(
  store: InquiryStore,
  community: string,
  id: string,
  change: (stored: StoredInquiry) => StoredInquiry | undefined,
): Promise<StoredInquiry | undefined> {
  for (;;) {
    const stored = await store.readInquiry(community, id);
    const changed = stored && change(stored.value);
    if (stored === undefined || changed === undefined) return undefined;
    const write = await store.writeInquiry(community, changed, stored.etag);
    if (write.outcome === "written") return changed;
  }
}

function withEvents(stored: StoredInquiry, events: readonly InquiryEvent[]): StoredInquiry {
  const pending = [...stored.pending, ...intentsAfter(stored.events, events)];
  const since = stored.pendingSince ?? events.at(-1)?.at;
  return {
    ...stored,
    events: [...stored.events, ...events],
    pending,
    ...(pending.length === 0 || since === undefined ? {} : { pendingSince: since }),
  };
}
