import assert from "node:assert/strict";
import fc from "fast-check";
import type { Standing } from "../../../../src/domain/agreements/document.ts";
import type { Block } from "../../../../src/domain/agreements/reading/block.ts";
import {
  documentFromBlocks,
  type StatedFacts,
} from "../../../../src/domain/agreements/reading/document-from-blocks.ts";
import { withHeadingLines } from "../../../../src/domain/agreements/reading/heading-lines.ts";
import { splitAtLabels, takeLabel } from "../../../../src/domain/agreements/reading/printed-label.ts";
import {
  recogniseAdoption,
  recognisePeriod,
} from "../../../../src/domain/agreements/reading/recognise-adoption.ts";
import { recogniseStanding } from "../../../../src/domain/agreements/reading/recognise-standing.ts";
import {
  documentIdOf,
  recogniseNumber,
  recogniseTitle,
} from "../../../../src/domain/agreements/reading/recognise-title.ts";
import { heading, item, paragraph, strong } from "./blocks.ts";

describe("recognising who adopted a text", () => {
  const readings: readonly [string, object][] = [
    [
      "Vedtatt i utvalget 01.02.2025 Sak u007-25",
      { body: "utvalget", date: "2025-02-01", caseReference: "Sak u007-25" },
    ],
    [
      "Vedtatt av styret i sak 14/25, den 3.4.2025.",
      { body: "styret", date: "2025-04-03", caseReference: "sak 14/25" },
    ],
    ["Godkjent av Fagutvalget, 12.12.2024", { body: "Fagutvalget", date: "2024-12-12" }],
    ["Vedteke i utvalet", { body: "utvalet" }],
    ["Vedtatt i utvalget 30.02.2025 sak 3-25", { body: "utvalget", caseReference: "sak 3-25" }],
    ["Planen vedtas av utvalget 01.02.2025", {}],
    ["Vedtatt i SSU 12. februar 2024", { body: "SSU", date: "2024-02-12" }],
    [
      "Vedtatt i SSU 12 februar 2024 sak 4/24",
      { body: "SSU", date: "2024-02-12", caseReference: "sak 4/24" },
    ],
    ["Vedteke i utvalet 1. DESEMBER 2024", { body: "utvalet", date: "2024-12-01" }],
    ["Vedtatt av SSU den 3. sept. 2024", { body: "SSU", date: "2024-09-03" }],
    ["Vedtatt: 12.02.2024", { date: "2024-02-12" }],
    ["Vedtatt 12. februar 2024 av SSU", { body: "SSU", date: "2024-02-12" }],
    ["Vedtatt: 12.02.2024 i SSU, sak 4/24", { body: "SSU", date: "2024-02-12", caseReference: "sak 4/24" }],
    ["Vedtatt av: SSU, 12.02.2024", { body: "SSU", date: "2024-02-12" }],
    ["Godkjent av Strategisk samarbeidsutvalg", { body: "Strategisk samarbeidsutvalg" }],
    ["Vedtatt i SSU 12.02.2024, gjelder fra 1. mars 2024", { body: "SSU", date: "2024-02-12" }],
    ["Vedtatt i SSU 12.02.2024 og i FSU 13.03.2024", { body: "SSU" }],
    ["Vedtatt i SSU 12.–13. februar 2024", { body: "SSU" }],
    ["Vedtatt i SSU 31. februar 2024", { body: "SSU" }],
    ["Vedtatt i SSU 12.02.24", { body: "SSU" }],
    ["Vedtatt i SSU februar 2024", { body: "SSU" }],
    ["Vedtatt av kommunestyret 2024", { body: "kommunestyret" }],
  ];
  for (const [line, adoption] of readings)
    it(`reads «${line}»`, () => assert.deepEqual(recogniseAdoption(["Formål", line]), adoption));

  it("takes the first line that says it", () => {
    assert.equal(recogniseAdoption(["Vedtatt i første", "Vedtatt i andre"]).body, "første");
  });

  it("leaves the date out when two lines say two", () => {
    const lines = ["Vedtatt i SSU 12.02.2024", "Godkjent av FSU 13. mars 2024"];
    assert.deepEqual(recogniseAdoption(lines), { body: "SSU" });
  });
});

