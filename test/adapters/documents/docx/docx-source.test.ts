import assert from "node:assert/strict";
import { strToU8, type Zippable } from "fflate";
import { readDocx } from "../../../../src/adapters/documents/docx/docx-source.ts";
import type { SourceText } from "../../../../src/domain/agreements/importing/source-file.ts";
import { docxOf, paragraph, xmlPart } from "../docx-parts.ts";
import { showBlock } from "../shown-blocks.ts";

function source(body: string, parts: Zippable = {}): SourceText {
  const read = readDocx(docxOf(body, parts));
  assert.ok(read.kind === "read", JSON.stringify(read));
  return read.source;
}

function shown(body: string, parts: Zippable = {}): string[] {
  return source(body, parts).blocks.map(showBlock);
}

const STYLES = {
  "word/styles.xml": xmlPart(
    "styles",
    [
      `<w:style w:styleId="T"><w:name w:val="Title"/></w:style>`,
      `<w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style>`,
      `<w:style w:styleId="Egen"><w:name w:val="Kapittel"/><w:basedOn w:val="H2"/></w:style>`,
      `<w:style w:styleId="H2"><w:name w:val="overskrift 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
      `<w:style w:styleId="Fet"><w:name w:val="Fet"/><w:rPr><w:b/></w:rPr></w:style>`,
      `<w:style w:styleId="Skjult"><w:name w:val="Skjult"/><w:rPr><w:vanish/></w:rPr></w:style>`,
      `<w:style w:styleId="I1"><w:name w:val="toc 1"/></w:style>`,
      `<w:style w:styleId="Ring1"><w:name w:val="Ring"/><w:basedOn w:val="Ring2"/></w:style>`,
      `<w:style w:styleId="Ring2"><w:name w:val="Ring"/><w:basedOn w:val="Ring1"/></w:style>`,
    ].join(""),
  ),
};

function level(at: number, format: string, pattern: string, more = ""): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/>${more}</w:lvl>`;
}

const NUMBERING = {
  "word/numbering.xml": xmlPart(
    "numbering",
    [
      `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}${level(1, "decimal", "%1.%2")}${level(2, "lowerLetter", "%3)")}</w:abstractNum>`,
      `<w:abstractNum w:abstractNumId="1">${level(0, "lowerRoman", "%1.")}</w:abstractNum>`,
      `<w:abstractNum w:abstractNumId="2">${level(0, "bullet", "•")}</w:abstractNum>`,
      `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
      `<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`,
      `<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>`,
      `<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>`,
    ].join(""),
  ),
};

function numbered(text: string, list: number, depth = 0): string {
  return paragraph(text, "", `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);
}

describe("blocks from a Word document", () => {
  it("have the numbers that Word counts and does not store", () => {
    const body = [
      numbered("Formål", 1),
      numbered("Gjelder alle", 1, 1),
      numbered("Kommunene", 1, 2),
      numbered("Sykehuset", 1, 2),
      numbered("Varer i fire år", 1, 1),
      numbered("Partene", 1),
      numbered("Møter", 1, 1),
      numbered("Først", 2),
      numbered("Så", 2),
      numbered("Videre", 3),
      numbered("Punkt", 4),
    ];
    assert.deepEqual(shown(body.join(""), NUMBERING), [
      "1. Formål",
      "  1.1 Gjelder alle",
      "    a) Kommunene",
      "    b) Sykehuset",
      "  1.2 Varer i fire år",
      "2. Partene",
      "  2.1 Møter",
      "i. Først",
      "ii. Så",
      "iv. Videre",
      "- Punkt",
    ]);
  });

  it("know headings by their style, whatever it is called and based on", () => {
    const body = [
      paragraph("Avtale", "", `<w:pStyle w:val="T"/>`),
      paragraph("Innledning", "", `<w:pStyle w:val="H1"/>`),
      paragraph("Formål", "", `<w:pStyle w:val="Egen"/>`),
      paragraph("Merk", "", `<w:pStyle w:val="Fet"/>`),
      paragraph("Ikke fet", `<w:b w:val="0"/>`, `<w:pStyle w:val="Fet"/>`),
      paragraph("Utenfor", "", `<w:outlineLvl w:val="2"/>`),
      paragraph("Rundgang", "", `<w:pStyle w:val="Ring1"/>`),
    ];
    assert.deepEqual(shown(body.join(""), { ...STYLES, ...NUMBERING }), [
      "# Avtale",
      "## Innledning",
      "### 1.1 Formål",
      "**Merk**",
      "Ikke fet",
      "#### Utenfor",
      "Rundgang",
    ]);
  });

  it("keep inserted text, and tell of text that is deleted, hidden or noted in the margin", () => {
    const run = (text: string, name = "t") =>
      `<w:r><w:${name} xml:space="preserve">${text}</w:${name}></w:r>`;
    const body = [
      `<w:p>${run("Partene ")}<w:del>${run("kan ", "delText")}</w:del><w:ins>${run("skal ")}</w:ins>${run("møtes.")}</w:p>`,
      paragraph("Godkjenn alt", "<w:vanish/>"),
      paragraph("Skjult stil", "", `<w:pStyle w:val="Skjult"/>`),
      paragraph("Hvitt", `<w:color w:val="FFFFFF"/>`),
      paragraph("Bitte lite", `<w:sz w:val="2"/>`),
      paragraph("Hvitt på blått", `<w:color w:val="FFFFFF"/><w:shd w:fill="003366"/>`),
    ];
    const comments = {
      "word/comments.xml": xmlPart("comments", `<w:comment>${paragraph("Er dette nytt?")}</w:comment>`),
    };
    const { blocks, marks } = source(body.join(""), { ...STYLES, ...comments });
    assert.deepEqual(blocks.map(showBlock), ["Partene skal møtes.", "Hvitt på blått"]);
    assert.deepEqual(
      marks.map((mark) => mark.kind === "hidden-text" && mark.text),
      ["kan", "Godkjenn alt", "Skjult stil", "Hvitt", "Bitte lite", "Er dette nytt?"],
    );
  });

  it("tell where links lead and of pictures, and read text in frames once", () => {
    const link = (id: string, text: string) =>
      `<w:hyperlink r:id="${id}"><w:r><w:t>${text}</w:t></w:r></w:hyperlink>`;
    const frame = `<wps:txbx><w:txbxContent>${paragraph("I rammen")}</w:txbxContent></wps:txbx>`;
    const drawing = `<mc:AlternateContent><mc:Choice><w:drawing><a:blip/>${frame}</w:drawing></mc:Choice><mc:Fallback><w:pict>${frame}</w:pict></mc:Fallback></mc:AlternateContent>`;
    const field = `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK "#"</w:instrText></w:r><w:r><w:t>her</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const relations = strToU8(
      `<Relationships><Relationship Id="r1" Type="x/hyperlink" Target="https://example.no/"/></Relationships>`,
    );
    const { blocks, marks } = source(`<w:p>${link("r1", "Loven")}<w:r>${drawing}</w:r>${field}</w:p>`, {
      "word/_rels/document.xml.rels": relations,
    });
    assert.deepEqual(blocks.map(showBlock), ["Lovenher", "I rammen"]);
    assert.deepEqual(marks, [
      { kind: "link", text: "Loven", target: "https://example.no/" },
      { kind: "picture" },
      { kind: "link", text: "her", target: "#" },
    ]);
  });

  it("read tables with merged cells, and leave out rows that were deleted", () => {
    const cell = (text: string, properties = "") =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
    const row = (cells: string, properties = "") => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
    const body = `<w:tbl>${[
      row(cell("Hva") + cell("Hvordan") + cell(""), "<w:tblHeader/>"),
      row(cell("Unge", `<w:vMerge w:val="restart"/>`) + cell("Planer") + cell("2025")),
      row(cell("Unge igjen", "<w:vMerge/>") + cell("Team", `<w:gridSpan w:val="2"/>`)),
      row(cell("Borte") + cell("") + cell(""), "<w:del/>"),
    ].join("")}</w:tbl><w:tbl>${row(cell("I en ramme"))}</w:tbl>`;
    const { blocks, marks } = source(body);
    assert.deepEqual(blocks.map(showBlock), [
      "| Hva | Hvordan | \n| Unge | Planer | 2025\n|  | Team | ",
      "I en ramme",
    ]);
    assert.deepEqual(marks, [{ kind: "hidden-text", text: "Borte" }]);
  });

  it("read a list of contents, typed labels, breaks and notes", () => {
    const contents = `<w:p><w:pPr><w:pStyle w:val="I1"/></w:pPr><w:r><w:t>Innledning</w:t><w:tab/><w:t>3</w:t></w:r></w:p>`;
    const typed = `<w:p><w:r><w:t>a)</w:t><w:tab/><w:t>Kommunene</w:t></w:r></w:p>`;
    const broken = `<w:p><w:r><w:t>Mål:</w:t><w:br/><w:t>gode over­ganger</w:t><w:footnoteReference w:id="2"/></w:r></w:p>`;
    const notes = {
      "word/footnotes.xml": xmlPart(
        "footnotes",
        `<w:footnote w:id="-1">${paragraph("skille")}</w:footnote><w:footnote w:id="2">${paragraph("Se loven.")}</w:footnote>`,
      ),
    };
    assert.deepEqual(
      shown(contents + typed + broken + paragraph("1. mars 2025 gjelder"), { ...STYLES, ...notes }),
      ["- Innledning ..... 3", "a) Kommunene", "Mål:\ngode overganger", "1. mars 2025 gjelder", "Se loven."],
    );
  });
});
