import type { Language } from "../../domain/kernel/language.ts";
import type { ObligationTexts } from "./obligation-catalogue.ts";
import { obligationEn } from "./obligation-en.ts";
import { obligationNb } from "./obligation-nb.ts";
import { obligationNn } from "./obligation-nn.ts";

const TEXTS: Readonly<Record<Language, ObligationTexts>> = {
  nb: obligationNb,
  nn: obligationNn,
  en: obligationEn,
};

export function obligationTexts(language: Language): ObligationTexts {
  return TEXTS[language];
}