describe("recognising when a text is in force", () => {
  const from = "2024-03-01";
  const to = "2028-02-28";
  const readings: readonly [string, object][] = [
    ["Avtalen er gjeldende fra 01.03.2024, og gjennomgås.", { inForceFrom: from }],
    ["Avtalen gjeld frå 1.3.2024.", { inForceFrom: from }],
    ["Gjelder fra 1. mars 2024.", { inForceFrom: from }],
    ["Gjelder fra og med 1. mars 2024", { inForceFrom: from }],
    ["Gjeld frå og med 1. mars 2024", { inForceFrom: from }],
    ["Gjelder fra: 01.03.2024", { inForceFrom: from }],
    ["Gyldig f.o.m. 01.03.2024", { inForceFrom: from }],
    ["Retningslinjen trer i kraft 1. mars 2024.", { inForceFrom: from }],
    ["Retningslinja trer i kraft frå 1. mars 2024.", { inForceFrom: from }],
    ["Gjelder fra 1. mars 2024 til 28. februar 2028", { inForceFrom: from, inForceTo: to }],
    ["Gjelder fra og med 01.03.2024 til og med 28.02.2028.", { inForceFrom: from, inForceTo: to }],
    ["Gjeld frå 01.03.2024 – 28.02.2028", { inForceFrom: from, inForceTo: to }],
    ["Trer i kraft 1. mars 2024 og gjelder til 28. februar 2028", { inForceFrom: from, inForceTo: to }],
    ["Avtalen gjelder til 28. februar 2028.", { inForceTo: to }],
    ["Gjelder fra 31.04.2024.", {}],
    ["Gjelder fra 1. mars 2024 til 31. februar 2028", { inForceFrom: from }],
    ["Gjelder fra 1.1.2024. Gjelder fra 1.2.2024.", {}],
    ["Gjelder fra 1. mars 2024. Trer i kraft 1. april 2024.", {}],
    ["Gjelder fra 2024 til 2028", {}],
    ["Gjelder alle kommuner. Se vedtak 01.03.2024.", {}],
  ];
  for (const [line, period] of readings)
    it(`reads «${line}»`, () => assert.deepEqual(recognisePeriod(["Formål", line]), period));
});

describe("recognising the standing", () => {
  const fragments = Array.from({ length: 30 }, (_, place) => item(`Kort punkt ${place}`));
  const prose = [
    paragraph(
      "Partene er enige om å samarbeide om tjenestene, og deler ansvaret mellom seg slik det står her.",
    ),
  ];
  const cases: readonly [string, readonly Block[], Standing][] = [
    ["Samarbeidsavtale. Retningslinje nr. 3 om noe", prose, "guideline"],
    ["Handlingsplan 2025", fragments, "plan"],
    ["Prosedyre for varsling", prose, "procedure"],
    ["Delavtale 4", prose, "sub-agreement"],
    ["Samarbeidsavtale mellom partene", prose, "agreement"],
    ["Samarbeidsavtale mellom partene", fragments, "slides"],
    ["Introduksjon til retningslinje nr. 3", prose, "slides"],
    [
      "Forskrift til loven",
      [heading(2, "§ 1 Formål"), ...prose, heading(2, "§ 2 Virkeområde")],
      "regulation",
    ],
    ["Lov om tjenester", [heading(2, "§ 1 Formål"), ...prose, heading(2, "§ 2 Virkeområde")], "law"],
    ["Om loven", prose, "unknown"],
  ];
  for (const [title, blocks, standing] of cases)
    it(`takes «${title}» ${blocks === fragments ? "in fragments" : "in prose"} for ${standing}`, () =>
      assert.equal(recogniseStanding(title, blocks), standing));
});

describe("recognising title, number and id", () => {
  it("takes the first heading, and the subtitle of a cover page", () => {
    const chapter = [heading(2, "Formål"), paragraph("Tekst.")];
    assert.equal(recogniseTitle([paragraph("Logo"), heading(1, "Avtale"), ...chapter]), "Avtale");
    assert.equal(
      recogniseTitle([heading(1, "Avtale"), heading(2, "En innføring"), heading(1, "Del 1"), ...chapter]),
      "Avtale – En innføring",
    );
    assert.equal(recogniseTitle([paragraph("Tekst.")]), undefined);
  });

  it("reads the number of a guideline or a sub-agreement", () => {
    assert.equal(recogniseNumber("Avtale. Retningslinje nr. 12 om noe"), "12");
    assert.equal(recogniseNumber("Delavtale 3b om noe"), "3b");
    assert.equal(recogniseNumber("Handlingsplan 2025"), undefined);
  });

  it("calls a guideline by its number and anything else by its title", () => {
    assert.equal(documentIdOf("Noe", "12", "guideline"), "R12");
    assert.equal(documentIdOf("Delavtale 3 om ø-hjelp", "3", "sub-agreement"), "delavtale-3-om-oe-hjelp");
    assert.equal(documentIdOf("???", undefined, "unknown"), "dokument");
  });
});

