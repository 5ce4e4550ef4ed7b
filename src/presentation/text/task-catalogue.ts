import type { StuckReason } from "../../domain/plan/stuck-tasks.ts";

/**
 * Sentences about following tasks up: whose they are, what hangs, what is new, how far the plan has come, and the form
 * that changes one. Parameters are finished words in the same language, or counts.
 */
export interface TaskTexts {
  readonly fact: {
    readonly municipalities: string;
    readonly hospital: string;
    readonly body: string;
    readonly parties: string;
    readonly partyStatus: (party: string, status: string) => string;
    readonly statute: string;
    readonly requirement: (number: string, words: string) => string;
    readonly groups: string;
    readonly evidence: string;
    readonly decision: string;
    readonly decided: (number: string, body: string, date: string) => string;
    readonly openCase: string;
    readonly openRecord: string;
    /** More owners than a line has room for. */
    readonly others: (names: string, count: number) => string;
  };
  /** The date is set for when the plan is over. */
  readonly beyondPlan: (to: string) => string;
  /** One part of a change in the history. */
  readonly changed: {
    readonly owners: (names: string) => string;
    readonly body: (name: string) => string;
    readonly bodyTakenAway: string;
    readonly partyStatus: (party: string, status: string) => string;
    readonly evidence: (title: string) => string;
    readonly statute: (numbers: string) => string;
    readonly statuteTakenAway: string;
    readonly groups: (names: string) => string;
    readonly groupsTakenAway: string;
  };
  readonly report: {
    readonly underWay: string;
    readonly done: string;
    readonly saved: (task: string, status: string) => string;
    readonly savedFor: (task: string, parties: string, status: string) => string;
    readonly name: (number: string) => string;
    readonly named: (text: string) => string;
  };
  readonly mine: {
    readonly title: string;
    readonly of: (name: string) => string;
    readonly followedBy: (body: string) => string;
    readonly unowned: string;
    readonly statute: (number: number) => string;
    readonly speaksFor: (parties: string) => string;
    readonly none: (parties: string) => string;
    readonly noneOf: (name: string) => string;
    readonly noneStatute: string;
    readonly noParty: string;
    readonly open: string;
    readonly closed: string;
    readonly unownedCount: (count: number) => string;
  };
  readonly stuck: {
    readonly title: string;
    readonly titleIn: (body: string) => string;
    readonly none: string;
    readonly section: Readonly<Record<StuckReason, (count: number) => string>>;
    /** In a line, for the reasons that the section does not say. */
    readonly also: Readonly<Record<StuckReason, string>>;
    readonly once: string;
    readonly suspended: string;
  };
  readonly news: {
    readonly title: string;
    readonly since: (date: string) => string;
    readonly none: (date: string) => string;
    readonly latest: (date: string) => string;
    readonly never: string;
    readonly older: (count: number) => string;
  };
  readonly progress: {
    readonly title: string;
    readonly perArea: string;
    readonly unset: string;
    readonly all: string;
    readonly decided: string;
    readonly open: string;
  };
  readonly say: {
    readonly mine: string;
    readonly unowned: string;
    readonly stuck: string;
    readonly news: string;
    readonly progress: string;
  };
  readonly form: {
    readonly owners: string;
    readonly ownersOwn: string;
    readonly body: string;
    readonly noBody: string;
    /** Where each of several has a status of its own too. */
    readonly statusWhole: string;
    readonly partyStatus: (party: string) => string;
    readonly notReported: string;
    readonly evidence: string;
    readonly address: string;
    readonly addressExample: string;
    readonly wrong: {
      readonly status: string;
      readonly due: string;
      readonly address: string;
      readonly note: string;
      readonly evidence: string;
    };
    readonly lookOver: string;
    readonly links: string;
    readonly linksTitle: (task: string) => string;
    readonly statute: string;
    readonly groups: string;
    readonly meanwhile: string;
    readonly kept: string;
  };
}
