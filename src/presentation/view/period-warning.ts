import type { Language } from "../../domain/kernel/language.ts";
import { lastDayOf, planExpired } from "../../domain/plan/task-state.ts";
import { dateText } from "../text/date-text.ts";
import { planTexts } from "../text/plan-texts.ts";
import type { PlanFacts } from "./task-words.ts";

/** Absent while the plan holds. */
export function periodWarning(
  { plan, today }: Omit<PlanFacts, "community">,
  language: Language,
): string | undefined {
  const { overview } = planTexts(language);
  const { from } = plan;
  const to = lastDayOf(plan);
  if (to !== undefined && planExpired(plan, today)) return overview.expired(dateText(to, language));
  return from !== undefined && today < from ? overview.notBegun(dateText(from, language)) : undefined;
}
