import { foldedText } from "../folded-text.ts";
import { findAnatomy } from "./find-anatomy.ts";
import { findCautions } from "./find-cautions.ts";
import { findInPlan } from "./find-in-plan.ts";
import { findDifferingTitles, findLabels } from "./find-labels.ts";
import { findPeriods } from "./find-periods.ts";
import { findReferences } from "./find-references.ts";
import { findTorn } from "./find-torn.ts";
import type { CheckedDocument, Finding } from "./finding.ts";
import { passagesIn } from "./passages.ts";

/**
 * What an import tells about a document: damage, contradictions, what is missing, and what a person should look at
 * first. Nothing of it is mended (G2–G27). In the order of how much it matters.
 */
export function checkDocument(document: CheckedDocument): Finding[] {
  const { blocks } = document.source;
  const passages = passagesIn(blocks);
  return [
    ...findCautions(document, passages),
    ...findTorn(passages),
    ...findLabels(blocks),
    ...findDifferingTitles(blocks),
    ...findPeriods(document, passages),
    ...findInPlan(blocks),
    ...findAnatomy(document, passages),
    ...findReferences(document, passages),
  ].map((finding) => placed(finding, document));
}

const LEAST_LETTERS = 12;

/** Names the clause that the words stand in, where they stand in one. */
function placed(finding: Finding, { version }: CheckedDocument): Finding {
  const words = finding.quotes
    .map((quote) => foldedText(quote.replaceAll("…", "")))
    .filter(({ length }) => length >= LEAST_LETTERS);
  const within = (text: string) => words.some((quote) => foldedText(text).includes(quote));
  const found = version.clauses.find(({ text }) => within(text));
  return found === undefined ? finding : { ...finding, clause: found.id };
}
