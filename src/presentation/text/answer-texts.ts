import type { Language } from "../../domain/kernel/language.ts";
import type { AnswerTexts } from "./answer-catalogue.ts";
import { answerEn } from "./answer-en.ts";
import { answerNb } from "./answer-nb.ts";
import { answerNn } from "./answer-nn.ts";

const TEXTS: Readonly<Record<Language, AnswerTexts>> = { nb: answerNb, nn: answerNn, en: answerEn };

export function answerTexts(language: Language): AnswerTexts {
  return TEXTS[language];
}
