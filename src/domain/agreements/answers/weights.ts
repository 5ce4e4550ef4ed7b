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
  search: 5.97,
  coverage: 4.24,
  ownWords: 1.91,
  heading: 2.99,
  pointedTo: 4.31,
  filled: 3.01,
  idle: -1.41,
  pieces: 3.01,
};

/** For the confidence, with the constant. Fitted by the same. */
export const CONFIDENCE_CONSTANT = -0.91;
export const CONFIDENCE_WEIGHTS: Weights = {
  coverage: 1.17,
  ownWords: 0.97,
  mass: 1.39,
  strength: 0.71,
  missing: -0.82,
  foreign: -1.51,
  open: -5.43,
  missingDocument: -2.72,
  unknown: -0.75,
  elsewhere: -3.47,
  idle: -0.66,
  pieces: 2.23,
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
