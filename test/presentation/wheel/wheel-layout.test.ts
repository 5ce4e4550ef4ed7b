import assert from "node:assert/strict";
import fc from "fast-check";
import { daysAfter } from "../../../src/domain/kernel/civil-date.ts";
import { angleOf, distance, monthStart, pointAt } from "../../../src/presentation/wheel/polar.ts";
import { CENTRE, HUB, layOut, MONTHS_INNER, roomOf } from "../../../src/presentation/wheel/wheel-layout.ts";
import type { PictureMark, WheelPicture } from "../../../src/presentation/wheel/wheel-picture.ts";
import { wheelPicture } from "../../../src/presentation/wheel/wheel-picture.ts";
import { fullWheel } from "../../builders/wheels.ts";

type Given = Pick<WheelPicture, "marks" | "rings">;

const rings = fc.constantFrom(1, 2, 3, 4).map((count) =>
  Array.from({ length: count }, (_, ring) => ({
    label: ["PM", "SSU", "FSU", undefined][ring],
    name: "organ",
  })),
);

/** Up to sixty marks, some years all in one week. */
const years: fc.Arbitrary<Given> = fc
  .tuple(rings, fc.constantFrom(2027, 2028), fc.boolean())
  .chain(([given, year, crowded]) =>
    fc
      .array(fc.tuple(fc.nat(crowded ? 6 : 364), fc.integer({ min: -2, max: given.length - 1 })), {
        maxLength: 60,
      })
      .map((drawn) => ({
        rings: given,
        marks: drawn
          .toSorted(([one], [other]) => one - other)
          .map(
            ([day, ring], place): PictureMark => ({
              number: place + 1,
              date: daysAfter(monthStart(year, 1), day),
              state: "upcoming",
              ring: ring < 0 ? undefined : ring,
              deadlines: [],
            }),
          ),
      })),
  );

function check(given: Given): void {
  const placed = layOut(given);
  const labels = placed.flatMap(({ label, mark }) => (label === undefined ? [] : [{ label, mark }]));
  for (const [place, { label, mark }] of labels.entries()) {
    const away = distance(label.at, CENTRE);
    assert.ok(
      away - roomOf(mark) >= HUB && away + roomOf(mark) <= MONTHS_INNER,
      "inside its part of the wheel",
    );
    for (const other of labels.slice(place + 1))
      assert.ok(
        distance(label.at, other.label.at) >= roomOf(mark) + roomOf(other.mark) - 1e-9,
        `${mark.number} covers ${other.mark.number}`,
      );
  }
}

describe("the numbers on the wheel", () => {
  it("never cover each other, whatever the year holds", () => {
    fc.assert(fc.property(years, check), { numRuns: 40 });
  });

  it("are all there for any sixty marks, and each mark is at its day", () => {
    fc.assert(
      fc.property(years, (given) => {
        for (const { mark, angle, label } of layOut(given)) {
          assert.ok(label, `${mark.number} has no number`);
          assert.equal(angle, angleOf(mark.date));
          assert.ok(distance(pointAt(CENTRE, label.radius, label.angle), label.at) < 1e-9);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("stand at their day itself where nothing is in the way, and nearly so in a full year", () => {
    for (const id of ["ostfold", "innlandet"]) {
      const placed = layOut(wheelPicture(fullWheel(id), "nb"));
      const moved = placed.map(({ angle, label }) => Math.abs((label?.angle ?? 999) - angle));
      assert.ok(Math.max(...moved) < 16, String(Math.max(...moved)));
      assert.ok(moved.filter((turn) => turn === 0).length > placed.length / 2);
    }
  });

  it("follow each other in the order of their days on each circle", () => {
    const placed = layOut(wheelPicture(fullWheel("ostfold"), "nb"));
    for (const radius of new Set(placed.map(({ label }) => label?.radius))) {
      const angles = placed.flatMap(({ label }) =>
        label !== undefined && label.radius === radius ? [label.angle] : [],
      );
      assert.deepEqual(
        angles,
        angles.toSorted((one, other) => one - other),
      );
    }
  });
});
