import type { Stores } from "../../../src/adapters/store/stores.ts";
import { chanceOf } from "./chance.ts";
import { checkYear } from "./check-year.ts";
import { playInnlandet } from "./play-innlandet.ts";
import { playOstfold } from "./play-ostfold.ts";
import { openYearDesk, type YearDesk } from "./year-desk.ts";

export const YEARS = ["ostfold", "innlandet"] as const;

export type YearOf = (typeof YEARS)[number];

const PLAYS = { ostfold: playOstfold, innlandet: playInnlandet };
/** The meetings of the year after are planned before Christmas. */
const START = "2026-12-07T07:00:00Z";

/** Plays a community's year and asserts that it came out right; `counted` is what there was of everything. */
export async function playYear(
  stores: Stores,
  community: YearOf,
  seed: number,
): Promise<{ readonly desk: YearDesk; readonly counted: Record<string, number> }> {
  const desk = await openYearDesk(stores, community, START);
  await PLAYS[community](desk, chanceOf(seed));
  const counted = await checkYear(desk);
  const { shown, heaviest } = desk.cards;
  return { desk, counted: { ...counted, "cards shown": shown, "bytes of the heaviest card": heaviest } };
}
