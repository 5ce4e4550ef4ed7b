import type { Library } from "../../domain/agreements/answers/answer-question.ts";
import { clauseAt } from "../../domain/agreements/clause-at.ts";
import type { StandingAnswer } from "../../domain/agreements/inquiries/standing-answers.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { inquiryTexts } from "../text/inquiry-texts.ts";
import { clauseName, dayText } from "./case-words.ts";
import type { ReadingView } from "./view.ts";

/** «Sekretariatet svarte 21. november 2026», labelled as their reading; whoever asked first is not in it. */
export function standingAnswerView(
  { wording, text, answeredAt, clause }: StandingAnswer,
  library: Library,
  today: CivilDate,
  language: Language,
): ReadingView {
  const { label } = inquiryTexts(language);
  const now = clauseAt(clause, library, today);
  return {
    title: label.standing(dayText(answeredAt, language)),
    paragraphs: text.split("\n").filter((line) => line.trim() !== ""),
    notes: [
      label.reading,
      label.onQuestion(wording),
      ...(now === undefined ? [] : [label.restsOn(clauseName(now, language))]),
    ],
  };
}
