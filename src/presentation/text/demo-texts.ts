import type { Language } from "../../domain/kernel/language.ts";
import type { DemoTexts } from "./demo-catalogue.ts";
import { demoEn } from "./demo-en.ts";
import { demoNb } from "./demo-nb.ts";
import { demoNn } from "./demo-nn.ts";

const TEXTS: Readonly<Record<Language, DemoTexts>> = { nb: demoNb, nn: demoNn, en: demoEn };

export function demoTexts(language: Language): DemoTexts {
  return TEXTS[language];
}
