import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a run came to; `.ci/run` adds these up from the reports. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const REPORTS = "test-results";

export function sum(counts: readonly Counts[]): Counts {
  const total = (key: keyof Counts) => counts.reduce((before, each) => before + each[key], 0);
  return { passed: total("passed"), failed: total("failed"), skipped: total("skipped") };
}

export function inWords({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** Writes `test-results/<name>.json`: the counts and whatever else the run has to tell. */
export function writeReport(name: string, counts: Counts, details: object): void {
  const file = join(REPORTS, `${name}.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ ...counts, ...details }, undefined, 2)}\n`);
}
