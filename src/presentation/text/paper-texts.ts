import type { Language } from "../../domain/kernel/language.ts";
import type { PaperTexts } from "./paper-catalogue.ts";
import { paperEn } from "./paper-en.ts";
import { paperNb } from "./paper-nb.ts";
import { paperNn } from "./paper-nn.ts";

const TEXTS: Readonly<Record<Language, PaperTexts>> = { nb: paperNb, nn: paperNn, en: paperEn };

export function paperTexts(language: Language): PaperTexts {
  return TEXTS[language];
}
