import type { Evidence } from "./evidence.ts";

/** All that a clause is weighed by; each from 0 to 1. */
export interface Features extends Evidence {
  /** Its score in the search beside the highest. */
  readonly search: number;
  /** That score beside the weight of the question's words. */
  readonly strength: number;
  /** 1 when the question says to look in its document. */
  readonly pointedTo: number;
  /** 1 when the question names a numbered document that is not loaded. */
  readonly missingDocument: number;
  /** The share of the question that neither a clause nor the lexicon knows. */
  readonly unknown: number;
  /** The share that the lexicon knows, and that no clause is about. */
  readonly elsewhere: number;
}

type Weights = Readonly<Partial<Record<keyof Features, number>>>;

/** For the place among the clauses found. Fitted by `npm run -s eval:calibrate`. */
export const PLACE_WEIGHTS: Weights = {
  search: 6.12,
  coverage: 3.35,
  ownWords: 1.92,
  heading: 3.16,
  pointedTo: 4.71,
  filled: 3.0,
  idle: -2.32,
  pieces: 2.56,
};

/** For the confidence, with the constant. Fitted by the same. */
export const CONFIDENCE_CONSTANT = -0.63;
export const CONFIDENCE_WEIGHTS: Weights = {
  coverage: 0.87,
  ownWords: 0.74,
  mass: 1.47,
  strength: 0.96,
  missing: -0.94,
  foreign: -1.05,
  open: -5.45,
  missingDocument: -2.94,
  unknown: -2.01,
  elsewhere: -1.14,
  idle: -1.21,
  pieces: 2.17,
};

/** Orders clauses: higher stands first. */
export function standsAt(features: Features): number {
  return sum(PLACE_WEIGHTS, features);
}

/** How surely the clause answers, from 0 to 1. */
export function confidenceIn(features: Features): number {
  return 1 / (1 + Math.exp(-CONFIDENCE_CONSTANT - sum(CONFIDENCE_WEIGHTS, features)));
}

function sum(weights: Weights, features: Features): number {
  const names = Object.keys(weights) as (keyof Features)[];
  return names.reduce((total, name) => total + (weights[name] ?? 0) * features[name], 0);
}
