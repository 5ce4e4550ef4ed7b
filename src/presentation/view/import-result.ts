import type { Version } from "../../domain/agreements/document.ts";
import { missingFacts } from "../../domain/agreements/importing/change-draft.ts";
import type { ImportDraft } from "../../domain/agreements/importing/import-store.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { importTexts } from "../text/import-texts.ts";
import { listText } from "../text/list-text.ts";
import { draftSummary, titleOf } from "./import-view.ts";

/** Findings of one kind that a terminal shows. */
const OF_KIND = 20;

/** A new draft for an operator: what was recognised, the whole report, and what happens next. */
export function draftReport(draft: ImportDraft, version: Version, language: Language): string {
  const texts = importTexts(language);
  const missing = missingFacts(draft, version).map((fact) => texts.fact[fact]);
  return [
    `${titleOf(draft, language)} (${draft.id})`,
    ...draftSummary({ draft, version }, OF_KIND, language),
    ...(missing.length === 0 ? [] : [texts.form.missing(listText(missing, language))]),
    texts.draft.byOperator,
  ].join("\n");
}
