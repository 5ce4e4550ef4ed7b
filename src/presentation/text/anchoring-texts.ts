import type { Language } from "../../domain/kernel/language.ts";
import type { AnchoringTexts } from "./anchoring-catalogue.ts";
import { anchoringEn } from "./anchoring-en.ts";
import { anchoringNb } from "./anchoring-nb.ts";
import { anchoringNn } from "./anchoring-nn.ts";

const TEXTS: Readonly<Record<Language, AnchoringTexts>> = {
  nb: anchoringNb,
  nn: anchoringNn,
  en: anchoringEn,
};

export function anchoringTexts(language: Language): AnchoringTexts {
  return TEXTS[language];
}
