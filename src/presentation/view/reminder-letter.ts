import type { Language } from "../../domain/kernel/language.ts";
import type { Identity } from "../../domain/people/people-store.ts";
import type { Reminder } from "../../domain/reminders/delivery.ts";
import { reminderMailTexts } from "../text/reminder-mail-texts.ts";
import type { Letter } from "./letter.ts";
import { personalReminderView, type ReminderContext } from "./personal-reminder-view.ts";

/** Where Teams is opened; a signed address would be an authority that anybody who reads the mail has. */
export const TEAMS = "https://teams.microsoft.com/";

/** The reminder as a mail: the same sentences, and a link that opens Teams and nothing more. */
export function reminderLetter(
  reminders: readonly [Reminder, ...Reminder[]],
  identity: Identity,
  context: ReminderContext,
): Letter {
  const { community, names } = context;
  const texts = reminderMailTexts(names.language);
  const view = personalReminderView(reminders, context);
  return {
    language: names.language,
    subject:
      reminders.length === 1 ? texts.subject(view.title) : texts.many(reminders.length, community.name),
    greeting: texts.greeting(identity.displayName),
    intro: [texts.intro(community.name)],
    items: view.items.map(({ title = view.title, lines, go }) => ({
      title,
      lines: go === undefined ? lines : [...lines, texts.write(go.say)],
    })),
    link: { label: texts.open, address: TEAMS },
    footer: mailFooter(identity, names.language),
  };
}

/** That the link gives no authority, why the person gets mail, and how it ends. */
export function mailFooter({ person, mail }: Identity, language: Language): readonly string[] {
  const texts = reminderMailTexts(language);
  const isOwn = mail === undefined || mail.by.person === person;
  return [texts.noAuthority, isOwn ? texts.why : texts.whyByOther(mail.by.name), texts.stop];
}
