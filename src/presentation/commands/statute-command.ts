import { saidIn, whole } from "./said.ts";

const COVERAGE = whole(
  "(?:vis |show )?(?:dekning(?:en)?|dekking(?:a)?|coverage)(?: (?:av|etter|på|i|of))? 6 2",
  "6 2(?: |)(?:dekning|dekking|coverage|sjekk|check)?",
  "(?:vis |show )?(?:lov|statute )(?:dekning|dekking|coverage)",
  "(?:hvilke|kva for|kva) krav i 6 2 (?:dekker|dekkjer|dekkes av|blir dekt av) (?:avtalen|avtaleverket)(?: ikke| ikkje)?",
  "(?:hva|kva) (?:mangler|manglar) (?:i avtalen|vi|avtalen|avtaleverket)? ?(?:etter|i|av|til|for) 6 2",
  "(?:dekker|dekkjer) (?:avtalen|avtaleverket) 6 2",
  "what (?:of|in) 6 2 (?:do|does) (?:our|the) agreements? (?:cover|lack|miss)",
  "(?:does|do) (?:our|the) agreements? cover 6 2",
);

/** Whether the message asks how § 6-2 is covered. A question that merely mentions the paragraph is searched for. */
export function asksForStatuteCoverage(text: string): boolean {
  return COVERAGE.test(saidIn(text));
}
