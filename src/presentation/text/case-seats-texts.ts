import type { Language } from "../../domain/kernel/language.ts";
import type { CaseSeatTexts } from "./case-seats-catalogue.ts";
import { caseSeatsEn } from "./case-seats-en.ts";
import { caseSeatsNb } from "./case-seats-nb.ts";
import { caseSeatsNn } from "./case-seats-nn.ts";

const TEXTS: Readonly<Record<Language, CaseSeatTexts>> = {
  nb: caseSeatsNb,
  nn: caseSeatsNn,
  en: caseSeatsEn,
};

export function caseSeatTexts(language: Language): CaseSeatTexts {
  return TEXTS[language];
}
