import type { PlanRule } from "../../domain/plan/doctor/plan-finding.ts";
import { withoutGreeting } from "./greeting.ts";
import { saidIn, whole } from "./said.ts";

/** What a message asks of the plan doctor: everything, one kind of finding, or how a plan is prolonged. */
export type PlanDoctorCommand =
  | { readonly kind: "examine-plan" | "prolong-plan" }
  | { readonly kind: "show-finding"; readonly rule: PlanRule };

const DOCTOR = "(?:plandoktor(?:en)?|the plan doctor|plan doctor)";
const PLAN = "(?:(?:the |our )?(?:action )?plan|(?:handlings|tiltaks)?plan(?:en)?(?: vår)?)";

const EXAMINE = whole(
  `(?:vis |sjå |se |spør |ask |show |open )?(?:meg |me )?${DOCTOR}`,
  `(?:hva|kva) er (?:galt|gale|feil|i vegen) (?:med|i|på) ${PLAN}`,
  `(?:hva|kva) (?:mangler|manglar)(?: det)? (?:i |på |ved )?${PLAN}`,
  `(?:er det )?(?:noe|noko) (?:galt|gale|feil) (?:med|i|på) ${PLAN}`,
  `(?:sjekk|kontroller|gå gjennom|undersøk) ${PLAN}`,
  `(?:kan du )(?:sjekke|kontrollere|gå gjennom|undersøke|undersøkje) ${PLAN}`,
  `(?:hvilke|kva) (?:feil|mangler|manglar) (?:har|er det i) ${PLAN}`,
  `(?:feil|mangler|manglar) i ${PLAN}`,
  `(?:what is|what s|whats) (?:wrong with|missing in|missing from) ${PLAN}`,
  `(?:check|examine|lint|review) ${PLAN}`,
);

const PROLONG = whole(
  `(?:kan (?:du|vi|eg|jeg) )?(?:forleng|forlenge|forlengje) ${PLAN}`,
  `(?:hvordan|korleis) (?:forlenger|forlengjer|forlenge|forlengje) (?:vi|jeg|eg|en|ein|man) ${PLAN}`,
  `(?:hvordan|korleis) (?:blir )?${PLAN} (?:forlenget|forlengd|forlenges)`,
  `(?:can (?:you|we|i) |how do (?:we|i) )?(?:prolong|extend) ${PLAN}`,
);

/** What people call each kind of finding after «plandoktor», in the three languages. */
const NAMES: readonly (readonly [PlanRule, RegExp])[] = [
  ["expired", whole("utløpt", "utgått", "expired", "run out")],
  ["no-period", whole("(?:uten|utan|ingen) periode", "no period")],
  ["two-periods", whole("to (?:perioder|periodar)", "two periods")],
  [
    "no-dates",
    whole("(?:tomme|manglende|manglande) (?:datoer|datoar|frister|fristar)", "empty dates", "no dates"),
  ],
  ["no-owners", whole("(?:uten|utan|ingen) (?:ansvarlig|ansvarleg)", "no owners?")],
  ["group-without-activity", whole("grupper? (?:uten|utan) tiltak", "groups? without tasks")],
  ["doubled-label", whole("doble (?:bokstaver|bokstavar)", "doubled labels")],
  ["unlabelled", whole("(?:uten|utan) bokstav", "no label")],
  [
    "torn",
    whole("(?:avbrutt|avbrutte|avbroten|avbrotne) (?:setning|setninger|setningar)", "torn sentences?"),
  ],
  ["titles-differ", whole("ulike (?:titler|titlar)", "titles that differ")],
  ["status-sentence", whole("(?:statussetninger|statussetningar)", "status sentences")],
  ["strategy-heading", whole("strategipunkt(?:er)?", "strategy points")],
  ["same-theme", whole("(?:samme|same) tema", "same theme")],
];

const NAMED = new RegExp(`^${DOCTOR} (.+)$`, "u");

/** The command that the whole message is, in any of the three languages; absent for anything else. Never throws. */
export function parsePlanDoctorCommand(text: string): PlanDoctorCommand | undefined {
  const said = saidIn(withoutGreeting(text));
  if (EXAMINE.test(said)) return { kind: "examine-plan" };
  if (PROLONG.test(said)) return { kind: "prolong-plan" };
  const name = NAMED.exec(said)?.[1];
  const rule = name === undefined ? undefined : NAMES.find(([, pattern]) => pattern.test(name))?.[0];
  return rule === undefined ? undefined : { kind: "show-finding", rule };
}
