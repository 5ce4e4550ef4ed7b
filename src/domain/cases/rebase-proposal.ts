import type { Case } from "./case.ts";
import type { CaseEvent } from "./case-event.ts";
import type { CaseRefusal, Circumstances } from "./case-outcome.ts";
import type { ClauseNow, ReadClauseNow } from "./clause-now.ts";
import { type ClausePatch, type Proposal, patchesOf } from "./paper-shape.ts";

/** How a proposal's patches stand to the texts of today. */
export type Rebased =
  | { readonly kind: "fits" }
  /** Other parts of the text have moved; the clauses themselves are as they were. */
  | { readonly kind: "rebased"; readonly proposal: Proposal }
  /** These clauses have other words than those that the proposal was written to: it takes a new round. */
  | { readonly kind: "moved"; readonly patches: readonly ClausePatch[] };

export function rebase(proposal: Proposal, read: ReadClauseNow | undefined): Rebased {
  const patches = patchesOf(proposal);
  const moved = patches.filter((patch) => hasMoved(patch, read?.(patch)));
  if (moved.length > 0) return { kind: "moved", patches: moved };
  if (patches.every((patch) => versionNow(patch, read) === patch.baseVersion)) return { kind: "fits" };
  const { clause, furtherClauses, ...rest } = proposal;
  const onto = (patch: ClausePatch) => ({ ...patch, baseVersion: versionNow(patch, read) });
  return {
    kind: "rebased",
    proposal: {
      ...rest,
      ...(clause === undefined ? {} : { clause: onto(clause) }),
      ...(furtherClauses === undefined ? {} : { furtherClauses: furtherClauses.map(onto) }),
    },
  };
}

/** The patches whose clauses have been rewritten by others since; empty when there are none. */
export function movedPatches(treated: Case, read: ReadClauseNow | undefined): readonly ClausePatch[] {
  const rebased = treated.paper === undefined ? undefined : rebase(treated.paper.proposal, read);
  return rebased?.kind === "moved" ? rebased.patches : [];
}

/**
 * What must happen to the proposal before a step opens or the case is decided: nothing, or that it takes a newer base,
 * which is no new proposal (practice 3). Refused when a clause itself has moved.
 */
export function ontoPresentBase(
  treated: Case,
  c: Pick<Circumstances, "at" | "actor" | "clauseNow">,
): { readonly events: readonly CaseEvent[] } | { readonly refused: CaseRefusal } {
  if (treated.paper === undefined) return { events: [] };
  const rebased = rebase(treated.paper.proposal, c.clauseNow);
  if (rebased.kind === "moved") return { refused: "base-moved" };
  if (rebased.kind === "fits") return { events: [] };
  const { proposal } = rebased;
  return {
    events: [{ kind: "proposal-changed", at: c.at, by: c.actor, proposal, editorial: true, rebased: true }],
  };
}

function versionNow(patch: ClausePatch, read: ReadClauseNow | undefined): string {
  return read?.(patch)?.version ?? patch.baseVersion;
}

function hasMoved(patch: ClausePatch, now: ClauseNow | undefined): boolean {
  if (now === undefined || now.version === patch.baseVersion) return false;
  const base = patch.baseText ?? now.base;
  return base === undefined || now.text === undefined || words(base) !== words(now.text);
}

/** Space and line ends apart. */
function words(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
