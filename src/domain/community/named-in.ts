import type { Community } from "./community.ts";

/**
 * The community that a question names («hvor ofte møtes SSU i Innlandet?»), by the names in its configuration.
 * Absent when none is named, and when several are: the question is then about both.
 */
export function communityNamedIn(text: string, communities: readonly Community[]): Community | undefined {
  const named = communities.filter((community) => nameIn(text, community) !== undefined);
  return named.length === 1 ? named[0] : undefined;
}

/** The question without the community's name, which says where to look and not what for. */
export function withoutCommunityName(text: string, community: Community): string {
  let rest = text;
  for (let match = nameIn(rest, community); match !== undefined; match = nameIn(rest, community))
    rest = `${rest.slice(0, match.start)} ${rest.slice(match.end)}`;
  return rest.trim() === "" ? text : rest;
}

function nameIn(text: string, community: Community): { start: number; end: number } | undefined {
  const lower = text.toLowerCase();
  for (const pattern of patternsOf(community)) {
    const match = pattern.exec(lower);
    if (match !== null) return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** Communities do not change while the service runs, and each question is held against all of them. */
const patterns = new WeakMap<Community, readonly RegExp[]>();

/** Longest names first: «helsefellesskap innlandet» before «innlandet». */
function patternsOf(community: Community): readonly RegExp[] {
  const known = patterns.get(community);
  if (known !== undefined) return known;
  const made = community.mentions
    .toSorted((a, b) => b.length - a.length)
    .map(
      (name) =>
        new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:i|for|in|på)\\s+)?${escaped(name)}(?![\\p{L}\\p{N}])`, "u"),
    );
  patterns.set(community, made);
  return made;
}

function escaped(name: string): string {
  return name.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
