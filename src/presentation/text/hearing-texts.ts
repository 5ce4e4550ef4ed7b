import type { Language } from "../../domain/kernel/language.ts";
import type { HearingTexts } from "./hearing-catalogue.ts";
import { hearingEn } from "./hearing-en.ts";
import { hearingNb } from "./hearing-nb.ts";
import { hearingNn } from "./hearing-nn.ts";

const TEXTS: Readonly<Record<Language, HearingTexts>> = { nb: hearingNb, nn: hearingNn, en: hearingEn };

export function hearingTexts(language: Language): HearingTexts {
  return TEXTS[language];
}
