import fc from "fast-check";

const FIRST_WEIGHTS = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const SECOND_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** What each form adds to day and month of the birth date. */
export const FORMS = [
  { form: "fødselsnummer", day: 0, month: 0 },
  { form: "D-number", day: 40, month: 0 },
  { form: "H-number", day: 0, month: 40 },
  { form: "D-number and H-number", day: 40, month: 40 },
  { form: "synthetic, 60", day: 0, month: 60 },
  { form: "synthetic, 65", day: 0, month: 65 },
  { form: "synthetic, 80", day: 0, month: 80 },
  { form: "synthetic D-number", day: 40, month: 80 },
] as const;

const SPLITS = [
  [],
  [6],
  [2, 4, 6],
  [6, 9],
  [2, 4, 6, 9],
  [4, 6],
  [3, 6],
  [3, 6, 9],
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
];
const SEPARATORS = [
  " ",
  ".",
  "-",
  "\u00a0",
  "\u2009",
  "\u2013",
  "\u2212",
  "\u200b",
  " - ",
  "&nbsp;",
  "\n",
  "/",
];
/** The zero of ASCII, full-width, Arabic-Indic, Devanagari and mathematical bold digits. */
const ZEROS = [0x30, 0xff10, 0x660, 0x966, 0x1d7ce];
const SURROUNDINGS = [
  "",
  " ",
  "fnr",
  "fnr: ",
  "Ola Nordmann, f. ",
  "(",
  "«",
  "\n",
  "pasient=",
  " og ",
  "?",
  ", bosatt i Moss",
];

/** The number that nine digits make with a rest of 0 (today) to 3 (from 2032). Absent where a digit would be 10. */
function withCheckDigits(nine: string, rest: number): string | undefined {
  const first = (rest + 11 - (weigh(nine, FIRST_WEIGHTS) % 11)) % 11;
  const second = (11 - (weigh(`${nine}${first}`, SECOND_WEIGHTS) % 11)) % 11;
  return first === 10 || second === 10 ? undefined : `${nine}${first}${second}`;
}

function weigh(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}

const birthDate = fc
  .date({ min: new Date("1854-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => ({
    day: date.getUTCDate(),
    month: date.getUTCMonth() + 1,
    year: date.getUTCFullYear() % 100,
  }));

const individual = fc.integer({ min: 0, max: 999 }).map((number) => String(number).padStart(3, "0"));

/** A number of the form with valid check digits of the given rests. */
export function validNumber(
  form: (typeof FORMS)[number],
  rests: readonly number[] = [0, 1, 2, 3],
): fc.Arbitrary<string> {
  return fc
    .tuple(birthDate, individual, fc.constantFrom(...rests))
    .map(([date, digits, rest]) => {
      const parts = [date.day + form.day, date.month + form.month, date.year];
      return withCheckDigits(`${parts.map((part) => String(part).padStart(2, "0")).join("")}${digits}`, rest);
    })
    .filter((number) => number !== undefined);
}

export const anyValidNumber = fc.oneof(...FORMS.map((form) => validNumber(form)));

/** A help number that says no birth date (FH-number). */
export const dateless = fc
  .integer({ min: 800_000_000, max: 999_999_999 })
  .map((nine) => withCheckDigits(String(nine), 0))
  .filter((number) => number !== undefined);

/** The number as people write it: grouped, in any digits, in the middle of something. */
export function writtenSomehow(number: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .record({
      number,
      split: fc.constantFrom(...SPLITS),
      separator: fc.constantFrom(...SEPARATORS),
      zero: fc.constantFrom(...ZEROS),
      before: fc.constantFrom(...SURROUNDINGS),
      after: fc.constantFrom(...SURROUNDINGS),
    })
    .map(({ number: digits, split, separator, zero, before, after }) => {
      const grouped = [...digits].map((digit, index) => {
        const written = String.fromCodePoint(zero + Number(digit));
        return split.includes(index) ? `${separator}${written}` : written;
      });
      return `${before}${grouped.join("")}${after}`;
    });
}
