import assert from "node:assert/strict";
import {
  createPictureDrawer,
  DRAWING_LIMITS,
} from "../../../src/adapters/documents/picture/picture-drawer.ts";
import { MOST_PIXELS } from "../../../src/adapters/documents/picture/picture-png.ts";
import { wheelPicture } from "../../../src/presentation/wheel/wheel-picture.ts";
import { wheelSvg } from "../../../src/presentation/wheel/wheel-svg.ts";
import { fullWheel } from "../../builders/wheels.ts";

const wheel = wheelSvg(wheelPicture(fullWheel("innlandet"), "nb"));

/** Width and height, from the head of a PNG. */
function sizeOf(png: Uint8Array): readonly [number, number] {
  const bytes = Buffer.from(png);
  assert.equal(bytes.subarray(1, 4).toString("latin1"), "PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("drawing a picture", () => {
  it("gives one that Teams shows, with letters in it", async () => {
    const drawer = createPictureDrawer();
    const [drawn, without] = [await drawer(wheel), await drawer(wheel.replace(/<text.*?<\/text>/g, ""))];
    assert.ok(drawn !== undefined && without !== undefined);
    const [width, height] = sizeOf(drawn);
    assert.ok(width <= MOST_PIXELS && height === MOST_PIXELS, `${width} × ${height}`);
    assert.ok(drawn.length < 1_000_000);
    assert.ok(drawn.length > without.length * 1.2, "the font was found");
  });

  it("draws what is the same once, and not more at once than it may", async () => {
    const drawer = createPictureDrawer({ ...DRAWING_LIMITS, atOnce: 1 });
    const [one, same, other] = await Promise.all([drawer(wheel), drawer(wheel), drawer(`${wheel}<!-- -->`)]);
    assert.ok(one !== undefined);
    assert.equal(one, same);
    assert.equal(other, undefined);
    assert.equal(await drawer(wheel), one);
  });

  it("refuses what is no picture, and may be asked again", async () => {
    const drawer = createPictureDrawer({ ...DRAWING_LIMITS, atOnce: 1 });
    for (let time = 0; time < 2; time += 1)
      await assert.rejects(async () => drawer("dette er ikke noe bilde"), { code: "drawing-failed" });
  });
});
