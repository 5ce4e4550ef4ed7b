import type { Community } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { PlanFinding, PlanPlace, PlanUnderCheck } from "../../domain/plan/doctor/plan-finding.ts";
import { clausesOfLines } from "../../domain/plan/plan-from-document.ts";
import { planDoctorTexts } from "../text/plan-doctor-texts.ts";
import { placesText } from "./plan-place-words.ts";
import type { Press } from "./view-parts.ts";

/** As long as the form for a new case lets its need be. */
const MOST_NEED = 2_000;

/**
 * Opens the form for a case that asks the right body to repair what was found: title and need are filled in, nothing is
 * sent. What is about the plan's own words comes from the clause, so that the router sends it to whoever adopts plans.
 */
export function repairPress(
  finding: PlanFinding,
  checked: PlanUnderCheck,
  community: Community,
  language: Language,
): Press {
  const { finding: findings, repair } = planDoctorTexts(language);
  const { caseTitle, need } = findings[finding.rule];
  const places = placesText(finding.places, checked, language).join("\n");
  return {
    title: repair.press,
    verb: "case/start",
    data: {
      community: community.id,
      title: caseTitle,
      need: `${need}\n${repair.about}\n${places}`.slice(0, MOST_NEED),
      ...(finding.repair === "adopts-plan" ? originOf(finding, checked, community) : {}),
    },
  };
}

/** The clause of the first place; that of the first line for what is about the whole plan. None without a document. */
function originOf(
  { places }: PlanFinding,
  { plan, clauses, lines }: PlanUnderCheck,
  community: Community,
): Press["data"] {
  const printed = clausesOfLines(clauses);
  const number = places.map(lineOf).find((each) => each !== undefined);
  const under = (each: string | undefined) => number !== undefined && `${each}.`.startsWith(`${number}.`);
  const line = lines.find((each) => each.number === number) ?? lines.find((each) => under(each.number));
  const clause = printed.get((line ?? lines[0])?.number ?? "");
  return clause === undefined ? {} : { source: community.id, document: plan.document.id, clause };
}

function lineOf(place: PlanPlace): string | undefined {
  switch (place.kind) {
    case "line":
      return place.task.number;
    case "title":
      return place.number;
    case "theme":
      return place.tasks[0]?.number;
    default:
      return undefined;
  }
}
