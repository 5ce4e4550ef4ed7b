import { Temporal } from "temporal-polyfill";
import type { Case } from "../domain/cases/case.ts";
import type { CaseStore, StoredCase } from "../domain/cases/case-store.ts";
import type { Intent } from "../domain/cases/intent.ts";
import { replayCase } from "../domain/cases/replay-case.ts";
import type { Clock } from "../domain/kernel/clock.ts";

/** Does one kind of effect. It may be called again for what it has done, and must then change nothing. */
export type Effect<K extends Intent["kind"]> = (
  community: string,
  treated: Case,
  intent: Extract<Intent, { kind: K }>,
) => Promise<void>;

export type Effects = { readonly [K in Intent["kind"]]: Effect<K> };

export interface EffectsParts {
  readonly cases: CaseStore;
  readonly effects: Effects;
  readonly clock: Clock;
  /** Names this process among others that carry out effects on the same store. */
  readonly owner: string;
}

/** A case with an effect that failed; it and those after it are tried at the next sweep. */
export interface FailedCase {
  readonly caseId: string;
  readonly error: unknown;
}

/** How long a claim holds after each effect; an effect that takes longer may be begun by somebody else as well. */
const LEASE = Temporal.Duration.from({ seconds: 30 });
const PAGE = 50;

/**
 * Carries out what every case of the community still asks for: what a crash has left is finished here.
 *
 * @returns the cases that could not be finished: one of them does not keep the others waiting
 */
export async function carryOutPendingEffects(parts: EffectsParts, community: string): Promise<FailedCase[]> {
  const failed: FailedCase[] = [];
  let after: string | undefined;
  do {
    const page = await parts.cases.listPendingCases(community, {
      limit: PAGE,
      ...(after === undefined ? {} : { after }),
    });
    for (const { value } of page.items) {
      try {
        await carryOutEffects(parts, community, value.id);
      } catch (error) {
        failed.push({ caseId: value.id, error });
      }
    }
    after = page.next;
  } while (after !== undefined);
  return failed;
}

/**
 * Carries out the effects of one case in their order: claim, do, mark. A case that is claimed is left alone, whoever
 * claimed it, so that two clicks in one process do not both send the notice.
 *
 * @throws what the effect threw that failed; it stops the rest, and the claim is given up so that it can be tried again
 */
export async function carryOutEffects(parts: EffectsParts, community: string, caseId: string): Promise<void> {
  let held = await claim(parts, community, caseId);
  while (held !== undefined) {
    const [intent] = held.pending;
    const treated = replayCase(caseId, held.events);
    if (intent === undefined || treated === undefined) return;
    try {
      await perform(parts.effects, community, treated, intent);
    } catch (error) {
      // What the effect threw is the thing to tell; a claim that cannot be given up runs out.
      await release(parts, community, held).catch(() => undefined);
      throw error;
    }
    held = await mark(parts, community, held, intent);
  }
}

function perform(effects: Effects, community: string, treated: Case, intent: Intent): Promise<void> {
  switch (intent.kind) {
    case "record":
      return effects.record(community, treated, intent);
    case "addition":
      return effects.addition(community, treated, intent);
    case "version":
      return effects.version(community, treated, intent);
    case "task":
      return effects.task(community, treated, intent);
    case "follow-up":
      return effects["follow-up"](community, treated, intent);
    case "plan":
      return effects.plan(community, treated, intent);
    case "item":
      return effects.item(community, treated, intent);
    case "notice":
      return effects.notice(community, treated, intent);
  }
}

/** Absent when there is nothing to do, or somebody is doing it. */
async function claim(
  parts: EffectsParts,
  community: string,
  caseId: string,
): Promise<StoredCase | undefined> {
  return rewrite(parts.cases, community, caseId, (stored) =>
    stored.pending.length === 0 || isHeld(stored.claim, parts.clock)
      ? undefined
      : { ...stored, claim: newClaim(parts) },
  );
}

/**
 * Takes a finished effect off the case, whatever else has been written to it meanwhile. The claim is renewed for the
 * next effect, and goes with the last.
 *
 * @returns absent when the claim had run out and somebody else has taken it: the rest is theirs
 */
async function mark(
  parts: EffectsParts,
  community: string,
  held: StoredCase,
  done: Intent,
): Promise<StoredCase | undefined> {
  let ours = false;
  const marked = await rewrite(parts.cases, community, held.id, (stored) => {
    ours = isSameClaim(stored.claim, held.claim);
    const pending = stored.pending.filter(({ id }) => id !== done.id);
    if (pending.length > 0) return { ...stored, pending, ...(ours ? { claim: newClaim(parts) } : {}) };
    const { pendingSince: _since, claim: _claim, ...rest } = stored;
    return { ...rest, pending };
  });
  return ours ? marked : undefined;
}

async function release({ cases }: EffectsParts, community: string, held: StoredCase): Promise<void> {
  await rewrite(cases, community, held.id, ({ claim, ...rest }) =>
    isSameClaim(claim, held.claim) ? rest : undefined,
  );
}

/** Changes the case as it stands at that moment; absent when `change` has nothing to write. */
async function rewrite(
  cases: CaseStore,
  community: string,
  caseId: string,
  change: (stored: StoredCase) => StoredCase | undefined,
): Promise<StoredCase | undefined> {
  for (;;) {
    const stored = await cases.readCase(community, caseId);
    const changed = stored === undefined ? undefined : change(stored.value);
    if (stored === undefined || changed === undefined) return undefined;
    const write = await cases.writeCase(community, changed, stored.etag);
    if (write.outcome === "written") return changed;
  }
}

type Claim = NonNullable<StoredCase["claim"]>;

function newClaim({ owner, clock }: EffectsParts): Claim {
  return { owner, until: clock.now().add(LEASE).toString() };
}

function isHeld(claim: Claim | undefined, clock: Clock): boolean {
  return claim !== undefined && Temporal.Instant.compare(clock.now(), Temporal.Instant.from(claim.until)) < 0;
}

/** One owner's claims differ in their end: it takes no second one before the first has run out. */
function isSameClaim(one: Claim | undefined, other: Claim | undefined): boolean {
  return one?.owner === other?.owner && one?.until === other?.until;
}
