import type { Language } from "../../domain/kernel/language.ts";
import type { PreparationTexts } from "./preparation-catalogue.ts";
import { preparationEn } from "./preparation-en.ts";
import { preparationNb } from "./preparation-nb.ts";
import { preparationNn } from "./preparation-nn.ts";

const TEXTS: Readonly<Record<Language, PreparationTexts>> = {
  nb: preparationNb,
  nn: preparationNn,
  en: preparationEn,
};

/** Sentences about making a case ready: its paper, route, enclosures and publicity. */
export function preparationTexts(language: Language): PreparationTexts {
  return TEXTS[language];
}
