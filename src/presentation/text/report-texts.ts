import type { Language } from "../../domain/kernel/language.ts";
import type { ReportTexts } from "./report-catalogue.ts";
import { reportEn } from "./report-en.ts";
import { reportNb } from "./report-nb.ts";
import { reportNn } from "./report-nn.ts";

const TEXTS: Readonly<Record<Language, ReportTexts>> = { nb: reportNb, nn: reportNn, en: reportEn };

export function reportTexts(language: Language): ReportTexts {
  return TEXTS[language];
}
