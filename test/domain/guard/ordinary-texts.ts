import fc from "fast-check";

const two = (min: number, max: number) =>
  fc.integer({ min, max }).map((number) => String(number).padStart(2, "0"));
const number = (min: number, max: number) => fc.integer({ min, max }).map(String);

const date = fc.tuple(two(1, 28), two(1, 12), number(1990, 2040)).map((parts) => parts.join("."));
const isoDate = fc.tuple(number(1990, 2040), two(1, 12), two(1, 28)).map((parts) => parts.join("-"));
const telephone = fc
  .tuple(
    two(20, 99),
    two(0, 99),
    two(0, 99),
    two(0, 99),
    fc.constantFrom("", "+47 ", "+47", "0047 "),
    fc.boolean(),
  )
  .map(([a, b, c, d, country, spaced]) => `${country}${[a, b, c, d].join(spaced ? " " : "")}`);
const caseReference = fc.oneof(
  fc
    .tuple(number(1990, 2040), number(1, 999_999), number(1, 99))
    .map(([year, run, item]) => `${year}/${run}-${item}`),
  fc.tuple(two(1, 150), two(20, 40)).map(([run, year]) => `u0${run}-${year}`),
  fc.tuple(two(1, 99), two(20, 40)).map((parts) => parts.join("/")),
);
const section = fc.tuple(number(1, 15), number(1, 20)).map((parts) => `§ ${parts.join("-")}`);
const regulation = fc.tuple(isoDate, number(1, 2999)).map((parts) => `FOR-${parts.join("-")}`);
const url = fc
  .tuple(isoDate, number(1, 999_999))
  .map(([day, id]) => `https://example.org/${day}/sak?id=${id}`);
const amount = fc.integer({ min: 1000, max: 9_999_999 }).map((value) => `${value.toLocaleString("nb")} kr`);
const organisation = number(800_000_000, 999_999_999).map((digits) => `org.nr. ${digits}`);

/** A question or remark with the numbers that such texts are full of, none of which points at a person. */
export const ordinaryText = fc
  .array(
    fc.oneof(
      date,
      isoDate,
      telephone,
      caseReference,
      section,
      regulation,
      url,
      amount,
      organisation,
      fc.uuid(),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .chain((parts) =>
    fc
      .constantFrom(", ", " og ", " – se ", "; ", " (jf. ")
      .map((joint) => `Hva gjelder for ${parts.join(joint)} ?`),
  );
