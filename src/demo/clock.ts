import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod/v4";
import type { TeamsConfig } from "../config.ts";
import { type Clock, systemClock } from "../domain/kernel/clock.ts";
import { ExpectedError } from "../domain/kernel/errors.ts";
import { assertLocal } from "./only-local.ts";

/** A clock that can be moved forward, and never back: what has been stored must not come to lie in the future. */
export interface DemonstrationClock extends Clock {
  /** Kept for the next start before it counts. */
  moveForward(days: number): void;
  /** How far ahead of the real time it is. */
  readonly daysAhead: number;
}

/** The file that keeps how far the clock has been moved cannot be used. */
export class DemonstrationClockError extends ExpectedError {
  readonly code = "demonstration-clock";
}

const keptSchema = z.strictObject({ schema: z.literal(1), daysAhead: z.number().int().min(0) });

/**
 * @param directory where the file that survives a restart lies
 * @param real the time that it is ahead of
 * @throws DemonstrationRefusedError with authentication on, DemonstrationClockError when its file is torn
 */
export function openDemonstrationClock(
  directory: string,
  authentication: TeamsConfig["authentication"],
  real: Clock = systemClock,
): DemonstrationClock {
  assertLocal(authentication);
  const file = join(directory, "demonstration-clock.json");
  let daysAhead = readDaysAhead(file);
  return {
    now: () => real.now().add({ hours: 24 * daysAhead }),
    moveForward(days) {
      const next = keptSchema.parse({ schema: 1, daysAhead: daysAhead + Math.max(0, days) });
      mkdirSync(directory, { recursive: true });
      // Written beside and moved into place, so that a crash leaves the old file or the new one.
      writeFileSync(`${file}.new`, JSON.stringify(next));
      renameSync(`${file}.new`, file);
      daysAhead = next.daysAhead;
    },
    get daysAhead() {
      return daysAhead;
    },
  };
}

/** @throws DemonstrationClockError */
function readDaysAhead(file: string): number {
  const text = textOf(file);
  if (text === undefined) return 0;
  try {
    return keptSchema.parse(JSON.parse(text)).daysAhead;
  } catch {
    throw new DemonstrationClockError(
      `${file} does not say how far the demonstration's clock was moved. Delete it to go back to today, and the data beside it to begin anew.`,
    );
  }
}

/** Absent when there is no such file, also where the folder is none: the store then says what is wrong with it. */
function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && ABSENT.has(String(error.code))) return undefined;
    throw error;
  }
}

const ABSENT: ReadonlySet<string> = new Set(["ENOENT", "ENOTDIR"]);
