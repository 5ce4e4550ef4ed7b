import type { Language } from "../../domain/kernel/language.ts";
import type { Texts } from "./catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

const TEXTS: Readonly<Record<Language, Texts>> = { nb, nn, en };

export function textsFor(language: Language): Texts {
  return TEXTS[language];
}
