import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openLibrary } from "../../../../src/compose/open-library.ts";
import type { LoadedDocument, Standing } from "../../../../src/domain/agreements/document.ts";
import { structureOfAgreement } from "../../../../src/domain/agreements/statute/agreement-structure.ts";
import { coverageOfStatute } from "../../../../src/domain/agreements/statute/coverage-of-statute.ts";
import { REQUIREMENT_IDS } from "../../../../src/domain/agreements/statute/requirements.ts";
import { clause, document } from "../../../builders/documents.ts";

/** «6: agreed without exchange», a line for each requirement. */
function lines(documents: readonly LoadedDocument[]): readonly string[] {
  return coverageOfStatute(documents).map(({ requirement, state, missing }) =>
    state === "agreed" && missing.length > 0
      ? `${requirement}: agreed without ${missing.join(", ")}`
      : `${requirement}: ${state}`,
  );
}

function stateOf(requirement: string, text: string, standing: Standing = "guideline") {
  return coverageOfStatute([document({ standing, clauses: [text] })]).find(
    (each) => each.requirement === requirement,
  )?.state;
}

describe("what § 6-2 asks for, held against what is loaded", () => {
  it("finds nothing where nothing is loaded, and has every number", () => {
    const coverage = coverageOfStatute([]);
    assert.deepEqual(
      coverage.map(({ requirement }) => requirement),
      [...REQUIREMENT_IDS],
    );
    assert.ok(coverage.every(({ state, clauses }) => state === "not-loaded" && clauses.length === 0));
  });

  const recognised: readonly (readonly [number: string, text: string])[] = [
    ["1", "Partene er enige om hvilke oppgaver hver av dem har."],
    ["1", "Partane er samde om kva oppgåver kvar av dei har."],
    ["2", "Ved utskriving skal sykehuset sende epikrise."],
    ["3", "Fastlegen avtaler innleggelsen med vakthavende lege."],
    ["4", "Kommunen har seks senger for øyeblikkelig hjelp."],
    ["5", "Kommunen svarer når en pasient er meldt utskrivningsklar."],
    ["6", "Hospitering avtales mellom enhetene."],
    ["7", "Sykehuset tar imot lærlinger fra kommunene."],
    ["8", "Jordmødrene har felles vaktordning."],
    ["9", "Partene bruker elektronisk meldingsutveksling."],
    ["10", "Dei fører opp førebygging som eige tema."],
    ["11", "Beredskapsplanene øves hvert år."],
    ["12", "Partene planlegger og utvikler tjenestene i fellesskap."],
    ["13", "Barn med samansette vanskar får ein barnekoordinator."],
    ["second-paragraph", "Arbeidsgiveransvaret ligger hos den som har ansatt."],
  ];
  for (const [number, text] of recognised)
    it(`${number} is agreed when a guideline says: ${text}`, () =>
      assert.equal(stateOf(number, text), "agreed"));

  it("says planned when only the plan speaks of it, and agreed when both do", () => {
    const plan = document({ id: "P", standing: "plan", clauses: ["Vi vil tilsette jordmødrer saman."] });
    const guideline = document({ clauses: ["Jordmortjenesten er felles."] });
    const state = (...documents: LoadedDocument[]) =>
      coverageOfStatute(documents).find(({ requirement }) => requirement === "8")?.state;
    assert.equal(state(plan), "planned");
    assert.equal(state(plan, guideline), "agreed");
  });

  it("counts neither law, regulation, slides nor a clause that says what is missing or who disagreed", () => {
    for (const standing of ["law", "regulation", "slides", "unknown"] as const)
      assert.equal(stateOf("8", "Avtalen skal dekke jordmortjenester.", standing), "not-loaded");
    assert.equal(stateOf("8", "Retningslinjen sier ikke noe om jordmortjenester."), "not-loaded");
    assert.equal(stateOf("5", "Partene var uenige om utskrivningsklare pasienter."), "not-loaded");
  });

  it("takes no list of priority groups for an agreement about children", () => {
    assert.equal(
      stateOf(
        "13",
        "Fire grupper går foran: barn og unge, skrøpelige eldre og personer med alvorlige lidelser.",
      ),
      "not-loaded",
    );
  });

  it("tells which parts are missing, and puts the clause that says most first", () => {
    const found = coverageOfStatute([
      document({
        clauses: [
          clause("Fagmiljøene driver nettverk.", { id: "T/1" }),
          clause("Opplæring og nettverk er felles for partene.", { id: "T/2" }),
        ],
      }),
    ]).find(({ requirement }) => requirement === "6");
    assert.deepEqual(found?.missing, ["exchange"]);
    assert.deepEqual(
      found?.clauses.map((each) => each.clause.id),
      ["T/2", "T/1"],
    );
  });

  it("comes to what was read by hand in the public sources", async function () {
    const seeds = fileURLToPath(new URL("../../../../../shared/seeds", import.meta.url));
    if (!existsSync(seeds)) {
      process.stdout.write(`    skipped: ${seeds} is not on this machine\n`);
      this.skip();
    }
    const { library } = await openLibrary({ documents: seeds });
    const of = (community: string) =>
      lines(library.search.documents.filter(({ head }) => head.community === community));
    assert.deepEqual(of("ostfold"), [
      "1: not-loaded",
      "2: planned",
      "3: not-loaded",
      "4: not-loaded",
      "5: not-loaded",
      "6: agreed without exchange",
      "7: planned",
      "8: planned",
      "9: agreed without messages",
      "10: planned",
      "11: planned",
      "12: agreed",
      "13: planned",
      "second-paragraph: agreed",
    ]);
    assert.ok(of("innlandet").every((line) => line.endsWith(": not-loaded")));
  });
});

describe("the chapters of an agreement, held against the national template", () => {
  const agreement = (...headings: string[]) =>
    document({
      standing: "agreement",
      clauses: headings.map((heading) => clause(`Om ${heading}.`, { headings: [heading] })),
    });

  it("has nothing to say where no agreement is loaded", () => {
    assert.equal(structureOfAgreement([document()]), undefined);
  });

  it("finds chapters by their headings, numbered or in nynorsk", () => {
    const check = structureOfAgreement([
      agreement("1. Parter", "Føremål", "10. Håndtering av uenighet", "Varighet, revisjon og oppsigelse"),
    ]);
    assert.deepEqual(
      check?.chapters.filter(({ headings }) => headings.length > 0).map(({ chapter }) => chapter),
      ["parties", "purpose", "disagreement", "duration"],
    );
    assert.equal(check?.chapters.length, 13);
  });
});
