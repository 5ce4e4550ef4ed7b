import assert from "node:assert/strict";
import { type Community, communitySchema } from "../../../src/domain/community/community.ts";
import { type DecidedStanding, type Decider, deciderOf } from "../../../src/domain/community/decider.ts";

const everyLanguage = (text: string) => ({ nb: text, nn: text, en: text });

function body(id: string) {
  return {
    id,
    name: everyLanguage(id),
    power: "decides",
    steps: { count: 1 },
    numbering: { pattern: "{number}/{yy}" },
    minutes: "referat",
  };
}

function communityWithRouter(router: readonly object[]): Community {
  return communitySchema.parse({
    schema: 1,
    id: "prove",
    name: "Prøve",
    short_name: "Prøve",
    demonstration: true,
    mentions: ["prøve"],
    parties: [
      { id: "moss", name: "Moss kommune", kind: "municipality" },
      { id: "sykehuset", name: "Sykehuset", kind: "hospital" },
    ],
    bodies: [body("ssu"), body("fsu")],
    secretariat: { name: everyLanguage("Sekretariatet") },
    router,
  });
}

const community = communityWithRouter([
  { kind: "changes-agreement", way: "adoption-by-every-party" },
  { kind: "approves-guideline", way: "consensus", body: "ssu", prepared_by: "fsu" },
  { kind: "adopts-plan", way: "consensus", body: "ssu" },
]);

function inWords(decider: Decider | undefined): string {
  switch (decider?.kind) {
    case undefined:
      return "nobody";
    case "legislator":
      return decider.which;
    case "every-party":
      return `all of ${decider.parties.map((party) => party.id).join(", ")}`;
    case "body":
      return decider.preparedBy === undefined
        ? decider.body.id
        : `${decider.body.id} after ${decider.preparedBy.id}`;
  }
}

describe("who may decide on a text", () => {
  const expected: Record<DecidedStanding, string> = {
    law: "storting",
    regulation: "ministry",
    agreement: "all of moss, sykehuset",
    "sub-agreement": "all of moss, sykehuset",
    guideline: "ssu after fsu",
    procedure: "ssu after fsu",
    plan: "ssu",
    slides: "nobody",
    unknown: "nobody",
  };

  for (const [standing, decider] of Object.entries(expected) as [DecidedStanding, string][])
    it(`is ${decider} for ${standing}`, () => assert.equal(inWords(deciderOf(standing, community)), decider));

  it("is nobody where the community's router has no row for it", () => {
    const silent = communityWithRouter([{ kind: "strategic", way: "consensus", body: "ssu" }]);
    assert.equal(deciderOf("guideline", silent), undefined);
    assert.equal(deciderOf("agreement", silent), undefined);
  });

  it("is nobody where the router names a body that does not exist", () => {
    const broken = communityWithRouter([{ kind: "approves-guideline", way: "consensus", body: "su" }]);
    assert.equal(deciderOf("guideline", broken), undefined);
  });
});
