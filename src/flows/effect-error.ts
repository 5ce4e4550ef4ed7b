import { ExpectedError } from "../domain/kernel/errors.ts";

/** An effect cannot be carried out as the case and the configuration stand. */
export class EffectError extends ExpectedError {
  readonly code = "effect";
}
