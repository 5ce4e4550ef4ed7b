import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";
import { picturePng } from "../../src/adapters/documents/picture/picture-png.ts";
import { wheelPicture } from "../../src/presentation/wheel/wheel-picture.ts";
import { wheelSvg } from "../../src/presentation/wheel/wheel-svg.ts";
import { coloursOf, hostConfig, type Theme } from "../adapters/teams/cards/host-config.ts";
import { fullWheel } from "../builders/wheels.ts";

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

/** A browser and a page in it that draws cards with the official renderer, twice as fine as on a screen. */
export async function openCardPage(): Promise<{ readonly browser: Browser; readonly page: Page }> {
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
  const page = await browser.newPage({ deviceScaleFactor: 2 });
  await page.addStyleTag({ content: STYLE });
  await page.addScriptTag({
    path: createRequire(import.meta.url).resolve("adaptivecards/dist/adaptivecards.js"),
  });
  await page.addScriptTag({ content: HOST });
  return { browser, page };
}

/** @param width in CSS pixels */
export async function drawCard(page: Page, card: unknown, theme: Theme, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 100 });
  const given = [withPicture(card), hostConfig(theme), coloursOf(theme)].map((each) => JSON.stringify(each));
  await page.evaluate(`draw(${given.join(",")})`);
  await page.evaluate("Promise.all([...document.images].map((image) => image.decode().catch(() => {})))");
}

/** The samples' addresses lead nowhere: the picture that would be there is put in their place. */
function withPicture(card: unknown): unknown {
  const text = JSON.stringify(card);
  if (!text.includes('"Image"')) return card;
  const svg = wheelSvg(wheelPicture(fullWheel("ostfold"), "nb"));
  const address = `data:image/png;base64,${Buffer.from(picturePng(svg)).toString("base64")}`;
  const drawn: unknown = JSON.parse(
    text.replace(/"url":"https:\/\/enighet\.example\/wheel\/[^"]*\.png"/g, `"url":"${address}"`),
  );
  return drawn;
}
