import { everyItem } from "../../kernel/every-page.ts";
import type { AnswerFeedback, FeedbackStore } from "./feedback-store.ts";

/** Fewer might point at somebody (practice 17). */
const LEAST_TOLD = 5;

/** How many it is, as far as it is told: an exact number from five on. */
export type ToldCount = { readonly kind: "none" | "few" } | { readonly kind: "many"; readonly count: number };

export function toldCount(count: number): ToldCount {
  if (count >= LEAST_TOLD) return { kind: "many", count };
  return { kind: count === 0 ? "none" : "few" };
}

/**
 * What people say of a community's answers, those that most call wrong first. Counts that are not told do not show in
 * the order either.
 */
export async function listFeedback(store: FeedbackStore, community: string): Promise<AnswerFeedback[]> {
  const all = await everyItem((request) => store.listFeedback(community, request));
  const weight = ({ wrong }: AnswerFeedback) => (wrong >= LEAST_TOLD ? wrong : Math.min(wrong, 1));
  return all.map(({ value }) => value).toSorted((one, other) => weight(other) - weight(one));
}
