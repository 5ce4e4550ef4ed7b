import assert from "node:assert/strict";
import fc from "fast-check";
import type { Clause } from "../../../../src/domain/agreements/document.ts";
import type { Block } from "../../../../src/domain/agreements/reading/block.ts";
import { clausesFromBlocks } from "../../../../src/domain/agreements/reading/clauses-from-blocks.ts";
import { heading, item, paragraph, table, words } from "./blocks.ts";

const LONGEST_CLAUSE = 1_200;

function clauses(...blocks: Block[]): Clause[] {
  return clausesFromBlocks("R1", blocks);
}

function idsOf(...blocks: Block[]): string[] {
  return clauses(...blocks).map(({ id }) => id);
}

function textsOf(...blocks: Block[]): string[] {
  return clauses(...blocks).map(({ label, text }) => (label === undefined ? text : `[${label}] ${text}`));
}

describe("clauses from blocks", () => {
  describe("ids", () => {
    it("name the nearest heading and the place under it", () => {
      const ids = idsOf(
        heading(1, "Avtale"),
        heading(2, "Organisering og ansvar"),
        paragraph("Partene har hvert sitt ansvar for tjenestene sine."),
        paragraph("Partene dekker egne kostnader ved møtene."),
        heading(2, "Uenighet på tværs"),
        paragraph("Uenighet tas opp i utvalget."),
      );
      assert.deepEqual(ids, [
        "R1/organisering-og-ansvar/1",
        "R1/organisering-og-ansvar/2",
        "R1/uenighet-paa-tvaers/1",
      ]);
    });

    it("name a paragraph of a law as it is cited, and its subsections by their number", () => {
      const ids = idsOf(
        heading(2, "§ 6-5 Varighet"),
        paragraph("Avtalen gjennomgås."),
        paragraph("Avtalen sies opp."),
        heading(2, "§ 12 a. Tilsyn"),
        paragraph("Tilsyn føres."),
      );
      assert.deepEqual(ids, ["R1/6-5/1", "R1/6-5/2", "R1/12-a/1"]);
    });

    it("leave a printed chapter number out", () => {
      assert.deepEqual(idsOf(heading(1, "3. Varighet"), paragraph("Avtalen varer.")), ["R1/varighet/1"]);
    });

    it("take the heading above into use where two sections have one name", () => {
      const ids = idsOf(
        heading(1, "SSU"),
        heading(2, "Møter"),
        paragraph("Fire i året."),
        heading(1, "FSU"),
        heading(2, "Møter"),
        paragraph("Seks i året."),
        heading(2, "Møter"),
        paragraph("Flere ved behov."),
      );
      assert.deepEqual(ids, ["R1/moeter/1", "R1/fsu/moeter/1", "R1/fsu/moeter-2/1"]);
    });

    it("are the same when the text of another section changes", () => {
      const other = (text: string) => [heading(1, "Annet"), paragraph(text), item(text)];
      const section = [heading(1, "Varighet"), paragraph("Avtalen varer i fire år fra den er signert.")];
      fc.assert(
        fc.property(
          fc.lorem({ maxCount: 300 }),
          fc.lorem({ maxCount: 5 }),
          fc.boolean(),
          (before, after, last) => {
            const idOfSection = (text: string) =>
              idsOf(...(last ? [...other(text), ...section] : [...section, ...other(text)])).filter((id) =>
                id.includes("varighet"),
              );
            assert.deepEqual(idOfSection(before), idOfSection(after));
          },
        ),
      );
    });
  });

  describe("size", () => {
    it("makes a clause of each paragraph and each list item that says something", () => {
      assert.deepEqual(
        textsOf(
          heading(1, "Ansvar"),
          item("Kommunen har arbeidsgiveransvaret for sine ansatte som deltar i prosjekter med sykehuset."),
          item("Partene dekker egne kostnader.", { label: "b)" }),
        ),
        [
          "Kommunen har arbeidsgiveransvaret for sine ansatte som deltar i prosjekter med sykehuset.",
          "[b)] Partene dekker egne kostnader.",
        ],
      );
    });

    it("keeps the list with the paragraph that introduces it, and nested items with their item", () => {
      assert.deepEqual(
        textsOf(
          paragraph("Disse gruppene går foran:"),
          item("Eldre"),
          item("Barn", { label: "2." }),
          paragraph("Gruppene vurderes hvert år av utvalget."),
          item("Utvalget ser særlig på de som trenger hjelp fra begge, som for eksempel disse"),
          item("Unge", { depth: 1 }),
        ),
        [
          "Disse gruppene går foran:\n- Eldre\n2. Barn",
          "Gruppene vurderes hvert år av utvalget.",
          "Utvalget ser særlig på de som trenger hjelp fra begge, som for eksempel disse\n- Unge",
        ],
      );
    });

    it("joins short fragments of one section to at most ninety words", () => {
      const fragments = Array.from({ length: 12 }, (_, place) => item(words(10, `linje${place}-`)));
      const joined = clauses(heading(1, "Lysbilde"), ...fragments).map(({ text }) => text.split("\n").length);
      assert.deepEqual(joined, [8, 4]);
    });

    it("never joins the subsections of a paragraph (§) or the cells of a table", () => {
      assert.deepEqual(
        textsOf(heading(1, "§ 2 Virkeområde"), paragraph("Gjelder alle"), paragraph("Gjelder ikke private")),
        ["Gjelder alle", "Gjelder ikke private"],
      );
      assert.equal(clauses(table(["Hva", "Hvordan"], ["Eldre", "i. Besøk ii. Trening"])).length, 2);
    });

    it("splits a list that is too long at its items, and keeps the number of what follows", () => {
      const long = words(90, "krav");
      const found = clauses(
        heading(1, "§ 6-2 Krav"),
        paragraph("Avtalen skal minst ha:"),
        item(long, { label: "1." }),
        item(long, { label: "2." }),
        paragraph("Partene avklarer ansvaret."),
      );
      assert.deepEqual(
        found.map(({ id, label }) => [id, label]),
        [
          ["R1/6-2/1", undefined],
          ["R1/6-2/1.2", "2."],
          ["R1/6-2/2", undefined],
        ],
      );
      assert.ok(found[0]?.text.startsWith("Avtalen skal minst ha:\n1. krav1"));
    });

    it("splits a long paragraph at the end of a sentence", () => {
      const sentence = `Etter nr. 2 gjelder ${words(50)}.`;
      const found = clauses(paragraph(Array(6).fill(sentence).join(" ")));
      assert.ok(found.length > 1);
      for (const { text } of found) assert.ok(text.endsWith("."));
    });
  });

  describe("headings", () => {
    it("run from the outermost to the nearest", () => {
      const [clause] = clauses(heading(1, "Del 1"), heading(2, "Møter"), paragraph("Fire i året."));
      assert.deepEqual(clause?.headings, ["Del 1", "Møter"]);
    });

    it("with nothing under them are clauses themselves", () => {
      assert.deepEqual(clauses(heading(1, "Avtale"), heading(2, "Vedlegg"), heading(2, "Slutt på avtalen")), [
        { id: "R1/vedlegg/1", headings: ["Avtale"], text: "Vedlegg" },
        { id: "R1/slutt-paa-avtalen/1", headings: ["Avtale"], text: "Slutt på avtalen" },
      ]);
    });

    it("of a contents list hold the list and nothing that comes after", () => {
      const found = clauses(
        heading(1, "Rapport"),
        heading(2, "Innhold"),
        item("Innledning ..... 3"),
        item(`${words(15)} ..... 4`),
        paragraph("Rapporten er laget av sekretariatet."),
      );
      assert.deepEqual(
        found.map(({ headings }) => headings.at(-1)),
        ["Innhold", "Rapport"],
      );
    });
  });

  describe("tables", () => {
    const plan = table(
      ["Hva vil vi?", "Hvordan?", "Når"],
      ["1. Grupper", "", ""],
      ["a) Unge", "i. Bygge nettside ii. Følge opp team", ""],
      ["", "Lage egne planer", ""],
      ["2. Kapasitet", "a) Bruke tall", "2023"],
      ["", "b) Kartlegge", ""],
    );

    it("become a clause for each thing that is to be done, under what it is about", () => {
      assert.deepEqual(
        clauses(heading(1, "Plan"), plan).map(({ id, headings, label, text }) => [
          id,
          headings.slice(1).join(" > "),
          label,
          text,
        ]),
        [
          ["R1/unge/1", "Hva vil vi? / Hvordan? / Når > 1. Grupper > a) Unge", "i.", "Bygge nettside"],
          ["R1/unge/2", "Hva vil vi? / Hvordan? / Når > 1. Grupper > a) Unge", "ii.", "Følge opp team"],
          ["R1/unge/3", "Hva vil vi? / Hvordan? / Når > 1. Grupper > a) Unge", undefined, "Lage egne planer"],
          ["R1/kapasitet/1", "Hva vil vi? / Hvordan? / Når > 2. Kapasitet", "a)", "Bruke tall\nNår: 2023"],
          ["R1/kapasitet/2", "Hva vil vi? / Hvordan? / Når > 2. Kapasitet", "b)", "Kartlegge"],
        ],
      );
    });

    it("keep a group without rows, a row without a name and a long first cell", () => {
      const long = words(30, "lang");
      const found = textsOf(
        table([], ["Gruppe uten rader", ""], ["Ny gruppe", ""], ["", "Uten navn"], [long, "Svar"]),
      );
      assert.deepEqual(found, ["Gruppe uten rader", "Uten navn", `${long}\nSvar`]);
    });

    it("let the text of their section go on after them", () => {
      assert.deepEqual(
        idsOf(
          heading(1, "Frister"),
          paragraph("Se under."),
          table([], ["Varsel", "24 timer"]),
          paragraph("Slik er det."),
        ),
        ["R1/frister/1", "R1/varsel/1", "R1/frister/2"],
      );
    });
  });

  describe("of any document", () => {
    it("lose no word and change no order", () => {
      fc.assert(
        fc.property(documents, (blocks) => {
          assert.deepEqual(wordsOfClauses(clausesFromBlocks("R1", blocks)), blocks.flatMap(wordsOfBlock));
        }),
      );
    });

    it("have ids of their own and at most 1,200 characters", () => {
      fc.assert(
        fc.property(documents, (blocks) => {
          const found = clausesFromBlocks("R1", blocks);
          assert.equal(new Set(found.map(({ id }) => id)).size, found.length);
          for (const { text } of found) assert.ok(text.length > 0 && text.length <= LONGEST_CLAUSE);
        }),
      );
    });
  });
});

