import type { Community } from "../../domain/community/community.ts";
import { type CivilDate, daysBetween } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { ReminderFacts } from "../../domain/reminders/duty-facts.ts";
import type { DatedDuty } from "../../domain/reminders/obligation.ts";
import { isLogged } from "../../domain/reminders/series-of.ts";
import { dateText } from "../text/date-text.ts";
import { dutyTexts } from "../text/duty-texts.ts";
import { obligationTexts } from "../text/obligation-texts.ts";
import type { ObligationNames } from "./obligation-names.ts";
import { assumptionWords, countingWords, sourceWords, subjectWords } from "./obligation-words.ts";
import type { Press } from "./view-parts.ts";

export const DUTY_VERBS = {
  /** `what`: which of the room's pages. */
  show: "duty/show",
  back: "duty/back",
  /** The form where it is noted as done. */
  form: "duty/form",
  note: "duty/note",
} as const;

/** Pages that a button leads to. */
export const DUTY_PAGES = ["duties", "undated", "revision", "review", "notice"] as const;
export type DutyPage = (typeof DUTY_PAGES)[number];

/** The duties of a community as one reader sees them. */
export interface DutyReading {
  readonly community: Community;
  readonly facts: ReminderFacts;
  readonly names: ObligationNames;
  readonly today: CivilDate;
  /** Whether the reader may note what was done. */
  readonly isSecretary: boolean;
}

/** «1. mars 2027, om 99 dager». */
function dueWords(date: CivilDate, today: CivilDate, language: Language): string {
  const left = obligationTexts(language).daysLeft(daysBetween(today, date));
  return dutyTexts(language).list.dueOn(dateText(date, language), left);
}

/** When, what it rests on and how it is counted, and what was taken for granted. */
export function dutyLines(duty: DatedDuty, { names, today }: DutyReading): string[] {
  const { language } = names;
  const { list } = dutyTexts(language);
  return [
    dueWords(duty.dueOn, today, language),
    ...(duty.doneOn === undefined ? [] : [list.doneOn(dateText(duty.doneOn, language))]),
    list.restsOn(sourceWords(duty.source, names), countingWords(duty.counting, language)),
    ...(duty.assumption === undefined ? [] : [assumptionWords(duty.assumption, language)]),
  ];
}

export function dutyTitle(duty: Pick<DatedDuty, "subject">, { names }: DutyReading): string {
  return subjectWords(duty.subject, names).title;
}

/** Only for who may, of what only a person can tell, and while it is not told. */
export function notePress(duty: DatedDuty, { community, names, isSecretary }: DutyReading): Press[] {
  if (!isSecretary || !isLogged(duty.subject) || duty.doneOn !== undefined) return [];
  const data = { community: community.id, duty: duty.id };
  return [{ title: dutyTexts(names.language).done.press, verb: DUTY_VERBS.form, data }];
}

export function pagePress(page: DutyPage, title: string, community: Community): Press {
  return { title, verb: DUTY_VERBS.show, data: { community: community.id, what: page } };
}
