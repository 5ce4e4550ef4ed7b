import type { Clause } from "../document.ts";
import { foldedText, wordCounts, wordsShared } from "./folded-text.ts";

/** A clause of the earlier version, and the one of the later version that is the same clause. */
export interface ClausePair {
  readonly before: Clause;
  readonly after: Clause;
}

/** Edited beyond this share of its words, a clause is another one, unless its place says that it is the same. */
const ALIKE = 0.5;
/** Enough where its neighbours or its printed label say that it is the same. */
const ALIKE_IN_PLACE = 0.15;
/** Words that stand in more clauses than this tell nothing about which clause is which. */
const TELLING = 20;

/** A clause with what tells it from others. */
interface Placed {
  readonly clause: Clause;
  readonly folded: string;
  readonly section: string;
  /** Folded text of the clause before it and after it; empty at the ends. */
  readonly previous: string;
  readonly next: string;
  readonly words: ReadonlyMap<string, number>;
}

interface Candidate {
  readonly before: Placed;
  readonly after: Placed;
  readonly score: number;
}

/**
 * Finds again the clauses of one version in another of the same document: first those with the same words (space
 * apart), wherever they stand, then those whose words were edited. Each clause is in one pair at most; the same two
 * versions always give the same pairs.
 */
export function pairClauses(before: readonly Clause[], after: readonly Clause[]): ClausePair[] {
  const [left, right] = [placed(before), placed(after)];
  const same = bestPairs(left, right, (one, index) => index.byText.get(one.folded) ?? [], sameness);
  const rest = (all: readonly Placed[], side: "before" | "after") => {
    const taken = new Set(same.map((pair) => pair[side].clause));
    return all.filter(({ clause }) => !taken.has(clause));
  };
  const [restLeft, restRight] = [rest(left, "before"), rest(right, "after")];
  const alone = new Set(
    [...Map.groupBy(before, sectionOf)].flatMap(([section, clauses]) =>
      clauses.length === 1 && after.filter((clause) => sectionOf(clause) === section).length === 1
        ? [section]
        : [],
    ),
  );
  const edited = bestPairs(restLeft, restRight, nearTo, (one, other) => likeness(one, other, alone));
  return [...same, ...edited].map(({ before: one, after: other }) => ({
    before: one.clause,
    after: other.clause,
  }));
}

function placed(clauses: readonly Clause[]): Placed[] {
  const folded = clauses.map(({ text }) => foldedText(text));
  return clauses.map((clause, place) => ({
    clause,
    folded: folded[place] ?? "",
    section: sectionOf(clause),
    previous: folded[place - 1] ?? "",
    next: folded[place + 1] ?? "",
    words: wordCounts(folded[place] ?? ""),
  }));
}

function sectionOf({ headings }: Clause): string {
  return headings.map(foldedText).join("\n");
}

/** The same words may stand in several places; the surroundings then tell which is which. */
function sameness(one: Placed, other: Placed): number {
  return 1 + surroundings(one, other);
}

/** 0 for two clauses that are not the same one. */
function likeness(one: Placed, other: Placed, alone: ReadonlySet<string>): number {
  const alike = wordsShared(one.words, other.words);
  const around = surroundings(one, other);
  const inPlace = one.section === other.section && (around >= 4 || alone.has(one.section));
  return alike >= (inPlace ? ALIKE_IN_PLACE : ALIKE) ? alike * 8 + around : 0;
}

/** From 0 to 7: section, neighbours and label. */
function surroundings(one: Placed, other: Placed): number {
  const section = one.section === other.section ? 2 : 0;
  const previous = one.previous === other.previous ? 2 : 0;
  const next = one.next === other.next ? 2 : 0;
  const label = one.clause.label !== undefined && one.clause.label === other.clause.label ? 1 : 0;
  return section + previous + next + label;
}

interface Index {
  readonly byText: ReadonlyMap<string, readonly Placed[]>;
  readonly bySection: ReadonlyMap<string, readonly Placed[]>;
  readonly byWord: ReadonlyMap<string, readonly Placed[]>;
}

/** Clauses of the section, and those that share a word which few have: never all with all. */
function nearTo(one: Placed, { bySection, byWord }: Index): readonly Placed[] {
  const sharing = [...one.words.keys()].flatMap((word) => {
    const having = byWord.get(word) ?? [];
    return having.length > TELLING ? [] : having;
  });
  const inSection = bySection.get(one.section) ?? [];
  return [...new Set([...(inSection.length > TELLING ? [] : inSection), ...sharing])];
}

/** The pairs with the highest scores first; between equal ones the order in the documents decides. */
function bestPairs(
  left: readonly Placed[],
  right: readonly Placed[],
  near: (one: Placed, index: Index) => readonly Placed[],
  scoreOf: (one: Placed, other: Placed) => number,
): Candidate[] {
  const index = indexOf(right);
  const candidates = left.flatMap((before) =>
    near(before, index).flatMap((after): Candidate[] => {
      const score = scoreOf(before, after);
      return score > 0 ? [{ before, after, score }] : [];
    }),
  );
  const taken = new Set<Placed>();
  return candidates
    .sort((one, other) => other.score - one.score)
    .filter(({ before, after }) => {
      if (taken.has(before) || taken.has(after)) return false;
      taken.add(before).add(after);
      return true;
    });
}

function indexOf(clauses: readonly Placed[]): Index {
  const byWord = new Map<string, Placed[]>();
  for (const each of clauses)
    for (const word of each.words.keys()) {
      const having = byWord.get(word);
      if (having === undefined) byWord.set(word, [each]);
      else having.push(each);
    }
  return {
    byText: Map.groupBy(clauses, ({ folded }) => folded),
    bySection: Map.groupBy(clauses, ({ section }) => section),
    byWord,
  };
}
