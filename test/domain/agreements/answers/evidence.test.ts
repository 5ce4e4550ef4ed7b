import assert from "node:assert/strict";
import fc from "fast-check";
import { rankByEvidence } from "../../../../src/domain/agreements/answers/rank-by-evidence.ts";
import { buildClauseSearch } from "../../../../src/domain/agreements/search/clause-search.ts";
import { clause, date, document } from "../../../builders/documents.ts";

const asOf = date("2026-11-21");
const NOTICE = "Sykehuset skal varsle kommunen innen 24 timer etter innleggelsen.";
const CLAUSES = [
  clause(NOTICE, { id: "T/varsel/1", headings: ["§ 8 Varsel"] }),
  clause("Kommunen betaler for pasienter som venter.", { id: "T/betaling/1", headings: ["§ 13 Betaling"] }),
  clause("SSU møtes fire ganger i året.", { id: "T/ssu/1", headings: ["SSU"] }),
  clause("Partene møtes når det trengs. Kilden sier ikke hvor ofte FSU møtes.", {
    id: "T/fsu/1",
    headings: ["FSU"],
  }),
];

function rank(question: string, over: { clauses?: typeof CLAUSES; municipalities?: string[] } = {}) {
  const { clauses = CLAUSES, municipalities = [] } = over;
  const search = buildClauseSearch([document({ clauses })]);
  return rankByEvidence({ question, asOf, communities: undefined, municipalities }, search);
}
const best = (question: string, over = {}) => rank(question, over)[0];

