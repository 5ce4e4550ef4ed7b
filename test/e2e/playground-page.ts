import type { Browser, Locator, Page } from "playwright-core";
import { launchBrowser } from "./browser.ts";
import { freePort, type Started, start, temporaryFolder } from "./started.ts";

/** The Playground's personal chat in a browser, used as a person uses it. */
export interface PlaygroundChat {
  readonly page: Page;
  say(text: string): Promise<void>;
  /** Waits for words in the conversation, and gives the last place where they stand. */
  reads(words: string | RegExp): Promise<Locator>;
  press(button: string | RegExp): Promise<void>;
  /** Fills in the field of a card's form whose label begins so. */
  fill(label: string, text: string): Promise<void>;
  /** Writes a picture of the conversation for the documentation, when `UPDATE_SCREENSHOTS` is set. */
  picture(name: string): Promise<void>;
}

const PATIENCE_MILLISECONDS = 15_000;

async function openPlayground(browser: Browser, address: string): Promise<PlaygroundChat> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1180 } });
  page.setDefaultTimeout(PATIENCE_MILLISECONDS);
  await page.goto(address, { waitUntil: "domcontentloaded" });
  const box = page.locator("[contenteditable=true]").first();
  await box.waitFor();
  return {
    page,
    async say(text) {
      await box.click();
      await page.keyboard.insertText(text);
      await page.keyboard.press("Enter");
    },
    async reads(words) {
      const place = page.getByText(words).last();
      await place.waitFor();
      return place;
    },
    press: (button) => page.getByRole("button", { name: button }).last().click(),
    fill: (label, text) => page.getByLabel(label).last().fill(text),
    async picture(name) {
      if (process.env["UPDATE_SCREENSHOTS"] === undefined) return;
      // The card's last lines are drawn after its words can be found.
      await page.waitForTimeout(700);
      await page.screenshot({ path: `docs/images/${name}.png` });
    },
  };
}

/** The program as `npm start` runs it, on free ports and an empty data folder, with its chat open in a browser. */
export function startedPlayground(): { readonly chat: () => PlaygroundChat } {
  const dataDir = temporaryFolder();
  let browser: Browser | undefined;
  let program: Started | undefined;
  let chat: PlaygroundChat | undefined;
  before(async () => {
    const [port, playgroundPort] = [await freePort(), await freePort()];
    program = start(["src/cli/start.ts", "--local"], {
      PORT: String(port),
      PLAYGROUND_PORT: String(playgroundPort),
      DATA_DIR: dataDir,
    });
    browser = await launchBrowser();
    await program.printed("Ctrl-C stops both.");
    chat = await openPlayground(browser, `http://localhost:${playgroundPort}/`);
  });
  after(async () => {
    await browser?.close();
    await program?.interrupt();
  });
  return {
    chat() {
      if (chat === undefined) throw new Error("the Playground is not open yet");
      return chat;
    },
  };
}
