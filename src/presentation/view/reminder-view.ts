import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import { daysBetween } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Obligation } from "../../domain/reminders/obligation.ts";
import type { TitledText } from "../text/catalogue.ts";
import { dateText } from "../text/date-text.ts";
import { reminderTexts } from "../text/reminder-texts.ts";
import type { NoticeView } from "./view.ts";

/** One reminder, for one person, as it stands today. */
export function reminderView(obligation: Obligation, today: CivilDate, language: Language): NoticeView {
  return notice(titledText(obligation, today, language), language);
}

function titledText({ subject, dueOn }: Obligation, today: CivilDate, language: Language): TitledText {
  const texts = reminderTexts(language);
  const due = dateText(dueOn, language);
  const left = texts.daysLeft(Math.max(0, daysBetween(today, dueOn)));
  switch (subject.kind) {
    case "stance":
      return texts.stance(subject.title, due, left);
    case "task":
      return texts.task(subject.text, due, left);
    case "minutes":
      return texts.minutes(due, left);
    case "annual-review":
      return texts.annualReview(subject.title, due, left);
    default:
      return texts.other(due, left);
  }
}

function notice(text: TitledText, language: Language): NoticeView {
  return { kind: "notice", language, tone: "information", ...text };
}
