import { type CivilDate, parseCivilDate } from "../../kernel/civil-date.ts";

/** The same in bokmål and nynorsk. */
const MONTHS = [
  "januar",
  "februar",
  "mars",
  "april",
  "mai",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "desember",
];
const SHORT_MONTHS = ["jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des"];

/** A month in letters, or its short form. Source for use inside a larger pattern, which ignores case. */
export const PRINTED_MONTH = `(?:${MONTHS.join("|")}|(?:${SHORT_MONTHS.join("|")}|sept)\\b\\.?)`;

/** «12.–13. februar 2024» names two days, and is no date. */
const AFTER_ANOTHER_DAY = String.raw`(?<!(?<!\d)\d{1,2}\.?\s?(?:[-–/]|og|eller)\s?)`;

/**
 * A date as Norwegian texts print it: «12.02.2024», «1. 3. 2024», «1. mars 2024». Source for use inside a larger
 * pattern, which ignores case.
 */
export const PRINTED_DATE = String.raw`${AFTER_ANOTHER_DAY}(?<![\d.])\d{1,2}(?:\.\s?\d{1,2}\.\s?|\.?\s?${PRINTED_MONTH}\s?)\d{4}(?!\d)`;

const PARTS = new RegExp(String.raw`^(\d{1,2})\.?\s?(\d{1,2}\.|${PRINTED_MONTH})\s?(\d{4})$`, "i");

/** Absent when the text is no such date, or one that does not exist (30.02.2024): it is never put right. */
export function parsePrintedDate(text: string): CivilDate | undefined {
  const [, day = "", month = "", year = ""] = PARTS.exec(text.trim()) ?? [];
  const named = SHORT_MONTHS.findIndex((short) => month.toLowerCase().startsWith(short)) + 1;
  const number = named > 0 ? String(named) : month.replace(".", "");
  return parseCivilDate(`${year}-${number.padStart(2, "0")}-${day.padStart(2, "0")}`);
}
