import type { Block, TableBlock } from "../../reading/block.ts";
import { takeLabel } from "../../reading/printed-label.ts";
import { tableSections } from "../../reading/table-sections.ts";
import { foldedText, wordCounts, wordsShared } from "../folded-text.ts";
import { type Finding, opening } from "./finding.ts";
import { type Numbered, numberedRuns } from "./numbered.ts";

/** Numbers and letters that stand twice (G6, G32), that are left out, or that a row has not got (G7). */
export function findLabels(blocks: readonly Block[]): Finding[] {
  return [...numberedRuns(blocks).flatMap(inRun), ...blocks.flatMap(inTable)];
}

/** Titles that two lists of the same numbers word differently (G27). */
export function findDifferingTitles(blocks: readonly Block[]): Finding[] {
  const runs = numberedRuns(blocks);
  return runs.flatMap((run, place) => runs.slice(place + 1).flatMap((other) => differing(run, other)));
}

/** Two lists are of the same things when most of their numbers share their words. */
const SAME_LIST = 0.5;
const SAME_THING = 0.4;

function differing(one: readonly Numbered[], other: readonly Numbered[]): Finding[] {
  const shared = one.flatMap((left) => {
    const right = other.find(({ number }) => number === left.number);
    return right === undefined ? [] : [{ left, right, alike: likeness(left.title, right.title) }];
  });
  const same = shared.filter(({ alike }) => alike >= SAME_THING);
  if (same.length < 2 || same.length < shared.length * SAME_LIST) return [];
  return same.flatMap(({ left, right }) =>
    bareTitle(left.title) === bareTitle(right.title)
      ? []
      : [
          {
            kind: "titles-differ" as const,
            quotes: [left.number, opening(left.title), opening(right.title)],
          },
        ],
  );
}

function likeness(one: string, other: string): number {
  return wordsShared(wordCounts(one), wordCounts(other));
}

/** Letters alone: spelling of marks and capitals makes no other title. */
function bareTitle(title: string): string {
  return foldedText(title)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function inRun(run: readonly Numbered[]): Finding[] {
  const findings: Finding[] = [];
  const titles = new Map<string, string>();
  let previous: string | undefined;
  for (const { number, title, heading } of run) {
    const where = heading === undefined ? {} : { heading };
    const before = titles.get(number);
    const restarts =
      previous !== undefined && isFirst(number) && number !== previous && !inside(number, previous);
    if (restarts) titles.clear();
    else if (before !== undefined && bareTitle(before) !== bareTitle(title)) {
      const parents = findings.flatMap(({ kind, quotes }) =>
        kind === "doubled-number" ? (quotes[0] ?? []) : [],
      );
      if (!parents.some((parent) => inside(number, parent)))
        findings.push({
          kind: "doubled-number",
          ...where,
          quotes: [number, opening(before), opening(title)],
        });
    } else if (previous !== undefined) {
      const missing = skipped(previous, number);
      if (missing !== undefined) findings.push({ kind: "label-gap", ...where, quotes: [missing, number] });
    }
    titles.set(number, title);
    previous = number;
  }
  return findings;
}

/** «6.1» is inside «6». */
function inside(number: string, outer: string): boolean {
  return number.startsWith(`${outer}.`);
}

function isFirst(number: string): boolean {
  return /(?:^|\.)(?:1|a|i)$/.test(number);
}

/** The number between two that are printed after each other; absent when none is left out. */
function skipped(previous: string, number: string): string | undefined {
  const parts = number.split(".");
  const last = parts.at(-1) ?? "";
  const before = previous.split(".").slice(0, parts.length);
  if (before.length < parts.length || parts.slice(0, -1).join(".") !== before.slice(0, -1).join("."))
    return undefined;
  const [from, to] = [placeOf(before.at(-1) ?? ""), placeOf(last)];
  if (from === undefined || to === undefined || to !== from + 2) return undefined;
  const between = /\d/.test(last) ? String(from + 1) : String.fromCharCode(96 + from + 1);
  return [...parts.slice(0, -1), between].join(".");
}

function placeOf(part: string): number | undefined {
  if (/^\d+$/.test(part)) return Number(part);
  return /^[a-z]$/.test(part) ? part.charCodeAt(0) - 96 : undefined;
}

function inTable(block: Block): Finding[] {
  if (block.kind !== "table") return [];
  return [...doubledLabels(block), ...unlabelledRows(block)];
}

function doubledLabels(table: TableBlock): Finding[] {
  return tableSections(table).flatMap(({ headings, entries }) =>
    entries.flatMap(({ label, text }, place) => {
      const before = entries[place - 1];
      if (label === undefined || before?.label !== label) return [];
      const heading = headings.at(-1);
      return [
        {
          kind: "doubled-label" as const,
          ...(heading === undefined ? {} : { heading }),
          quotes: [label, opening(before.text), opening(text)],
        },
      ];
    }),
  );
}

/** A row of its own that goes on under the same subject, in a table whose other such rows are labelled. */
function unlabelledRows({ rows }: TableBlock): Finding[] {
  const continuing = rows.filter(([first = "", second = ""]) => first === "" && second !== "");
  const without = continuing.filter(([, second = ""]) => takeLabel(second).label === undefined);
  if (continuing.length - without.length < 2) return [];
  return without.map(([, second = ""]) => ({ kind: "unlabelled-row" as const, quotes: [opening(second)] }));
}
