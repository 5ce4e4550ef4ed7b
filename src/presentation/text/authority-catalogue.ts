import type { Asked } from "./case-catalogue.ts";
import type { TitledText } from "./catalogue.ts";

/** Every sentence about fullmakt. Parameters are finished words in the same language. */
export interface AuthorityTexts {
  readonly form: {
    readonly title: string;
    readonly intro: string;
    readonly onRecord: (party: string, state: string) => string;
    readonly given: (
      by: string,
      date: string,
      scope: string | undefined,
      until: string | undefined,
    ) => string;
    readonly expired: (by: string, until: string) => string;
    readonly notOnRecord: string;
    readonly parties: Asked;
    readonly all: (parties: string) => string;
    readonly grantedBy: Asked;
    readonly date: Asked;
    readonly scope: string;
    readonly until: string;
    readonly submit: string;
    readonly datesTurned: string;
    readonly unreadable: string;
  };
  readonly recorded: (parties: string, by: string) => TitledText;
  readonly mayI: {
    readonly yes: (party: string) => string;
    readonly yesAsDeputy: (party: string) => string;
    readonly no: (party: string) => string;
    readonly lapsed: (party: string) => string;
    readonly seat: (seat: string, body: string, parties: string) => string;
    readonly deputy: string;
    readonly onRecord: (words: string) => string;
    readonly notOnRecord: string;
    readonly renew: string;
    readonly others: (names: string) => string;
    readonly nobody: string;
  };
  readonly noSeat: TitledText;
}
