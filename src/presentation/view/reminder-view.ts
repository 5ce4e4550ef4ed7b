import { type CivilDate, daysBetween } from "../../domain/kernel/civil-date.ts";
import type { Obligation } from "../../domain/reminders/obligation.ts";
import { dateText } from "../text/date-text.ts";
import { obligationTexts } from "../text/obligation-texts.ts";
import type { ObligationNames } from "./obligation-names.ts";
import { assumptionWords, subjectWords } from "./obligation-words.ts";
import type { NoticeView } from "./view.ts";

/** One reminder, for one person, as it stands today. */
export function reminderView(obligation: Obligation, names: ObligationNames, today: CivilDate): NoticeView {
  const { language } = names;
  const texts = obligationTexts(language);
  const { title, asked, say } = subjectWords(obligation.subject, names);
  const { dueOn, assumption } = obligation;
  return {
    kind: "notice",
    language,
    tone: "information",
    title: texts.heading(texts.daysLeft(daysBetween(today, dueOn)), title),
    text: [
      asked,
      texts.dueOn(dateText(dueOn, language)),
      ...(assumption === undefined ? [] : [assumptionWords(assumption, language)]),
      texts.write(say),
    ].join(" "),
  };
}
