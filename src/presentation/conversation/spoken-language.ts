import type { Community } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { detectLanguage } from "../../domain/people/detect-language.ts";
import { languageOfLocale } from "../text/language-of-locale.ts";

/** Words that open a short message and that only English has. */
const ENGLISH =
  /^(?:hello|hi|hey|help|thanks|thank you|documents?|meetings?|community|language|good (?:morning|afternoon|evening))\b/iu;

/** The language to answer a message in: its own, or where it says too little, the usual one. */
export function spokenLanguage(text: string, usual: Language): Language {
  return detectLanguage(text) ?? (ENGLISH.test(text.trim()) ? "en" : usual);
}

/**
 * The language of whoever has said nothing yet: nynorsk for a client set to it, else what the community writes. A
 * client set to English says little of its user, since many Norwegian organisations leave it so.
 */
export function usualLanguage(locale: string | undefined, community: Community | undefined): Language {
  const client = languageOfLocale(locale);
  return client === "nn" ? client : (community?.language ?? client);
}
