import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { cardOf } from "../../src/adapters/teams/cards/card-of.ts";
import type { Theme } from "../adapters/teams/cards/host-config.ts";
import { sampleViews } from "../builders/views.ts";
import { drawCard, openCardPage } from "./card-page.ts";

/**
 * Draws every sample card with the official renderer, in both themes and at the widths of a phone and a desktop, as
 * PNG files to be looked at: node launch.mjs test/bench/render-cards.ts FOLDER [part of a card's name]
 */
const [folder, part = ""] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write("render-cards needs the folder to write the pictures to.\n");
  process.exit(1);
}
mkdirSync(folder, { recursive: true });

const WIDTHS = [320, 560];
const { browser, page } = await openCardPage();
try {
  for (const [name, view] of sampleViews) {
    const card = name.includes(part) ? cardOf(view) : undefined;
    if (card === undefined) continue;
    const unfolded: unknown = JSON.parse(
      JSON.stringify(card).replaceAll('"isVisible":false', '"isVisible":true'),
    );
    for (const theme of ["light", "dark"] satisfies Theme[])
      for (const width of WIDTHS) {
        await drawCard(page, unfolded, theme, width);
        await page.screenshot({ path: join(folder, `${name}.${theme}.${width}.png`), fullPage: true });
      }
  }
} finally {
  await browser.close();
}
