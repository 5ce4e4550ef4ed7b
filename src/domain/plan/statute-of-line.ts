import type { PriorityGroup } from "./priority-groups.ts";
import type { TaskKind } from "./task-kind.ts";

/** A topic of hol § 6-2 first paragraph, and the words by which a line of a plan names it. */
interface Topic {
  readonly number: number;
  readonly words: RegExp;
}

/**
 * Topics that the law names with a word of its own, so that a line with that word is about it. The others (who does
 * what, admission, stays) are too wide to be told from a few words: there nothing is said.
 */
const TOPICS: readonly Topic[] = [
  { number: 2, words: /pasientforløp (?:for|ved)(?!\p{L})|pakkeforløp/iu },
  {
    number: 6,
    words: /(?<!\p{L})undervisning|kompetanse(?:heving|hev|deling|plan|utvikling)|dele kompetanse/iu,
  },
  { number: 7, words: /(?<!\p{L})(?:LIS1|utdanning|praksisplass|lærling|forsking|forskning)/u },
  { number: 8, words: /(?<!\p{L})jordm(?:o|ø)(?:r|dre)/iu },
  { number: 9, words: /(?<!\p{L})(?:digital|nettside|IKT|e-helse)/iu },
  { number: 10, words: /(?<!\p{L})(?:forebygg|førebygg|helsefremm)/iu },
  { number: 11, words: /(?<!\p{L})(?:akuttmedisin|legevakt|beredskap)/iu },
  { number: 12, words: /(?<!\p{L})(?:planlegge|planleggje|planlegging)(?!\p{L})/iu },
];

const CHILDREN_AND_YOUTH = 13;
const DEVELOPING_TOGETHER = 12;

/**
 * The numbers of hol § 6-2 first paragraph that a line is about, as far as its own words say; the area's title speaks
 * only for a line that names none. Part of what a strategy says is number 12, to plan services together.
 *
 * Ours and not the plan's: none where no word tells, and people set the others.
 */
export function statuteOfLine(line: {
  readonly text: string;
  readonly areaTitle: string;
  /** Absent where the area is not divided. */
  readonly part: string | undefined;
  readonly kind: TaskKind;
  readonly groups: readonly PriorityGroup[];
}): number[] {
  if (line.kind === "strategy-heading") return [DEVELOPING_TOGETHER];
  const own = [
    ...topicsNamedIn(line.text),
    ...(line.groups.length === 1 && line.groups[0] === "children" ? [CHILDREN_AND_YOUTH] : []),
  ];
  // A divided area's title is about all its parts together.
  return own.length > 0 || line.part !== undefined ? own : topicsNamedIn(line.areaTitle);
}

function topicsNamedIn(text: string): number[] {
  return TOPICS.filter(({ words }) => words.test(text)).map(({ number }) => number);
}
