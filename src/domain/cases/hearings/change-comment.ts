import type { Case } from "../case.ts";
import { type HearingInCase, type HearingStores, readHearing } from "./change-hearing.ts";
import type { CommentRuled } from "./comment-actions.ts";
import type { HearingRefusal } from "./hearing-actions.ts";
import type { HearingComment } from "./hearing-comment.ts";

export type CommentChange =
  | { readonly kind: "changed" | "already-counted"; readonly comment: HearingComment }
  | { readonly kind: "refused"; readonly refused: HearingRefusal }
  | { readonly kind: "no-such-hearing" | "no-such-comment" };

/** Keeps a comment. The same form sent again finds it there and changes nothing. */
export async function keepComment(
  stores: Pick<HearingStores, "hearings" | "cases">,
  community: string,
  hearing: string,
  rule: (before: HearingInCase) => Promise<CommentRuled>,
): Promise<CommentChange> {
  const before = await readHearing(stores, community, hearing);
  if (before === undefined) return { kind: "no-such-hearing" };
  const outcome = await rule(before);
  if ("refused" in outcome) return { kind: "refused", refused: outcome.refused };
  const { comment } = outcome;
  const write = await stores.hearings.writeComment(community, comment, undefined);
  if (write.outcome === "written") return { kind: "changed", comment };
  const there = await stores.hearings.readComment(community, hearing, comment.id);
  return { kind: "already-counted", comment: there?.value ?? comment };
}

/** Adds to what has become of a comment; its own words never change. */
export async function changeComment(
  stores: Pick<HearingStores, "hearings" | "cases">,
  community: string,
  { hearing, id }: Pick<HearingComment, "hearing" | "id">,
  rule: (comment: HearingComment, treated: Case) => Promise<CommentRuled>,
): Promise<CommentChange> {
  for (;;) {
    const before = await readHearing(stores, community, hearing);
    if (before === undefined) return { kind: "no-such-hearing" };
    const stored = await stores.hearings.readComment(community, hearing, id);
    if (stored === undefined) return { kind: "no-such-comment" };
    const outcome = await rule(stored.value, before.treated);
    if ("refused" in outcome) return { kind: "refused", refused: outcome.refused };
    if (outcome.comment === stored.value) return { kind: "already-counted", comment: stored.value };
    const write = await stores.hearings.writeComment(community, outcome.comment, stored.etag);
    if (write.outcome === "written") return { kind: "changed", comment: outcome.comment };
  }
}
