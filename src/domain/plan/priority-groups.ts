/** The four groups that helsefellesskapene give priority (M87). */
export const PRIORITY_GROUPS = [
  "children",
  "mental-health-and-addiction",
  "frail-elderly",
  "chronic-conditions",
] as const;

export type PriorityGroup = (typeof PRIORITY_GROUPS)[number];

/** Stems at the beginning of a word, in bokmål and nynorsk. */
const WORDS: Readonly<Record<PriorityGroup, RegExp>> = {
  children: /(?<!\p{L})(?:barn|born|unge|ungdom)/iu,
  "mental-health-and-addiction": /(?<!\p{L})(?:psykisk|psykiatri|rus(?:problem|lid|avheng|(?!\p{L})))/iu,
  "frail-elderly": /(?<!\p{L})(?:skrøpeleg|skrøpelig)\p{L}* eldre/iu,
  "chronic-conditions": /(?<!\p{L})(?:kronisk|kronikar|kroniker|diabetes)/iu,
};

/** «De fire prioriterte gruppene» names them all. */
const EVERY_GROUP = /prioriterte (?:pasient)?grupp/iu;

/**
 * The groups that a line is for: those that the nearest of its texts to name any names. So «psykisk helse» under «Barn
 * og unge» is for children alone. None where no text names one.
 *
 * @param texts the nearest heading first, then the line itself, then what stands above
 */
export function groupsNamedIn(...texts: readonly (string | undefined)[]): PriorityGroup[] {
  for (const text of texts) {
    if (text === undefined) continue;
    if (EVERY_GROUP.test(text)) return [...PRIORITY_GROUPS];
    const named = PRIORITY_GROUPS.filter((group) => WORDS[group].test(text));
    if (named.length > 0) return named;
  }
  return [];
}
