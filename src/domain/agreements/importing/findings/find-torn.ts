import { ending, type Finding, opening } from "./finding.ts";
import type { ReadPassage } from "./passages.ts";

/** Words that no sentence ends with. */
const DANGLING =
  /(?<!\p{L})(?:og|eller|samt|i|på|av|til|for|fra|frå|med|som|at|ved|gjennom|den|det|de|dei|en|ein|et|eit|the|of|and|or|to),?$/iu;
const JOINING = /,?\s(?:og|eller|samt|and|or)$/i;
const FINISHED = /[.!?:;»")\]…]$/;
const BEGINS_INSIDE = /^(?:og|eller|samt|men|and|or|but)\s+\p{Ll}/u;
const LEAST_WORDS = 5;

/** Sentences that a break has torn (G22), and texts that begin in the middle of one (G8). */
export function findTorn(passages: readonly ReadPassage[]): Finding[] {
  const findings: Finding[] = [];
  let continued: ReadPassage | undefined;
  for (const [place, passage] of passages.entries()) {
    const next = passages[place + 1];
    if (passage.contents || passage.kind === "heading") continue;
    if (isTornBefore(passage, next)) {
      const goesOn = next !== undefined && beginsSmall(next) ? next : undefined;
      continued = goesOn;
      findings.push({
        kind: "torn-sentence",
        ...under(passage),
        quotes: [ending(passage.text, 80), ...(goesOn === undefined ? [] : [opening(goesOn.text, 80)])],
      });
    } else if (BEGINS_INSIDE.test(passage.text) && passage !== continued)
      findings.push({ kind: "torn-start", ...under(passage), quotes: [opening(passage.text)] });
  }
  return findings;
}

function isTornBefore(passage: ReadPassage, next: ReadPassage | undefined): boolean {
  const { text, kind } = passage;
  if (kind === "cell" || FINISHED.test(text) || text.split(/\s+/).length < LEAST_WORDS) return false;
  // «a) …, og» before «b) …»: so lists are written; «… skal bidra til å» before one: the list goes on.
  if (next?.kind === "item") return false;
  if (JOINING.test(text) && next?.kind === "paragraph" && next.label !== undefined) return false;
  if (DANGLING.test(text)) return true;
  return next?.kind === "paragraph" && beginsSmall(next) && !/^https?:/.test(next.text);
}

function beginsSmall({ kind, text, label }: ReadPassage): boolean {
  return kind === "paragraph" && label === undefined && /^\p{Ll}/u.test(text);
}

export function under({ heading }: ReadPassage): { heading?: string } {
  return heading === undefined ? {} : { heading };
}
