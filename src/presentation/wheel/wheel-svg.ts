import { deadlineSign, markShape, paintOf } from "./mark-shapes.ts";
import {
  angleOf,
  arcPath,
  coordinates,
  endAngleOf,
  monthStart,
  pointAt,
  sectorPath,
  short,
  startAngleOf,
} from "./polar.ts";
import { fitted, svgText, widthOf, xmlText } from "./svg-text.ts";
import { FAINT, GUIDE, INK, MONTH, OVERDUE_PAINT, PAPER, PAUSE } from "./wheel-colours.ts";
import {
  CENTRE,
  DUTIES_INNER,
  HUB,
  layOut,
  MONTHS_INNER,
  MONTHS_OUTER,
  type PlacedMark,
  ringLabelAt,
  ringRadii,
  WIDTH,
} from "./wheel-layout.ts";
import { wheelLegend } from "./wheel-legend.ts";
import type { WheelPicture } from "./wheel-picture.ts";

/** The wheel as an SVG document with a paper of its own; the same picture gives the same text. */
export function wheelSvg(picture: WheelPicture): string {
  const { language, title, description, warning } = picture;
  const legendTop = CENTRE.y + MONTHS_OUTER + (warning === undefined ? 10 : 30);
  const legend = wheelLegend(picture, legendTop);
  const height = Math.ceil(legendTop + legend.height + 8);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}"`,
    ` role="img" aria-labelledby="title desc" xml:lang="${language}" lang="${language}"`,
    ` font-family="'Source Sans 3','Segoe UI',sans-serif">`,
    `<title id="title">${xmlText(title)}</title><desc id="desc">${xmlText(description)}</desc>`,
    `<rect width="${WIDTH}" height="${height}" rx="8" fill="${PAPER}"/>`,
    ...pauses(picture),
    ...frame(picture),
    ...hand(picture),
    ...looseDeadlines(picture),
    ...marks(picture),
    ...hub(picture),
    warning === undefined
      ? ""
      : svgText(warning, { x: CENTRE.x, y: legendTop - 12 }, { bold: true, fill: OVERDUE_PAINT.edge }),
    legend.svg,
    "</svg>\n",
  ].join("");
}

function pauses(picture: WheelPicture): string[] {
  return picture.pauses.map(
    ({ from, to }) =>
      `<path d="${sectorPath(CENTRE, HUB, MONTHS_INNER, startAngleOf(from), endAngleOf(to))}" fill="${PAUSE}"/>`,
  );
}

/** The band of months, the lines between them, quarters a little stronger, and the rings. */
function frame({ year, months, rings }: WheelPicture): string[] {
  const radii = ringRadii(rings.length);
  const starts = months.map((_, month) => startAngleOf(monthStart(year, month + 1)));
  return [
    `<path d="${sectorPath(CENTRE, MONTHS_INNER, MONTHS_OUTER, 0, 180)}${sectorPath(CENTRE, MONTHS_INNER, MONTHS_OUTER, 180, 360)}" fill="${MONTH}"/>`,
    ...starts.map((angle, month) => {
      const quarter = month % 3 === 0;
      const line = `M${coordinates(pointAt(CENTRE, HUB, angle))}L${coordinates(pointAt(CENTRE, MONTHS_OUTER, angle))}`;
      return `<path d="${line}" stroke="${quarter ? GUIDE : FAINT}" stroke-width="${quarter ? 1.2 : 0.8}"/>`;
    }),
    `<circle cx="${CENTRE.x}" cy="${CENTRE.y}" r="${DUTIES_INNER}" fill="none" stroke="${GUIDE}" stroke-width="0.8"/>`,
    ...rings.map(
      (_, ring) =>
        `<circle cx="${CENTRE.x}" cy="${CENTRE.y}" r="${short(radii[ring] ?? 0)}" fill="none" stroke="${paintOf(ring).edge}" stroke-opacity="0.35" stroke-width="1"/>`,
    ),
    ...months.map((name, month) => {
      const angle = ((starts[month] ?? 0) + (starts[month + 1] ?? 360)) / 2;
      const upsideDown = angle > 90 && angle < 270;
      return svgText(name, pointAt(CENTRE, (MONTHS_INNER + MONTHS_OUTER) / 2, angle), {
        size: 13,
        turn: upsideDown ? angle - 180 : angle,
      });
    }),
    ...rings.map(({ label }, ring) =>
      label === undefined
        ? ""
        : svgText(label, ringLabelAt(label, radii[ring] ?? 0), {
            bold: true,
            fill: paintOf(ring).edge,
            halo: PAUSE,
          }),
    ),
  ];
}

