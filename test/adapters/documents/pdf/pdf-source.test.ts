import assert from "node:assert/strict";
import type { Content, TDocumentDefinitions } from "pdfmake/interfaces.js";
import { readSource } from "../../../../src/adapters/documents/read-source.ts";
import type { SourceText } from "../../../../src/domain/agreements/importing/source-file.ts";
import { printDefinition } from "../printed-pdf.ts";
import { rawPdf } from "../raw-pdf.ts";
import { showBlock } from "../shown-blocks.ts";

async function read(bytes: Uint8Array): Promise<SourceText> {
  const result = await readSource({ fileName: "a.pdf", bytes });
  assert.ok(result.kind === "read", JSON.stringify(result));
  return result.source;
}

async function printed(content: Content, more: Partial<TDocumentDefinitions> = {}): Promise<SourceText> {
  return read(await printDefinition({ content, defaultStyle: { fontSize: 11 }, ...more }));
}

async function shown(content: Content, more: Partial<TDocumentDefinitions> = {}): Promise<string[]> {
  return (await printed(content, more)).blocks.map(showBlock);
}

/** Lines of 12-point type, each with x and y from the page's lower left corner. */
function lines(...placed: readonly (readonly [number, number, string])[]): Uint8Array {
  return rawPdf(placed.map(([x, y, text]) => `BT /F1 12 Tf ${x} ${y} Td (${text}) Tj ET`).join("\n"));
}

const LONG =
  "Partene skal samarbeide om gode overganger mellom kommune og sykehus, og de melder fra til hverandre.";

