import type { Language } from "../../domain/kernel/language.ts";
import type { WheelMark } from "../../domain/reminders/wheel.ts";
import { wheelTexts } from "../text/wheel-texts.ts";

/** What a mark is, by body and kind alone: nothing in it names a person or a case. */
export function markTitle(mark: WheelMark, language: Language): string {
  const texts = wheelTexts(language);
  if (mark.kind === "meeting") return texts.meeting(mark.body.short_name ?? mark.body.name[language]);
  const kind = texts.duty[mark.duties[0].subject.kind];
  return mark.duties.length === 1 ? kind : texts.several(kind, mark.duties.length);
}