function hand({ today }: WheelPicture): string[] {
  if (today === undefined) return [];
  const angle = angleOf(today.date);
  const [from, to] = [pointAt(CENTRE, HUB, angle), pointAt(CENTRE, MONTHS_INNER, angle)];
  const tip = [
    pointAt(CENTRE, MONTHS_INNER + 8, angle),
    pointAt(CENTRE, MONTHS_INNER - 1, angle - 2),
    pointAt(CENTRE, MONTHS_INNER - 1, angle + 2),
  ];
  return [
    `<path d="M${coordinates(from)}L${coordinates(to)}" stroke="${INK}" stroke-width="1.8"/>`,
    `<path d="M${tip.map(coordinates).join("L")}Z" fill="${INK}"/>`,
  ];
}

function looseDeadlines({ loose, rings }: WheelPicture): string[] {
  const radii = ringRadii(rings.length);
  return loose.map(({ ring, deadline }) =>
    deadlineSign(deadline.kind, ring, pointAt(CENTRE, radii[ring] ?? 0, angleOf(deadline.date))),
  );
}

function marks(picture: WheelPicture): string[] {
  const placed = layOut(picture);
  const radii = ringRadii(picture.rings.length);
  // Lines first, then signs, then numbers: what says most is never covered.
  return [
    ...placed.flatMap((each) => threads(each, radii)),
    ...placed.flatMap(({ mark }) =>
      mark.ring === undefined
        ? []
        : mark.deadlines.map(({ kind, date }) =>
            deadlineSign(kind, mark.ring ?? 0, pointAt(CENTRE, radii[mark.ring ?? 0] ?? 0, angleOf(date))),
          ),
    ),
    ...placed.map(({ mark, label }) =>
      label === undefined ? "" : markShape({ ...mark, number: String(mark.number) }, label.at),
    ),
  ];
}

/** From a meeting's deadlines along its ring to its day; and from a day to a number that has moved aside. */
function threads({ mark, angle, label }: PlacedMark, radii: readonly number[]): string[] {
  const radius = mark.ring === undefined ? undefined : radii[mark.ring];
  const { edge } = paintOf(mark.ring);
  const base = pointAt(CENTRE, radius ?? MONTHS_INNER, angle);
  const days = mark.deadlines.map(({ date }) => angleOf(date));
  const along =
    radius === undefined || days.length === 0
      ? []
      : [
          `<path d="${arcPath(CENTRE, radius, Math.min(angle, ...days), Math.max(angle, ...days))}" fill="none" stroke="${edge}" stroke-width="2.4" stroke-opacity="0.7"/>`,
        ];
  const moved = label === undefined || label.angle !== angle || label.radius !== radius;
  return [
    ...along,
    ...(moved && label !== undefined
      ? [`<path d="M${coordinates(base)}L${coordinates(label.at)}" stroke="${edge}" stroke-width="1"/>`]
      : []),
    ...(moved ? [`<circle cx="${short(base.x)}" cy="${short(base.y)}" r="1.9" fill="${edge}"/>`] : []),
  ];
}

/** The year, whose it is, and today's date. */
function hub({ year, name, today }: WheelPicture): string[] {
  const lines = wrapped(name, 2 * HUB - 14);
  const below = [
    ...lines.map((text) => ({ text, bold: false })),
    ...(today === undefined ? [] : [{ text: today.text, bold: true }]),
  ];
  const top = CENTRE.y - (below.length * 14) / 2;
  return [
    `<circle cx="${CENTRE.x}" cy="${CENTRE.y}" r="${HUB}" fill="${PAPER}" stroke="${GUIDE}" stroke-width="0.8"/>`,
    svgText(String(year), { x: CENTRE.x, y: top }, { size: 24, bold: true }),
    ...below.map(({ text, bold }, place) =>
      svgText(text, { x: CENTRE.x, y: top + 19 + place * 14 }, { bold }),
    ),
  ];
}

/** In at most two lines that fit the width; what does not fit is cut, and says so. */
function wrapped(text: string, width: number): readonly string[] {
  if (widthOf(text) <= width) return [text];
  const words = text.split(" ");
  const first = words
    .map((_, count) => words.slice(0, count + 1).join(" "))
    .findLast((line) => widthOf(line) <= width);
  if (first === undefined || first === text) return [fitted(text, width)];
  return [first, fitted(text.slice(first.length + 1), width)];
}