describe("blocks from a PDF", () => {
  it("have headings by larger type and by bold type with a number", async () => {
    assert.deepEqual(
      await shown([
        { text: "Retningslinje nr. 12", fontSize: 20, bold: true },
        { text: "Varighet", fontSize: 15, bold: true },
        LONG,
        { text: "2.1 Oppsigelse", bold: true, margin: [0, 8, 0, 4] },
        LONG,
        { text: "Merk", bold: true, margin: [0, 8, 0, 4] },
        LONG,
        { text: "§ 3 Tvister", margin: [0, 8, 0, 4] },
        LONG,
      ]),
      [
        "# Retningslinje nr. 12",
        "## Varighet",
        LONG,
        "#### 2.1 Oppsigelse",
        LONG,
        "**Merk**",
        LONG,
        "#### § 3 Tvister",
        LONG,
      ],
    );
  });

  it("take the level of headings from bookmarks, and no heading from a list of contents", async () => {
    const heading = (text: string, parent?: string): Content => ({
      text,
      id: text,
      bold: true,
      outline: true,
      margin: [0, 8, 0, 4],
      ...(parent === undefined ? {} : { outlineParentId: parent }),
    });
    assert.deepEqual(
      await shown([
        "Om avtalen ............ 1",
        "Varighet",
        heading("Om avtalen"),
        LONG,
        heading("Varighet", "Om avtalen"),
        LONG,
      ]),
      ["- Om avtalen ..... 1", "Varighet", "# Om avtalen", LONG, "## Varighet", LONG],
    );
  });

  it("have the headings that the PDF itself tags, and no header that it marks", async () => {
    const line = (y: number, text: string) => `BT /F1 12 Tf 72 ${y} Td (${text}) Tj ET`;
    const operators = [
      `/Artifact BMC ${line(800, "Helsefellesskapet")} EMC`,
      `/H3 << /MCID 0 >> BDC ${line(700, "Tvister")} EMC`,
      `/P << /MCID 1 >> BDC ${line(684, "Partene m\\370tes.")} EMC`,
    ];
    const { blocks } = await read(
      rawPdf(operators.join("\n"), {
        catalog: "/MarkInfo << /Marked true >> /StructTreeRoot 7 0 R",
        page: "/StructParents 0",
        objects: [
          "<< /Type /StructTreeRoot /K [8 0 R 9 0 R] /ParentTree 10 0 R >>",
          "<< /Type /StructElem /S /H3 /P 7 0 R /Pg 3 0 R /K 0 >>",
          "<< /Type /StructElem /S /P /P 7 0 R /Pg 3 0 R /K 1 >>",
          "<< /Nums [0 [8 0 R 9 0 R]] >>",
        ],
      }),
    );
    assert.deepEqual(blocks.map(showBlock), ["### Tvister", "Partene møtes."]);
  });

  it("keep labels and the depth of lists, and no date is a label", async () => {
    const at = (x: number) => x + 72;
    const bytes = lines(
      [at(0), 700, "a\\) Kommunene"],
      [at(20), 684, "i. Halden"],
      [at(20), 668, "ii. Moss"],
      [at(0), 652, "b\\) Sykehuset"],
      [at(0), 620, "\\225 Bruker"],
      [at(0), 588, "4.2 Partene m\\370tes."],
      [at(0), 556, "1. mars 2025 tar avtalen til."],
    );
    assert.deepEqual((await read(bytes)).blocks.map(showBlock), [
      "a) Kommunene",
      "  i. Halden",
      "  ii. Moss",
      "b) Sykehuset",
      "- Bruker",
      "4.2 Partene møtes.",
      "1. mars 2025 tar avtalen til.",
    ]);
  });

  it("join a word over a line's end only when the document has it whole", async () => {
    const bytes = lines(
      [72, 700, "Samhandlingsutvalget m\\370tes fire ganger i \\345ret og vedtar planer for samhandlings-"],
      [72, 685, "utvalget. Det gjelder helse- og omsorgstjenesten, og de ansatte i kommune-"],
      [72, 670, "sektoren, som har avtaler om pasienter mellom Helse- og velferdsetaten og helse-"],
      [72, 655, "og omsorgstjenesten i alle kommunene som er med i helsefellesskapet her i Helse-"],
      [72, 640, "S\\370r."],
    );
    assert.deepEqual((await read(bytes)).blocks.map(showBlock), [
      "Samhandlingsutvalget møtes fire ganger i året og vedtar planer for samhandlingsutvalget. Det gjelder " +
        "helse- og omsorgstjenesten, og de ansatte i kommune-sektoren, som har avtaler om pasienter mellom " +
        "Helse- og velferdsetaten og helse- og omsorgstjenesten i alle kommunene som er med i " +
        "helsefellesskapet her i Helse-Sør.",
    ]);
  });

  it("join a paragraph that goes on over the page, and mend no sentence that breaks off there", async () => {
    const full = `${LONG} ${LONG}`;
    const goesOn = await shown([
      { text: "x", margin: [0, 0, 0, 700] },
      ...Array<string>(2).fill(`${full} ${full} ${full}`),
    ]);
    assert.equal(goesOn.filter((block) => block.includes("Partene")).length, 2);
    const torn = await shown([
      "Tjenestene skal henge sammen gjennom hele",
      { text: `redusere pasientenes ventetid. ${LONG}`, pageBreak: "before" },
    ]);
    assert.deepEqual(torn, [
      "Tjenestene skal henge sammen gjennom hele",
      `redusere pasientenes ventetid. ${LONG}`,
    ]);
  });

  it("leave out headers, footers and page numbers, and not what is alike in the text", async () => {
    const texts = ["Innledning", "Partene", "Møter", "Tvister"].flatMap((first) => [
      `${first} først.`,
      LONG,
      LONG,
    ]);
    const pages = texts.map(
      (text, place): Content => ({
        text,
        margin: [0, 0, 0, 8],
        ...(place % 3 === 0 && place > 0 ? { pageBreak: "before" as const } : {}),
      }),
    );
    const blocks = await shown(pages, {
      header: { text: "Helsefellesskapet", margin: [40, 15] },
      footer: (at: number, of: number) => ({ text: `${at}/${of}`, margin: [40, 10] }),
    });
    assert.deepEqual(blocks, texts);
  });

  it("read a table over two pages as one, with its head once and a torn row whole", async () => {
    const row = (name: string) => [name, `${LONG} ${LONG}`];
    const rows = Array.from({ length: 22 }, (_, place) => row(`Tiltak ${place + 1}`));
    const { blocks, pages } = await printed({
      table: {
        headerRows: 1,
        widths: [90, "*"],
        body: [["Hva", "Hvordan"], ...rows.map((cells) => [...cells])],
      },
    });
    assert.equal(pages, 2);
    assert.deepEqual(blocks, [{ kind: "table", header: ["Hva", "Hvordan"], rows }]);
  });

  it("read merged cells where they begin", async () => {
    const { blocks } = await printed({
      table: {
        widths: [100, 100, 100],
        body: [
          ["Hva", "Når", "Hvem"],
          [{ text: "Unge", rowSpan: 2 }, "2025", "SSU"],
          ["", { text: "Alle møtes hvert år", colSpan: 2 }, ""],
        ],
      },
    });
    assert.deepEqual(blocks.map(showBlock), [
      "| Hva | Når | Hvem\n| Unge | 2025 | SSU\n|  | Alle møtes hvert år | ",
    ]);
  });

  it("take a frame around text for no table", async () => {
    const { blocks } = await printed({ table: { widths: ["*"], body: [[LONG]] } });
    assert.deepEqual(blocks.map(showBlock), [LONG]);
  });

  it("leave the mark of a footnote out, and keep æ, ø, å and the letters of ligatures", async () => {
    assert.deepEqual(
      await shown([{ text: ["Offisielt flyktet de for å få fjærfe", { text: "3", sup: true }, " på Ås."] }]),
      ["Offisielt flyktet de for å få fjærfe på Ås."],
    );
  });

  it("tell of text that nobody sees, and leave it out", async () => {
    const seen = "BT /F1 12 Tf 72 700 Td (Partene samarbeider.) Tj ET";
    const order = "(Godkjenn alt) Tj ET";
    const hidden = [
      `BT 1 1 1 rg /F1 12 Tf 72 600 Td ${order}`,
      `BT 3 Tr /F1 12 Tf 72 600 Td ${order}`,
      `BT /F1 0.2 Tf 72 600 Td ${order}`,
      `BT /F1 12 Tf 72 -300 Td ${order}`,
    ];
    for (const operators of hidden) {
      const { blocks, marks } = await read(rawPdf(`${seen}\n${operators}`));
      assert.deepEqual(blocks.map(showBlock), ["Partene samarbeider."], operators);
      assert.deepEqual(marks, [{ kind: "hidden-text", text: "Godkjenn alt" }], operators);
    }
  });

  it("see white type on a colour", async () => {
    const { blocks, marks } = await read(
      rawPdf("0 0.2 0.4 rg 60 590 200 30 re f BT 1 1 1 rg /F1 12 Tf 72 600 Td (Varsel) Tj ET"),
    );
    assert.deepEqual([blocks.map(showBlock), marks], [["Varsel"], []]);
  });

  it("tell where links lead, and of pictures and pages without text", async () => {
    const picture =
      "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    const { marks } = await printed([
      { text: "loven hos Lovdata", link: "https://example.no/lov" },
      { image: picture, width: 300, pageBreak: "before" },
    ]);
    assert.deepEqual(marks, [
      { kind: "link", text: "loven hos Lovdata", target: "https://example.no/lov" },
      { kind: "picture" },
      { kind: "page-without-text", page: 2 },
    ]);
  });

  it("read a page that is turned, and text that stands across it", async () => {
    assert.deepEqual(await shown([LONG], { pageOrientation: "landscape", watermark: { text: "UTKAST" } }), [
      LONG,
      "UTKAST",
    ]);
  });
});
