import type { Standing } from "./document.ts";

const STATUTE: readonly Standing[] = ["law", "regulation"];
const AGREED: readonly Standing[] = ["agreement", "sub-agreement", "guideline", "procedure"];

/** Law and regulation: binding on everyone, adopted by no body of a community. */
export function isStatute(standing: Standing): boolean {
  return STATUTE.includes(standing);
}

/** What the parties have bound themselves to. */
export function isAgreed(standing: Standing): boolean {
  return AGREED.includes(standing);
}

/** What the parties adopted themselves, so that a missing body, date or case is worth saying. */
export function isAdoptedByParties(standing: Standing): boolean {
  return isAgreed(standing) || standing === "plan";
}
