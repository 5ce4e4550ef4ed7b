import assert from "node:assert/strict";
import {
  DUTY_PAINT,
  INK,
  MONTH,
  OVERDUE_PAINT,
  PAPER,
  PAUSE,
  RING_PAINTS,
} from "../../../src/presentation/wheel/wheel-colours.ts";

type Triple = readonly [number, number, number];

const PAINTS = [...RING_PAINTS, DUTY_PAINT, OVERDUE_PAINT];

/** Machado, Oliveira, Fernandes (2009), severity 1.0, on linear light. */
const VISIONS: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  everybody: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
};

function light(colour: string): Triple {
  const at = (place: number) => {
    const part = Number.parseInt(colour.slice(place, place + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return [at(1), at(3), at(5)];
}

function luminance(colour: string): number {
  const [red, green, blue] = light(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.1. */
function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** CIE 1976 L*a*b*, D65. */
function lab([red, green, blue]: Triple): Triple {
  const curve = (part: number) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116);
  const x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
  const y = curve(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function difference(one: string, other: string, vision: readonly [Triple, Triple, Triple]): number {
  const seen = (colour: string): Triple => {
    const [red, green, blue] = light(colour);
    const row = ([r, g, b]: Triple) => Math.min(1, Math.max(0, r * red + g * green + b * blue));
    return lab([row(vision[0]), row(vision[1]), row(vision[2])]);
  };
  const [left, right] = [seen(one), seen(other)];
  return Math.hypot(left[0] - right[0], left[1] - right[1], left[2] - right[2]);
}

describe("the wheel's colours", () => {
  it("carry their letters with at least 4.5:1, and stand out from the paper with 3:1", () => {
    for (const { fill, on, edge } of PAINTS) {
      assert.ok(contrast(fill, on) >= 4.5, `${on} on ${fill}`);
      for (const under of [PAPER, PAUSE])
        assert.ok(contrast(edge, under) >= 4.5, `${edge} on ${under}, as the rings' names are`);
    }
    for (const under of [PAPER, PAUSE, MONTH]) assert.ok(contrast(INK, under) >= 4.5);
    assert.ok(contrast(OVERDUE_PAINT.edge, PAPER) >= 4.5);
  });

  for (const [who, vision] of Object.entries(VISIONS))
    it(`are told apart, two and two, by ${who}`, () => {
      for (const [place, { fill }] of PAINTS.entries())
        for (const other of PAINTS.slice(place + 1)) {
          const far = difference(fill, other.fill, vision);
          assert.ok(far >= 15, `${fill} and ${other.fill}: ${far.toFixed(1)}`);
        }
    });
});
