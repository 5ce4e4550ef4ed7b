import assert from "node:assert/strict";
import { readCommunities } from "../../../../src/compose/communities.ts";
import { likenessOf, readQuestion } from "../../../../src/domain/agreements/inquiries/alike-question.ts";
import { buildClauseSearch } from "../../../../src/domain/agreements/search/clause-search.ts";

const ALIKE: readonly (readonly [string, string])[] = [
  [
    "Når skal sykehuset varsle om en utskrivningsklar pasient?",
    "Når varsler sykehuset om utskrivningsklare pasienter?",
  ],
  [
    "Når skal sykehuset varsle om en utskrivningsklar pasient?",
    "Når skal sjukehuset varsle om ein utskrivingsklar pasient?",
  ],
  [
    "Når skal sykehuset varsle om en utskrivningsklar pasient?",
    "When must the hospital notify about a patient ready for discharge?",
  ],
  ["Kan vi avtale en kortere varslingsfrist i helgene?", "Kan man avtale kortere varslingsfrist i helgene"],
  ["Hvem representerer fastlegene i SSU?", "Kven representerer fastlegane i SSU?"],
  ["Gjelder retningslinje 12 også for private sykehjem?", "Gjelder retningslinje 12 for private sykehjem?"],
  ["Hvor mange møter skal SSU ha i året?", "Hvor mange møter har SSU per år?"],
  ["Hei! Hvem leder fagrådet for digitalisering?", "Hvem er det som leder fagrådet for digitalisering?"],
  [
    "Hvem avgjør når vi er uenige om retningslinje 12?",
    "Hvem avgjør dersom vi er uenige om retningslinje 12?",
  ],
];

const APART: readonly (readonly [string, string])[] = [
  ["Når skal sykehuset varsle kommunen?", "Når skal kommunen varsle sykehuset?"],
  ["Når skal sykehuset varsle kommunen?", "Hvem skal sykehuset varsle i kommunen?"],
  ["Når skal sykehuset varsle kommunen?", "Hvordan skal sykehuset varsle kommunen?"],
  ["Hvor mange møter skal SSU ha i året?", "Hvor ofte skal SSU ha møter i året?"],
  ["Hvor mange møter skal SSU ha i året?", "Hvor mange møter skal FSU ha i året?"],
  ["Hva sier retningslinje 12 om tvister?", "Hva sier retningslinje 7 om tvister?"],
  ["Kan vi avtale en kortere varslingsfrist i helgene?", "Kan vi avtale en kortere varslingsfrist i ferien?"],
  [
    "Kan vi avtale en kortere varslingsfrist i helgene?",
    "Kan vi ikke avtale en kortere varslingsfrist i helgene?",
  ],
  ["Kan vi avtale en kortere varslingsfrist i helgene?", "Kan vi avtale en lengre varslingsfrist i helgene?"],
  ["Hvem betaler for pasienter med rus?", "Hvem betaler for pasienter med psykose?"],
  ["Hvem betaler for transport?", "Hvem bestiller transport?"],
  ["Hvem leder fagrådet for digitalisering?", "Hvem leder fagrådet for rehabilitering?"],
  ["Gjelder retningslinje 12 for private sykehjem?", "Gjelder retningslinje 12 for private sykehus?"],
  ["Gjelder fristen i Moss?", "Gjelder fristen i Halden?"],
  ["Når er en pasient utskrivningsklar?", "Når er en pasient ikke utskrivningsklar?"],
  ["Når er en pasient utskrivningsklar?", "Når er en pasient utskrivningsklar etter operasjon?"],
  ["Hvem skal varsles?", "Hvem skal varsles, og når?"],
  ["Hva gjelder før utskrivning?", "Hva gjelder etter utskrivning?"],
  ["Kan kommunen kreve betaling?", "Må kommunen kreve betaling?"],
  ["Hvem melder pasienter inn i sykehuset?", "Hvem melder pasienter ut av sykehuset?"],
  ["Hva er fristen for å svare på en høring?", "Hva er fristen for å melde inn en sak?"],
];

describe("questions asked alike", () => {
  const search = async () => {
    const { documents } = await readCommunities("communities");
    return buildClauseSearch([...documents.values()].flat());
  };
  let likeness: (one: string, other: string) => number;

  before(async () => {
    const over = await search();
    likeness = (one, other) => likenessOf(readQuestion(one, over), readQuestion(other, over));
  });

  for (const [one, other] of ALIKE)
    it(`«${one}» is «${other}»`, () => {
      assert.ok(likeness(one, other) > 0);
      assert.equal(likeness(one, other), likeness(other, one));
    });

  for (const [one, other] of APART)
    it(`«${one}» is not «${other}»`, () => {
      assert.equal(likeness(one, other), 0);
    });
});
