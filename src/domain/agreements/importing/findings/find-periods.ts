import type { CivilDate } from "../../../kernel/civil-date.ts";
import type { Version } from "../../document.ts";
import { wordCounts, wordsShared } from "../folded-text.ts";
import { under } from "./find-torn.ts";
import { type CheckedDocument, type Finding, opening } from "./finding.ts";
import type { ReadPassage } from "./passages.ts";

const PERIOD = /\b(20\d\d)\s*[-–]\s*((?:20)?\d\d)\b(\?)?/g;
/** A question mark that somebody has left after a figure or in brackets. */
const LEFT_OPEN = /\d\s?\?(?=\s|$|\))|\(\s*\?\s*\)/;
const NAMED_SOURCE = /\b(?:\p{L}*plan|\p{L}*strategi|\p{L}*avtale|\p{L}*program)\b/iu;
/** So much of two phrases' words is the same when they speak of the same thing. */
const SAME_PHRASE = 0.6;
const LEAST_WORDS = 4;

interface Phrase {
  readonly passage: ReadPassage;
  readonly text: string;
  /** «2023-2027». */
  readonly period: string;
  readonly lastYear: number;
  readonly words: ReadonlyMap<string, number>;
}

/** Periods that stand in two readings, that are left open, or that are over (G2, G10, G20). */
export function findPeriods(
  { head, version, today, others }: CheckedDocument,
  passages: readonly ReadPassage[],
): Finding[] {
  const phrases = passages.filter(({ contents }) => !contents).flatMap(phrasesIn);
  return [
    ...overdue(head.title, version, today),
    ...endsFirst(version, [{ text: head.title }, ...passages]),
    ...twoReadings(phrases),
    ...passages.filter(({ text }) => LEFT_OPEN.test(text)).map(leftOpen),
    ...overSources(phrases, head.title, yearOf(today)),
    ...otherDocuments(head.title, others),
  ];
}

function overdue(title: string, { inForceFrom, inForceTo }: Version, today: CivilDate): Finding[] {
  const lastYear = lastYearIn(title);
  if (inForceFrom !== undefined && inForceTo !== undefined && inForceTo < inForceFrom) return [];
  if (inForceTo !== undefined && inForceTo < today) return [{ kind: "expired", quotes: [inForceTo] }];
  if (inForceTo === undefined && lastYear !== undefined && lastYear < yearOf(today))
    return [{ kind: "expired", quotes: [String(lastYear)] }];
  return [];
}

/** Dates of the version, and years in the text: «2028–2024». Each period once. */
function endsFirst(
  { inForceFrom, inForceTo }: Version,
  texts: readonly (Pick<ReadPassage, "text"> & Partial<ReadPassage>)[],
): Finding[] {
  const dates =
    inForceFrom !== undefined && inForceTo !== undefined && inForceTo < inForceFrom
      ? [{ kind: "period-ends-first" as const, quotes: [`${inForceFrom} – ${inForceTo}`] }]
      : [];
  const years = texts.flatMap(({ text, heading }) =>
    periodsIn(text)
      .filter(({ firstYear, lastYear, whole }) => whole && lastYear < firstYear)
      .map((period): [string, Finding] => [
        period.text,
        {
          kind: "period-ends-first",
          ...(heading === undefined ? {} : { heading }),
          quotes: [period.text.replace("-", "–")],
        },
      ]),
  );
  return [...dates, ...new Map(years.toReversed()).values()];
}

function leftOpen(passage: ReadPassage): Finding {
  return { kind: "question-mark", ...under(passage), quotes: [opening(passage.text)] };
}

function twoReadings(phrases: readonly Phrase[]): Finding[] {
  return phrases.flatMap((one, place) =>
    phrases.slice(place + 1).flatMap((other) =>
      one.period !== other.period && isSamePhrase(one.words, other.words)
        ? [
            {
              kind: "two-readings" as const,
              ...under(other.passage),
              quotes: [opening(one.text), opening(other.text)],
            },
          ]
        : [],
    ),
  );
}

/** A plan or a strategy that the text leans on, and whose period is over. Each once. */
function overSources(phrases: readonly Phrase[], title: string, year: number): Finding[] {
  const own = lastYearIn(title);
  const seen = new Set<string>();
  return phrases.flatMap(({ passage, text, period, lastYear }) => {
    if (lastYear >= year || lastYear === own || passage.kind === "heading") return [];
    if (!NAMED_SOURCE.test(text) || seen.has(period)) return [];
    seen.add(period);
    return [{ kind: "expired-reference" as const, ...under(passage), quotes: [opening(text)] }];
  });
}

/** Another document with the same title and another period. */
function otherDocuments(title: string, others: CheckedDocument["others"]): Finding[] {
  const own = periodsIn(title)[0];
  if (own === undefined) return [];
  const words = wordCounts(title.replaceAll(PERIOD, " "));
  return others.flatMap(({ head }) => {
    const period = periodsIn(head.title)[0];
    if (period === undefined || period.text === own.text) return [];
    const same = isSamePhrase(words, wordCounts(head.title.replaceAll(PERIOD, " ")));
    return same ? [{ kind: "differs-from-document" as const, quotes: [title, head.title] }] : [];
  });
}

function phrasesIn(passage: ReadPassage): Phrase[] {
  return passage.text.split(/(?<=[.!?])\s+(?=\p{Lu})|\n/u).flatMap((sentence) => {
    const [period] = periodsIn(sentence);
    if (period === undefined) return [];
    const words = wordCounts(sentence.replaceAll(PERIOD, " "));
    return [{ passage, text: sentence, period: period.text, lastYear: period.lastYear, words }];
  });
}

function isSamePhrase(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  return one.size >= LEAST_WORDS && other.size >= LEAST_WORDS && wordsShared(one, other) >= SAME_PHRASE;
}

interface Period {
  /** «2023-2027», both years whole. */
  readonly text: string;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Both years were printed with four digits: «2024-03» may be a month. */
  readonly whole: boolean;
}

function periodsIn(text: string): Period[] {
  return [...text.matchAll(PERIOD)].map(([, from = "", to = ""]) => {
    const last = to.length === 2 ? `${from.slice(0, 2)}${to}` : to;
    const whole = to.length === 4;
    return { text: `${from}-${last}`, firstYear: Number(from), lastYear: Number(last), whole };
  });
}

function lastYearIn(text: string): number | undefined {
  return periodsIn(text)[0]?.lastYear;
}

function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}
