import { NATIONAL } from "../document.ts";
import { wordsOf } from "../search/analysis.ts";
import type { ClauseSearch } from "../search/clause-search.ts";
import { isAgreed, isStatute } from "../standing.ts";
import type { Answered, FoundClause } from "./answer.ts";
import { askedWordsIn } from "./asked-words.ts";
import { coverageOf, readText } from "./coverage.ts";
import { leavesSlotOpen } from "./slots.ts";

/** How much of the question the other source must cover by itself: merely touching the topic is not speaking. */
const LEAST_COVERED = 0.8;
/** A question of fewer words is covered by chance. */
const LEAST_ASKED = 2;

/**
 * The national source that says something on the question beside what the parties have agreed, or the parties' own
 * text beside a national one (M13: «avtalen sier / veilederen anbefaler»). Absent when only one of them speaks.
 */
export function speaksToo(question: string, answer: Answered, search: ClauseSearch): FoundClause | undefined {
  const asked = askedWordsIn(wordsOf(question), search);
  if (asked.length < LEAST_ASKED) return undefined;
  const side = sideOf(answer.best);
  return answer.found.find((other) => {
    const sides = [side, sideOf(other)];
    if (!sides.includes("agreed") || !sides.includes("national")) return false;
    const text = [other.clause.headings.at(-1) ?? "", other.clause.text].join("\n");
    return coverageOf(asked, readText(text)) >= LEAST_COVERED && !leavesSlotOpen(question, text);
  });
}

function sideOf({ document: { standing, community } }: FoundClause): "agreed" | "national" | undefined {
  if (isAgreed(standing)) return "agreed";
  return isStatute(standing) || community === NATIONAL ? "national" : undefined;
}