describe("recognising headings by their look", () => {
  const kinds = (...blocks: Block[]) =>
    withHeadingLines(blocks).map((block) => (block.kind === "heading" ? `# ${block.text}` : block.kind));

  it("takes a bold line over text for a heading", () => {
    assert.deepEqual(kinds(heading(1, "Avtale"), strong("Tvister"), paragraph("Tas opp i utvalget.")), [
      "# Avtale",
      "# Tvister",
      "paragraph",
    ]);
  });

  it("takes short lines for headings only where nothing else is one", () => {
    const lines = [paragraph("Status"), paragraph("Arbeidet er forsinket.")];
    assert.deepEqual(kinds(...lines), ["# Status", "paragraph"]);
    assert.deepEqual(kinds(heading(1, "Lysbilde"), ...lines), ["# Lysbilde", "paragraph", "paragraph"]);
  });

  it("leaves sentences, enumerations, captions and lines with nothing under them alone", () => {
    assert.deepEqual(
      kinds(
        paragraph("Ta gjerne kontakt."),
        paragraph("Mål, tiltak, effekt"),
        paragraph("Kilde https://example.no"),
        paragraph("Lenker viser til:"),
        paragraph("Takk for meg"),
      ),
      ["paragraph", "paragraph", "paragraph", "paragraph", "paragraph"],
    );
  });

  it("keeps the lines between the first and the last of a long row as text", () => {
    assert.deepEqual(
      kinds(
        paragraph("Veileder"),
        paragraph("Utgitt av"),
        paragraph("Departementet"),
        paragraph("Del 1"),
        item("Mål"),
      ),
      ["# Veileder", "paragraph", "paragraph", "# Del 1", "item"],
    );
  });
});

describe("printed labels", () => {
  it("are taken off a list item, typed bullets are not labels", () => {
    assert.deepEqual(takeLabel("b) Kartlegge"), { label: "b)", text: "Kartlegge" });
    assert.deepEqual(takeLabel("o 12. Planlegge"), { label: "12.", text: "Planlegge" });
    assert.deepEqual(takeLabel("(2) Kongen kan"), { label: "(2)", text: "Kongen kan" });
    assert.deepEqual(takeLabel("✓ Team"), { text: "Team" });
    assert.deepEqual(takeLabel("bl.a. Team"), { text: "bl.a. Team" });
  });

  it("split a cell that runs through a list, whatever stands before it", () => {
    assert.deepEqual(splitAtLabels("i. Ett ii. To iii. Tre"), [
      { label: "i.", text: "Ett" },
      { label: "ii.", text: "To" },
      { label: "iii.", text: "Tre" },
    ]);
    assert.deepEqual(splitAtLabels("Felles bilde\na) Ett b) To"), [
      { text: "Felles bilde" },
      { label: "a)", text: "Ett" },
      { label: "b)", text: "To" },
    ]);
    assert.deepEqual(splitAtLabels("Møte i. Oslo"), [{ text: "Møte i. Oslo" }]);
  });

  it("are split off without losing a word", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("i.", "ii.", "a)", "b)", "ord", "f.eks."), { minLength: 1 }),
        (tokens) => {
          const joined = splitAtLabels(tokens.join(" ")).map(({ label, text }) => `${label ?? ""} ${text}`);
          assert.deepEqual(joined.join(" ").split(/\s+/).filter(Boolean), tokens);
        },
      ),
    );
  });
});

describe("a document from blocks", () => {
  const blocks = [heading(1, "Retningslinje nr. 7 om noe"), paragraph("Vedtatt i utvalget 01.02.2025")];
  const stated: StatedFacts = {
    title: "Retningslinje om noe",
    standing: "procedure",
    retelling: true,
    assumptions: ["a"],
    adoption: {},
  };
  const source = { community: "ostfold", fileName: "syv.txt", blocks };

  it("recognises its facts in a text without front matter", () => {
    const { head, version } = documentFromBlocks({ ...source, stated: undefined });
    assert.deepEqual(head, {
      id: "R7",
      community: "ostfold",
      fileName: "syv.txt",
      title: "Retningslinje nr. 7 om noe",
      number: "7",
      standing: "guideline",
      retelling: false,
      assumptions: [],
    });
    assert.deepEqual(version.adoption, { body: "utvalget", date: "2025-02-01" });
    assert.equal(version.documentId, "R7");
  });

  it("recognises nothing where front matter states the facts", () => {
    const { head, version } = documentFromBlocks({ ...source, stated });
    assert.equal(head.id, "retningslinje-om-noe");
    assert.equal(head.standing, "procedure");
    assert.equal(head.number, undefined);
    assert.deepEqual(version.adoption, {});
  });

  it("has the file's name for a title when nothing else is one", () => {
    const { head } = documentFromBlocks({ ...source, blocks: [paragraph("tekst.")], stated: undefined });
    assert.equal(head.title, "syv");
  });

  it("is the same version while words and dates are the same", () => {
    const versionOf = (facts: StatedFacts, ...more: Block[]) =>
      documentFromBlocks({ ...source, blocks: [...blocks, ...more], stated: facts }).version.id;
    const first = versionOf(stated);
    assert.match(first, /^[0-9a-f]{16}$/);
    assert.equal(versionOf({ ...stated, id: "annen", title: "Annen" }), first);
    assert.notEqual(versionOf({ ...stated, adoption: { body: "styret" } }), first);
    assert.notEqual(versionOf(stated, paragraph("Nytt ledd.")), first);
  });
});
