import type { RefusalReason } from "../../domain/agreements/answers/answer.ts";
import type { DecidableStanding, Standing } from "../../domain/agreements/document.ts";
import type { Body } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";

export interface TitledText {
  readonly title: string;
  readonly text: string;
}

/**
 * Every sentence that a person reads. Parameters are finished words: dates, names and labels in the same language.
 * Words for people follow the product's list: «tilslutning», «tilrår», «beslutter», never the patient's word.
 */
export interface Texts {
  /** January first. */
  readonly months: readonly string[];
  /** A date of the year, from the day, the month's name and the year. */
  readonly date: (day: number, month: string, year: number) => string;
  readonly notStated: string;
  /** What a source of this standing is called. */
  readonly source: Readonly<Record<Standing, string>>;
  /** How much it weighs; absent where the sources do not say. */
  readonly weight: Readonly<Partial<Record<Standing, string>>>;
  /** «Retningslinje nr. 12». */
  readonly numbered: (source: string, number: string) => string;
  /** «punkt 2». */
  readonly clauseNumber: (number: string) => string;
  /** A part of a clause that was too long to be one: «punkt 2, del 3». */
  readonly clausePart: (number: string, part: string) => string;
  readonly lead: {
    readonly governs: (document: string) => string;
    readonly mentions: (document: string) => string;
    readonly informs: (document: string) => string;
    readonly expired: (document: string) => string;
    readonly notYet: (document: string, from: string) => string;
  };
  readonly fact: {
    readonly adoptedBy: string;
    readonly adoptedOn: string;
    readonly caseReference: string;
    readonly inForceFrom: string;
    readonly inForceTo: string;
    readonly belongsTo: string;
    readonly version: string;
  };
  readonly note: {
    readonly retellingOfBinding: string;
    readonly retellingOfOther: string;
    readonly expired: (to: string) => string;
    readonly notYet: (from: string) => string;
    readonly slides: string;
    readonly noLocalText: string;
  };
  readonly decider: {
    readonly title: string;
    /** Asked of a kind of document, and not of the clause that is shown. */
    readonly titleOf: Readonly<Record<DecidableStanding, string>>;
    /** What a body of this power does with a case. */
    readonly power: Readonly<Record<Body["power"], string>>;
    readonly inTwoSteps: string;
    readonly firstStepIn: (body: string) => string;
    readonly preparedBy: (body: string) => string;
    /** `recommendedBy` absent where no body recommends the change first. */
    readonly everyParty: (
      municipalities: number,
      hospitals: string,
      recommendedBy: string | undefined,
    ) => string;
    readonly storting: string;
    readonly ministry: string;
  };
  readonly refusal: {
    readonly lead: Readonly<Record<RefusalReason, string>>;
    readonly searched: (communities: string) => string;
    readonly nothingLoaded: (communities: string) => string;
    readonly ask: (secretariat: string) => string;
    readonly write: (email: string) => string;
    readonly noAddress: string;
    readonly patients: string;
  };
  readonly documents: {
    readonly title: (community: string) => string;
    readonly none: (community: string) => string;
    /** Absent where neither body nor date is known. */
    readonly adopted: (body: string | undefined, date: string | undefined) => string | undefined;
    readonly inForceFrom: (date: string) => string;
    readonly clauses: (count: number) => string;
  };
  readonly help: {
    readonly title: string;
    readonly intro: (community: string) => string;
    readonly introAnywhere: string;
    /** What belongs together stands on one line. */
    readonly commands: readonly { readonly says: readonly string[]; readonly does: string }[];
    readonly closing: string;
  };
  /** Three questions that the loaded documents answer; `anywhere` needs only law and regulation. */
  readonly examples: {
    readonly ostfold: readonly string[];
    readonly innlandet: readonly string[];
    readonly anywhere: readonly string[];
  };
  readonly choice: {
    readonly community: string;
    readonly communityUnknown: string;
    readonly sayCommunity: (name: string) => string;
    readonly language: string;
    readonly languageUnknown: string;
    readonly languages: Readonly<Record<Language, { readonly label: string; readonly say: string }>>;
  };
  readonly notice: {
    readonly guardStruck: TitledText;
    readonly storyStruck: TitledText;
    readonly failure: (correlationId: string) => TitledText;
    readonly storeUnavailable: TitledText;
    readonly attachmentOnly: TitledText;
    readonly nothingSaid: TitledText;
    readonly clauseNotFound: TitledText;
    readonly nothingLoaded: TitledText;
    readonly languageChosen: TitledText;
    readonly communityChosen: (community: string) => TitledText;
    readonly choiceNotKept: TitledText;
    readonly thanked: TitledText;
  };
  readonly labels: {
    readonly source: string;
    readonly openSource: string;
    readonly showClause: string;
    readonly sayShow: (clauseId: string) => string;
    readonly otherClauses: string;
    readonly nearest: string;
    readonly turnTo: string;
    readonly assumption: string;
    readonly try: string;
    readonly commands: string;
    readonly restInSource: string;
  };
}
