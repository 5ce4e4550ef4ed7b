// Draws the icons that Teams asks for from the SVG beside them: node launch.mjs manifest/icons/render-icons.ts
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";

/** The pixels of each side that Teams requires. */
const ICON_SIZES = { color: 192, outline: 32 } as const;

/** The icon as PNG, drawn from its SVG. */
export function renderIcon(icon: keyof typeof ICON_SIZES): Uint8Array {
  const svg = readFileSync(new URL(`${icon}.svg`, import.meta.url), "utf8");
  return new Resvg(svg, { fitTo: { mode: "width", value: ICON_SIZES[icon] } }).render().asPng();
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const icon of ["color", "outline"] as const)
    writeFileSync(new URL(`../${icon}.png`, import.meta.url), renderIcon(icon));
