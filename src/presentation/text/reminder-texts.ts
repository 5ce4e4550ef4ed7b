import type { Language } from "../../domain/kernel/language.ts";
import type { ReminderTexts } from "./reminder-catalogue.ts";
import { reminderEn } from "./reminder-en.ts";
import { reminderNb } from "./reminder-nb.ts";
import { reminderNn } from "./reminder-nn.ts";

const TEXTS: Readonly<Record<Language, ReminderTexts>> = { nb: reminderNb, nn: reminderNn, en: reminderEn };

export function reminderTexts(language: Language): ReminderTexts {
  return TEXTS[language];
}
