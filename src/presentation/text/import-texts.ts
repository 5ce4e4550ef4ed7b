import type { Language } from "../../domain/kernel/language.ts";
import type { ImportTexts } from "./import-catalogue.ts";
import { importEn } from "./import-en.ts";
import { importNb } from "./import-nb.ts";
import { importNn } from "./import-nn.ts";

const TEXTS: Readonly<Record<Language, ImportTexts>> = { nb: importNb, nn: importNn, en: importEn };

export function importTexts(language: Language): ImportTexts {
  return TEXTS[language];
}
