import assert from "node:assert/strict";
import fc from "fast-check";
import { askedDateIn } from "../../../../src/domain/agreements/answers/asked-date.ts";
import { date } from "../../../builders/documents.ts";

const TODAY = date("2026-11-22");

describe("the date that a question asks on", () => {
  for (const [question, day, said, rest] of [
    ["hva gjaldt 1. mars 2023?", "2023-03-01", "day", "hva gjelder ?"],
    ["Kva galdt den 1. mars 2023 om tvistar?", "2023-03-01", "day", "Kva gjeld om tvistar?"],
    ["what applied on 1 March 2023", "2023-03-01", "day", "what applies"],
    ["What did guideline 12 say on March 1, 2024?", "2024-03-01", "day", "What does guideline 12 say ?"],
    ["Hva sa planen om barn 2023-05-17?", "2023-05-17", "day", "Hva sier planen om barn ?"],
    ["hvem avgjør tvister per 1.3.2024?", "2024-03-01", "day", "hvem avgjør tvister ?"],
    ["Hva gjelder 1. mars 2027 om tvister?", "2027-03-01", "day", "Hva gjelder om tvister?"],
    ["hva sa retningslinje 12 i januar 2024?", "2024-01-31", "month", "hva sier retningslinje 12 ?"],
    ["hva gjaldt i februar 2024?", "2024-02-29", "month", "hva gjelder ?"],
    ["Hva gjelder om tvister 1. mars 2027?", "2027-03-01", "day", "Hva gjelder om tvister ?"],
    ["hva gjaldt i 2023?", "2023-12-31", "year", "hva gjelder ?"],
    ["hva gjaldt i 2026?", "2026-11-22", "year", "hva gjelder ?"],
    ["og i 2023?", "2023-12-31", "year", "og ?"],
    ["hva med 1. mars 2023?", "2023-03-01", "day", "hva med ?"],
  ] as const)
    it(`in «${question}» is ${day}`, () => {
      assert.deepEqual(askedDateIn(question, TODAY), { rest, date: date(day), said });
    });

  for (const question of [
    "Hva skjedde i 2012?",
    "Hva sier handlingsplanen for 2023–2024 om barn?",
    "Hva gjelder fra 1. januar 2015?",
    "Når ble retningslinje 12 vedtatt?",
    "Hva ble vi enige om i 14/25?",
    "Hva gjaldt 31. februar 2023?",
    "Hva er frista for saker til møtet 5. desember 2026?",
    "Hva sa SSU i sak u004-24?",
    "Hvilke regler gjelder for møtet 5. desember 2026 i SSU?",
  ])
    it(`is none in «${question}»`, () => assert.equal(askedDateIn(question, TODAY), undefined));

  it("is read back from every way that a day is written", () => {
    const months = ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august"];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 8 }), (day, month) => {
        const wanted = date(`2021-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
        for (const written of [wanted, `${day}.${month}.2021`, `${day}. ${months[month - 1]} 2021`])
          assert.equal(askedDateIn(`Hva gjaldt ${written} om barn?`, TODAY)?.date, wanted, written);
      }),
    );
  });
});
