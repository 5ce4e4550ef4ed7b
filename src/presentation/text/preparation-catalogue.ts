import type { CaseEnclosure } from "../../domain/cases/case.ts";
import type { PUBLICITY_GROUNDS } from "../../domain/cases/enclosures.ts";
import type { GateName } from "../../domain/cases/gates-of-case.ts";
import type { JOINT_MEASURE_FIELDS, Publicity } from "../../domain/cases/paper-shape.ts";
import type { Side } from "../../domain/people/place.ts";
import type { Asked } from "./case-catalogue.ts";

type JointField = (typeof JOINT_MEASURE_FIELDS)[number];
type Ground = (typeof PUBLICITY_GROUNDS)[number]["ground"];

/** Every sentence about how the secretariat makes a case ready. Parameters are finished words, or counts. */
export interface PreparationTexts {
  /** What the commands are called; `parsePaperCommand` understands each. */
  readonly say: {
    readonly paper: (id: string) => string;
    readonly enclose: (id: string) => string;
  };
  readonly press: {
    readonly paper: string;
    readonly confirmRoute: string;
    readonly consequences: string;
    readonly measure: string;
    readonly sendBack: string;
    readonly resubmit: string;
    readonly merge: string;
    readonly publicity: string;
    readonly removeEnclosure: string;
    readonly furtherClause: string;
    readonly rewrite: (clause: string) => string;
    readonly showCase: string;
  };
  readonly page: {
    readonly title: (id: string) => string;
    readonly route: (kind: string, body: string) => string;
    /** Why this body: what the router says, and how it knows. */
    readonly because: string;
    readonly source: (source: string) => string;
    readonly ownReason: (reason: string) => string;
    readonly confirmedBy: (sides: string) => string;
    readonly waitsFor: (side: string, names: string) => string;
    readonly nobodyBound: (side: string) => string;
    readonly checklist: string;
    readonly gateMet: (gate: string) => string;
    readonly gateBlocks: (gate: string) => string;
    readonly gateWarns: (gate: string) => string;
    readonly noGates: string;
    readonly documents: string;
    readonly document: (name: string, access: string) => string;
    readonly paper: string;
    readonly frozen: string;
    /** The wider access that could be given although it need not be (meirinnsyn, offl. § 11). */
    readonly wider: string;
    readonly howToEnclose: (command: string) => string;
    readonly moved: (clause: string) => string;
    readonly movedWhy: string;
  };
  readonly side: Readonly<Record<Side, string>>;
  readonly gate: Readonly<Record<GateName, string>>;
  readonly access: Readonly<Record<Publicity["access"], (ground: string | undefined) => string>> & {
    readonly unset: string;
  };
  readonly ground: Readonly<Record<Ground, string>>;
  readonly note: {
    readonly routeWaits: (sides: string) => string;
    readonly gates: (gates: string) => string;
  };
  readonly form: {
    readonly first: (id: string) => string;
    readonly routeReason: string;
    readonly second: (id: string) => string;
    readonly background: string;
    readonly assessment: string;
    readonly tooLong: (field: string) => string;
    readonly economy: string;
    readonly administration: string;
    readonly involvement: string;
    readonly figures: string;
    readonly figuresSource: string;
    readonly figuresDate: string;
    readonly sourceMissing: string;
    readonly third: (id: string) => string;
    readonly measureIntro: string;
    readonly isMeasure: string;
    readonly unsaid: string;
    readonly yes: string;
    readonly no: string;
    readonly joint: Readonly<Record<JointField, string>>;
    /** What most partners would write there (M78). */
    readonly usual: Readonly<Partial<Record<JointField, string>>>;
    /** How the words begin where a field does not matter, in lower case. */
    readonly notRelevant: string;
    readonly notRelevantReason: (field: string) => string;
    readonly earlier: string;
    readonly evaluateOn: string;
    readonly implement: string;
    readonly caseworker: string;
    readonly save: string;
    readonly sendBack: {
      readonly title: (id: string) => string;
      readonly words: Asked;
      readonly submit: string;
    };
    readonly resubmit: { readonly title: (id: string) => string; readonly submit: string };
    readonly merge: {
      readonly title: (id: string) => string;
      readonly intro: string;
      readonly into: Asked;
      readonly words: Asked;
      readonly submit: string;
    };
    readonly publicity: {
      readonly title: (id: string) => string;
      readonly intro: string;
      readonly document: Asked;
      readonly access: Asked;
      readonly submit: string;
    };
    readonly clause: {
      readonly choose: (id: string) => string;
      readonly which: Asked;
      readonly next: string;
      readonly title: (clause: string) => string;
      readonly intro: string;
      readonly base: (text: string) => string;
      readonly now: (text: string) => string;
      readonly text: Asked;
      readonly submit: string;
      readonly none: string;
    };
  };
  readonly said: {
    readonly paperEdited: string;
    readonly routeConfirmed: string;
    readonly routeConfirmedBoth: string;
    readonly sentBack: string;
    readonly resubmitted: string;
    readonly merged: (into: string) => string;
    readonly publicitySet: string;
    readonly clauseSet: string;
    readonly enclosed: (name: string, id: string) => string;
    readonly enclosedAlready: (name: string) => string;
    readonly removed: string;
    readonly newSubmission: (id: string) => string;
    readonly routeToConfirm: (id: string) => string;
  };
  readonly file: {
    readonly title: string;
    readonly problem: Readonly<
      Record<
        | "no-community"
        | "unknown-account"
        | "refused-address"
        | "too-large"
        | "too-slow"
        | "unreachable"
        | "identity-number"
        | "several-files",
        string
      >
    >;
    readonly mayBePublic: string;
  };
  readonly enclosureOf: (enclosure: CaseEnclosure) => string;
}
