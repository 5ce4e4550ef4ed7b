import { type ClausePatch, type Proposal, patchesOf } from "./paper-shape.ts";

type Patches = Pick<Proposal, "clause" | "furtherClauses">;
type Place = Pick<ClausePatch, "community" | "document" | "clause">;

/** The patches with one more, or with other words for a clause that they had already; its place among them stays. */
export function withPatch(patches: Patches, patch: ClausePatch): Patches {
  const before = patchesOf(patches);
  const known = before.some((each) => isSameClause(each, patch));
  const after = known ? before.map((each) => (isSameClause(each, patch) ? patch : each)) : [...before, patch];
  return inOrder(after);
}

/** A proposal's patches alone. */
export function onlyPatches(proposal: Patches): Patches {
  return inOrder(patchesOf(proposal));
}

/** The patches with this one before all others. */
export function withFirstPatch(patches: Patches, patch: ClausePatch): Patches {
  return inOrder([patch, ...patchesOf(withoutPatch(patches, patch))]);
}

/** The patches without the one of this clause. */
export function withoutPatch(patches: Patches, place: Place): Patches {
  return inOrder(patchesOf(patches).filter((each) => !isSameClause(each, place)));
}

function inOrder([clause, ...furtherClauses]: readonly ClausePatch[]): Patches {
  return {
    ...(clause === undefined ? {} : { clause }),
    ...(furtherClauses.length === 0 ? {} : { furtherClauses }),
  };
}

function isSameClause(one: Place, other: Place): boolean {
  return one.clause === other.clause && one.document === other.document && one.community === other.community;
}
