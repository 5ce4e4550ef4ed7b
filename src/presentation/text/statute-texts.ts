import type { Language } from "../../domain/kernel/language.ts";
import type { StatuteTexts } from "./statute-catalogue.ts";
import { statuteEn } from "./statute-en.ts";
import { statuteNb } from "./statute-nb.ts";
import { statuteNn } from "./statute-nn.ts";

const TEXTS: Readonly<Record<Language, StatuteTexts>> = { nb: statuteNb, nn: statuteNn, en: statuteEn };

export function statuteTexts(language: Language): StatuteTexts {
  return TEXTS[language];
}
