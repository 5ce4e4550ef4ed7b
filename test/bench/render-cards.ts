import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { cardOf } from "../../src/adapters/teams/cards/card-of.ts";
import { coloursOf, hostConfig, type Theme } from "../adapters/teams/cards/host-config.ts";
import { sampleViews } from "../builders/views.ts";

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
/** What Teams does around a card that the renderer leaves to its host: Markdown, corners and buttons. */
const HOST = `
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    const box = document.createElement("p");
    box.textContent = text.replace(/\\\\([^\\p{L}\\p{N}\\s])/gu, "$1");
    result.outputHtml = box.outerHTML;
    result.didProcess = true;
  };
  const draw = (json, config, colours) => {
    document.body.style.background = colours.page;
    for (const name of ["card", "line", "text"]) document.body.style.setProperty("--" + name, colours[name]);
    const card = new AdaptiveCards.AdaptiveCard();
    card.hostConfig = new AdaptiveCards.HostConfig(config);
    card.parse(json);
    document.body.replaceChildren(card.render());
  };`;
const STYLE = `
  body { margin: 8px }
  p { margin: 0 }
  .ac-adaptiveCard { border: 1px solid var(--line); border-radius: 6px }
  .ac-container { border-radius: 4px }
  .ac-pushButton { font: 600 14px 'Segoe UI', 'Noto Sans', 'Liberation Sans', sans-serif; padding: 5px 12px;
    color: var(--text); background: var(--card); border: 1px solid var(--line); border-radius: 4px }
  .ac-pushButton.style-positive { color: #fff; background: #5b5fc7; border-color: #5b5fc7 }`;

const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-sync",
  ],
});
try {
  const page = await browser.newPage({ deviceScaleFactor: 2 });
  await page.addStyleTag({ content: STYLE });
  await page.addScriptTag({
    path: createRequire(import.meta.url).resolve("adaptivecards/dist/adaptivecards.js"),
  });
  await page.addScriptTag({ content: HOST });
  for (const [name, view] of sampleViews) {
    const card = name.includes(part) ? cardOf(view) : undefined;
    if (card === undefined) continue;
    const unfolded: unknown = JSON.parse(
      JSON.stringify(card).replaceAll('"isVisible":false', '"isVisible":true'),
    );
    for (const theme of ["light", "dark"] satisfies Theme[])
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 100 });
        const given = [unfolded, hostConfig(theme), coloursOf(theme)].map((each) => JSON.stringify(each));
        await page.evaluate(`draw(${given.join(",")})`);
        await page.screenshot({ path: join(folder, `${name}.${theme}.${width}.png`), fullPage: true });
      }
  }
} finally {
  await browser.close();
}
