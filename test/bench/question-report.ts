import { aurocOf, cutFor, meanOf, refusalAt, type Share, shareOf } from "./measures.ts";
import type { GoldQuestion } from "./question-file.ts";

/** How one engine met one question. */
export interface Judged {
  readonly engine: string;
  readonly question: GoldQuestion;
  readonly confidence: number;
  /** Absent for an engine that never refuses by itself. */
  readonly answered: boolean | undefined;
  /** Place of the first right clause among those shown, from 1; absent when none is. */
  readonly rank: number | undefined;
}

/** False refusals that the cut may cost, where engines are compared. */
const FALSE_REFUSALS = 0.07;
const CUTS = Array.from({ length: 19 }, (_, step) => (step + 1) / 20);

const isAnswerable = ({ question }: Judged) => question.gold !== undefined;
const confidencesOf = (judged: readonly Judged[]) => judged.map(({ confidence }) => confidence);

export function summarise(judged: readonly Judged[]) {
  const answerable = judged.filter(isAnswerable);
  const unanswerable = judged.filter((one) => !isAnswerable(one));
  const within = (depth: number) => (one: Judged) => one.rank !== undefined && one.rank <= depth;
  const answeredWithin = (depth: number) => (one: Judged) => one.answered === true && within(depth)(one);
  const refused = ({ answered }: Judged) => answered !== true;
  return {
    questions: judged.length,
    answerable: answerable.length,
    unanswerable: unanswerable.length,
    rankedAt1: shareOf(answerable.map(within(1))),
    rankedAt3: shareOf(answerable.map(within(3))),
    hitAt1: shareOf(answerable.map(answeredWithin(1))),
    hitAt3: shareOf(answerable.map(answeredWithin(3))),
    mrr: meanOf(answerable.map(({ rank }) => (rank === undefined ? 0 : 1 / rank))),
    auroc: aurocOf(confidencesOf(answerable), confidencesOf(unanswerable)),
    refusedOfAnswerable: shareOf(answerable.map(refused)),
    refusedOfUnanswerable: shareOf(unanswerable.map(refused)),
  };
}

/** One row for each engine, and below it what our own cut does. */
export function summaryTable(judged: readonly Judged[]): string {
  const rows = [...Map.groupBy(judged, ({ engine }) => engine)].map(([engine, own]) => {
    const { rankedAt1, rankedAt3, mrr, auroc } = summarise(own);
    const unanswerable = own.filter((one) => !isAnswerable(one));
    const cut = cutFor(FALSE_REFUSALS, confidencesOf(own.filter(isAnswerable)));
    const refused = (kind?: GoldQuestion["kind"]) =>
      shown(
        shareOf(
          unanswerable
            .filter(({ question }) => kind === undefined || question.kind === kind)
            .map(({ confidence }) => confidence < cut),
        ),
      );
    return [
      engine,
      shown(rankedAt1),
      shown(rankedAt3),
      String(mrr),
      String(auroc ?? "–"),
      refused(),
      refused("near-miss"),
      refused("off-topic"),
    ];
  });
  const [ours] = Map.groupBy(judged, ({ answered }) => answered !== undefined).get(true) ?? [];
  const own = judged.filter(({ engine }) => engine === ours?.engine);
  const { hitAt1, hitAt3, refusedOfAnswerable, refusedOfUnanswerable } = summarise(own);
  return (
    lines([
      [
        "",
        "ranked@1",
        "ranked@3",
        "MRR",
        "AUROC",
        `refused at ${Math.round(100 * FALSE_REFUSALS)} % false refusals`,
        "… near-misses",
        "… off-topic",
      ],
      ...rows,
    ]) +
    `Our cut: hit@1 ${shown(hitAt1)}, hit@3 ${shown(hitAt3)}; refused of answerable ${shown(refusedOfAnswerable)}, of unanswerable ${shown(refusedOfUnanswerable)}\n`
  );
}

/** For one engine: what each cut refuses of the answerable, of all unanswerable, of near-misses and of the off-topic. */
export function refusalTable(judged: readonly Judged[]): string {
  const answerable = confidencesOf(judged.filter(isAnswerable));
  const unanswerable = (kind?: GoldQuestion["kind"]) =>
    confidencesOf(
      judged.filter((one) => !isAnswerable(one) && (kind === undefined || one.question.kind === kind)),
    );
  return lines([
    ["cut", "answerable", "unanswerable", "near-misses", "off-topic"],
    ...CUTS.map((cut) => {
      const at = (kind?: GoldQuestion["kind"]) => refusalAt(cut, answerable, unanswerable(kind));
      return [
        cut.toFixed(2),
        shown(at().ofAnswerable),
        ...[at(), at("near-miss"), at("off-topic")].map(({ ofUnanswerable }) => shown(ofUnanswerable)),
      ];
    }),
  ]);
}

function shown({ share, low, high, of }: Share): string {
  const two = (value: number | null) => (value ?? 0).toFixed(2).replace(/^0/, "");
  return share === null ? "–" : `${two(share)} [${two(low)}, ${two(high)}] of ${of}`;
}

/** Markdown, so that it can be pasted into the documentation. */
function lines(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  return [head, head.map(() => "---"), ...body].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}
