import assert from "node:assert/strict";
import fc from "fast-check";
import { blocksFromMarkdown } from "../../../src/adapters/documents/markdown-blocks.ts";
import { showBlock } from "./shown-blocks.ts";

function shown(...lines: string[]): string[] {
  return blocksFromMarkdown(lines.join("\n")).map(showBlock);
}

describe("blocks from Markdown", () => {
  it("are headings, paragraphs, nested items and tables", () => {
    assert.deepEqual(
      shown(
        "#### **Tvister**",
        "",
        "Uenighet tas opp",
        "i utvalget.",
        "",
        "**Merk**",
        "",
        "1. Først",
        "   - så",
        "2) Sist",
        "",
        "| Hva | Når |",
        "|---|---|",
        "| Varsel | 24 timer |",
      ),
      [
        "#### Tvister",
        "Uenighet tas opp i utvalget.",
        "**Merk**",
        "1. Først",
        "  - så",
        "2) Sist",
        "| Hva | Når\n| Varsel | 24 timer",
      ],
    );
  });

  it("keep the words of links, and leave images, footnote marks and page numbers out", () => {
    assert.deepEqual(
      shown(
        "Se [avtalen](#) og <https://example.no>.<sup>1</sup> ![figur](x.png)",
        "",
        "12",
        "",
        "Side 3 av 8",
      ),
      ["Se avtalen og https://example.no."],
    );
  });

  it("keep a break that the author set, and no other", () => {
    assert.deepEqual(shown("Mål:  ", "binder begge", "partene<br>sammen"), [
      "Mål:\nbinder begge partene\nsammen",
    ]);
  });

  it("keep what merely looks like markup", () => {
    assert.deepEqual(shown("Kontakt <navn på kommunen> først", "", "[1]: ikke en lenke"), [
      "Kontakt <navn på kommunen> først",
      "[1]: ikke en lenke",
    ]);
  });

  it("make no heading of a line over a rule and no code of an indented line", () => {
    assert.deepEqual(shown("Siste linje", "---", "", "    innrykket"), ["Siste linje", "innrykket"]);
  });

  it("make no list of a line that begins with a date", () => {
    assert.deepEqual(shown("Loven trer i kraft", "1. august 2025 og gjelder alle."), [
      "Loven trer i kraft 1. august 2025 og gjelder alle.",
    ]);
  });

  it("read bullets and labels of other programs", () => {
    assert.deepEqual(shown("•\tFørste", "• andre", "", "- o 1. tredje", "- a) fjerde"), [
      "- Første",
      "- andre",
      "1. tredje",
      "a) fjerde",
    ]);
  });

  it("read lines with tabs as a table, also over a blank line", () => {
    assert.deepEqual(
      shown(
        "Plan",
        "",
        "Hva\tHvordan\tNår",
        "<i>1. Unge</i>\t\t",
        "a) Team\t**Følge** opp\t",
        "",
        "\tPlaner\t2025",
      ),
      ["Plan", "| Hva | Hvordan | Når\n| 1. Unge |  | \n| a) Team | Følge opp | \n|  | Planer | 2025"],
    );
  });

  it("keep what a cell begins with, and break it at its paragraphs", () => {
    assert.deepEqual(shown("1. Kapasitet\t- tall\tx", "\t<p>Bilde</p> <p>a. Forløp</p>\t"), [
      "| 1. Kapasitet | - tall | x\n|  | Bilde\na. Forløp | ".replace("| 1.", "| 1."),
    ]);
  });

  it("read a contents list, with dots or tabs before the page", () => {
    assert.deepEqual(
      shown("## Innhold", "", "1. INNLEDNING .....\t2", "2.1 Mål\t12", "Vedlegg ........ 14"),
      ["## Innhold", "1. INNLEDNING ..... 2", "- 2.1 Mål 12", "- Vedlegg ........ 14"],
    );
  });

  it("leave a tab inside one line and a nested list with tabs alone", () => {
    assert.deepEqual(shown("Telefon\t12 34", "", "- Ytre", "\t- indre"), [
      "Telefon 12 34",
      "- Ytre",
      "  - indre",
    ]);
  });

  it("lose no word, however the lines are laid out", () => {
    const word = fc.constantFrom("avtale", "Ærlig", "24", "(a)", "f.eks.", "SSU/FSU", "§");
    const prefix = fc.constantFrom("", "# ", "- ", "1. ", "  - ", "> ", "\t", "| ");
    const line = fc.tuple(prefix, fc.array(word, { maxLength: 6 }), fc.constantFrom(" ", "\t"));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const letters = (text: string) => text.match(/[a-zæø]{2,}/gi) ?? [];
        const source = lines.map(([start, words, space]) => start + words.join(space)).join("\n");
        assert.deepEqual(letters(blocksFromMarkdown(source).map(showBlock).join("\n")), letters(source));
      }),
    );
  });
});
