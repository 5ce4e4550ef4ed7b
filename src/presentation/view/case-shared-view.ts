import type { Language } from "../../domain/kernel/language.ts";
import { caseTexts } from "../text/case-texts.ts";
import { caseSummary } from "./case-summary.ts";
import type { CaseSharedView } from "./case-view.ts";
import { type CaseInContext, casePress } from "./case-words.ts";

/** @param refreshFor whose clients may fetch their own view at once, as the channel names them */
export function caseSharedView(
  context: CaseInContext,
  refreshFor: readonly string[],
  language: Language,
): CaseSharedView {
  const summary = caseSummary(context, language);
  return {
    kind: "case-shared",
    language,
    title: `${summary.label}: ${summary.title}`,
    summary,
    open: casePress(context, "view", caseTexts(language).press.view),
    refreshFor,
  };
}
