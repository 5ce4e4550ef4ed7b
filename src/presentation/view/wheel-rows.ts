import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { DatedDuty } from "../../domain/reminders/obligation.ts";
import {
  type DutyMark,
  datesOf,
  type Wheel,
  type WheelDate,
  type WheelMark,
} from "../../domain/reminders/wheel.ts";
import { listText } from "../text/list-text.ts";
import { textsFor } from "../text/texts.ts";
import { shortDateText, wheelTexts } from "../text/wheel-texts.ts";
import { markTitle } from "../wheel/wheel-titles.ts";
import { type ObligationNames, obligationNames } from "./obligation-names.ts";
import { subjectWords } from "./obligation-words.ts";
import { shortNameOf } from "./place-text.ts";
import type { WheelMonth, WheelRow } from "./wheel-view.ts";

const MOST_NAMED = 3;

/** Month by month, only those that have something: each mark with its deadlines, or each deadline by itself. */
export function wheelMonths(
  wheel: Wheel,
  language: Language,
  deadlines: "with-meeting" | "apart",
): WheelMonth[] {
  const shown = datesOf(wheel).filter(
    (each) => deadlines === "apart" || each.kind === "mark" || each.number === undefined,
  );
  return textsFor(language).months.flatMap((name, month) => {
    const rows = shown.filter(({ date }) => Number(date.slice(5, 7)) === month + 1);
    const title = `${name.slice(0, 1).toLocaleUpperCase(language)}${name.slice(1)}`;
    return rows.length === 0
      ? []
      : [{ title, rows: rows.map((each) => rowOf(each, wheel, language, deadlines)) }];
  });
}

/** The next dates, deadlines among them. */
export function nextRows(wheel: Wheel, language: Language, most: number): WheelRow[] {
  return datesOf(wheel)
    .filter(
      (each) => each.date >= wheel.today && (each.kind === "deadline" || each.mark.state === "upcoming"),
    )
    .slice(0, most)
    .map((each) => rowOf(each, wheel, language, "apart"));
}

function rowOf(
  each: WheelDate,
  wheel: Wheel,
  language: Language,
  deadlines: "with-meeting" | "apart",
): WheelRow {
  const date = shortDateText(each.date, language);
  if (each.kind === "mark") {
    const { mark } = each;
    return {
      number: String(mark.number),
      date,
      text: markText(mark, wheel, language),
      details: deadlines === "apart" ? undefined : deadlineLine(mark, language),
      state: stateText(mark, language),
      late: mark.state === "overdue",
    };
  }
  const text = wheelTexts(language).deadlineDay[each.deadline.kind];
  return {
    number: each.number === undefined ? undefined : String(each.number),
    date,
    text: text(shortNameOf(each.body, language), shortDateText(each.meeting.date, language)),
    details: undefined,
    state: undefined,
    late: false,
  };
}

function markText(mark: WheelMark, { community }: Wheel, language: Language): string {
  if (mark.kind === "meeting") return markTitle(mark, language);
  const [duty] = mark.duties;
  const names = obligationNames({ community }, language);
  if (mark.duties.length === 1) return subjectWords(duty.subject, names).title;
  const about = namedIn(mark, names);
  const title = markTitle(mark, language);
  return about.length === 0 || about.length > MOST_NAMED
    ? title
    : wheelTexts(language).about(title, listText(about, language));
}

/** What several duties of a kind are about: documents, parties, districts or bodies, each once. */
function namedIn({ duties }: DutyMark, names: ObligationNames): string[] {
  const about = duties.flatMap(({ subject }: DatedDuty) => {
    if ("party" in subject) return [names.party(subject.party)];
    if ("district" in subject) return [names.district(subject.district)];
    if ("title" in subject) return subject.title === undefined ? [] : [subject.title];
    return "body" in subject ? [names.body(subject.body)] : [];
  });
  return [...new Set(about)];
}

function deadlineLine(mark: WheelMark, language: Language): string | undefined {
  if (mark.kind !== "meeting" || mark.deadlines.length === 0) return undefined;
  const { deadline } = wheelTexts(language);
  const line = mark.deadlines
    .map(({ kind, date }) => `${deadline[kind]} ${shortDateText(date, language)}`)
    .join(" · ");
  return `${line.slice(0, 1).toLocaleUpperCase(language)}${line.slice(1)}`;
}

function stateText(mark: WheelMark, language: Language): string | undefined {
  const texts = wheelTexts(language);
  if (mark.state === "overdue") return `⚠ ${texts.state.overdue}`;
  if (mark.state !== "done" || mark.kind === "meeting") return undefined;
  const last: CivilDate | undefined = mark.duties
    .flatMap(({ doneOn }) => doneOn ?? [])
    .toSorted()
    .at(-1);
  return `✓ ${last === undefined ? texts.state.done : texts.doneOn(shortDateText(last, language))}`;
}
