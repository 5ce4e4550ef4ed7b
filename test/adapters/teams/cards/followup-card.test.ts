import assert from "node:assert/strict";
import { cardOf } from "../../../../src/adapters/teams/cards/card-of.ts";
import { LANGUAGES } from "../../../../src/domain/kernel/language.ts";
import { adoptionMatrixView } from "../../../../src/presentation/view/adoption-matrix-view.ts";
import { shippedCommunity } from "../../../builders/case-stage.ts";
import { matrixContext } from "../../../builders/followup-views.ts";

const MOST_BYTES = 25_000;

describe("the card of the adoption matrix", () => {
  for (const [id, parties] of [
    ["ostfold", 14],
    ["innlandet", 43],
  ] as const)
    it(`is small enough with ${parties} rows, whatever each has said`, () => {
      const community = shippedCommunity(id);
      assert.equal(community.parties.length, parties);
      const context = matrixContext(community);
      const [noted] = context.treated.adoptions;
      assert.ok(noted !== undefined);
      const everyone = community.parties.map(({ id: party }) => ({
        ...noted,
        party,
        link: `https://www.${party}.kommune.no/politikk/moter-og-vedtak/2026/112`,
      }));
      for (const adoptions of [context.treated.adoptions, everyone])
        for (const language of LANGUAGES) {
          const treated = { ...context.treated, adoptions };
          const card = cardOf(adoptionMatrixView({ ...context, treated }, undefined, language));
          const bytes = Buffer.byteLength(JSON.stringify(card));
          assert.ok(bytes < MOST_BYTES, `${bytes} bytes`);
        }
    });
});
