import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { WheelTexts } from "./wheel-catalogue.ts";
import { wheelEn } from "./wheel-en.ts";
import { wheelNb } from "./wheel-nb.ts";
import { wheelNn } from "./wheel-nn.ts";

const TEXTS: Readonly<Record<Language, WheelTexts>> = { nb: wheelNb, nn: wheelNn, en: wheelEn };

export function wheelTexts(language: Language): WheelTexts {
  return TEXTS[language];
}

/** «22. nov»: where a date has little room, and its year is known. */
export function shortDateText(date: CivilDate, language: Language): string {
  const [, month = 1, day = 1] = date.split("-").map(Number);
  const texts = wheelTexts(language);
  return texts.shortDate(day, texts.months[month - 1] ?? "");
}
