import type { Language } from "../../domain/kernel/language.ts";
import type { FollowupTexts } from "./followup-catalogue.ts";
import { followupEn } from "./followup-en.ts";
import { followupNb } from "./followup-nb.ts";
import { followupNn } from "./followup-nn.ts";

const TEXTS: Readonly<Record<Language, FollowupTexts>> = { nb: followupNb, nn: followupNn, en: followupEn };

export function followupTexts(language: Language): FollowupTexts {
  return TEXTS[language];
}
