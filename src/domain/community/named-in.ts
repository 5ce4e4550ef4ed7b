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

/** Longest names first: «helsefellesskap innlandet» before «innlandet». */
function nameIn(text: string, community: Community): { start: number; end: number } | undefined {
  const lower = text.toLowerCase();
  const names = [...community.mentions].sort((a, b) => b.length - a.length);
  for (const name of names) {
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?:i|for|in|på)\\s+)?${escaped(name)}(?![\\p{L}\\p{N}])`,
      "u",
    );
    const match = pattern.exec(lower);
    if (match !== null) return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

function escaped(name: string): string {
  return name.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
