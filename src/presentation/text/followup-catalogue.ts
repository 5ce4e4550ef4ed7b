import type { AftermathRefusal } from "../../domain/cases/aftermath/aftermath-refusal.ts";
import type { Case, Decision, Disagreement } from "../../domain/cases/case.ts";
import type { CaseEvent, EventOf } from "../../domain/cases/case-event.ts";
import type { Seat } from "../../domain/community/community.ts";
import type { LadderKind } from "../../domain/community/ladders.ts";
import type { Asked } from "./case-catalogue.ts";
import type { TitledText } from "./catalogue.ts";

type Adoption = EventOf<"adoption-noted">["result"];
type Conclusion = NonNullable<Case["evaluation"]>["conclusion"];
type Outcome = NonNullable<Disagreement["settled"]>["outcome"];

/** Why there is nothing to show. */
export type FollowupNotice =
  | "no-decision"
  | "none-recommended"
  | "none-waiting"
  | "none-to-evaluate"
  | "none-disputed"
  | "nothing-unpublished";

/** What a pasted line of adoptions lacks. */
export type LineProblem = "shape" | "party" | "date" | "result" | "twice";

/**
 * Every sentence about what comes after a consensus, or in its place: adoption by every party, receipts, evaluation
 * and disagreement. Parameters are finished words in the same language, or counts.
 */
