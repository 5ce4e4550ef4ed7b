import { distance, type Point, pointAt } from "./polar.ts";

/** A label that wants to stand at an angle, on the first of its lanes that has room. */
export interface WantedLabel {
  readonly angle: number;
  /** Circles that it may stand on, best first; what each costs beside the way along it, in the unit of the radii. */
  readonly lanes: readonly { readonly radius: number; readonly cost: number }[];
  /** Half of its width; nothing else comes nearer. */
  readonly room: number;
}

/** Something that is there already, and stays. */
export interface Obstacle {
  readonly at: Point;
  readonly room: number;
}

export interface PlacedLabel {
  readonly angle: number;
  readonly radius: number;
  readonly at: Point;
}

/** Degrees between two places that are tried. */
const STEP = 1;

/**
 * Gives every label a place as near as possible to where it wants to be, so that none covers another; in the order that
 * they are given. Absent for a label that there is no room for anywhere.
 */
export function placeLabels(
  centre: Point,
  labels: readonly WantedLabel[],
  obstacles: readonly Obstacle[] = [],
): readonly (PlacedLabel | undefined)[] {
  const taken: Obstacle[] = [...obstacles];
  const placed = labels.map((label) => {
    const place = nearestFree(centre, label, taken);
    if (place !== undefined) taken.push({ at: place.at, room: label.room });
    return place;
  });
  return uncrossed(labels, placed);
}

function nearestFree(centre: Point, label: WantedLabel, taken: readonly Obstacle[]): PlacedLabel | undefined {
  let best: { readonly place: PlacedLabel; readonly cost: number } | undefined;
  for (const { radius, cost: ofLane } of label.lanes) {
    for (let turn = 0; turn <= 180; turn += STEP) {
      const cost = (turn * Math.PI * radius) / 180 + ofLane;
      if (best !== undefined && cost >= best.cost) break;
      const angle = [label.angle + turn, label.angle - turn].find((each) =>
        isFree(pointAt(centre, radius, each), label.room, taken),
      );
      if (angle === undefined) continue;
      best = { place: { angle, radius, at: pointAt(centre, radius, angle) }, cost };
      break;
    }
  }
  return best?.place;
}

function isFree(at: Point, room: number, taken: readonly Obstacle[]): boolean {
  return taken.every((other) => distance(at, other.at) >= room + other.room);
}

/**
 * Labels of the same size on the same lane change places where the lines to them would cross, so that numbers that
 * follow each other stand in their order.
 */
function uncrossed(
  labels: readonly WantedLabel[],
  placed: readonly (PlacedLabel | undefined)[],
): readonly (PlacedLabel | undefined)[] {
  const places = [...placed];
  for (let first = 0; first < places.length; first += 1)
    for (let second = first + 1; second < places.length; second += 1) {
      const [one, other] = [places[first], places[second]];
      const [mine, its] = [labels[first], labels[second]];
      if (one === undefined || other === undefined || mine === undefined || its === undefined) continue;
      if (one.radius !== other.radius || mine.room !== its.room) continue;
      const wantedBefore = turnBetween(mine.angle, its.angle) >= 0;
      const standsBefore = turnBetween(one.angle, other.angle) >= 0;
      const near = Math.abs(turnBetween(one.angle, other.angle)) < 90;
      if (near && wantedBefore && !standsBefore) [places[first], places[second]] = [other, one];
    }
  return places;
}

/** From one angle to another the short way, clockwise positive. */
function turnBetween(from: number, to: number): number {
  return ((((to - from) % 360) + 540) % 360) - 180;
}
