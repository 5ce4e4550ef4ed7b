import type { Assumption, Community } from "../../community/community.ts";
import type { Decider } from "../../community/decider.ts";
import type { CivilDate } from "../../kernel/civil-date.ts";
import type { Clause, DecidableStanding, DocumentHead, Version } from "../document.ts";

/** A clause that was found, with the document and version it stands in. `score` orders; it means nothing alone. */
export interface FoundClause {
  readonly document: DocumentHead;
  readonly version: Omit<Version, "clauses">;
  readonly clause: Clause;
  readonly score: number;
}

/** Why nothing is answered. `nothing-loaded`: no document is in force; `not-covered`: none of them governs it. */
export type RefusalReason = "nothing-loaded" | "not-covered";

interface Outcome {
  /** The communities that were searched. */
  readonly communities: readonly Community[];
  /** Best first; at most five. In a refusal: the nearest, which do not answer. */
  readonly found: readonly FoundClause[];
  /** From 0 to 1; the refusal cut is applied to it. */
  readonly confidence: number;
  readonly asOf: CivilDate;
}

export interface Answered extends Outcome {
  readonly answered: true;
  /** The community whose clause it is; for law and regulation the first that was searched. */
  readonly community: Community;
  readonly best: FoundClause;
  /** The kind of document that the question wants a decider for; absent: `decider` decides on the clause's own. */
  readonly decidesOn?: DecidableStanding | undefined;
  /** Absent where nobody decides on such a text. */
  readonly decider: Decider | undefined;
  /** What the answer rests on that no source says. */
  readonly assumptions: readonly Assumption[];
}

export interface Refused extends Outcome {
  readonly answered: false;
  readonly reason: RefusalReason;
}

export type Answer = Answered | Refused;
