import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { caseTexts } from "../text/case-texts.ts";
import { dateText } from "../text/date-text.ts";
import type { ProposalFields } from "./case-click-data.ts";

/**
 * The points of a proposal, with one that says until when it prolongs the plan: the points are what people agree to, so
 * what the decision does must stand there. Left out where a point says the day already; the one for the day before it
 * was changed is gone.
 *
 * @param before the day in the proposal that this one follows; absent where that prolonged nothing
 */
export function withProlonging(
  { points, planProlongedTo }: Pick<ProposalFields, "points" | "planProlongedTo">,
  before: CivilDate | undefined,
  language: Language,
): string[] {
  const pointOf = (day: CivilDate) => caseTexts(language).paper.prolongs(dateText(day, language));
  const others = before === undefined ? points : points.filter((point) => point !== pointOf(before));
  if (planProlongedTo === undefined) return others;
  const day = dateText(planProlongedTo, language);
  return others.some((point) => point.includes(day)) ? others : [...others, pointOf(planProlongedTo)];
}
