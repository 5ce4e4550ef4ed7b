import { createRequire } from "node:module";
import { JSDOM } from "jsdom";
import { hostConfig } from "./host-config.ts";

const require = createRequire(import.meta.url);
const { window } = new JSDOM("<!doctype html>");
const GLOBALS = [
  "document",
  "HTMLElement",
  "HTMLButtonElement",
  "HTMLInputElement",
  "HTMLSelectElement",
  "Event",
  "KeyboardEvent",
  "MouseEvent",
  "Node",
] as const;

/** The official library finds the browser in globals; they are there only while it works. */
function inBrowser<T>(work: (library: typeof import("adaptivecards")) => T): T {
  const given = Object.fromEntries(GLOBALS.map((name) => [name, window[name]]));
  const before = new Map(
    Object.keys({ window, ...given }).map((name) => [name, Reflect.get(globalThis, name)]),
  );
  Object.assign(globalThis, { window, ...given });
  try {
    return work(require("adaptivecards/dist/adaptivecards.js"));
  } finally {
    for (const [name, value] of before)
      if (value === undefined) Reflect.deleteProperty(globalThis, name);
      else Reflect.set(globalThis, name, value);
  }
}

const CHART_WITH_FALLBACK = /^Unknown element type "Chart\.[\w.]+"\. Fallback will be used if present\.$/;

export interface Rendered {
  /** Everything that the parser and the validator complain of. */
  readonly complaints: readonly string[];
  /** All the text, with what is folded away, blanks folded. */
  readonly text: string;
  /** The names of everything that can be pressed. */
  readonly buttons: readonly string[];
  readonly headings: readonly string[];
}

/** Parses, validates and renders a card as the official JavaScript client does. */
export function renderOfficially(json: object): Rendered {
  return inBrowser((library) => {
    library.AdaptiveCard.onProcessMarkdown = (text, result) => {
      const box = window.document.createElement("p");
      box.textContent = text.replace(/\\([^\p{L}\p{N}\s])/gu, "$1");
      result.outputHtml = box.outerHTML;
      result.didProcess = true;
    };
    const version = new library.Version(1, 5);
    const card = new library.AdaptiveCard();
    card.hostConfig = new library.HostConfig(hostConfig("light"));
    // The library's pattern for languages remembers where it stopped and refuses every second card; one that it must
    // refuse sets it back.
    new library.AdaptiveCard().parse(
      { type: "AdaptiveCard", lang: "-" },
      new library.SerializationContext(version),
    );
    const context = new library.SerializationContext(version);
    card.parse(json, context);
    const parsed = Array.from(
      { length: context.eventCount },
      (_, index) => context.getEventAt(index).message,
    );
    const validated = card.validateProperties().validationEvents.map(({ message }) => message);
    const element = card.render();
    const all = (selector: string) =>
      [...(element?.querySelectorAll(selector) ?? [])].map(
        (found) => found.getAttribute("aria-label") ?? folded(found.textContent ?? ""),
      );
    return {
      // Charts are Teams' own: what stands in for them is drawn, and is looked into like everything else.
      complaints: [...parsed, ...validated].filter((each) => !CHART_WITH_FALLBACK.test(each)),
      text: folded(textIn(element)),
      buttons: all("button, [role=button], [role=link]"),
      headings: all("[role=heading]"),
    };
  });
}

/** jsdom's innerText is a plain property that the renderer sets, and not part of textContent. */
function textIn(node: Node | undefined): string {
  if (node === undefined) return "";
  const inner: unknown = Reflect.get(node, "innerText");
  if (typeof inner === "string") return inner;
  const parts = [...node.childNodes].map(textIn);
  return parts.length === 0 ? (node.textContent ?? "") : parts.join(" ");
}

function folded(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
