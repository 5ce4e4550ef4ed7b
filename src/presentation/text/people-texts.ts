import type { Language } from "../../domain/kernel/language.ts";
import type { PeopleTexts } from "./people-catalogue.ts";
import { peopleEn } from "./people-en.ts";
import { peopleNb } from "./people-nb.ts";
import { peopleNn } from "./people-nn.ts";

const TEXTS: Readonly<Record<Language, PeopleTexts>> = { nb: peopleNb, nn: peopleNn, en: peopleEn };

export function peopleTexts(language: Language): PeopleTexts {
  return TEXTS[language];
}
