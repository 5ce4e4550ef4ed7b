import type { Library } from "../../domain/agreements/answers/answer-question.ts";
import { clauseAt } from "../../domain/agreements/clause-at.ts";
import type { AnswerFeedback } from "../../domain/agreements/feedback/feedback-store.ts";
import { toldCount } from "../../domain/agreements/feedback/list-feedback.ts";
import type { Community } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { feedbackTexts } from "../text/feedback-texts.ts";
import { documentLabel, placeOf } from "./clause-view.ts";
import type { DocumentsView, NoticeView } from "./view.ts";

const MOST_CLAUSES = 15;
const MOST_REASONS = 5;

/** What people say of the answers, clause by clause; `feedback` is in the order to show. */
export function feedbackView(
  feedback: readonly AnswerFeedback[],
  known: { readonly community: Community; readonly library: Library; readonly today: CivilDate },
  language: Language,
): DocumentsView | NoticeView {
  const { list } = feedbackTexts(language);
  const { name } = known.community;
  if (feedback.length === 0) return { kind: "notice", language, tone: "information", ...list.none(name) };
  const shown = feedback.slice(0, MOST_CLAUSES);
  const rest = feedback.length - shown.length;
  const rows = shown.map((each) => ({
    ...headingOf(each, known, language),
    facts: list.counts(countText(each.wrong, language), countText(each.helpful, language)),
    notes: reasonsOf(each, language),
  }));
  const last = rows.at(-1);
  return {
    kind: "documents",
    language,
    title: list.title(name),
    documents:
      rest === 0 || last === undefined
        ? rows
        : [...rows.slice(0, -1), { ...last, notes: [...last.notes, list.moreClauses(rest)] }],
  };
}

function headingOf(
  { clause: place }: AnswerFeedback,
  { library, today }: { readonly library: Library; readonly today: CivilDate },
  language: Language,
): { readonly label: string; readonly title: string } {
  const { list } = feedbackTexts(language);
  if (place === undefined) return { label: list.refusals, title: list.refusalsTitle };
  const found = clauseAt(place, library, today);
  if (found === undefined) return { label: place.clause, title: list.gone };
  const { document, clause } = found;
  const where = `${placeOf(clause, document, language)} (${clause.id})`;
  return { label: documentLabel(document, language), title: where };
}

function countText(count: number, language: Language): string {
  const { list } = feedbackTexts(language);
  const told = toldCount(count);
  if (told.kind === "many") return String(told.count);
  return told.kind === "few" ? list.few : list.zero;
}

/** In the alphabet's order, so that the order tells nothing of when. */
function reasonsOf({ reasons }: AnswerFeedback, language: Language): readonly string[] {
  const { list } = feedbackTexts(language);
  const shown = reasons.toSorted((one, other) => one.localeCompare(other, "nb")).slice(0, MOST_REASONS);
  const rest = reasons.length - shown.length;
  return [...shown.map((words) => list.reason(words)), ...(rest === 0 ? [] : [list.moreReasons(rest)])];
}
