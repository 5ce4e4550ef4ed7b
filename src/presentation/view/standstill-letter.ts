import type { Community } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Identity } from "../../domain/people/people-store.ts";
import type { Standstill } from "../../domain/reminders/standstill.ts";
import { reminderMailTexts } from "../text/reminder-mail-texts.ts";
import type { Letter } from "./letter.ts";
import { mailFooter, TEAMS } from "./reminder-letter.ts";
import { standstillView } from "./status-view.ts";

/** The warning as a mail, for a secretary whom the bot cannot write to. */
export function standstillLetter(
  standstill: Standstill,
  identity: Identity,
  community: Community,
  language: Language,
): Letter {
  const texts = reminderMailTexts(language);
  const { title = community.name, text } = standstillView(standstill, language);
  return {
    language,
    subject: `${title}: ${community.name}`,
    greeting: texts.greeting(identity.displayName),
    intro: [text],
    items: [],
    link: { label: texts.open, address: TEAMS },
    footer: mailFooter(identity, language),
  };
}
