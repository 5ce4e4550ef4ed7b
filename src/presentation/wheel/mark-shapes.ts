import type { MarkState, MeetingDeadline } from "../../domain/reminders/wheel.ts";
import { coordinates, type Point, pointAt, short } from "./polar.ts";
import { svgText } from "./svg-text.ts";
import { DUTY_PAINT, INK, OVERDUE_PAINT, PAPER, type Paint, RING_PAINTS } from "./wheel-colours.ts";

/** Half of a meeting's mark, and of a duty's from corner to corner. */
export const MEETING_SIZE = 9;
export const DUTY_SIZE = 10.5;

/** Each ring has its shape, so that colour is not needed to tell whose a mark is. */
const SHAPES = ["hexagon", "circle", "square", "shield"] as const;
type Shape = (typeof SHAPES)[number] | "diamond";

export function paintOf(ring: number | undefined): Paint {
  return (ring === undefined ? undefined : RING_PAINTS[ring]) ?? DUTY_PAINT;
}

/** A mark with its number: filled while it lies ahead, open when it is over, with a sign when it is done or overdue. */
export function markShape(
  {
    ring,
    state,
    number,
  }: { readonly ring: number | undefined; readonly state: MarkState; readonly number: string },
  at: Point,
): string {
  const shape: Shape = (ring === undefined ? undefined : SHAPES[ring]) ?? "diamond";
  const paint = state === "overdue" ? OVERDUE_PAINT : paintOf(ring);
  const open = state === "done" || state === "passed";
  const look = `fill="${open ? PAPER : paint.fill}" stroke="${paint.edge}" stroke-width="1.4" stroke-linejoin="round"`;
  return [
    outline(shape, at, look),
    svgText(number, at, { bold: true, fill: open ? INK : paint.on }),
    badge(state, at),
  ].join("");
}

function outline(shape: Shape, at: Point, look: string): string {
  const around = (radius: number, angles: readonly number[]) =>
    `<path d="M${angles.map((angle) => coordinates(pointAt(at, radius, angle))).join("L")}Z" ${look}/>`;
  switch (shape) {
    case "circle":
      return `<circle cx="${short(at.x)}" cy="${short(at.y)}" r="${MEETING_SIZE - 0.7}" ${look}/>`;
    case "square": {
      const half = MEETING_SIZE - 1.2;
      return `<rect x="${short(at.x - half)}" y="${short(at.y - half)}" width="${short(2 * half)}" height="${short(2 * half)}" rx="2.5" ${look}/>`;
    }
    case "hexagon":
      return around(MEETING_SIZE - 0.2, [30, 90, 150, 210, 270, 330]);
    case "shield":
      return around(MEETING_SIZE + 0.6, [315, 45, 100, 180, 260]);
    case "diamond":
      return around(DUTY_SIZE - 0.7, [0, 90, 180, 270]);
  }
}

/** A tick for what is done, an exclamation mark for what is late; drawn, since letters so small could not be read. */
function badge(state: MarkState, at: Point): string {
  if (state !== "done" && state !== "overdue") return "";
  const { x, y } = { x: at.x + 8.8, y: at.y - 8 };
  const dark = state === "done" ? INK : OVERDUE_PAINT.edge;
  const sign =
    state === "done"
      ? `M${short(x - 2)} ${short(y)}l1.4 1.6l2.6 -3.2`
      : `M${short(x)} ${short(y - 2.4)}v2.6m0 1.7v0.4`;
  return [
    `<circle cx="${short(x)}" cy="${short(y)}" r="4.2" fill="${PAPER}" stroke="${dark}" stroke-width="1.1"/>`,
    `<path d="${sign}" fill="none" stroke="${dark}" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round"/>`,
  ].join("");
}

/** The small sign of a meeting's deadline: a ring for cases, a triangle for the notice, a cross for the minutes. */
export function deadlineSign(kind: MeetingDeadline["kind"], ring: number, at: Point): string {
  const { edge } = paintOf(ring);
  const { x, y } = { x: short(at.x), y: short(at.y) };
  switch (kind) {
    case "cases":
      return `<circle cx="${x}" cy="${y}" r="2.9" fill="${PAPER}" stroke="${edge}" stroke-width="1.5"/>`;
    case "notice":
      return `<path d="M${[0, 120, 240].map((angle) => coordinates(pointAt(at, 4, angle))).join("L")}Z" fill="${edge}" stroke="${PAPER}" stroke-width="0.8"/>`;
    case "minutes":
      return `<path d="M${short(at.x - 2.6)} ${short(at.y - 2.6)}l5.2 5.2m0 -5.2l-5.2 5.2" fill="none" stroke="${edge}" stroke-width="1.7" stroke-linecap="round"/>`;
  }
}
