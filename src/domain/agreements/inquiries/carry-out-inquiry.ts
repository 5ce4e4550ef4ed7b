import { Temporal } from "temporal-polyfill";
import type { Clock } from "../../kernel/clock.ts";
import { everyItem } from "../../kernel/every-page.ts";
import { rewriteInquiry } from "./change-inquiry.ts";
import { type Inquiry, replayInquiry } from "./inquiry.ts";
import type { InquiryIntent, InquiryStore, StoredInquiry } from "./inquiry-store.ts";

/** Does one kind of effect. It may be called again for what it has done. It throws to be called again later. */
export type InquiryEffect = (community: string, inquiry: Inquiry) => Promise<void>;
export type InquiryEffects = { readonly [K in InquiryIntent["kind"]]: InquiryEffect };

export interface InquiryCarrying {
  readonly inquiries: InquiryStore;
  readonly effects: InquiryEffects;
  readonly clock: Clock;
  /** Names this process among others on the same store. */
  readonly owner: string;
}

export interface FailedInquiry {
  readonly inquiryId: string;
  readonly error: unknown;
}

/** How long a claim holds; an effect that takes longer may be begun by somebody else as well. */
const LEASE = Temporal.Duration.from({ seconds: 30 });

/**
 * Carries out what every inquiry of the community still asks for: what a crash has left is finished here.
 *
 * @returns the effects that failed; they are tried again in the next round
 */
export async function carryOutPendingInquiries(
  parts: InquiryCarrying,
  community: string,
): Promise<FailedInquiry[]> {
  const pending = await everyItem((request) => parts.inquiries.listPendingInquiries(community, request));
  const failed: FailedInquiry[] = [];
  for (const { value } of pending) failed.push(...(await carryOutInquiry(parts, community, value.id)));
  return failed;
}

/**
 * Carries out the effects of one inquiry: claim, do, mark. One that fails keeps none of the others, so that whoever
 * asked is told also while the secretariat's channel is down.
 */
export async function carryOutInquiry(
  parts: InquiryCarrying,
  community: string,
  id: string,
): Promise<FailedInquiry[]> {
  const failed: FailedInquiry[] = [];
  const tried = new Set<string>();
  for (;;) {
    const stored = (await parts.inquiries.readInquiry(community, id))?.value;
    const next = stored?.pending.find((intent) => !tried.has(intent.id));
    if (next === undefined) return failed;
    tried.add(next.id);
    const inquiry = await claim(parts, community, id, next.id);
    if (inquiry === undefined) continue;
    try {
      await parts.effects[next.kind](community, inquiry);
    } catch (error) {
      failed.push({ inquiryId: id, error });
      await giveUp(parts, community, id, next.id);
      continue;
    }
    await rewriteInquiry(parts.inquiries, community, id, (now) => withoutIntent(now, next.id));
  }
}

/** The inquiry as it was claimed. Absent when the effect is done, or somebody is doing it. */
async function claim(
  { inquiries, clock, owner }: InquiryCarrying,
  community: string,
  id: string,
  intentId: string,
): Promise<Inquiry | undefined> {
  const until = clock.now().add(LEASE).toString();
  const claimed = await rewriteInquiry(inquiries, community, id, (stored) => {
    const intent = stored.pending.find((each) => each.id === intentId);
    if (intent === undefined || isHeld(intent, clock)) return undefined;
    return withIntent(stored, { ...intent, claim: { owner, until } });
  });
  return claimed && replayInquiry(id, claimed.events);
}

async function giveUp({ inquiries }: InquiryCarrying, community: string, id: string, intentId: string) {
  await rewriteInquiry(inquiries, community, id, (stored) => {
    const intent = stored.pending.find((each) => each.id === intentId);
    if (intent === undefined) return undefined;
    const { claim: _claim, ...free } = intent;
    return withIntent(stored, free);
  });
}

function withIntent(stored: StoredInquiry, intent: InquiryIntent): StoredInquiry {
  return { ...stored, pending: stored.pending.map((each) => (each.id === intent.id ? intent : each)) };
}

function withoutIntent(stored: StoredInquiry, id: string): StoredInquiry {
  const pending = stored.pending.filter((intent) => intent.id !== id);
  const { pendingSince: _since, ...rest } = stored;
  return pending.length === 0 ? { ...rest, pending } : { ...stored, pending };
}

function isHeld({ claim: held }: InquiryIntent, clock: Clock): boolean {
  return held !== undefined && Temporal.Instant.compare(clock.now(), Temporal.Instant.from(held.until)) < 0;
}
