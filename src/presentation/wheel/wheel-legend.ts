import { deadlineSign, markShape } from "./mark-shapes.ts";
import type { Point } from "./polar.ts";
import { fitted, svgText } from "./svg-text.ts";
import { GUIDE, PAUSE } from "./wheel-colours.ts";
import { WIDTH } from "./wheel-layout.ts";
import type { WheelPicture } from "./wheel-picture.ts";

interface Entry {
  readonly text: string;
  readonly draw: (at: Point) => string;
}

const ROW = 22;
const MARGIN = 20;
const TEXT = 13;
const BESIDE = 17;
const COLUMN = WIDTH / 2;

/** What the picture's signs mean, only those that are in it; in two columns under the wheel. */
export function wheelLegend(
  picture: WheelPicture,
  top: number,
): { readonly svg: string; readonly height: number } {
  const entries = entriesOf(picture);
  const rows = Math.ceil(entries.length / 2);
  const svg = entries.map(({ text, draw }, place) => {
    const at = { x: MARGIN + Math.floor(place / rows) * COLUMN, y: top + (place % rows) * ROW + ROW / 2 };
    return (
      draw(at) +
      svgText(
        fitted(text, COLUMN - MARGIN - BESIDE, TEXT),
        { x: at.x + BESIDE, y: at.y },
        { size: TEXT, anchor: "start" },
      )
    );
  });
  return { svg: svg.join(""), height: rows * ROW };
}

function entriesOf({ rings, marks, loose, legend, pauses }: WheelPicture): Entry[] {
  const deadlines = [
    ...marks.flatMap(({ deadlines }) => deadlines),
    ...loose.map(({ deadline }) => deadline),
  ];
  const has = (state: string) => marks.some((mark) => mark.state === state);
  const duty = (text: string, state: "upcoming" | "overdue" | "done" | "passed"): Entry => ({
    text,
    draw: (at) => markShape({ ring: undefined, state, number: "" }, at),
  });
  return [
    ...rings
      .map(
        ({ name }, ring): Entry => ({
          text: name,
          draw: (at) => markShape({ ring, state: "upcoming", number: "" }, at),
        }),
      )
      .toReversed(),
    ...(["cases", "notice", "minutes"] as const)
      .filter((kind) => deadlines.some((each) => each.kind === kind))
      .map(
        (kind): Entry => ({
          text: legend.deadline[kind],
          draw: (at) => deadlineSign(kind, rings.length - 1, at),
        }),
      ),
    ...(marks.some(({ ring }) => ring === undefined) ? [duty(legend.duty, "upcoming")] : []),
    ...(has("overdue") ? [duty(legend.overdue, "overdue")] : []),
    ...(has("done") ? [duty(legend.done, "done")] : []),
    ...(has("passed") ? [duty(legend.passed, "passed")] : []),
    ...(pauses.length === 0
      ? []
      : [
          {
            text: legend.pauses,
            draw: ({ x, y }: Point) =>
              `<rect x="${x - 9}" y="${y - 6}" width="18" height="12" rx="2" fill="${PAUSE}" stroke="${GUIDE}" stroke-width="0.8"/>`,
          },
        ]),
  ];
}
