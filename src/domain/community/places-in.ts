import type { Community } from "./community.ts";

/** Names of the municipalities and districts, each as people say it: what points at where somebody lives. */
export function placesIn(communities: readonly Community[]): string[] {
  const names = communities.flatMap(({ parties, districts }) => [
    ...parties.filter(({ kind }) => kind === "municipality"),
    ...districts,
  ]);
  const said = names.map((named) => ("short_name" in named && named.short_name) || named.name);
  return [...new Set(said.map((name) => name.replace(/ (?:kommune|helsehusdistrikt|helseregion)$/, "")))];
}
