import assert from "node:assert/strict";
import { holdingsForParties, partiesOfPerson } from "../../../src/domain/people/seats-for-person.ts";
import { date } from "../../builders/documents.ts";
import { MOSS, occupancy, seated } from "../../builders/seated-community.ts";

const TODAY = date("2026-11-21");
const occupancies = [
  occupancy("kari", MOSS),
  occupancy("hege", { as: "secretary", side: "hospital" }),
  occupancy("siri", { as: "secretary", side: "municipalities" }),
  occupancy("per", { as: "observer", body: "ssu", seat: "ssu-users" }),
];
const partiesOf = (person: string) => partiesOfPerson(person, seated, occupancies, TODAY).map(({ id }) => id);
const ssu = seated.bodies.find(({ id }) => id === "ssu");

describe("who sits for a person", () => {
  for (const [who, parties] of [
    ["kari", ["moss", "rade"]],
    ["hege", ["hospital"]],
    ["siri", []],
    ["per", []],
    ["nobody", []],
  ] as const)
    it(`is told by the parties that ${who} has a place for`, () => assert.deepEqual(partiesOf(who), parties));

  it("are the holders of the seats that speak for those parties, vacant ones too", () => {
    assert.ok(ssu !== undefined);
    const parties = seated.parties.filter(({ id }) => id === "rade" || id === "hospital");
    const holdings = holdingsForParties(parties, ssu, seated, occupancies, TODAY);
    assert.deepEqual(
      holdings.map(({ seat, holder }) => [seat.id, holder?.person]),
      [
        ["ssu-moss", "kari"],
        ["ssu-hospital", undefined],
      ],
    );
  });

  it("is nobody for no parties", () => {
    assert.ok(ssu !== undefined);
    assert.deepEqual(holdingsForParties([], ssu, seated, occupancies, TODAY), []);
  });
});
