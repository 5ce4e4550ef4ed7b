import { z } from "zod/v4";

/** Standpunkt: what a seat says to a proposal. Silence is none of them. */
export const STANCE_KINDS = [
  "consent",
  "consent-with-remark",
  "consent-with-reservation",
  "needs-clarification",
  "cannot-consent",
] as const;

export const stanceKindSchema = z.enum(STANCE_KINDS);

export type StanceKind = z.infer<typeof stanceKindSchema>;

/** Those that let a decision be made; with a reservation it is conditional (betinget) until that is lifted. */
export function consents(kind: StanceKind): boolean {
  return kind === "consent" || kind === "consent-with-remark" || kind === "consent-with-reservation";
}

/** All but plain consent say nothing without their words: a remark, what is reserved, what is unclear, why not. */
export function needsWords(kind: StanceKind): boolean {
  return kind !== "consent";
}
