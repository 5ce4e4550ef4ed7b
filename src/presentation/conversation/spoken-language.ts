import type { Community } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { detectLanguage } from "../../domain/people/detect-language.ts";
import { languageOfLocale } from "../text/language-of-locale.ts";

/** Words that open a short message and that only English has. */
const OPENINGS = [
  "hello|hi|hey|help|thanks|thank you|good (?:morning|afternoon|evening)",
  "documents?|meetings?|community|language",
  "tasks?|next task|overdue|progress|show|(?:change|update) (?:the )?task",
  "plan (?:doctor|status|progress|report)|(?:(?:new|draft) )?action plan|draft of",
  "carry over|(?:drop|close) (?:task )?\\d|close (?:all|the|done|status)|put (?:the|forward)|(?:prolong|extend|discard|delete) (?:the|our)",
  "(?:(?:one page|status|annual|yearly) )?report (?:on|about|of|to|for)|(?:annual|yearly) report|export (?:the|our)",
];
const ENGLISH = new RegExp(`^(?:${OPENINGS.join("|")})\\b`, "iu");

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
