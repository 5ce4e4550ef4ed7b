import type { Clause, Version } from "./document.ts";

/** A stretch of words that both texts have, or that only the earlier or only the later one has. */
export interface DiffPart {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** What became of one clause between two versions of a document. Clauses are the same one when their ids are (M21). */
export type ClauseChange =
  | { readonly kind: "added"; readonly after: Clause }
  | { readonly kind: "removed"; readonly before: Clause }
  /** `moved` too when it also stands under other headings. */
  | { readonly kind: "edited"; readonly before: Clause; readonly after: Clause; readonly moved: boolean }
  /** The same words under other headings. */
  | { readonly kind: "moved"; readonly before: Clause; readonly after: Clause }
  | { readonly kind: "unchanged"; readonly before: Clause; readonly after: Clause };

/** Texts that differ in more words than this are told as one text for another: nobody reads such a diff. */
const MOST_DIFFERENCES = 1_500;

/**
 * The words that differ, in order of reading: of each place the removed words come before the added ones. `same` and
 * `removed` together are the earlier text, `same` and `added` the later one, to the character.
 */
export function diffWords(before: string, after: string): readonly DiffPart[] {
  const parts = differences(wordsOf(before), wordsOf(after));
  return parts === undefined
    ? gathered([
        { kind: "removed", text: before },
        { kind: "added", text: after },
      ])
    : gathered(parts);
}

/**
 * The later text of a diff.
 *
 * @throws RangeError when the diff was not made from `before`.
 */
export function applyDiff(parts: readonly DiffPart[], before: string): string {
  if (textWithout("added", parts) !== before) throw new RangeError("the diff was made from another text");
  return textWithout("removed", parts);
}

/** Every clause of both versions: those of the later one in its order, each removed one where it stood. */
export function compareVersions(before: Version, after: Version): ClauseChange[] {
  const left = new Map(before.clauses.map((clause) => [clause.id, clause]));
  const kept = new Set(after.clauses.map(({ id }) => id));
  const goneAfter = new Map<string | undefined, Clause[]>();
  let previous: string | undefined;
  for (const clause of before.clauses) {
    if (kept.has(clause.id)) previous = clause.id;
    else goneAfter.set(previous, [...(goneAfter.get(previous) ?? []), clause]);
  }
  const removedAfter = (id: string | undefined) =>
    (goneAfter.get(id) ?? []).map((clause): ClauseChange => ({ kind: "removed", before: clause }));
  return [
    ...removedAfter(undefined),
    ...after.clauses.flatMap((clause) => [changeOf(left.get(clause.id), clause), ...removedAfter(clause.id)]),
  ];
}

function changeOf(before: Clause | undefined, after: Clause): ClauseChange {
  if (before === undefined) return { kind: "added", after };
  const moved = before.headings.join("\n") !== after.headings.join("\n");
  if (before.text !== after.text) return { kind: "edited", before, after, moved };
  return { kind: moved ? "moved" : "unchanged", before, after };
}

/** Words, marks and the space between them, each by itself: a full stop that became a comma is a change of its own. */
function wordsOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}

/**
 * The shortest way from one list of words to the other (Myers 1986, the greedy algorithm). Absent when it is longer
 * than {@link MOST_DIFFERENCES}.
 */
function differences(before: readonly string[], after: readonly string[]): DiffPart[] | undefined {
  const trace: Map<number, number>[] = [];
  let reached = new Map([[1, 0]]);
  for (let steps = 0; steps <= Math.min(MOST_DIFFERENCES, before.length + after.length); steps += 1) {
    trace.push(reached);
    const next = new Map<number, number>();
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      let at = start(reached, diagonal, steps);
      while (at < before.length && at - diagonal < after.length && before[at] === after[at - diagonal])
        at += 1;
      next.set(diagonal, at);
      if (at >= before.length && at - diagonal >= after.length) return wayBack(trace, before, after);
    }
    reached = next;
  }
  return undefined;
}

/** How far in the earlier text a diagonal begins: by adding a word from the diagonal above, or removing one. */
function start(reached: ReadonlyMap<number, number>, diagonal: number, steps: number): number {
  const removing = reached.get(diagonal - 1) ?? -1;
  const adding = reached.get(diagonal + 1) ?? -1;
  return diagonal === -steps || (diagonal !== steps && removing < adding) ? adding : removing + 1;
}

function wayBack(
  trace: readonly ReadonlyMap<number, number>[],
  before: readonly string[],
  after: readonly string[],
): DiffPart[] {
  const parts: DiffPart[] = [];
  let at = before.length;
  let diagonal = before.length - after.length;
  for (const [steps, reached] of [...trace.entries()].reverse()) {
    const begun = steps === 0 ? 0 : start(reached, diagonal, steps);
    while (at > begun) {
      at -= 1;
      parts.push({ kind: "same", text: before[at] ?? "" });
    }
    if (steps === 0) break;
    const added = (reached.get(diagonal + 1) ?? -1) === begun;
    if (added) parts.push({ kind: "added", text: after[begun - diagonal - 1] ?? "" });
    else parts.push({ kind: "removed", text: before[begun - 1] ?? "" });
    at = added ? begun : begun - 1;
    diagonal += added ? 1 : -1;
  }
  return parts.reverse();
}

/** Neighbours of one kind together; space alone between two changes belongs to both, so that phrases stay whole. */
function gathered(parts: readonly DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  let same = "";
  let removed = "";
  let added = "";
  const close = () => {
    if (removed !== "") result.push({ kind: "removed", text: removed });
    if (added !== "") result.push({ kind: "added", text: added });
    if (same !== "") result.push({ kind: "same", text: same });
    same = removed = added = "";
  };
  for (const { kind, text } of parts) {
    if (kind === "same") {
      same += text;
      continue;
    }
    if (/\S/.test(same) || (removed === "" && added === "")) close();
    removed += same;
    added += same;
    same = "";
    if (kind === "removed") removed += text;
    else added += text;
  }
  close();
  return result;
}

function textWithout(left: DiffPart["kind"], parts: readonly DiffPart[]): string {
  return parts.map(({ kind, text }) => (kind === left ? "" : text)).join("");
}
