import type { CaseType } from "../../../src/domain/cases/case-event.ts";
import type { CaseKind } from "../../../src/domain/community/community.ts";

/** What somebody brings to the helsefellesskap, in words of our own. */
export interface Subject {
  /** Names it in the script. */
  readonly key: string;
  readonly title: string;
  readonly need: string;
  readonly patients: string;
  readonly points: readonly string[];
  readonly kind: CaseKind;
  readonly type: CaseType;
}
