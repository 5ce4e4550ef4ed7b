import type { Language } from "../../domain/kernel/language.ts";

/** The language that a client is set to; bokmål for every other Norwegian, and for a client that does not say. */
export function languageOfLocale(locale: string | undefined): Language {
  const tag = locale?.slice(0, 2).toLowerCase();
  return tag === "nn" || tag === "en" ? tag : "nb";
}
