export type Vector = readonly number[];

/** Pulls weights towards nothing, so that a few hundred questions do not decide too much. */
const RIDGE = 0.001;
const STEPS = 600;
const RATE = 2;

/** Logistic regression by plain gradient descent from nothing: the same questions give the same weights. */
export function fitLogistic(
  examples: readonly { readonly vector: Vector; readonly positive: boolean }[],
): Vector {
  return descend(examples[0]?.vector.length ?? 0, (weights, gradient) => {
    for (const { vector, positive } of examples) {
      const chance = 1 / (1 + Math.exp(-dot(weights, vector)));
      add(gradient, vector, (chance - (positive ? 1 : 0)) / examples.length);
    }
  });
}

/** Weights that make the right ones among the candidates of each question likeliest (a conditional logit). */
export function fitChoice(
  choices: readonly (readonly { readonly vector: Vector; readonly right: boolean }[])[],
): Vector {
  return descend(choices[0]?.[0]?.vector.length ?? 0, (weights, gradient) => {
    for (const candidates of choices) {
      const likelihoods = candidates.map(({ vector }) => Math.exp(dot(weights, vector)));
      const all = likelihoods.reduce((sum, value) => sum + value, 0);
      const right = candidates.reduce(
        (sum, one, place) => sum + (one.right ? (likelihoods[place] ?? 0) : 0),
        0,
      );
      candidates.forEach((one, place) => {
        const likelihood = likelihoods[place] ?? 0;
        add(gradient, one.vector, (likelihood / all - (one.right ? likelihood / right : 0)) / choices.length);
      });
    }
  });
}

function descend(size: number, addGradient: (weights: Vector, gradient: number[]) => void): Vector {
  let weights: Vector = Array.from({ length: size }, () => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = weights.map((weight) => RIDGE * weight);
    addGradient(weights, gradient);
    weights = weights.map((weight, place) => weight - RATE * (gradient[place] ?? 0));
  }
  return weights;
}

function add(into: number[], vector: Vector, times: number): void {
  vector.forEach((value, place) => {
    into[place] = (into[place] ?? 0) + times * value;
  });
}

function dot(weights: Vector, vector: Vector): number {
  return weights.reduce((sum, weight, place) => sum + weight * (vector[place] ?? 0), 0);
}
