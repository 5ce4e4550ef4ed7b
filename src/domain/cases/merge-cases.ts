import type { Case } from "./case.ts";
import { type CaseOutcome, type CaseRefusal, type Circumstances, closed } from "./case-outcome.ts";
import type { CaseStore } from "./case-store.ts";
import { type CaseChange, changeCase, type IntentsOf } from "./change-case.ts";
import { replayCase } from "./replay-case.ts";
import { refusalOnWay } from "./way-of-a-case.ts";

/** The case is treated as part of another from here on. Doing it again changes nothing. */
export function mergeInto(treated: Case, target: Case, words: string, c: Circumstances): CaseOutcome {
  if (treated.mergedInto === target.id) return { events: [] };
  const refused =
    refusalOnWay("merge", treated, c) ??
    (target.id === treated.id ? "same-case" : undefined) ??
    (closed(target) === undefined ? undefined : "no-such-target") ??
    (words.trim() === "" ? "words-needed" : undefined);
  if (refused !== undefined) return { refused };
  return { events: [{ kind: "merged", at: c.at, by: c.actor, into: target.id, words: words.trim() }] };
}

/** The other half: the case that goes on knows what it took in. */
function takeIn(target: Case, taken: string, c: Circumstances): CaseOutcome {
  if (target.tookIn.includes(taken)) return { events: [] };
  return { events: [{ kind: "took-in", at: c.at, by: c.actor, case: taken }] };
}

export interface Merging {
  readonly from: string;
  readonly into: string;
  readonly words: string;
}

/**
 * Merges one case into another: two documents, the one that ends first. It may be tried again: what the first attempt
 * left undone in the other is then done.
 */
export async function mergeCases(
  { cases, intentsOf }: { readonly cases: CaseStore; readonly intentsOf: IntentsOf },
  { from, into, words }: Merging,
  c: Circumstances,
): Promise<CaseChange | { readonly kind: "refused-target"; readonly refused: CaseRefusal }> {
  const stored = await cases.readCase(c.community.id, into);
  const target = stored === undefined ? undefined : replayCase(into, stored.value.events);
  if (target === undefined) return { kind: "refused-target", refused: "no-such-target" };
  const merged = await changeCase(
    cases,
    c.community.id,
    from,
    (treated) => mergeInto(treated, target, words, c),
    intentsOf,
  );
  if (merged.kind === "changed" || merged.kind === "already-counted")
    await changeCase(cases, c.community.id, into, (now) => takeIn(now, from, c), intentsOf);
  return merged;
}
