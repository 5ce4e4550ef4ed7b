import type { Library } from "../../domain/agreements/answers/answer-question.ts";
import { answeringSentence } from "../../domain/agreements/answers/answering-sentence.ts";
import { speaksToo } from "../../domain/agreements/answers/speaks-too.ts";
import type { QuestionOutcome } from "../../domain/agreements/answers/take-question.ts";
import { type LoadedDocument, NATIONAL } from "../../domain/agreements/document.ts";
import { governingDocuments } from "../../domain/agreements/governing-documents.ts";
import { startOf } from "../../domain/agreements/version-in-force.ts";
import type { Community } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { answerTexts } from "../text/answer-texts.ts";
import { dateText } from "../text/date-text.ts";
import { type AnswerContext, answerView } from "./answer-view.ts";
import { documentsView } from "./documents-view.ts";
import { refusalView, tooEarlyView } from "./refusal-view.ts";
import type { DocumentsView, View } from "./view.ts";

/** What the one who asked gets beside the words of the documents. */
export type OutcomeContext = Pick<AnswerContext, "deciding" | "readings" | "presses">;

/** What a question came to, in words. */
export function outcomeView(
  outcome: QuestionOutcome,
  { library, communities }: { readonly library: Library; readonly communities: readonly Community[] },
  language: Language,
  context: OutcomeContext = {},
): View {
  const { asked, text, today } = outcome;
  const date = asked?.date ?? today;
  const { readings, presses } = context;
  switch (outcome.kind) {
    case "to-come": {
      const said = answerTexts(language).onDate.toCome(dateText(date, language));
      return { kind: "notice", language, tone: "information", ...said };
    }
    case "overview":
      return overviewOn(date, communities, library, language);
    case "too-early":
      return tooEarlyView(outcome.current, { date, first: outcome.first }, language, {
        readings,
        presses,
      });
    case "answer": {
      const { answer, reign } = outcome;
      if (!answer.answered) return refusalView(answer, language, { onDate: asked?.date, readings, presses });
      return answerView(answer, language, {
        ...context,
        sentence: answeringSentence(text, answer.best.clause.text, library.search),
        other: speaksToo(text, answer, library.search),
        past: asked === undefined || reign === undefined ? undefined : { asked, reign },
      });
    }
  }
}

/** What was in force on a date: only texts that say since when they apply. */
function overviewOn(
  date: CivilDate,
  communities: readonly Community[],
  { search }: Library,
  language: Language,
): DocumentsView {
  const { overview, noneThen } = answerTexts(language).onDate;
  const partitions = [...communities.map(({ id }) => id), NATIONAL];
  const isDated = ({ version }: LoadedDocument) => startOf(version) !== undefined;
  const documents = governingDocuments(search.documents, date)
    .filter(({ head }) => partitions.includes(head.community))
    .filter(isDated);
  const communityName = communities.map(({ name }) => name).join(", ");
  const title = documents.length === 0 ? noneThen : overview;
  return {
    ...documentsView({ communityName, documents, asOf: date }, language),
    title: title(communityName, dateText(date, language)),
  };
}
