import type { Standing } from "../../domain/agreements/document.ts";
import type { ImportRefusal } from "../../domain/agreements/importing/change-draft.ts";
import type { FindingGroup, FindingKind } from "../../domain/agreements/importing/findings/finding.ts";
import type { VersionFact } from "../../domain/agreements/importing/import-store.ts";
import type { SourceProblem } from "../../domain/agreements/importing/source-file.ts";
import type { Side } from "../../domain/people/place.ts";
import type { TitledText } from "./catalogue.ts";

/** Why a file that somebody sent was not taken in before it was read. */
export type FileProblem =
  | "not-secretary"
  | "not-personal"
  | "no-community"
  | "several-files"
  | "refused-address"
  | "unreachable"
  | "too-slow"
  | "identity-number";

/** Every sentence about documents that are put in: what was found in them, and who approves. */
export interface ImportTexts {
  /** «1 tekst … av», «2 tekster …»: what was found, from the words of the document that it is about. */
  readonly finding: Readonly<Record<FindingKind, (quotes: readonly string[]) => string>>;
  /** What to do about it; one sentence for all findings of a kind. */
  readonly remedy: Readonly<Record<FindingKind, string>>;
  readonly group: Readonly<Record<FindingGroup, string>>;
  /** «… og 3 til av samme slag». */
  readonly moreOfKind: (count: number) => string;
  /** Where a finding is. */
  readonly at: (place: string) => string;
  readonly page: (page: number) => string;
  readonly noFindings: string;
  readonly problem: Readonly<Record<SourceProblem | FileProblem, TitledText>>;
  readonly fact: Readonly<Record<VersionFact, string>>;
  readonly draft: {
    readonly newDocument: (title: string) => string;
    readonly newVersion: (title: string) => string;
    /** File, standing and number of clauses. */
    readonly recognised: (file: string, standing: string, clauses: number) => string;
    readonly changes: (changes: {
      readonly added: number;
      readonly removed: number;
      readonly edited: number;
      readonly moved: number;
      readonly unchanged: number;
    }) => string;
    readonly facts: (facts: string) => string;
    readonly publishes: (caseReference: string) => string;
    readonly sentBy: (name: string, side: string) => string;
    readonly statedBy: (name: string, side: string) => string;
    readonly forwardedBy: (name: string, side: string) => string;
    readonly byOperator: string;
    readonly findings: (count: number) => string;
    readonly report: (id: string) => string;
    readonly waitsFor: (sides: string) => string;
  };
  readonly form: {
    readonly intro: string;
    readonly blank: string;
    readonly blankMeans: string;
    readonly blankLater: string;
    readonly blankRequired: string;
    readonly submit: string;
    readonly discard: string;
    readonly missing: (facts: string) => string;
    readonly unreadable: string;
  };
  readonly send: {
    readonly question: string;
    readonly confirm: string;
  };
  readonly approve: {
    readonly question: string;
    readonly confirm: string;
    readonly reject: string;
  };
  /** The tick that a text aimed at a machine asks of whoever approves it. */
  readonly instruction: {
    readonly label: string;
    readonly seen: string;
    readonly required: string;
  };
  readonly standing: Readonly<Record<Standing, string>>;
  readonly side: Readonly<Record<Side, string>>;
  readonly list: {
    readonly question: string;
    readonly none: TitledText;
    /** What choosing a draft says; `parseImportCommand` understands it. */
    readonly say: (id: string) => string;
    readonly draft: (title: string) => string;
    readonly sent: (title: string, sides: string) => string;
  };
  readonly reportTitle: (title: string) => string;
  readonly notice: {
    readonly again: (title: string, id: string) => TitledText;
    readonly known: (title: string) => TitledText;
    readonly sent: (title: string, sides: string) => TitledText;
    /** One side has approved, and another is still to. */
    readonly half: (title: string, sides: string) => TitledText;
    readonly approved: (title: string) => TitledText;
    readonly approvedBy: (title: string, name: string) => TitledText;
    readonly rejected: (title: string) => TitledText;
    readonly rejectedBy: (title: string, name: string) => TitledText;
    readonly refused: Readonly<Record<ImportRefusal, TitledText>>;
  };
}
