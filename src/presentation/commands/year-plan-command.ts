import type { Body, Community } from "../../domain/community/community.ts";
import { withoutGreeting } from "./greeting.ts";
import { bodyNamed } from "./meeting-named.ts";
import { saidIn } from "./said.ts";

/** «Møteplan SSU 2027». Absent year: the one we are in. */
export interface YearPlanCommand {
  readonly body: Body;
  readonly year: number | undefined;
}

const YEAR_PLAN =
  /^(?:(?:vis|sjå|se|lag|skriv|planlegg|show|make|create) )?(?:meg |me )?(?:(?:en|ei|the|a) )?(?:møteplan(?:en)?|meeting (?:plan|schedule)|møt(?:er|ene|a|e)|meetings) (?:(?:for|i|til|of|in) )?(?:the )?(?<body>.+?)(?: (?:for|i|in) )?(?: ?(?<year>20\d{2}))?$/u;

/** Absent for anything else. Never throws. */
export function parseYearPlanCommand(text: string, community: Community): YearPlanCommand | undefined {
  const groups = YEAR_PLAN.exec(saidIn(withoutGreeting(text)))?.groups;
  const body = groups?.["body"] === undefined ? undefined : bodyNamed(groups["body"].trim(), community);
  if (body === undefined) return undefined;
  const year = groups?.["year"];
  return { body, year: year === undefined ? undefined : Number(year) };
}
