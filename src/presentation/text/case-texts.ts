import type { Language } from "../../domain/kernel/language.ts";
import type { CaseTexts } from "./case-catalogue.ts";
import { caseEn } from "./case-en.ts";
import { caseNb } from "./case-nb.ts";
import { caseNn } from "./case-nn.ts";

const TEXTS: Readonly<Record<Language, CaseTexts>> = { nb: caseNb, nn: caseNn, en: caseEn };

export function caseTexts(language: Language): CaseTexts {
  return TEXTS[language];
}
