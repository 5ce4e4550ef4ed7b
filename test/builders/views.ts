import { LANGUAGES, type Language } from "../../src/domain/kernel/language.ts";
import { dateText } from "../../src/presentation/text/date-text.ts";
import { paperTexts } from "../../src/presentation/text/paper-texts.ts";
import { answerView } from "../../src/presentation/view/answer-view.ts";
import { communityChoiceView, languageChoiceView } from "../../src/presentation/view/choice-view.ts";
import { clauseDetailView } from "../../src/presentation/view/clause-detail-view.ts";
import { documentsView } from "../../src/presentation/view/documents-view.ts";
import { exampleQuestions, helpView } from "../../src/presentation/view/help-view.ts";
import { insertableClause } from "../../src/presentation/view/insertable-clause.ts";
import { noticeView } from "../../src/presentation/view/notice-view.ts";
import { refusalView } from "../../src/presentation/view/refusal-view.ts";
import type { View } from "../../src/presentation/view/view.ts";
import { ANCHORING_VIEWS } from "./anchoring-views.ts";
import { ANSWER_VIEWS } from "./answer-views.ts";
import { agreement, answered, found, guideline, law, ostfold, plan, refused, slides } from "./answers.ts";
import { CASE_VIEWS } from "./case-views.ts";
import { community } from "./community.ts";
import { date } from "./documents.ts";
import { DUTY_VIEWS } from "./duty-views.ts";
import { FOLLOWUP_VIEWS } from "./followup-views.ts";
import { HEARING_VIEWS } from "./hearing-views.ts";
import { INQUIRY_VIEWS } from "./inquiry-views.ts";
import { MANDATE_VIEWS } from "./mandate-views.ts";
import { MEETING_VIEWS } from "./meeting-views.ts";
import { PEOPLE_VIEWS } from "./people-views.ts";
import { PLAN_CHECK_VIEWS } from "./plan-check-views.ts";
import { PLAN_VIEWS } from "./plan-views.ts";
import { REMINDER_VIEWS } from "./reminder-views.ts";
import { STATUTE_VIEWS } from "./statute-views.ts";
import { SUCCESSION_VIEWS } from "./succession-views.ts";
import { WHEEL_VIEWS } from "./wheel-views.ts";

const asOf = date("2026-11-21");

const VIEWS = {
  "answer-guideline": (language) =>
    answerView(answered(found(guideline), found(guideline, 1), found(guideline, 2)), language),
  "answer-law": (language) => answerView(answered(found(law), found(plan)), language),
  "answer-expired-plan": (language) => answerView(answered(found(plan)), language),
  "answer-agreement-to-come": (language) => answerView(answered(found(agreement)), language),
  "answer-slides": (language) => answerView(answered(found(slides)), language),
  clause: (language) =>
    clauseDetailView({ ...answered(found(guideline, 1)), found: found(guideline, 1) }, language),
  "clause-inserted": (language) =>
    insertableClause(found(plan), { communities: [ostfold], asOf }, language).view,
  refusal: (language) =>
    refusalView(refused("not-covered", found(guideline, 1), found(plan), found(law)), language),
  "refusal-nothing-loaded": (language) => refusalView(refused("nothing-loaded"), language),
  help: (language) =>
    helpView(language, {
      communityName: ostfold.name,
      examples: exampleQuestions("ostfold", language),
    }),
  documents: (language) =>
    documentsView(
      { communityName: ostfold.name, documents: [guideline, agreement, plan, slides, law], asOf },
      language,
    ),
  "choice-community": (language) =>
    communityChoiceView([ostfold, community({ id: "innlandet", name: "Innlandet" })], "open", language),
  "choice-language": (language) => languageChoiceView("unknown", language),
  "notice-guard": (language) => noticeView({ kind: "guardStruck" }, language),
  "notice-story": (language) => noticeView({ kind: "storyStruck" }, language),
  "notice-link": (language) => ({
    kind: "notice",
    language,
    tone: "information",
    title: paperTexts(language).book.title("SSU", dateText(date("2026-12-12"), language)),
    text: paperTexts(language).link.ready(8),
    links: [
      {
        label: "sakskart-ssu-2026-12-12.pdf",
        address: "https://enighet.example/documents/signert/sakskart-ssu-2026-12-12.pdf",
      },
    ],
  }),
  "notice-failure": (language) => noticeView({ kind: "failure", correlationId: "3f9c2a7b" }, language),
  ...ANCHORING_VIEWS,
  ...ANSWER_VIEWS,
  ...CASE_VIEWS,
  ...DUTY_VIEWS,
  ...FOLLOWUP_VIEWS,
  ...SUCCESSION_VIEWS,
  ...HEARING_VIEWS,
  ...INQUIRY_VIEWS,
  ...MEETING_VIEWS,
  ...PEOPLE_VIEWS,
  ...PLAN_CHECK_VIEWS,
  ...PLAN_VIEWS,
  ...MANDATE_VIEWS,
  ...REMINDER_VIEWS,
  ...STATUTE_VIEWS,
  ...WHEEL_VIEWS,
} as const satisfies Record<string, (language: Language) => View>;

/** Every kind of view that has a card, in every language, under the name of its golden file. */
export const sampleViews: readonly (readonly [name: string, view: View])[] = Object.entries(VIEWS).flatMap(
  ([name, view]) => LANGUAGES.map((language) => [`${name}.${language}`, view(language)] as const),
);
