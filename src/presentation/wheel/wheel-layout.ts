import { DUTY_SIZE, MEETING_SIZE } from "./mark-shapes.ts";
import { type Obstacle, type PlacedLabel, placeLabels, type WantedLabel } from "./place-labels.ts";
import { angleOf, type Point } from "./polar.ts";
import { widthOf } from "./svg-text.ts";
import type { PictureMark, WheelPicture } from "./wheel-picture.ts";

/** The picture is as wide as a phone; the legend below makes it as high as it needs. */
export const WIDTH = 360;
export const CENTRE: Point = { x: WIDTH / 2, y: WIDTH / 2 };
export const MONTHS_OUTER = 176;
export const MONTHS_INNER = 157;
export const HUB = 43;
const DUTY_LANES = [MONTHS_INNER - 1 - DUTY_SIZE, MONTHS_INNER - 1 - 3 * DUTY_SIZE] as const;
/** Where the duties end and the bodies' rings begin. */
export const DUTIES_INNER = MONTHS_INNER - 2 - 4 * DUTY_SIZE;
const OUTERMOST_RING = DUTIES_INNER - 1 - MEETING_SIZE;
const INNERMOST_RING = HUB + 4 + MEETING_SIZE;

export interface PlacedMark {
  readonly mark: PictureMark;
  /** On the year's circle, by its date and nothing else. */
  readonly angle: number;
  /** Where its number stands; absent where there is room for it nowhere. */
  readonly label: PlacedLabel | undefined;
}

/** Radii of the bodies' rings, from the innermost. */
export function ringRadii(count: number): readonly number[] {
  const apart = Math.min(22, count < 2 ? 0 : (OUTERMOST_RING - INNERMOST_RING) / (count - 1));
  return Array.from({ length: count }, (_, ring) => OUTERMOST_RING - (count - 1 - ring) * apart);
}

/** Every mark at its angle, with its number where none covers another. */
export function layOut({ marks, rings }: Pick<WheelPicture, "marks" | "rings">): readonly PlacedMark[] {
  const radii = ringRadii(rings.length);
  const wanted = marks.map((mark): WantedLabel => {
    const angle = angleOf(mark.date);
    const own = mark.ring === undefined ? undefined : radii[mark.ring];
    const duties = own === undefined ? 0 : 60;
    const lanes = [
      ...(own === undefined ? [] : [{ radius: own, cost: 0 }]),
      { radius: DUTY_LANES[0], cost: duties },
      { radius: DUTY_LANES[1], cost: duties + 9 },
    ];
    return { angle, lanes, room: roomOf(mark) };
  });
  const placed = placeLabels(CENTRE, wanted, ringLabelSpace(rings, radii));
  return marks.map((mark, place) => ({ mark, angle: angleOf(mark.date), label: placed[place] }));
}

/** Half the width that nothing else may come into. */
export function roomOf({ ring }: Pick<PictureMark, "ring">): number {
  return ring === undefined ? DUTY_SIZE : MEETING_SIZE;
}

/** The middle of a ring's own name: before the turn of the year, when nobody meets and few deadlines fall. */
export function ringLabelAt(label: string, radius: number): Point {
  return { x: CENTRE.x - widthOf(label) / 2 - 4, y: CENTRE.y - radius };
}

function ringLabelSpace(rings: WheelPicture["rings"], radii: readonly number[]): Obstacle[] {
  return rings.flatMap(({ label }, ring) => {
    const radius = radii[ring];
    if (label === undefined || radius === undefined) return [];
    const half = widthOf(label) / 2;
    const { x: middle, y } = ringLabelAt(label, radius);
    return [-half + 4, 0, half - 4].map((x) => ({ at: { x: middle + x, y }, room: 6 }));
  });
}
