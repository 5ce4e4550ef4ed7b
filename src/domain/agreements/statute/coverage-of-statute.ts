import type { Clause, DocumentHead, LoadedDocument, Standing } from "../document.ts";
import { isAgreed } from "../standing.ts";
import { type PartId, REQUIREMENTS, type Requirement, type RequirementId } from "./requirements.ts";

/**
 * Three honest states (M5): a clause of an agreement or guideline speaks of it, only the plan does, or nothing that is
 * loaded does. The last never says that the agreement lacks it.
 */
export type CoverageState = "agreed" | "planned" | "not-loaded";

export interface CoveringClause {
  readonly document: DocumentHead;
  readonly clause: Clause;
}

export interface RequirementCoverage {
  readonly requirement: RequirementId;
  readonly state: CoverageState;
  /** Parts of the requirement that no agreed text speaks of; all of them unless the state is `agreed`. */
  readonly missing: readonly PartId[];
  /** Clauses of the documents that give the state, those that speak of most parts first, then those under a heading that does. */
  readonly clauses: readonly CoveringClause[];
}

/** A clause that says what a text leaves out, or who disagreed, speaks of the topic and agrees nothing about it. */
const AGREES_NOTHING =
  /(?<!\p{L})(?:uenig|ueinig|usamd)|(?:sier|seier|nevner|nemner) (?:ikke|ikkje)|(?:ikke|ikkje) (?:gjengitt|attgitt|attgjeve|lagt inn)|mangler i kilden|manglar i kjelda/iu;

/** @param documents those that govern on the date in question, of one community; law and regulation are passed over. */
export function coverageOfStatute(documents: readonly LoadedDocument[]): RequirementCoverage[] {
  const agreed = clausesOf(documents, isAgreed);
  const planned = clausesOf(documents, (standing) => standing === "plan");
  return REQUIREMENTS.map((requirement) => {
    const inAgreed = clausesAbout(requirement, agreed);
    const said = new Set(inAgreed.flatMap(({ parts }) => parts));
    const inPlan = clausesAbout(requirement, planned);
    const found = inAgreed.length > 0 ? inAgreed : inPlan;
    return {
      requirement: requirement.id,
      state: inAgreed.length > 0 ? "agreed" : inPlan.length > 0 ? "planned" : "not-loaded",
      missing: requirement.parts.map(({ id }) => id).filter((id) => !said.has(id)),
      clauses: found
        .toSorted(
          (one, other) =>
            other.parts.length - one.parts.length ||
            Number(other.underHeading) - Number(one.underHeading) ||
            one.clause.text.length - other.clause.text.length,
        )
        .map(({ document, clause }) => ({ document, clause })),
    };
  });
}

function clausesOf(
  documents: readonly LoadedDocument[],
  counts: (standing: Standing) => boolean,
): CoveringClause[] {
  return documents
    .filter(({ head }) => counts(head.standing))
    .flatMap(({ head, version }) => version.clauses.map((clause) => ({ document: head, clause })))
    .filter(({ clause }) => !AGREES_NOTHING.test(clause.text));
}

function clausesAbout({ parts }: Requirement, clauses: readonly CoveringClause[]) {
  return clauses.flatMap((covering) => {
    const { headings, text } = covering.clause;
    const read = `${headings.at(-1) ?? ""}\n${text}`.replace(/\s+/g, " ");
    const said = parts.filter(({ words }) => words.test(read)).map(({ id }) => id);
    const underHeading = parts.some(({ words }) => words.test(headings.at(-1) ?? ""));
    return said.length === 0 ? [] : [{ ...covering, parts: said, underHeading }];
  });
}