export interface FollowupTexts {
  readonly refusal: Readonly<Record<AftermathRefusal, string>>;
  readonly notice: Readonly<Record<FollowupNotice, TitledText>>;
  readonly caseTitle: (id: string, title: string) => string;
  readonly notGiven: string;
  readonly unreadable: string;
  readonly hub: {
    readonly title: string;
    readonly result: Readonly<Record<Decision["result"], string>>;
    readonly decidedOn: (number: string, date: string) => string;
    readonly adoptions: string;
    readonly receipts: string;
    readonly ofAll: (count: number, all: number) => string;
    readonly evaluation: string;
    readonly publication: string;
    readonly publicationState: Readonly<Record<"awaits" | "in-force" | "published", string>>;
    readonly item: string;
    readonly itemIn: (id: string, body: string) => string;
    readonly nextDate: string;
    readonly due: Readonly<
      Record<"adoption" | "submission" | "evaluation" | "rung", (date: string) => string>
    >;
    readonly disagreement: string;
    readonly open: string;
  };
  readonly matrix: {
    readonly title: string;
    readonly lead: (adopted: number, all: number) => string;
    readonly everyone: (date: string) => string;
    readonly submission: (date: string) => string;
    readonly differing: string;
    readonly state: Readonly<Record<Adoption | "missing", (count: number) => string>>;
    readonly word: Readonly<Record<Adoption, string>>;
    readonly board: (hospital: string) => string;
    readonly caseNumber: (reference: string) => string;
    readonly openMatrix: string;
    readonly note: string;
    readonly paste: string;
    readonly newRound: string;
    readonly silence: string;
  };
  readonly noteForm: {
    readonly title: string;
    readonly intro: string;
    readonly party: Asked;
    readonly result: Asked;
    readonly on: Asked;
    readonly reference: string;
    readonly link: string;
    readonly words: string;
    readonly submit: string;
    readonly noted: (parties: string) => string;
    readonly already: string;
  };
  readonly lines: {
    readonly title: string;
    readonly intro: readonly string[];
    readonly field: Asked;
    readonly placeholder: string;
    readonly submit: string;
    readonly problem: Readonly<Record<LineProblem, (line: number) => string>>;
    readonly nothingSaved: string;
  };
  readonly receipts: {
    readonly title: string;
    readonly lead: (count: number, all: number) => string;
    readonly waiting: (count: number) => string;
    readonly confirmed: (count: number) => string;
    readonly by: (date: string, name: string) => string;
    readonly open: string;
    readonly confirmFor: (parties: string) => string;
    readonly confirmAll: (count: number) => string;
    readonly choose: string;
    readonly party: Asked;
    readonly words: string;
    readonly submit: string;
    readonly thanks: (parties: string) => string;
    readonly everyone: string;
  };
  readonly evaluation: {
    readonly title: string;
    readonly intro: string;
    readonly conclusion: Asked;
    readonly conclusions: Readonly<Record<Conclusion, string>>;
    readonly words: Asked;
    readonly submit: string;
    readonly open: string;
    readonly noted: string;
    readonly adjust: string;
    readonly newTitle: (title: string) => string;
    readonly newNeed: (number: string, words: string) => string;
    readonly roundTitle: (title: string) => string;
    readonly roundNeed: (number: string, parties: string) => string;
  };
  readonly ladder: {
    readonly title: string;
    readonly kind: Readonly<Record<LadderKind, string>>;
    readonly rung: (place: number, of: number, name: string) => string;
    readonly who: string;
    readonly deadline: string;
    readonly source: string;
    readonly checklist: string;
    readonly done: string;
    readonly open: string;
    readonly steps: string;
    readonly taken: (date: string, words: string) => string;
    readonly notTaken: string;
    readonly settled: (outcome: string, date: string, words: string) => string;
    readonly outcome: Readonly<Record<Outcome, string>>;
    readonly press: {
      readonly open: string;
      readonly take: string;
      readonly climb: string;
      readonly settle: string;
      readonly check: (point: string) => string;
      readonly uncheck: (point: string) => string;
      readonly bundle: string;
    };
    readonly takeForm: {
      readonly title: string;
      readonly intro: string;
      readonly ladder: Asked;
      readonly words: Asked;
      readonly deadline: string;
      readonly submit: string;
      readonly climbTitle: (rung: string) => string;
    };
    readonly settleForm: {
      readonly title: string;
      readonly outcome: Asked;
      readonly words: Asked;
      readonly submit: string;
    };
    readonly said: Readonly<Record<"taken" | "climbed" | "checked" | "settled", string>>;
  };
  readonly bundle: {
    readonly title: (id: string) => string;
    readonly intro: string;
    readonly proposal: string;
    readonly clauses: string;
    readonly stances: string;
    readonly chronology: string;
    readonly tried: string;
    readonly background: string;
    readonly side: Readonly<Record<Seat["side"], string>>;
    readonly silent: string;
    readonly withheld: (count: number) => string;
    readonly event: Readonly<Partial<Record<CaseEvent["kind"], string>>>;
  };
  /** Told in conversations and to each party's own people. */
  readonly told: {
    readonly decided: Readonly<Record<Decision["result"], (title: string) => string>>;
    readonly binds: (parties: string) => string;
    readonly recommendedTo: (parties: string) => string;
    /** Nothing is said of advice: nothing follows from it. */
    readonly conditional: Readonly<Record<Exclude<Decision["result"], "advised">, string>>;
    readonly unconditional: (title: string) => string;
    readonly unconditionalText: (number: string, date: string) => string;
    readonly onBehalfOf: (parties: string) => string;
    readonly askReceipt: (command: string) => string;
    readonly askAdoption: (command: string) => string;
    readonly adopted: (title: string) => string;
    readonly adoptedText: (all: number, date: string) => string;
    readonly differing: (title: string) => string;
    readonly differingText: (parties: string, command: string) => string;
    readonly disagreement: (title: string) => string;
    readonly disagreementOver: (title: string) => string;
  };
  /** What `parseFollowupCommand` understands. */
  readonly say: {
    readonly matrix: (id: string) => string;
    readonly receipts: (id: string) => string;
    readonly ladder: (id: string) => string;
  };
  readonly list: {
    readonly matrix: string;
    readonly receipts: string;
    readonly evaluation: string;
    readonly ladder: string;
    readonly publication: string;
  };
  /** What effects write into the plan and the versions, in the community's own language. */
  readonly effect: {
    readonly adoptedByAll: (parties: number, body: string) => string;
    readonly evaluation: (title: string, id: string) => string;
    readonly submission: (title: string, id: string) => string;
    readonly itemTitle: (title: string) => string;
    readonly itemNeed: (number: string, points: string) => string;
  };
}
