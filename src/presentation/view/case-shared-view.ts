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
  const summary = caseSummary(context, new Set(), language);
  const { note, press } = caseTexts(language);
  const beforehand = summary.answers !== undefined && isSignalling(context) ? [note.beforehand] : [];
  return {
    kind: "case-shared",
    language,
    title: `${summary.label}: ${summary.title}`,
    summary: { ...summary, notes: [...beforehand, ...summary.notes] },
    open: casePress(context, "view", press.view),
    refreshFor,
  };
}

/** What seats say now is a signal: the meeting has not been asked. */
function isSignalling({ treated: { state, step, paper, stances } }: CaseInContext): boolean {
  return (
    state === "open" &&
    step?.way === "meeting" &&
    paper?.type === "decision" &&
    !stances.some(({ source }) => source === "meeting")
  );
}
