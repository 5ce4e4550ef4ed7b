import { type CivilDate, parseCivilDate } from "../../kernel/civil-date.ts";

/** A date as Norwegian texts print it: «12.02.2024», «1.3.2024». Source for use inside a larger pattern. */
export const PRINTED_DATE = String.raw`\d{1,2}\.\s?\d{1,2}\.\s?\d{4}`;

/** Absent when the text is no such date, or one that does not exist (30.02.2024): it is never put right. */
export function parsePrintedDate(text: string): CivilDate | undefined {
  const [day = "", month = "", year = ""] = text.replaceAll(/\s/g, "").split(".");
  return parseCivilDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}
