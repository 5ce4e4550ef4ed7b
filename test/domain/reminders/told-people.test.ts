import assert from "node:assert/strict";
import type { Recipients } from "../../../src/domain/reminders/obligation.ts";
import { toldAt } from "../../../src/domain/reminders/told-people.ts";
import type { RungName } from "../../../src/domain/reminders/who-is-told.ts";
import { date } from "../../builders/documents.ts";
import { seated } from "../../builders/seated-community.ts";
import { SEATED, sits } from "../../builders/sweep-stage.ts";

const MOSS: Recipients = { seats: ["ssu-moss"], secretariat: false };
const told = (rung: RungName, to: Recipients, occupancies = SEATED) =>
  toldAt(rung, to, { community: seated, occupancies, today: date("2026-11-02") }).map(
    ({ person, as }) => `${person} ${as}`,
  );
const without = (...persons: string[]) => SEATED.filter(({ person }) => !persons.includes(person));

describe("who is told", () => {
  for (const { what, rung = "last", to = MOSS, occupancies = SEATED, expected } of [
    { what: "the holder of a seat up to the date", expected: ["kari asked"] },
    { what: "the deputy beyond it", rung: "deputy", expected: ["vara deputy"] },
    {
      what: "then the one who leads the cooperation on the own side",
      rung: "own-side",
      expected: ["lise own-side"],
    },
    {
      what: "the secretary of the own side where nobody leads it",
      rung: "own-side",
      occupancies: without("lise"),
      expected: ["ingrid own-side"],
    },
    {
      what: "nobody of the other side",
      rung: "own-side",
      to: { ...MOSS, seats: ["ssu-hospital"] },
      expected: ["odd own-side"],
    },
    {
      what: "the deputy at once where the seat has no holder",
      occupancies: without("kari"),
      expected: ["vara deputy"],
    },
    {
      what: "nobody a second time as deputy who was asked in the holder's place",
      rung: "deputy",
      occupancies: without("kari"),
      expected: [],
    },
    {
      what: "the own side's secretary of a vacant seat, since somebody must appoint",
      occupancies: without("kari", "vara"),
      expected: ["ingrid vacancy"],
    },
    {
      what: "both secretaries of a vacant seat that speaks for an interest",
      to: { ...MOSS, seats: ["ssu-gp"] },
      expected: ["ingrid vacancy", "sven vacancy"],
    },
    {
      what: "the deputy, and not the holder, who is partial",
      to: { ...MOSS, barred: [{ seat: "ssu-moss", person: "kari" }] },
      expected: ["vara deputy"],
    },
    {
      what: "neither holder nor deputy where both are partial, but who finds another",
      to: {
        ...MOSS,
        barred: [
          { seat: "ssu-moss", person: "kari" },
          { seat: "ssu-moss", person: "vara" },
        ],
      },
      expected: ["ingrid vacancy"],
    },
    {
      what: "the holder who is partial in another seat",
      to: { ...MOSS, barred: [{ seat: "fsu-moss", person: "kari" }] },
      expected: ["kari asked"],
    },
    {
      what: "both secretaries of what is the secretariat's",
      to: { seats: [], secretariat: true },
      expected: ["ingrid asked", "sven asked"],
    },
    {
      what: "beyond the secretariat those who lead each side",
      rung: "own-side",
      to: { seats: [], secretariat: true },
      expected: ["lise own-side", "odd own-side"],
    },
    {
      what: "only the own side of a seat, also where the secretariat was told with it",
      rung: "own-side",
      to: { ...MOSS, secretariat: true },
      expected: ["lise own-side"],
    },
    {
      what: "a person whose own it is",
      to: { seats: [], secretariat: false, persons: ["kari"] },
      expected: ["kari asked"],
    },
    {
      what: "the secretaries of what nobody can be asked about",
      to: { seats: ["ssu-nobody"], secretariat: false },
      expected: ["ingrid vacancy", "sven vacancy"],
    },
    {
      what: "the secretaries of what is asked of a body without seats",
      to: { seats: [], secretariat: false },
      expected: ["ingrid asked", "sven asked"],
    },
    {
      what: "who asks beyond the date is not told twice when they hold the seat themselves",
      rung: "own-side",
      occupancies: [...without("kari"), sits("lise", { body: "ssu", seat: "ssu-moss" })],
      expected: [],
    },
  ] satisfies {
    what: string;
    rung?: RungName;
    to?: Recipients;
    occupancies?: typeof SEATED;
    expected: string[];
  }[])
    it(`is ${what}`, () => {
      assert.deepEqual(told(rung, to, occupancies), expected);
    });

  it("is each person once, with all the seats that they are asked about", () => {
    const both = [...SEATED, sits("kari", { body: "fsu", seat: "fsu-moss" })];
    const people = { community: seated, occupancies: both, today: date("2026-11-02") };
    assert.deepEqual(toldAt("last", { seats: ["ssu-moss", "fsu-moss"], secretariat: false }, people), [
      { person: "kari", as: "asked", seats: ["ssu-moss", "fsu-moss"] },
    ]);
  });
});
