import { obligationTexts } from "../text/obligation-texts.ts";
import type { ReminderItem, ReminderView } from "./reminder-view.ts";

/** What a reminder says, paragraph by paragraph: what a mail and a notification hold too. */
export function reminderParagraphs(view: ReminderView): readonly string[] {
  const { title, intro, items, note, language } = view;
  const { write } = obligationTexts(language);
  const itemText = ({ title: named, lines, go }: ReminderItem) =>
    [...(named === undefined ? [] : [named]), ...lines, ...(go === undefined ? [] : [write(go.say)])].join(
      "\n",
    );
  return [title, intro.join("\n"), ...items.map(itemText), note];
}
