import type { PlanRule, Seriousness } from "../../domain/plan/doctor/plan-finding.ts";

/** What is said of one kind of finding. */
export interface FindingTexts {
  /** What people call it after «plandoktor»; `parsePlanDoctorCommand` understands it. */
  readonly name: string;
  /** What was found: how many places, of how many lines in the plan. */
  readonly what: (places: number, lines: number) => string;
  /** Why it matters, in a line. */
  readonly why: string;
  /** What a case that repairs it is called, and the need that it begins with; the places follow. */
  readonly caseTitle: string;
  readonly need: string;
}

/** Every sentence of the plan doctor. It tells what is printed, and never what should have been. */
export interface PlanDoctorTexts {
  readonly title: string;
  readonly intro: (findings: number, plan: string) => string;
  readonly healthy: (plan: string) => string;
  readonly seriousness: Readonly<Record<Seriousness, (findings: number) => string>>;
  readonly finding: Readonly<Record<PlanRule, FindingTexts>>;
  readonly place: {
    readonly where: string;
    /** The label as it is printed, and the line's place among the lines of the plan. */
    readonly printed: (label: string, row: number) => string;
    readonly unprinted: (row: number) => string;
    readonly readings: (summary: string, table: string) => string;
    readonly period: (from: string, to: string) => string;
    readonly since: (from: string) => string;
    readonly until: (to: string) => string;
    readonly prolonged: (to: string) => string;
    readonly noPeriod: string;
    readonly wholePlan: string;
    readonly part: (number: string) => string;
    /** All of many lines, by their numbers. */
    readonly lines: (numbers: string) => string;
  };
  readonly repair: {
    /** `preparedBy` is absent where the router names nobody. */
    readonly decidedBy: (body: string, preparedBy: string | undefined) => string;
    readonly undecided: string;
    readonly press: string;
    readonly caution: string;
    /** For those who do not prepare cases. */
    readonly bySecretariat: string;
    /** Before the places, in the case's need. */
    readonly about: string;
  };
  /** A plan is prolonged by a decision alone (M40): where its new day is filled in. */
  readonly prolonging: {
    readonly how: string;
    /** Of a plan that has not run out: its last day. */
    readonly holds: (to: string) => string;
  };
  readonly notes: {
    readonly nothingMended: string;
    /** What the rule took for granted. */
    readonly byWording: string;
    readonly noDocument: string;
  };
  readonly say: {
    readonly all: string;
    readonly one: (name: string) => string;
    readonly part: (number: string) => string;
  };
  readonly back: string;
}
