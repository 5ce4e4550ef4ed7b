import type { Assumption, Community } from "../../community/community.ts";
import { assumptionsOf, type Decider, deciderOf } from "../../community/decider.ts";
import type { DocumentHead } from "../document.ts";
import { isStatute } from "../standing.ts";

/** Who may decide on a document, and what that and the document rest on. */
export interface Authority {
  /** The document's own community; for law and regulation, which belong to none, the first of those asked. */
  readonly community: Community;
  /** Absent where nobody decides on such a text. */
  readonly decider: Decider | undefined;
  readonly assumptions: readonly Assumption[];
}

/** Absent when no community was asked. */
export function authorityOver(document: DocumentHead, asked: readonly Community[]): Authority | undefined {
  const own = asked.find(({ id }) => id === document.community);
  const community = own ?? asked[0];
  if (community === undefined) return undefined;
  const statute = isStatute(document.standing);
  const decider = own !== undefined || statute ? deciderOf(document.standing, community) : undefined;
  return { community, decider, assumptions: assumptionsUnder(document, community, decider) };
}

/** What a document, and whoever decides, rest on that no source says. */
export function assumptionsUnder(
  document: DocumentHead,
  community: Community,
  decider: Decider | undefined,
): Assumption[] {
  const ofDecider = decider === undefined ? [] : assumptionsOf(decider, community);
  const rests = new Set([...document.assumptions, ...ofDecider.map(({ id }) => id)]);
  return community.assumptions.filter(({ id }) => rests.has(id));
}
