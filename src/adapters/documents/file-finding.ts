/** Something an operator must mend in a file: where it is, and one sentence that says what to do. */
export interface FileFinding {
  readonly file: string;
  /** Counted from 1; absent when it is about the file as a whole. */
  readonly line?: number;
  readonly sentence: string;
}

/** `communities/ostfold/community.yaml:12: …`, one finding a line. */
export function printFindings(findings: readonly FileFinding[]): string {
  return findings
    .map(({ file, line, sentence }) => `${file}${line === undefined ? "" : `:${line}`}: ${sentence}`)
    .join("\n");
}
