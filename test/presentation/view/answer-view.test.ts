import assert from "node:assert/strict";
import { LANGUAGES, type Language } from "../../../src/domain/kernel/language.ts";
import { answerView } from "../../../src/presentation/view/answer-view.ts";
import { agreement, answered, found, guideline, law, ostfold, plan, slides } from "../../builders/answers.ts";
import { clause, date, document } from "../../builders/documents.ts";

const view = (loaded: Parameters<typeof found>[0], language: Language = "nb") =>
  answerView(answered(found(loaded)), language);
const factOf = (loaded: Parameters<typeof found>[0], title: string) =>
  view(loaded).best.facts.find((fact) => fact.title === title)?.value;

describe("the view of an answer", () => {
  it("gives the clause's own words, unchanged, with its place and what it is", () => {
    const { best } = view(guideline);
    assert.equal(best.quote, guideline.version.clauses[0]?.text);
    assert.equal(best.documentLabel, "Retningslinje nr. 12");
    assert.equal(best.place, "Tvister, punkt 1");
    assert.equal(best.standing, "Retningslinje");
  });

  it("says who adopted it, when and in which case", () => {
    assert.deepEqual(
      view(guideline).best.facts.map(({ title, value }) => `${title}: ${value}`),
      [
        "Vedtatt av: Strategisk samarbeidsutvalg (SSU)",
        "Vedtatt: 12. februar 2024 (for 2 år og 9 måneder siden)",
        "Saksnummer: Sak u004-24",
        "Hører til: Helsefellesskapet Østfold",
        "Versjon: 3f9c2a7",
      ],
    );
  });

  it("says what the parties' own documents leave out, and asks it of no law", () => {
    assert.equal(factOf(plan, "Vedtatt av"), "ikke oppgitt");
    assert.equal(factOf(plan, "Saksnummer"), "ikke oppgitt");
    assert.equal(factOf(law, "Saksnummer"), undefined);
    assert.equal(factOf(slides, "Vedtatt av"), undefined);
  });

  const leads: readonly (readonly [string, Parameters<typeof found>[0], string])[] = [
    ["a guideline in force governs", guideline, "Retningslinje nr. 12 gjelder her."],
    ["a law governs", law, "Helse- og omsorgstjenesteloven, kapittel 6 og § 11-4 gjelder her."],
    [
      "an expired plan only mentions",
      plan,
      "Handlingsplan for Helsefellesskapet Østfold 2023–2024 omtaler dette, men perioden er over.",
    ],
    [
      "an agreement to come says from when",
      agreement,
      "Samarbeidsavtalen mellom kommunene og Sykehuset Østfold omtaler dette, men gjelder først fra 1. mars 2027.",
    ],
    [
      "slides only inform",
      slides,
      "Slik er Helsefellesskapet Østfold organisert omtaler dette, men er bare til orientering.",
    ],
  ];
  for (const [name, loaded, lead] of leads)
    it(`leads with how much the source weighs: ${name}`, () => assert.equal(view(loaded).lead, lead));

  it("warns of a period that is over from the day after its last day, and of one to come", () => {
    assert.equal(view(plan).best.warning, "Perioden gikk ut 31. desember 2024.");
    assert.equal(view(agreement).best.warning, "Gjelder ikke ennå, først fra 1. mars 2027.");
    const lastDay = document({ version: { inForceTo: date("2026-11-21") } });
    assert.equal(view(lastDay).best.warning, undefined);
  });

  it("notes a retelling, slides, and that no local text was found beside the law", () => {
    assert.deepEqual(view(slides).best.notes, [
      "Lysbilder er til orientering. Avtaler og retningslinjer går foran.",
      "Gjenfortelling laget for demonstrasjonen – les kilden for originalen.",
    ]);
    assert.match(view(law).best.notes.join(), /ingen lokal avtale/);
    const besideGuideline = answerView(answered(found(law), found(guideline)), "nb");
    assert.doesNotMatch(besideGuideline.best.notes.join(), /ingen lokal avtale/);
  });

  it("shows two other clauses at most, and never the best again", () => {
    const [one, two, three] = [found(guideline), found(guideline, 1), found(guideline, 2)];
    const { others } = answerView(answered(one, two, three, found(plan)), "nb");
    assert.deepEqual(
      others.map(({ clauseId }) => clauseId),
      [two.clause.id, three.clause.id],
    );
  });

  it("says who can change it: a body, every party, the Storting or the ministry; nobody for slides", () => {
    const who = (loaded: Parameters<typeof found>[0], language: Language = "nb") =>
      view(loaded, language).decider?.value;
    assert.equal(
      who(guideline),
      "Strategisk samarbeidsutvalg (SSU) – beslutter ved konsensus i to trinn; første trinn kan tas i FSU",
    );
    assert.equal(
      who(guideline, "nn"),
      "Strategisk samarbeidsutval (SSU) – avgjer ved konsensus i to trinn; det første trinnet kan takast i FSU",
    );
    assert.equal(who(plan), "Partnerskapsmøtet (PM) – beslutter ved konsensus; saken forberedes av SSU");
    assert.equal(who(agreement), "Alle 13 kommunestyrene og styret i Sykehuset Østfold");
    assert.equal(who(law), "Stortinget");
    assert.equal(who(document({ standing: "regulation" }), "en"), "The Ministry of Health and Care Services");
    assert.equal(who(slides), undefined);
  });

  it("names the body that recommends a change of the agreement, where the router does", () => {
    const answer = answered(found(agreement));
    const route = { kind: "changes-agreement", way: "adoption-by-every-party", prepared_by: "ssu" } as const;
    const decider = { kind: "every-party", parties: ostfold.parties, route } as const;
    assert.match(
      answerView({ ...answer, decider }, "nb").decider?.value ?? "",
      /, etter at SSU har tilrådd endringen$/,
    );
  });

  it("tells the assumptions in the reader's language", () => {
    for (const language of LANGUAGES)
      assert.deepEqual(view(guideline, language).assumptions, [ostfold.assumptions[0]?.text[language]]);
  });

  it("names a place by the printed label, a counted number, a part, or the headings alone", () => {
    const placeOf = (id: string, over: Parameters<typeof clause>[1]) =>
      view(document({ title: "Avtale", clauses: [clause("Tekst.", { id, ...over })] })).best.place;
    assert.equal(placeOf("A/x/3", { headings: ["Avtale", "Møter"], label: "b)" }), "Møter, punkt b)");
    assert.equal(placeOf("A/x/3", { headings: ["Møter"], label: "2." }), "Møter, punkt 2");
    assert.equal(placeOf("A/x/3", { headings: ["Del 1", "Møter"] }), "Del 1 › Møter, punkt 3");
    assert.equal(placeOf("A/x/3.2", { headings: ["Møter"] }), "Møter, punkt 3, del 2");
    assert.equal(placeOf("A/x", { headings: ["Møter"] }), "Møter");
    assert.equal(placeOf("A/x", { headings: [] }), "A/x");
  });
});
