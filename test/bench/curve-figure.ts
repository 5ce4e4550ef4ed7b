import type { Judged } from "./question-report.ts";

const SIDE = 320;
const LEFT = 56;
const TOP = 16;
const COLOURS = ["#0f6cbd", "#8a8886", "#c19c00"];

/**
 * The refusal trade-off as SVG, a line for each engine: along, the share refused of the answerable; up, of the
 * unanswerable. A line further up and to the left refuses better.
 */
export function curveFigure(judged: readonly Judged[]): string {
  const byEngine = [...Map.groupBy(judged, ({ engine }) => engine)];
  const curves = byEngine.map(([engine, own], place) => {
    const colour = COLOURS[place % COLOURS.length] ?? "#000";
    const y = TOP + SIDE - 16 * (byEngine.length - place);
    return (
      `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${pointsOf(own)}"/>` +
      `<text x="${LEFT + SIDE - 8}" y="${y}" text-anchor="end" fill="${colour}">${engine}</text>`
    );
  });
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      `<text x="${LEFT + share * SIDE}" y="${TOP + SIDE + 18}" text-anchor="middle">${share}</text>` +
      `<text x="${LEFT - 8}" y="${TOP + SIDE - share * SIDE + 4}" text-anchor="end">${share}</text>`,
  );
  const target = LEFT + 0.07 * SIDE;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEFT + SIDE + 24} ${TOP + SIDE + 48}" font-family="sans-serif" font-size="12" role="img" aria-label="Refused of the unanswerable against refused of the answerable">
<rect width="100%" height="100%" fill="#fff"/>
<rect x="${LEFT}" y="${TOP}" width="${SIDE}" height="${SIDE}" fill="none" stroke="#c8c6c4"/>
<line x1="${target}" y1="${TOP}" x2="${target}" y2="${TOP + SIDE}" stroke="#c8c6c4" stroke-dasharray="4"/>
${ticks.join("\n")}
<text x="${LEFT + SIDE / 2}" y="${TOP + SIDE + 38}" text-anchor="middle">refused of answerable (dashed: 7 %)</text>
<text transform="translate(14 ${TOP + SIDE / 2}) rotate(-90)" text-anchor="middle">refused of unanswerable</text>
${curves.join("\n")}
</svg>
`;
}

function pointsOf(judged: readonly Judged[]): string {
  const answerable = judged.filter(({ question }) => question.gold !== undefined);
  const unanswerable = judged.filter(({ question }) => question.gold === undefined);
  const below = (group: readonly Judged[], cut: number) =>
    group.filter(({ confidence }) => confidence < cut).length / Math.max(1, group.length);
  const cuts = [...new Set(judged.map(({ confidence }) => confidence)), Number.POSITIVE_INFINITY];
  return cuts
    .sort((a, b) => a - b)
    .map((cut) => {
      const x = LEFT + below(answerable, cut) * SIDE;
      const y = TOP + SIDE - below(unanswerable, cut) * SIDE;
      return `${x.toFixed(1)},${y.toFixed(1)}`;
    })
    .join(" ");
}
