import type { Language } from "../../domain/kernel/language.ts";
import type { TaskTexts } from "./task-catalogue.ts";
import { taskEn } from "./task-en.ts";
import { taskNb } from "./task-nb.ts";
import { taskNn } from "./task-nn.ts";

const TEXTS: Readonly<Record<Language, TaskTexts>> = { nb: taskNb, nn: taskNn, en: taskEn };

export function taskTexts(language: Language): TaskTexts {
  return TEXTS[language];
}
