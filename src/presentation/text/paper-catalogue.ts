import type { TitledText } from "./catalogue.ts";

/** Headings and sentences of documents that leave the program, and of the links to them. */
export interface PaperTexts {
  /** With `{page}` and `{pages}` left open, since nobody knows them yet. */
  readonly pages: string;
  readonly contents: string;
  readonly notStated: (fields: string) => string;
  readonly book: {
    readonly title: (body: string, date: string) => string;
    readonly body: string;
    readonly date: string;
    readonly updated: string;
    readonly called: string;
    readonly number: string;
    readonly case: string;
    readonly treatment: string;
    readonly seat: string;
    readonly holder: string;
    readonly vacant: string;
    /** @param number the body's own («12/26»), or the place on the agenda */
    readonly caseTitle: (number: string, title: string) => string;
  };
  readonly case: {
    readonly id: string;
    readonly treatment: string;
    readonly subject: string;
    readonly caseworker: string;
    readonly publicity: string;
    readonly access: {
      readonly public: string;
      readonly exempt: (ground: string | undefined) => string;
      readonly deferred: (ground: string | undefined) => string;
    };
    readonly notConsidered: string;
    readonly economy: string;
    readonly administration: string;
    readonly involvement: string;
    readonly figures: string;
    readonly figuresFrom: (source: string, date: string | undefined) => string;
    readonly earlier: string;
    readonly jointMeasure: string;
    readonly joint: Readonly<Record<"responsibility" | "employer" | "organisation" | "financing", string>>;
    readonly notRelevant: (reason: string) => string;
    readonly evaluateOn: string;
    readonly implementation: string;
    readonly everyParty: string;
    readonly changes: string;
    /** How words that go out and words that come in are marked. */
    readonly legend: string;
    readonly moved: string;
    readonly tasks: string;
    readonly hearing: string;
    readonly enclosures: string;
    readonly file: string;
    readonly fingerprint: string;
    readonly enclosureOf: (number: string) => string;
    readonly notAttached: string;
  };
  readonly minutes: { readonly state: string };
  readonly record: {
    readonly title: (number: string) => string;
    readonly kind: Readonly<Record<"decision" | "correction" | "reservation-lifted", string>>;
    readonly result: Readonly<Record<"decided" | "recommended" | "advised", string>>;
    readonly urgent: string;
    readonly decidedOn: string;
    readonly follows: string;
    readonly by: string;
    readonly words: string;
    readonly points: string;
    readonly stances: string;
    readonly person: string;
    readonly parties: string;
    readonly stance: string;
    readonly remark: string;
    readonly deputy: (name: string) => string;
    /** Of a stance that another wrote down; `heard` absent where it was not asked. */
    readonly noted: (by: string, heard: string | undefined, confirmed: boolean) => string;
    readonly steppedAside: (seats: string) => string;
    readonly conditional: (seats: string) => string;
    readonly binds: string;
    readonly seal: string;
    readonly hash: string;
    readonly previous: string;
    readonly first: string;
    readonly data: string;
  };
  readonly calendar: { readonly agenda: string };
  /** Of a disagreement. */
  readonly bundle: {
    readonly made: string;
    readonly event: string;
    readonly words: string;
    readonly data: string;
  };
  /** @param period a year, or a month with its year */
  readonly journal: (party: string, period: string) => string;
  readonly link: {
    readonly press: {
      readonly book: string;
      readonly minutes: string;
      readonly record: string;
      readonly calendar: string;
      readonly bundle: string;
      readonly table: string;
    };
    /** How long the link lasts, in hours. */
    readonly ready: (hours: number) => string;
    readonly off: TitledText;
    readonly none: TitledText;
    /** For whom they are, where there is one but not for the reader. */
    readonly noneOf: Readonly<Record<"bundle" | "journal" | "hearing-table", TitledText>>;
    /** Said on the page that answers a link. */
    readonly page: {
      readonly expired: string;
      readonly unknown: string;
      readonly busy: string;
      readonly failed: string;
    };
  };
}
