import type { Community, Party } from "../../community/community.ts";
import type { CivilDate } from "../../kernel/civil-date.ts";
import type { Case } from "../case.ts";
import type { CaseEvent } from "../case-event.ts";
import type { CaseOutcome, Circumstances } from "../case-outcome.ts";
import { refusalOnWay } from "../way-of-a-case.ts";
import { refusalOfParties } from "./answered-parties.ts";
import { inEffectFrom } from "./in-effect-from.ts";

/** Who has carried out a decision, and who has not said so (M66, M73). */
export interface ImplementationCoverage {
  readonly confirmed: readonly Party[];
  readonly waiting: readonly Party[];
}

/** Absent where the decision asks for no receipts (practice 23). */
export function implementationOf(
  { paper, implementedBy }: Pick<Case, "paper" | "implementedBy">,
  { parties }: Community,
): ImplementationCoverage | undefined {
  if (paper?.fields.requiresImplementation !== true) return undefined;
  const done = new Set(implementedBy.map(({ party }) => party));
  return {
    confirmed: parties.filter(({ id }) => done.has(id)),
    waiting: parties.filter(({ id }) => !done.has(id)),
  };
}

/**
 * By when receipts are waited for: no date is set for them, but what is to be evaluated must have been carried out by
 * then. Absent where none are asked for or all have come, while the decision does not apply, and without that day.
 */
export function receiptsDueOn(treated: Case, community: Community): CivilDate | undefined {
  const isWaitedFor =
    inEffectFrom(treated, community) !== undefined &&
    (implementationOf(treated, community)?.waiting.length ?? 0) > 0;
  return isWaitedFor ? treated.paper?.fields.evaluateOn : undefined;
}

/** One press on behalf of named parties; those that have confirmed before are left as they are. */
export function confirmImplementation(
  treated: Case,
  { parties, words }: { readonly parties: readonly string[]; readonly words?: string | undefined },
  c: Circumstances,
): CaseOutcome {
  const refused = refusalOnWay("confirm-implementation", treated, c) ?? refusalOfParties(parties, treated, c);
  if (refused !== undefined) return { refused };
  const coverage = implementationOf(treated, c.community);
  if (coverage === undefined) return { refused: "no-receipt-asked" };
  return {
    events: coverage.waiting
      .filter(({ id }) => parties.includes(id))
      .map(
        ({ id: party }): CaseEvent => ({
          kind: "implemented-by",
          at: c.at,
          by: c.actor,
          party,
          on: c.today,
          ...(words === undefined || words === "" ? {} : { words }),
        }),
      ),
  };
}
