import type { Language } from "../../domain/kernel/language.ts";
import type { PlanTexts } from "./plan-catalogue.ts";
import { planEn } from "./plan-en.ts";
import { planNb } from "./plan-nb.ts";
import { planNn } from "./plan-nn.ts";

const TEXTS: Readonly<Record<Language, PlanTexts>> = { nb: planNb, nn: planNn, en: planEn };

export function planTexts(language: Language): PlanTexts {
  return TEXTS[language];
}
