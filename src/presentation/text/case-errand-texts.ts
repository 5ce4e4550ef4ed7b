import type { Language } from "../../domain/kernel/language.ts";
import type { CaseErrandTexts } from "./case-errand-catalogue.ts";
import { caseErrandEn } from "./case-errand-en.ts";
import { caseErrandNb } from "./case-errand-nb.ts";
import { caseErrandNn } from "./case-errand-nn.ts";

const TEXTS: Readonly<Record<Language, CaseErrandTexts>> = {
  nb: caseErrandNb,
  nn: caseErrandNn,
  en: caseErrandEn,
};

/** Sentences about the errands of a case that were written instead of pressed. */
export function caseErrandTexts(language: Language): CaseErrandTexts {
  return TEXTS[language];
}
