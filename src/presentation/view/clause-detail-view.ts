import type { Assumption, Community } from "../../domain/community/community.ts";
import type { Decider } from "../../domain/community/decider.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { type ClauseInContext, clauseView } from "./clause-view.ts";
import { type Deciding, deciderView } from "./decider-fact.ts";
import type { ClauseDetailView } from "./view.ts";

export interface ClauseDetail extends ClauseInContext {
  /** Whose bodies decide: the document's own, or for law and regulation the reader's. */
  readonly community: Community;
  /** Absent where nobody decides on such a text. */
  readonly decider: Decider | undefined;
  /** What the document and the way to change it rest on that no source says. */
  readonly assumptions: readonly Assumption[];
  /** Absent for readers without a place in the community. */
  readonly deciding?: Deciding | undefined;
}

export function clauseDetailView(detail: ClauseDetail, language: Language): ClauseDetailView {
  const { community, decider, deciding, assumptions } = detail;
  return {
    kind: "clause",
    language,
    clause: clauseView(detail, language),
    decider: deciderView({ decider, community, deciding }, language),
    assumptions: assumptions.map(({ text }) => text[language]),
  };
}
