import type { Language } from "../../domain/kernel/language.ts";
import type { CarriedTaskTexts } from "./carried-task-catalogue.ts";
import { carriedTaskEn } from "./carried-task-en.ts";
import { carriedTaskNb } from "./carried-task-nb.ts";
import { carriedTaskNn } from "./carried-task-nn.ts";

const TEXTS: Readonly<Record<Language, CarriedTaskTexts>> = {
  nb: carriedTaskNb,
  nn: carriedTaskNn,
  en: carriedTaskEn,
};

export function carriedTaskTexts(language: Language): CarriedTaskTexts {
  return TEXTS[language];
}
