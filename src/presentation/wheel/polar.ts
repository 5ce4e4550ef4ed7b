import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import { daysBetween, parseCivilDate } from "../../domain/kernel/civil-date.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The middle of a day on a year's circle, in degrees clockwise from the top, where 1 January begins. A leap year's days
 * are a little narrower.
 */
export function angleOf(date: CivilDate): number {
  return angleAtDay(date, 0.5);
}

/** Where a day begins. */
export function startAngleOf(date: CivilDate): number {
  return angleAtDay(date, 0);
}

/** Where a day ends: for the last day of a year 360, and not 0. */
export function endAngleOf(date: CivilDate): number {
  return angleAtDay(date, 1);
}

/** The first day of a month. */
export function monthStart(year: number, month: number): CivilDate {
  const date = parseCivilDate(`${year}-${String(month).padStart(2, "0")}-01`);
  if (date === undefined) throw new RangeError(`there is no month ${month}`);
  return date;
}

/** The point so far from the centre, at this angle. */
export function pointAt(centre: Point, radius: number, angle: number): Point {
  const turned = ((angle - 90) * Math.PI) / 180;
  return { x: centre.x + radius * Math.cos(turned), y: centre.y + radius * Math.sin(turned) };
}

export function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** An SVG path along a circle, clockwise; less than a whole turn. */
export function arcPath(centre: Point, radius: number, from: number, to: number): string {
  const [start, end] = [pointAt(centre, radius, from), pointAt(centre, radius, to)];
  return `M${coordinates(start)}A${short(radius)} ${short(radius)} 0 ${to - from > 180 ? 1 : 0} 1 ${coordinates(end)}`;
}

/** An SVG path around a part of a ring. */
export function sectorPath(centre: Point, inner: number, outer: number, from: number, to: number): string {
  const large = to - from > 180 ? 1 : 0;
  const back = pointAt(centre, inner, to);
  const start = pointAt(centre, inner, from);
  return [
    arcPath(centre, outer, from, to),
    `L${coordinates(back)}`,
    `A${short(inner)} ${short(inner)} 0 ${large} 0 ${coordinates(start)}Z`,
  ].join("");
}

export function coordinates({ x, y }: Point): string {
  return `${short(x)} ${short(y)}`;
}

/** Two decimals: finer than any screen. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function angleAtDay(date: CivilDate, part: number): number {
  const year = Number(date.slice(0, 4));
  const first = monthStart(year, 1);
  const days = daysBetween(first, monthStart(year + 1, 1));
  return ((daysBetween(first, date) + part) / days) * 360;
}
