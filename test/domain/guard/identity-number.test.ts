import assert from "node:assert/strict";
import fc from "fast-check";
import { containsIdentityNumber } from "../../../src/domain/guard/identity-number.ts";
import { anyValidNumber, dateless, FORMS, validNumber, writtenSomehow } from "./identity-numbers.ts";
import { ordinaryText } from "./ordinary-texts.ts";

const found = (text: string) => assert.equal(containsIdentityNumber(text), true, JSON.stringify(text));
const passed = (text: string) => assert.equal(containsIdentityNumber(text), false, JSON.stringify(text));

describe("identity number in a text", () => {
  for (const form of FORMS)
    it(`finds every ${form.form}, however it is written`, () => {
      fc.assert(fc.property(writtenSomehow(validNumber(form)), found));
    });

  it("finds help numbers that say no birth date", () => {
    fc.assert(fc.property(dateless, (number) => found(`FH ${number.slice(0, 6)} ${number.slice(6)}`)));
  });

  it("finds a mistyped number, as it still points at somebody", () => {
    const mistyped = fc
      .tuple(anyValidNumber, fc.integer({ min: 6, max: 10 }), fc.integer({ min: 1, max: 9 }))
      .map(([number, place, off]) => {
        const wrong = (Number(number[place]) + off) % 10;
        return `${number.slice(0, place)}${wrong}${number.slice(place + 1)}`;
      });
    fc.assert(
      fc.property(mistyped, fc.constantFrom("", " ", "-", "."), (number, separator) => {
        found(`Gjelder ${number.slice(0, 6)}${separator}${number.slice(6)}.`);
      }),
    );
  });

  it("finds a number after a birth date with the whole year", () => {
    fc.assert(
      fc.property(anyValidNumber, fc.constantFrom(18, 19, 20), (number, century) => {
        const [day, month, year, rest] = [
          number.slice(0, 2),
          number.slice(2, 4),
          number.slice(4, 6),
          number.slice(6),
        ];
        found(`født ${day}.${month}.${century}${year} ${rest}`);
        found(`${day}${month}${century}${year}-${rest}`);
        found(`(${day}.${month}.${century}${year}, ${rest})`);
      }),
    );
  });

  it("finds a number among other numbers", () => {
    fc.assert(
      fc.property(anyValidNumber, (number) => {
        found(`69 86 00 00\n${number}`);
        found(`1. ${number}`);
        found(`${number} 69 86 00 00`);
      }),
    );
  });

  it("finds a valid number even after a plus sign", () => {
    fc.assert(fc.property(anyValidNumber, (number) => found(`+${number}`)));
    found("Kari+15039012300");
    found("+01039012300");
  });

  it("lets ordinary questions through", () => {
    fc.assert(fc.property(ordinaryText, passed), { numRuns: 500 });
  });

  for (const text of [
    "",
    "Hvem vedtok retningslinje 12, og i hvilken sak (u004-24)?",
    "Sak 2023/12345-6, sak 2012/12345-12, jf. 24/12345-1234 og ref. 2011/123456-1",
    "forskrift 2011-11-18-1115 §§ 7–15, FOR-2010-04-09-512 og hol §§ 6-1–6-6, 11-4",
    "Ring +47 69 86 00 00, 0047 404 04 040, +4740404040 eller +46 70 123 45 67",
    "Konto 1234.56.12345 og 9012 12 12345, org.nr. 974 633 752",
    "Møte 12.03.2024 kl. 10.00–11.30, frist 01.02.24-03.02.24 og uke 10-12 2025",
    "https://lovdata.no/dokument/NL/lov/2011-06-24-30 og https://www.fhi.no/a/1700000000000",
    "id 7a1b2c3d-1503-4039-8012-150390123456 og 9f86d081884c15039012345b0f00a08",
    "beløpet er 12 345 678 901 kr, og KID er 150390123451234",
    "86 prosent i 2024, 12 000 innbyggere i 2025",
    "99999912345 og 15139012345 er ingen datoer",
  ])
    it(`lets through ${JSON.stringify(text.slice(0, 50))}`, () => passed(text));
});