/** Texts of words that all differ, so that a lost or moved word shows. */
const documents: fc.Arbitrary<Block[]> = fc
  .array(
    fc.oneof(
      fc.record({
        kind: fc.constant("heading" as const),
        level: fc.integer({ min: 1, max: 4 }),
        size: fc.integer({ min: 1, max: 14 }),
      }),
      fc.record({
        kind: fc.constant("paragraph" as const),
        size: sizes(),
        ending: fc.constantFrom("", ".", ":"),
      }),
      fc.record({
        kind: fc.constant("item" as const),
        size: sizes(),
        depth: fc.integer({ min: 0, max: 2 }),
        label: fc.constantFrom(undefined, "a)", "1."),
      }),
      fc.record({
        kind: fc.constant("table" as const),
        header: fc.boolean(),
        filled: fc.array(fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()), { maxLength: 4 }),
      }),
      fc.constant({ kind: "contents" as const }),
    ),
    { maxLength: 25 },
  )
  .map((shapes) => {
    let used = 0;
    const fresh = (count: number) => {
      used += count;
      return words(count, `w${used}x`);
    };
    return shapes.map((shape) => blockOf(shape, fresh));
  });

type Shape =
  | { kind: "heading"; level: number; size: number }
  | { kind: "paragraph"; size: number; ending: string }
  | { kind: "item"; size: number; depth: number; label: string | undefined }
  | { kind: "table"; header: boolean; filled: boolean[][] }
  | { kind: "contents" };

