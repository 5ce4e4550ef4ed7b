import assert from "node:assert/strict";
import { strFromU8, unzipSync } from "fflate";
import { workbook } from "../../../../src/adapters/documents/sheet/workbook.ts";
import type { SheetCell } from "../../../../src/presentation/view/sheet-view.ts";
import { date } from "../../../builders/documents.ts";

/** The XML of the first sheet, its texts by place, and the styles. */
async function written(rows: readonly (readonly SheetCell[])[]) {
  const columns = [
    { title: "Nr.", width: 9 },
    { title: "Tiltak", width: 70 },
  ];
  const parts = unzipSync(
    await workbook({
      title: "Plan",
      sheets: [
        { name: "Tiltak", columns, rows },
        { name: "Mer", columns, rows: [] },
      ],
    }),
  );
  const part = (name: string) => strFromU8(parts[`xl/${name}`] ?? new Uint8Array());
  const texts = [...part("sharedStrings.xml").matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text);
  return {
    sheet: part("worksheets/sheet1.xml"),
    texts,
    book: part("workbook.xml"),
    styles: part("styles.xml"),
  };
}

describe("a workbook", () => {
  it("keeps the heads in sight and the columns wide, and names its sheets", async () => {
    const { sheet, book } = await written([]);
    assert.match(sheet, /<pane ySplit="1"[^>]*state="frozen"/);
    assert.match(sheet, /<col min="2" max="2" width="70" customWidth="1"\/>/);
    assert.match(book, /name="Tiltak".*name="Mer"/s);
  });

  it("has dates as dates, numbers as numbers, and nothing where nothing is known", async () => {
    const { sheet, styles } = await written([
      [3, { date: date("2026-12-01") }],
      [undefined, "x"],
    ]);
    assert.match(sheet, /<c r="A2"[^>]*><v>3<\/v>/);
    // 1 December 2026, counted in days as Excel does.
    assert.match(sheet, /<c r="B2" s="\d+"><v>46357<\/v>/);
    assert.match(styles, /formatCode="yyyy-mm-dd"/);
    assert.doesNotMatch(sheet, /r="A3"/);
  });

  for (const text of ["=HYPERLINK(1)", "+47 12 34", "-1+2", "@SUM(A1)", "\t=1"])
    it(`has «${text.trim()}» as a text, also after it has been edited`, async () => {
      const { sheet, texts, styles } = await written([[text, "vanlig"]]);
      assert.ok(texts.includes(text));
      assert.doesNotMatch(sheet, /<f>/);
      assert.match(sheet, /<c r="A2" s="\d+" t="s">/);
      const [, style = ""] = /<c r="A2" s="(\d+)"/.exec(sheet) ?? [];
      const cells = [...styles.slice(styles.indexOf("<cellXfs")).matchAll(/<xf ([^>]*)>/g)];
      const [, format = ""] = /numFmtId="(\d+)"/.exec(cells[Number(style)]?.[1] ?? "") ?? [];
      assert.match(styles, new RegExp(`<numFmt numFmtId="${format}" formatCode="@"`));
    });
});
