import type { Language } from "../../domain/kernel/language.ts";
import type { DutyTexts } from "./duty-catalogue.ts";
import { dutyEn } from "./duty-en.ts";
import { dutyNb } from "./duty-nb.ts";
import { dutyNn } from "./duty-nn.ts";

const TEXTS: Readonly<Record<Language, DutyTexts>> = { nb: dutyNb, nn: dutyNn, en: dutyEn };

export function dutyTexts(language: Language): DutyTexts {
  return TEXTS[language];
}
