import { groupsNamedIn } from "../priority-groups.ts";
import type { Task } from "../task.ts";
import { headingOf } from "./line-rules.ts";
import type { PlanPlace } from "./plan-finding.ts";

/** Shorter words stand beside each other by chance. */
const TELLING = 7;

type Theme = Extract<PlanPlace, { kind: "theme" }>;

/**
 * Lines under different headings that name the same project («…») or have the same two long words side by side (G28).
 * In doubt they are not the same: the names of the priority groups, and words that are alike only in their stem, tell
 * nothing.
 */
export function sameTheme(lines: readonly Task[]): Theme[] {
  const named = new Map<string, Task[]>();
  for (const line of lines)
    for (const theme of themesOf(line)) named.set(theme, [...(named.get(theme) ?? []), line]);
  return [...named].flatMap(([theme, tasks]) =>
    new Set(tasks.map(headingOf)).size < 2 ? [] : [{ kind: "theme" as const, theme, tasks }],
  );
}

function themesOf({ text, area }: Task): Set<string> {
  // The title of an area that is not divided says what its lines are about.
  const own = area?.part === undefined ? `${text}\n${area?.title ?? ""}` : text;
  const names = own.match(/«[^»]+»/gu) ?? [];
  const words = own.toLowerCase().match(/\p{L}+|[^\p{L}\s]|\n/gu) ?? [];
  const pairs = words.flatMap((word, place) => {
    const next = words[place + 1] ?? "";
    const pair = `${word} ${next}`;
    const tells = isLong(word) && isLong(next) && groupsNamedIn(pair).length === 0;
    return tells ? [pair] : [];
  });
  return new Set([...names, ...pairs]);
}

function isLong(word: string): boolean {
  return word.length >= TELLING && /^\p{L}/u.test(word);
}
