/** A colour that things are filled with, what is written on it, and the dark line around it. */
export interface Paint {
  readonly fill: string;
  readonly on: string;
  readonly edge: string;
}

/** The picture has its own paper, so that it is the same in a light and in a dark Teams. */
export const PAPER = "#FBFAF6";
export const INK = "#1E2A32";
/** Lines that only guide the eye. */
export const FAINT = "#E2DED2";
export const GUIDE = "#C9C3B2";
export const PAUSE = "#EFEADB";
export const MONTH = "#E7EBE8";

/**
 * For rings from the innermost. Told apart with every kind of colour vision, and never by colour alone: each ring has
 * its place and its shape too.
 */
export const RING_PAINTS: readonly [Paint, Paint, Paint, Paint] = [
  { fill: "#E3AE3B", on: INK, edge: "#7A5600" },
  { fill: "#1B4E7E", on: "#FFFFFF", edge: "#1B4E7E" },
  { fill: "#23705F", on: "#FFFFFF", edge: "#23705F" },
  { fill: "#B58BB8", on: INK, edge: "#6E4173" },
];

export const DUTY_PAINT: Paint = { fill: "#37424A", on: "#FFFFFF", edge: "#37424A" };
export const OVERDUE_PAINT: Paint = { fill: "#B3261E", on: "#FFFFFF", edge: "#7C140E" };
