import type { TitledText } from "./catalogue.ts";

/** What the invented people can be asked to do. */
export const DEMO_PLAYS = [
  "all-agree",
  "one-objects",
  "agrees-after-all",
  "one-absent",
  "hearing-answers",
  "municipalities-answer",
  "other-secretary-confirms",
] as const;

export type DemoPlay = (typeof DEMO_PLAYS)[number];

/** The way from a question to a reminder, in order; a body with one step has no first. */
export const DEMO_STEPS = [
  "ask",
  "submit",
  "prepare",
  "first-step",
  "last-step",
  "others",
  "read",
  "task",
  "remind",
] as const;

export type DemoStep = (typeof DEMO_STEPS)[number];

/** Why nobody did anything. */
export type DemoIdle =
  | "no-open-case"
  | "all-agree-already"
  | "nobody-objects"
  | "no-meeting"
  | "no-hearing"
  | "nobody-asked"
  | "no-invitation";

/** Every sentence of the demonstration. Names, places and dates are finished words in the same language. */
export interface DemoTexts {
  readonly title: (community: string) => string;
  readonly you: (name: string, places: string) => string;
  readonly nobody: string;
  /** What stands over the steps. */
  readonly thread: string;
  readonly step: Readonly<Record<DemoStep, TitledText>>;
  /** A step that lies behind, and the one that comes now. */
  readonly done: (title: string) => string;
  readonly now: (title: string) => string;
  readonly today: (date: string) => string;
  readonly todayMoved: (date: string, days: number) => string;
  readonly choose: string;
  /** What the buttons say; `parseDemoCommand` understands each. */
  readonly say: Readonly<Record<DemoPlay, { readonly label: string; readonly say: string }>> & {
    readonly jump: { readonly label: string; readonly say: string };
  };
  /** In the help of the ordinary desk. */
  readonly inHelp: { readonly say: string; readonly does: string };
  /** Why the one who objects does so; goes into the case as that person's words. */
  readonly objection: string;
  /** What one of the municipalities answers to a hearing. */
  readonly remark: string;
  /** What one of the municipalities answers its representative. */
  readonly doubt: string;
  readonly played: Readonly<Record<DemoPlay, (who: string) => TitledText>>;
  readonly idle: Readonly<Record<DemoIdle, TitledText>>;
  readonly jumped: {
    readonly title: (date: string) => string;
    readonly text: string;
    readonly wrote: (who: string) => string;
    readonly wroteNobody: string;
  };
  readonly unknown: TitledText;
  readonly notADemonstration: TitledText;
}
