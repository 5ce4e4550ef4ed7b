import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { renderIcon } from "../../manifest/icons/render-icons.ts";

/** Red, green, blue and alpha of each pixel; colours are multiplied by alpha. */
function pixels(png: Uint8Array, side: number): Buffer {
  const image = `<image width="${side}" height="${side}" href="data:image/png;base64,${Buffer.from(png).toString("base64")}"/>`;
  return new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}">${image}</svg>`,
  ).render().pixels;
}

describe("icons", () => {
  for (const [icon, side] of [
    ["color", 192],
    ["outline", 32],
  ] as const)
    it(`are drawn from the SVG beside them (${icon})`, () => {
      const [kept, drawn] = [readFileSync(`manifest/${icon}.png`), renderIcon(icon)].map((png) =>
        pixels(png, side),
      );
      assert.ok(kept !== undefined && drawn !== undefined);
      assert.equal(kept.length, side * side * 4);
      // Processors round the edges' shades differently.
      assert.ok(kept.every((shade, place) => Math.abs(shade - (drawn[place] ?? 0)) <= 2));
    });

  it("are white on nothing where Teams asks for an outline", () => {
    const outline = pixels(readFileSync("manifest/outline.png"), 32);
    const alphas = outline.filter((_, place) => place % 4 === 3);
    assert.ok(alphas.includes(0) && alphas.includes(255));
    assert.ok(outline.every((shade, place) => shade === outline[place - (place % 4) + 3]));
  });

  it("fill their square in colour, which Teams itself rounds", () => {
    const color = pixels(readFileSync("manifest/color.png"), 192);
    assert.ok(color.every((shade, place) => place % 4 !== 3 || shade === 255));
  });
});
