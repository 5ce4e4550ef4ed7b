import type { Language } from "../../domain/kernel/language.ts";
import type { InquiryTexts } from "./inquiry-catalogue.ts";
import { inquiryEn } from "./inquiry-en.ts";
import { inquiryNb } from "./inquiry-nb.ts";
import { inquiryNn } from "./inquiry-nn.ts";

const TEXTS: Readonly<Record<Language, InquiryTexts>> = { nb: inquiryNb, nn: inquiryNn, en: inquiryEn };

export function inquiryTexts(language: Language): InquiryTexts {
  return TEXTS[language];
}
