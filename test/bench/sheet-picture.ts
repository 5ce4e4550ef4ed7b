import { writeFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { workbook } from "../../src/adapters/documents/sheet/workbook.ts";
import { planSheet } from "../../src/presentation/paper/plan-sheet.ts";
import { planReport } from "../builders/reported-year.ts";
import { launchBrowser } from "../e2e/browser.ts";

/**
 * Draws the first sheet of the plan's workbook as its own XML has it, as a table, for the documentation; no program for
 * spreadsheets is asked: node launch.mjs test/bench/sheet-picture.ts FILE.png ROWS
 */
const [file, rows] = process.argv.slice(2);
if (file === undefined || rows === undefined) {
  process.stderr.write("sheet-picture needs a file and how many rows to show.\n");
  process.exit(1);
}

const files = unzipSync(await workbook(planSheet(planReport, planReport.community.language)));
const xmlOf = (name: string) => strFromU8(files[name] ?? new Uint8Array());
const sheet = xmlOf("xl/worksheets/sheet1.xml");
const strings = [...xmlOf("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gsu)].map(
  ([, text = ""]) => text.match(/<t[^>]*>(.*?)<\/t>/su)?.[1] ?? "",
);
const DAY_MILLISECONDS = 86_400_000;
/** Excel counts days from here. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** What a cell shows. Numbers in this sheet are days; texts stand in the list of strings, escaped as HTML wants them. */
function shownIn(attributes: string, content: string): string {
  const value = content.match(/<v>(.*?)<\/v>/su)?.[1];
  if (value === undefined) return content.match(/<t[^>]*>(.*?)<\/t>/su)?.[1] ?? "";
  if (attributes.includes('t="s"')) return strings[Number(value)] ?? "";
  return new Date(FIRST_DAY + Number(value) * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

const widths = [...sheet.matchAll(/<col [^>]*?width="([\d.]+)"/gu)].map(([, width]) => Number(width) * 7);
const columnOf = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
const body = [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gsu)].slice(0, Number(rows)).map(([, row = ""]) => {
  const cells: string[] = widths.map(() => "");
  for (const [, letters = "", attributes = "", content = ""] of row.matchAll(
    /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu,
  ))
    cells[columnOf(letters)] = shownIn(attributes, content);
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
});
const width = widths.reduce((sum, each) => sum + each, 0);
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: Math.ceil(width), height: 100 } });
  await page.setContent(`<style>
    body { margin: 0 } table { border-collapse: collapse; table-layout: fixed; width: ${width}px }
    td { border: 1px solid #d0d5dc; padding: 1px 3px; vertical-align: top; font: 14px Carlito, 'Noto Sans', sans-serif; overflow-wrap: break-word }
    tr:first-child td { background: #f1f4f8; color: #17395f; font-weight: bold; white-space: nowrap; overflow: hidden }
  </style><table>${widths.map((each) => `<col style="width:${each}px">`).join("")}${body.join("")}</table>`);
  // The beginning: what a screen shows of it.
  const { height } = (await page.locator("table").boundingBox()) ?? { height: 100 };
  const clip = { x: 0, y: 0, width: Math.min(width, 1_600), height };
  writeFileSync(file, await page.screenshot({ fullPage: true, clip }));
} finally {
  await browser.close();
}
