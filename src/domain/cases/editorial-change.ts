import { sha256OfJson } from "../kernel/hashing.ts";
import { canonicalJson } from "../kernel/json.ts";
import { type Proposal, patchesOf, tasksOf } from "./paper-shape.ts";

type ProposalText = Omit<Proposal, "number">;

/** Shorter words are too often one slip away from another word. */
const LONG_ENOUGH = 5;

/**
 * Whether the change corrects the language only, so that what people said to the old words stands for the new
 * (practice 3). It may touch nothing but the points, and there only case, punctuation, spacing and a slip inside a
 * word. In doubt it is not.
 */
export function isEditorial(before: ProposalText, after: ProposalText): boolean {
  if (canonicalJson(besidePoints(before)) !== canonicalJson(besidePoints(after))) return false;
  return (
    before.points.length === after.points.length &&
    before.points.every((point, place) => saysTheSame(point, after.points[place] ?? ""))
  );
}

/** Tells one wording of a proposal from another: two proposals of the same words have the same. */
export function wordingOf(proposal: ProposalText): string {
  return sha256OfJson({ points: proposal.points, ...besidePoints(proposal) }).slice(0, 16);
}

function besidePoints(proposal: ProposalText) {
  return {
    clauses: patchesOf(proposal).map(({ community, document, clause, text }) => ({
      community,
      document,
      clause,
      text: text.trim(),
    })),
    tasks: tasksOf(proposal).map(({ text, owner, due }) => ({ text: text.trim(), owner, due })),
    // Left out where there is none, so that wordings from before it was asked for are told as they were.
    ...(proposal.planProlongedTo === undefined ? {} : { planProlongedTo: proposal.planProlongedTo }),
  };
}

function saysTheSame(before: string, after: string): boolean {
  const [old, now] = [wordsIn(before), wordsIn(after)];
  return old.length === now.length && old.every((word, place) => isSameWord(word, now[place] ?? ""));
}

/** Words, numbers as they are written, and signs that carry meaning («%», «§»). */
function wordsIn(point: string): string[] {
  return (
    point
      .normalize("NFC")
      .toLowerCase()
      .match(/-?\p{N}+(?:[.,:/-]\p{N}+)*|[\p{L}\p{M}]+|[%‰§\p{S}]/gu) ?? []
  );
}

/** The same, or with one letter doubled or two neighbours swapped. Any other letter may make another word of it. */
function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < LONG_ENOUGH || !/^\p{L}/u.test(short)) return false;
  return short.length === long.length ? isSwapped(short, long) : isDoubled(short, long);
}

function isSwapped(one: string, other: string): boolean {
  const at = firstDifference(one, other);
  return one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2) === other;
}

function isDoubled(short: string, long: string): boolean {
  const at = firstDifference(short, long);
  return long === short.slice(0, at) + short.charAt(at - 1) + short.slice(at);
}

function firstDifference(one: string, other: string): number {
  const at = [...one].findIndex((_, place) => one.charAt(place) !== other.charAt(place));
  return at < 0 ? one.length : at;
}
