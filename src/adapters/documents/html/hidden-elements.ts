import { attribute, type HtmlElement } from "./element.ts";

/** Declarations as a style attribute writes them. */
type Style = ReadonlyMap<string, string>;

/** What hides elements in a page's own style sheets: a tag, a class or an id, with its declarations. */
export type HidingRules = ReadonlySet<string>;

const WHITE = /^(?:#fff(?:fff)?|white|rgba?\(\s*255\s*,\s*255\s*,\s*255\s*(?:,\s*1\s*)?\))$/;
const PRINT_ONLY = /@media[^{]*\bprint\b[^{]*\{(?:[^{}]*\{[^}]*\})*[^}]*\}/gi;
const RULE = /([^{}]+)\{([^{}]*)\}/g;
const SIMPLE = /^(?:[a-z][a-z0-9]*|[.#][\w-]+)$/i;

/** The simple selectors that hide what they name; rules for print alone say nothing of what is read here. */
export function hidingRules(css: string): HidingRules {
  const hiding = new Set<string>();
  const plain = css.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(PRINT_ONLY, "");
  for (const [, selectors = "", declarations = ""] of plain.matchAll(RULE))
    if (hides(styleOf(declarations)))
      for (const selector of selectors.split(",").map((one) => one.trim()))
        if (SIMPLE.test(selector)) hiding.add(selector.toLowerCase());
  return hiding;
}

/** True for an element that a reader of the page does not see. `coloured`: it lies on a colour of its own. */
export function isHidden(element: HtmlElement, rules: HidingRules, coloured: boolean): boolean {
  if (attribute(element, "hidden") !== undefined || attribute(element, "aria-hidden") === "true") return true;
  const style = styleOf(attribute(element, "style") ?? "");
  const colour = style.get("color") ?? attribute(element, "color") ?? "";
  if (hides(style) || (WHITE.test(colour.toLowerCase().trim()) && !coloured && !isColoured(element)))
    return true;
  const classes = (attribute(element, "class") ?? "").split(/\s+/).map((name) => `.${name}`);
  return [element.tagName, `#${attribute(element, "id") ?? ""}`, ...classes].some((selector) =>
    rules.has(selector.toLowerCase()),
  );
}

/** True for an element with a background that is not white. */
export function isColoured(element: HtmlElement): boolean {
  const style = styleOf(attribute(element, "style") ?? "");
  const background =
    style.get("background-color") ?? style.get("background") ?? attribute(element, "bgcolor");
  return (
    background !== undefined && !WHITE.test(background) && !/^(?:none|transparent|inherit)$/.test(background)
  );
}

function hides(style: Style): boolean {
  const has = (name: string, pattern: RegExp) => pattern.test(style.get(name) ?? "");
  return (
    has("display", /^none/) ||
    has("visibility", /^(?:hidden|collapse)/) ||
    has("font-size", /^0(?:\.0+)?(?:px|pt|em|rem|%)?$/) ||
    has("opacity", /^0(?:\.0+)?$/) ||
    has("mso-hide", /^all/) ||
    (has("position", /^(?:absolute|fixed)/) && (has("left", /^-\d{3,}/) || has("top", /^-\d{3,}/)))
  );
}

function styleOf(declarations: string): Style {
  return new Map(
    declarations.split(";").map((declaration) => {
      const [name = "", ...value] = declaration.split(":");
      const bare = value.join(":").replace("!important", "");
      return [name.trim().toLowerCase(), bare.trim().toLowerCase()];
    }),
  );
}
