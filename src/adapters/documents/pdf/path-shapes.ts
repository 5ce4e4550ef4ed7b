import { type Box, type Matrix, pointIn } from "./matrix.ts";

export interface DrawnShape {
  readonly kind: "filled" | "stroked" | "picture";
  readonly box: Box;
  /** `#rrggbb` of what is filled; absent for a pattern, a stroke or a picture. */
  readonly colour: string | undefined;
  /** The straight lines of a stroke: x and y where each begins and ends. */
  readonly segments: readonly Segment[];
}

export type Segment = readonly [number, number, number, number];

/** How many numbers follow each mark in a path: move, line, cubic and quadratic curve, close. */
const COORDINATES = [2, 2, 6, 4, 0];
const CLOSE = 4;

/** The separate parts of a path, each as the points that it passes; a curve counts as a line to its end. */
export function subpathsOf(path: ArrayLike<number>, matrix: Matrix): (readonly [number, number])[][] {
  const parts: (readonly [number, number])[][] = [];
  for (let at = 0; at < path.length; ) {
    const mark = path[at] ?? CLOSE;
    const count = COORDINATES[mark] ?? 0;
    const part = parts.at(-1);
    if (mark === CLOSE) {
      const [first] = part ?? [];
      if (first !== undefined) part?.push(first);
    } else {
      const points: (readonly [number, number])[] = [];
      for (let place = at + 1; place < at + 1 + count; place += 2)
        points.push(pointIn(matrix, path[place] ?? 0, path[place + 1] ?? 0));
      if (mark === 0 || part === undefined) parts.push(points);
      else part.push(...points);
    }
    at += 1 + count;
  }
  return parts;
}

export function boxAround(points: readonly (readonly [number, number])[]): Box {
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1e9, -1e9];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

export function segmentsThrough(points: readonly (readonly [number, number])[]): Segment[] {
  return points.slice(1).map(([x, y], place) => {
    const [x0, y0] = points[place] ?? [x, y];
    return [x0, y0, x, y];
  });
}
