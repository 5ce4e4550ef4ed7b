import { type Anchoring, type AnchoringSide, anchoringId, emptyAnchoring } from "./anchoring.ts";
import type { AnchoringStore } from "./anchoring-store.ts";
import type { AnchoringRefusal } from "./who-anchors.ts";

/** What a rule came to: the anchoring as it is to be, the same object when there is nothing to write, or why not. */
export type AnchoringOutcome =
  | { readonly anchoring: Anchoring }
  | { readonly refused: AnchoringRefusal; readonly anchoring?: never };

/** `changed` is false where it had been counted before. */
export type AnchoringChange =
  | { readonly before: Anchoring; readonly anchoring: Anchoring; readonly changed: boolean }
  | { readonly refused: AnchoringRefusal; readonly before: Anchoring };

/** A stored document has an upper size, and a letter may weigh three bytes: what would not fit is refused in time. */
const MOST_LETTERS = 150_000;

/** Reads the side's anchoring of the case, or an empty one, lets the rule speak, and writes; a lost race asks again. */
export async function changeAnchoring(
  store: AnchoringStore,
  community: string,
  { caseId, side }: { readonly caseId: string; readonly side: AnchoringSide },
  rule: (anchoring: Anchoring) => AnchoringOutcome | Promise<AnchoringOutcome>,
): Promise<AnchoringChange> {
  for (;;) {
    const stored = await store.readAnchoring(community, anchoringId(caseId, side));
    const before = stored?.value ?? emptyAnchoring(caseId, side);
    const outcome = await rule(before);
    if (outcome.anchoring === undefined) return { refused: outcome.refused, before };
    const { anchoring } = outcome;
    if (anchoring === before) return { before, anchoring, changed: false };
    if (JSON.stringify(anchoring).length > MOST_LETTERS) return { refused: "full", before };
    const write = await store.writeAnchoring(community, anchoring, stored?.etag);
    if (write.outcome === "written") return { before, anchoring, changed: true };
  }
}
