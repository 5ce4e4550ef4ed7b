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
  search: 6.48,
  coverage: 4.43,
  ownWords: 1.98,
  heading: 3.78,
  pointedTo: 4.5,
  filled: 3.1,
  pieces: 2.42,
};

/** For the confidence, with the constant. Fitted by the same. */
const CONFIDENCE_CONSTANT = -0.62;
export const CONFIDENCE_WEIGHTS: Weights = {
  coverage: 0.98,
  ownWords: 0.77,
  mass: 0.64,
  strength: 1.29,
  missing: -0.75,
  foreign: -1.34,
  open: -5.42,
  missingDocument: -2.88,
  unknown: -1.66,
  elsewhere: -3.23,
  pieces: 2.43,
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