describe("evidence", () => {
  it("puts the clause that says what is asked first, in three languages", () => {
    for (const question of [
      "Hvor fort må sykehuset varsle kommunen?",
      "Når må sjukehuset melde frå til kommunen?",
      "How soon must the hospital notify the municipality?",
    ])
      assert.equal(best(question)?.hit.clause.id, "T/varsel/1", question);
  });

  it("is weak where the topic stands and what is asked for does not", () => {
    const [answer, nearMiss] = [
      "Når skal sykehuset varsle?",
      "Hvem på sykehuset har telefonnummer for å varsle?",
    ];
    assert.ok((best(answer)?.confidence ?? 0) > 0.5);
    assert.ok((best(nearMiss)?.confidence ?? 1) < 0.2);
  });

  it("takes no sentence for an answer that tells that the source is silent", () => {
    const confidence = best("Hvor ofte møtes FSU?")?.confidence ?? 1;
    assert.ok(confidence < (best("Hvor ofte møtes SSU?")?.confidence ?? 0), String(confidence));
    assert.ok(
      rank("Hvor ofte møtes FSU?").every(
        ({ hit, features }) => hit.clause.id !== "T/fsu/1" || features.open === 1,
      ),
    );
  });

  it("lets no clause lead that only tells of gaps, however many of the words it has", () => {
    const clauses = [
      clause("Kilden sier ikke hvem som reviderer avtalen, eller hvilken dag revisjonen begynner.", {
        id: "T/revisjon/2",
        headings: ["Revisjon av avtalen"],
      }),
      clause("Den skal revideres hvert annet år.", { id: "T/revisjon/1", headings: ["Revisjon av avtalen"] }),
    ];
    for (const question of [
      "Hvor ofte er det revisjon av avtalen?",
      "Kor ofte blir avtala revidert?",
      "How often is the agreement revised?",
    ]) {
      assert.equal(best(question, { clauses })?.hit.clause.id, "T/revisjon/1", question);
      assert.equal(best(question, { clauses: clauses.slice(0, 1) })?.confidence, 0, question);
    }
  });

  it("holds a clause to the document that is asked about, and not to the one to look in", () => {
    const search = buildClauseSearch([
      document({
        standing: "agreement",
        title: "Samarbeidsavtalen",
        clauses: [
          clause("Utgifter til møter dekkes av hver part.", { id: "A/1" }),
          clause("En part kan si opp avtalen skriftlig.", { id: "A/2" }),
          clause("Avtalen revideres når partene ønsker det.", { id: "A/3" }),
        ],
      }),
    ]);
    for (const [question, id] of [
      ["Hvem kan si opp avtalen?", "A/2"],
      ["Kven seier opp avtala?", "A/2"],
      ["Who may terminate the agreement?", "A/2"],
      ["Hvem dekker utgifter i avtalen?", "A/1"],
    ] as const) {
      const first = rankByEvidence({ question, asOf, communities: undefined }, search)[0];
      assert.equal(first?.hit.clause.id, id, question);
      assert.ok(first.features.coverage > 0.85, question);
    }
  });

  it("tells disagreement on a patient from disagreement on what a text means", () => {
    const clauses = [
      clause("Uenighet om hvordan avtalen skal forstås, avgjøres av utvalget.", { id: "T/tvist/1" }),
      clause("Kommunen kan be sykehuset begrunne en vurdering, så den kan etterprøves.", {
        id: "T/innsyn/1",
      }),
      ...CLAUSES,
    ];
    for (const [question, id] of [
      ["Vi er uenige i at han kan skrives ut", "T/innsyn/1"],
      ["Hva om kommunen er uenig i vurderingen?", "T/innsyn/1"],
      ["Kva kan vi gjere når vi er usamde i vurderinga?", "T/innsyn/1"],
      ["We disagree about whether the patient can leave. What can we do?", "T/innsyn/1"],
      ["Hvem avgjør når vi er uenige om avtalen?", "T/tvist/1"],
      ["Kven avgjer usemje om avtala?", "T/tvist/1"],
      ["Who decides when we disagree about the agreement?", "T/tvist/1"],
    ] as const)
      assert.equal(best(question, { clauses })?.hit.clause.id, id, question);
  });

  it("is weakened by what the lexicon knows and no clause is about", () => {
    const { features } = best("Må sykehuset varsle om parkering og ferie?") ?? assert.fail();
    assert.ok(features.elsewhere > 0.3);
    assert.ok(
      (best("Må sykehuset varsle om parkering og ferie?")?.confidence ?? 1) <
        (best("Må sykehuset varsle?")?.confidence ?? 0),
    );
  });

  it("holds a municipality of its own for anybody's, and the name of another against the clause", () => {
    const question = "Må sykehuset varsle Halden?";
    const own = best(question, { municipalities: ["Halden"] })?.confidence ?? 0;
    assert.ok(own > (best(question)?.confidence ?? 1));
    assert.equal(best(question)?.features.foreign, 1);
  });

  it("hears the question in the sentence that asks, and not in what it tells first", () => {
    const told = best("Jeg er sykepleier og liker ikke byråkrati. Når må sykehuset varsle?");
    assert.equal(told?.hit.clause.id, "T/varsel/1");
    assert.ok((told?.confidence ?? 0) > 0.5);
  });

  it("lets neither a contents list nor the description of a picture go before the clause", () => {
    const clauses = [
      clause("§ 8 Varsel til kommunen om innlagt pasient\n§ 13 Betaling", {
        id: "T/innhold/1",
        headings: ["Innhold"],
      }),
      clause("A decorative graphic of a hospital that must notify the municipality.", { id: "T/bilde/1" }),
      ...CLAUSES,
    ];
    for (const question of [
      "Varsel til kommunen om innlagt pasient",
      "Must the hospital notify the municipality?",
    ])
      assert.equal(best(question, { clauses })?.hit.clause.id, "T/varsel/1", question);
  });

  it("keeps every feature and the confidence between 0 and 1, whatever is asked", () => {
    const words = fc.constantFrom(
      "når",
      "varsle",
      "SSU",
      "Halden",
      "retningslinje",
      "7",
      "vaksine",
      "2019",
      "who",
      "?",
      ".",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(words).map((list) => list.join(" ")),
          fc.string(),
        ),
        (question) => {
          for (const { confidence, features } of rank(question))
            for (const value of [confidence, ...Object.values(features)])
              assert.ok(value >= 0 && value <= 1, `${question} ${JSON.stringify(features)}`);
        },
      ),
    );
  });

  it("gives the same answer when a clause about something else is added elsewhere", () => {
    const added = fc.constantFrom(
      "Kaffe og kake serveres.",
      "Vedlegg 3 er unntatt.",
      "Styret velger leder for to år.",
    );
    fc.assert(
      fc.property(added, (text) => {
        const clauses = [...CLAUSES, clause(text, { id: "T/annet/1", headings: ["Annet"] })];
        for (const question of ["Når må sykehuset varsle?", "Hvem betaler for pasienter som venter?"])
          assert.equal(best(question, { clauses })?.hit.clause.id, best(question)?.hit.clause.id);
      }),
    );
  });
});
