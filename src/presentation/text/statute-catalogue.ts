import type { Chapter } from "../../domain/agreements/statute/agreement-structure.ts";
import type { CoverageState } from "../../domain/agreements/statute/coverage-of-statute.ts";
import type { PartId, RequirementId } from "../../domain/agreements/statute/requirements.ts";

/** Every sentence about what § 6-2 asks of the agreement. Titles are short: a phone shows fourteen of them. */
export interface StatuteTexts {
  readonly title: (community: string) => string;
  /** How many of the thirteen numbers stand in which state. */
  readonly summary: (counts: {
    readonly whole: number;
    readonly partly: number;
    readonly planned: number;
    readonly notLoaded: number;
  }) => string;
  readonly requirement: Readonly<Record<RequirementId, string>>;
  readonly number: (id: RequirementId) => string;
  readonly state: Readonly<Record<CoverageState | "partly", string>>;
  /** «mangler: hospitering»; parts are finished words. */
  readonly missing: (parts: string) => string;
  /** After «uten tekst om». */
  readonly part: Readonly<Record<PartId, string>>;
  readonly rest: (count: number) => string;
  readonly notes: readonly string[];
  readonly show: string;
  readonly start: string;
  readonly gap: {
    readonly title: (requirement: string) => string;
    readonly need: Readonly<Record<CoverageState, (number: string, requirement: string) => string>>;
  };
  readonly structure: {
    readonly title: string;
    readonly found: (found: number, of: number, document: string) => string;
    readonly missing: (chapters: string) => string;
    readonly none: string;
    readonly chapter: Readonly<Record<Chapter, string>>;
  };
  readonly columns: {
    readonly number: string;
    readonly requirement: string;
    readonly state: string;
    readonly missing: string;
    readonly clauses: string;
  };
}
