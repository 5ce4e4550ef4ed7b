import type { Language } from "../../domain/kernel/language.ts";
import type {
  Counting,
  DateAssumption,
  MissingFact,
  ObligationSource,
  ObligationSubject,
} from "../../domain/reminders/obligation.ts";
import type { SubjectText } from "../text/obligation-catalogue.ts";
import { obligationTexts } from "../text/obligation-texts.ts";
import type { ObligationNames } from "./obligation-names.ts";

/** What an obligation is called, what is asked of the reader, and the command that leads to it. */
export function subjectWords(subject: ObligationSubject, names: ObligationNames): SubjectText {
  const texts = obligationTexts(names.language).subject;
  switch (subject.kind) {
    case "stance":
      return texts.stance(subject.title);
    case "task":
      return texts.task(subject.text);
    case "minutes":
      return texts.minutes(names.meeting(subject.meeting), subject.objected === true);
    case "annual-review":
      return texts["annual-review"](subject.title);
    case "revision":
      return texts.revision(subject.title, subject.years);
    case "submission":
      return texts.submission(subject.title, subject.case);
    case "adoption":
      return texts.adoption(subject.title, names.party(subject.party), subject.case);
    case "receipt":
      return texts.receipt(subject.title, names.party(subject.party), subject.case);
    case "evaluation":
      return texts.evaluation(subject.title, subject.case);
    case "rung":
      return texts.rung(subject.title, names.rung(subject.rung), subject.case);
    case "hearing":
      return texts.hearing(subject.title, subject.case);
    case "meeting":
      return texts.meeting(names.body(subject.body));
    case "cases-deadline":
      return texts["cases-deadline"](names.body(subject.body), names.meetingDay(subject.meeting));
    case "notice-deadline":
      return texts["notice-deadline"](names.body(subject.body), names.meetingDay(subject.meeting));
    case "dialogue-meeting":
      return texts["dialogue-meeting"](names.district(subject.district), names.body(subject.body));
    case "leadership": {
      const side = subject.side === undefined ? undefined : names.side(subject.side);
      return texts.leadership(names.body(subject.body), side);
    }
    case "term":
      return texts.term(names.holder(subject.occupancy));
    case "authority":
      return texts.authority(names.party(subject.party), names.holder(subject.occupancy));
    case "mandate":
      return texts.mandate(names.body(subject.body));
    case "report-back":
      return texts["report-back"](names.body(subject.body));
    case "plan-period":
      return texts["plan-period"](subject.title);
    case "deviation-count":
      return texts["deviation-count"](subject.year);
  }
}

/** Where it is read: a paragraph, a clause, a case, a meeting, the configuration. */
export function sourceWords(source: ObligationSource, names: ObligationNames): string {
  const texts = obligationTexts(names.language).source;
  switch (source.kind) {
    case "statute":
      return texts.statute(source.reference);
    case "clause":
      return texts.clause(names.clause(source.document, source.clause));
    case "case":
      return texts.case(source.case);
    case "meeting":
      return texts.meeting(names.meeting(source.meeting));
    case "plan":
      return texts.plan;
    case "occupancy":
      return texts.occupancy;
    case "configuration":
      return texts.configuration(source.words);
  }
}

/** «samme dag hvert år», «regnet fra sist det ble gjort», «fastsatt dato». */
export function countingWords(counting: Counting, language: Language): string {
  return obligationTexts(language).counting[counting];
}

/** A whole sentence, «Antatt: …». */
export function assumptionWords(assumption: DateAssumption, language: Language): string {
  const texts = obligationTexts(language);
  return texts.assumed(texts.assumption[assumption]);
}

/** Why there is no date, and what would settle it, each a sentence. */
export function missingWords(
  missing: MissingFact,
  language: Language,
): { readonly why: string; readonly settle: string } {
  return obligationTexts(language).missing[missing];
}
