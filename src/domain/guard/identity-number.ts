import { idnr } from "@navikt/fnrvalidator";

/** Between the digits of one number: blanks, dots, dashes, slashes and marks that are not seen; at most three. */
const SEPARATOR = String.raw`[\s.\-\p{Pd}\u2212\u00b7_/\p{Cf}\p{M}]{0,3}`;

/** Eleven digits in any grouping, neither end inside a longer number. A lookahead, so that matches may overlap. */
const ELEVEN_DIGITS = new RegExp(String.raw`(?<!\d)(?=(\d(?:${SEPARATOR}\d){10})(?!\d))`, "gu");

/** A birth date with the whole year before the last five digits: 15.03.1990 12345. */
const WITH_WHOLE_YEAR = new RegExp(
  String.raw`(?<!\d)(?=(\d\d${SEPARATOR}\d\d${SEPARATOR})(?:18|19|20)(\d\d[\s,:;]?${SEPARATOR}\d{5})(?!\d))`,
  "gu",
);

/** How people group the digits of an identity number; 4-2-5 is an account number's way, but not only. */
const USUAL_GROUPINGS = new Set([
  "11",
  "6-5",
  "2-2-2-5",
  "6-3-2",
  "2-2-2-3-2",
  "4-2-5",
  "1-1-1-1-1-1-1-1-1-1-1",
]);

/** What is clearly something else: UUIDs, hashes, and references that begin with a year (2011-11-18-1115, 2012/345-6). */
const SOMETHING_ELSE = new RegExp(
  [
    String.raw`[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}`,
    String.raw`(?=\d*[a-f])[\da-f]{16,}`,
    String.raw`(?<!\d)(?:19|20)\d\d(?:-[01]\d-[0-3]\d(?:-\d{1,4})?|/\d{1,6}(?:-\d{1,4})?)(?![-/]?\d)`,
  ].join("|"),
  "giu",
);

/**
 * Whether a Norwegian identity number stands in the text: fødselsnummer, D-number (day + 40), H-number and synthetic
 * numbers (month + 40, 60, 65 or 80), FH-number (begins with 8 or 9), with the check digits of today or those of
 * 2032, however it is grouped and in whatever digits.
 *
 * Recall comes first: eleven digits that begin with a date are refused even when the check digits are wrong, since a
 * mistyped number still points at somebody. Check digits are asked for only where something else is as likely: an
 * unusual grouping, a number after a plus sign, a whole year, no date at all.
 *
 * Rules: Skatteetaten, «Nytt fødselsnummer fra 2032»; HIS 1001:2010 for help numbers.
 */
export function containsIdentityNumber(text: string): boolean {
  const plain = withAsciiDigits(text.replace(/&nbsp;|&#160;/g, " ")).replace(SOMETHING_ELSE, "x");
  for (const match of plain.matchAll(ELEVEN_DIGITS)) {
    const written = match[1] ?? "";
    if (isIdentityNumber(written, isAfterPlus(plain, match.index))) return true;
  }
  for (const [, dayAndMonth = "", rest = ""] of plain.matchAll(WITH_WHOLE_YEAR)) {
    const digits = onlyDigits(dayAndMonth + rest);
    if (beginsWithDate(digits) && checkDigitsHold(digits)) return true;
  }
  return false;
}

function isIdentityNumber(written: string, afterPlus: boolean): boolean {
  const digits = onlyDigits(written);
  const grouping = written
    .split(/\D+/)
    .map((group) => group.length)
    .join("-");
  const usual = USUAL_GROUPINGS.has(grouping) && !afterPlus;
  if (beginsWithDate(digits)) return usual || checkDigitsHold(digits);
  const helpNumber = /^[89]/.test(digits) && grouping !== "4-2-5";
  return helpNumber && usual && checkDigitsHold(digits);
}

/** A telephone number with its country code, which never begins with 0; a plus after a word joins, and is no sign. */
function isAfterPlus(text: string, index: number): boolean {
  return /(?:^|[\s(:])\+$/.test(text.slice(Math.max(0, index - 2), index)) && text[index] !== "0";
}

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const ADDED_TO_MONTH = [0, 40, 60, 65, 80];

/** The century is not read, so 29 February passes in every year. */
function beginsWithDate(digits: string): boolean {
  const written = Number(digits.slice(0, 2));
  const day = written > 40 ? written - 40 : written;
  const month = Number(digits.slice(2, 4));
  return ADDED_TO_MONTH.some((added) => day >= 1 && day <= (DAYS_IN_MONTH[month - added - 1] ?? 0));
}

/** The validator reports date and check digits apart; its date part does not know every form. */
function checkDigitsHold(digits: string): boolean {
  const result = idnr(digits);
  return result.status === "valid" || !result.reasons.includes("checksums don't match");
}

function onlyDigits(text: string): string {
  return text.replace(/\D/g, "");
}

/** Digits of every script as 0–9: Unicode keeps the ten digits of a script in order, in runs of ten. */
function withAsciiDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    let distance = 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(code - distance - 1))) distance += 1;
    return String(distance % 10);
  });
}
