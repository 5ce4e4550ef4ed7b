import { writeFileSync } from "node:fs";
import { cardOf } from "../../src/adapters/teams/cards/card-of.ts";
import { sampleViews } from "../builders/views.ts";
import { drawCard, openCardPage } from "./card-page.ts";

/**
 * Draws sample cards side by side as they open on a phone, folded, in one picture for the documentation:
 * node launch.mjs test/bench/card-sheet.ts FILE.png COLUMNS NAME…
 */
const [file, columns, ...names] = process.argv.slice(2);
if (file === undefined || columns === undefined || names.length === 0) {
  process.stderr.write("card-sheet needs a file, how many cards stand in a row, and the names of cards.\n");
  process.exit(1);
}

const PHONE = 320;
const views = new Map(sampleViews);
const { browser, page } = await openCardPage();
try {
  const pictures: string[] = [];
  for (const name of names) {
    const view = views.get(name);
    const card = view === undefined ? undefined : cardOf(view);
    if (card === undefined) throw new Error(`there is no card called ${name}`);
    await drawCard(page, card, "light", PHONE);
    pictures.push((await page.screenshot({ fullPage: true })).toString("base64"));
  }
  await page.setViewportSize({ width: PHONE * Number(columns), height: 100 });
  const cells = pictures.map((png) => `<img width="${PHONE}" src="data:image/png;base64,${png}">`).join("");
  await page.setContent(
    `<body style="margin:0;background:#f5f5f5"><div style="display:grid;align-items:start;grid-template-columns:repeat(${columns},${PHONE}px)">${cells}</div>`,
  );
  writeFileSync(file, await page.screenshot({ fullPage: true, scale: "css" }));
} finally {
  await browser.close();
}
