import type { Case } from "./case.ts";
import type { CaseOutcome, Circumstances } from "./case-outcome.ts";
import type { PaperFields } from "./paper-shape.ts";
import { refusalOnWay } from "./way-of-a-case.ts";

/** What is written into a paper beside its proposal; what is left out stays as it is. */
export interface PaperEdit {
  readonly background?: string;
  readonly assessment?: string;
  /** A field that is there and undefined is emptied. */
  readonly fields: { readonly [K in keyof PaperFields]?: PaperFields[K] | undefined };
}

/** Edits the paper around the proposal. Every stance stays: people agree to the proposal (practice 3). */
export function editPaper(treated: Case, edit: PaperEdit, c: Circumstances): CaseOutcome {
  const refused = refusalOnWay("edit-paper", treated, c);
  if (refused !== undefined) return { refused };
  const { paper } = treated;
  if (paper === undefined) return { refused: "not-prepared" };
  const { background = paper.background, assessment = paper.assessment } = edit;
  const fields = Object.fromEntries(
    Object.entries({ ...paper.fields, ...edit.fields }).filter(([, value]) => value !== undefined),
  );
  return {
    events: [{ kind: "paper-edited", at: c.at, by: c.actor, background, assessment, fields }],
  };
}
