import type { Language } from "../../domain/kernel/language.ts";

const LOCALES: Readonly<Record<Language, string>> = { nb: "nb", nn: "nn", en: "en-GB" };

/** «a, b og c»; empty for no names. */
export function listText(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALES[language], { type: "conjunction" }).format(names);
}
