import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { textsFor } from "./texts.ts";

/** «12. februar 2024»; in English «12 February 2024». */
export function dateText(date: CivilDate, language: Language): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const texts = textsFor(language);
  return texts.date(day, texts.months[month - 1] ?? "", year);
}
