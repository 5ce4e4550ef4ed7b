/** How much work a proof does: `quick` at every run, `full` for the figures in docs/reliability.md. */
export type Size = "quick" | "full";

export interface ProofRun {
  /** Everything random in the proof comes from it, so that a failure can be seen again. */
  readonly seed: number;
  readonly size: Size;
  readonly log: (line: string) => void;
}

/** What was measured, by name: «texts», «lost updates». */
export type Figures = Readonly<Record<string, number | string>>;

/** A heavy test: a file `test/prove/<name>.proof.ts` that exports one of these as `proof`. */
export interface Proof {
  /** What it shows, in one sentence. */
  readonly what: string;
  /** Minutes after which it is stopped and has failed. All quick ones together fit 40. */
  readonly limitMinutes: Readonly<Record<Size, number>>;
  /** Rejects when what it should show does not hold. */
  run(run: ProofRun): Promise<Figures>;
}