function blockOf(shape: Shape, fresh: (count: number) => string): Block {
  switch (shape.kind) {
    case "heading":
      return heading(shape.level, fresh(shape.size));
    case "paragraph":
      return paragraph(`${fresh(shape.size)}${shape.ending}`);
    case "item":
      return {
        kind: "item",
        depth: shape.depth,
        ...(shape.label && { label: shape.label }),
        text: fresh(shape.size),
      };
    case "contents":
      return heading(2, "Innhold");
    case "table":
      return table(
        shape.header ? [fresh(2), fresh(2), fresh(2)] : [],
        ...shape.filled.map((cells) =>
          cells.map((filled, column) => (filled ? fresh(column === 0 ? 4 : 20) : "")),
        ),
      );
  }
}

function sizes(): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 40 }) },
    fc.integer({ min: 150, max: 400 }),
  );
}

/** Each word once: headings and a table's column names are repeated from clause to clause. */
function wordsOfClauses(found: readonly Clause[]): string[] {
  const seen = new Set<string>();
  for (const { headings, text } of found)
    for (const word of [...headings, text].join(" ").match(/w\d+x\d+/g) ?? []) seen.add(word);
  return [...seen];
}

function wordsOfBlock(block: Block): string[] {
  const text = block.kind === "table" ? [block.header, ...block.rows].flat().join(" ") : block.text;
  return text.match(/w\d+x\d+/g) ?? [];
}
