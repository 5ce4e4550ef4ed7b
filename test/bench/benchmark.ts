/** A measurement: a file `test/bench/<name>.bench.ts` that exports one of these as `benchmark`. */
export interface Benchmark {
  /** What it measures, in one sentence. */
  readonly what: string;
  /** Figures by name; the unit is part of the name, «start to listening, ms (median)». */
  run(): Promise<Readonly<Record<string, number | string>>>;
}
