import type { Embedder } from "../../domain/agreements/search/embedder.ts";
import { ExpectedError } from "../../domain/kernel/errors.ts";

/** Long enough that a dead endpoint slows hardly any question, short enough that a living one is soon back. */
const REST_MILLISECONDS = 30_000;

/** The embedder failed a moment ago, and is not asked again yet. */
export class RestingError extends ExpectedError {
  readonly code = "embedder-resting";
}

/**
 * Asks nothing for half a minute after a failure, so that not every question waits for the time limit.
 *
 * @param now milliseconds since some moment
 */
export function restAfterFailure({ id, embed }: Embedder, now: () => number): Embedder {
  let restsUntil = -Infinity;
  return {
    id,
    async embed(texts, kind) {
      if (now() < restsUntil) throw new RestingError("the embedder failed less than half a minute ago");
      try {
        return await embed(texts, kind);
      } catch (error) {
        restsUntil = now() + REST_MILLISECONDS;
        throw error;
      }
    },
  };
}
