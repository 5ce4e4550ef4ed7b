import assert from "node:assert/strict";
import { asksWhereToReport } from "../../../src/presentation/commands/deviation-question.ts";
import { deviationView } from "../../../src/presentation/view/deviation-view.ts";
import { shippedCommunity } from "../../builders/shipped-communities.ts";

describe("a question about reporting avvik", () => {
  for (const text of [
    "Hvor melder jeg avvik?",
    "Hvordan rapporterer vi uønskede hendelser?",
    "Kvar melder eg avvik?",
    "meld avvik",
    "avvik",
    "Where do I report a deviation?",
    "How do we report an incident",
    "Jeg vil melde et samhandlingsavvik",
    "lenke til å melde avvik?",
  ])
    it(`is one: ${text}`, () => assert.equal(asksWhereToReport(text), true));

  for (const text of [
    "Hvem reviderer retningslinjen for avvik?",
    "Hva sier handlingsplanen om avvik?",
    "Hva har SSU vedtatt om avvik?",
    "Når må vi melde pasienten utskrivningsklar?",
    "Hvor mange avvik var det i 2024?",
  ])
    it(`is none: ${text}`, () => assert.equal(asksWhereToReport(text), false));

  it("is met with the party's own system, or with the honest word that its address is not stated", () => {
    const { community } = shippedCommunity("ostfold");
    const [first] = community.parties;
    assert.ok(first);
    for (const language of ["nb", "nn", "en"] as const) {
      const without = deviationView([first], language);
      assert.doesNotMatch(without.text, /https?:/);
      const given = deviationView([{ ...first, deviations_url: "https://avvik.example/skjema" }], language);
      assert.match(given.text, /https:\/\/avvik\.example\/skjema/);
      assert.match(given.text, new RegExp(first.name));
      for (const view of [without, given]) assert.match(view.text, /(?:pasient|patient)/);
    }
  });
});
