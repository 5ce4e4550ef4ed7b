import type { Language } from "../../domain/kernel/language.ts";
import type { SuccessionTexts } from "./succession-catalogue.ts";
import { successionEn } from "./succession-en.ts";
import { successionNb } from "./succession-nb.ts";
import { successionNn } from "./succession-nn.ts";

const TEXTS: Readonly<Record<Language, SuccessionTexts>> = {
  nb: successionNb,
  nn: successionNn,
  en: successionEn,
};

export function successionTexts(language: Language): SuccessionTexts {
  return TEXTS[language];
}
