import type { CaseKind, Community } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import {
  type PlanFinding,
  type PlanRule,
  type PlanUnderCheck,
  SERIOUSNESS,
} from "../../domain/plan/doctor/plan-finding.ts";
import { lastDayOf } from "../../domain/plan/task-state.ts";
import { dateText } from "../text/date-text.ts";
import { planDoctorTexts } from "../text/plan-doctor-texts.ts";
import { planTexts } from "../text/plan-texts.ts";
import { textsFor } from "../text/texts.ts";
import { bodyName } from "./case-words.ts";
import type { PlanCheckView } from "./plan-check-view.ts";
import { placeRow, placesText } from "./plan-place-words.ts";
import { repairPress } from "./plan-repair-press.ts";
import type { View } from "./view.ts";

/** A plan that was looked through, for one reader. */
export interface PlanCheck {
  readonly community: Community;
  readonly checked: PlanUnderCheck;
  readonly findings: readonly PlanFinding[];
  /** Whether the reader prepares cases: a secretary of either side. */
  readonly preparesCases: boolean;
}

/** More places than these are told by their numbers alone. */
const MOST_PLACES = 8;

/** Told by how a line is worded, which may mislead. */
const BY_WORDING: ReadonlySet<PlanRule> = new Set<PlanRule>([
  "group-without-activity",
  "torn",
  "status-sentence",
  "strategy-heading",
  "same-theme",
]);

/** Everything that was found, most serious first; each row opens its places. */
export function planCheckView({ checked, findings }: PlanCheck, language: Language): PlanCheckView {
  const texts = planDoctorTexts(language);
  const { plan, lines, clauses } = checked;
  return {
    kind: "plan-check",
    language,
    title: texts.title,
    intro: findings.length === 0 ? texts.healthy(plan.title) : texts.intro(findings.length, plan.title),
    groups: SERIOUSNESS.flatMap((seriousness) => {
      const within = findings.filter((finding) => finding.seriousness === seriousness);
      const rows = within.map(({ rule, places }) => {
        const { name, what, why } = texts.finding[rule];
        return { label: what(places.length, lines.length), facts: why, say: texts.say.one(name) };
      });
      return rows.length === 0 ? [] : [{ heading: texts.seriousness[seriousness](rows.length), rows }];
    }),
    notes: [
      ...(findings.length === 0 ? [] : [texts.notes.nothingMended]),
      ...(clauses.length === 0 ? [texts.notes.noDocument] : []),
      ...(plan.document.retelling ? [textsFor(language).note.retellingOfOther] : []),
    ],
    repair: undefined,
    ways: [wholePlan(language)],
  };
}

/** One kind of finding with its places, and what can be done: a case, never a repair. */
export function planFindingView(
  { community, checked, preparesCases }: PlanCheck,
  finding: PlanFinding,
  language: Language,
): PlanCheckView {
  const texts = planDoctorTexts(language);
  const { rule, places } = finding;
  const { what, why } = texts.finding[rule];
  const rows =
    places.length > MOST_PLACES
      ? [{ ...wholePlan(language), facts: placesText(places, checked, language).join(" ") }]
      : places.map((place) => placeRow(place, checked, language));
  return {
    kind: "plan-check",
    language,
    title: what(places.length, checked.lines.length),
    intro: why,
    groups: [{ heading: texts.place.where, rows }],
    notes: [
      ...(BY_WORDING.has(rule) ? [texts.notes.byWording] : []),
      decidedBy(finding.repair, community, language),
      ...(rule === "expired" ? [texts.prolonging.how] : []),
      preparesCases ? texts.repair.caution : texts.repair.bySecretariat,
    ],
    repair: preparesCases ? repairPress(finding, checked, community, language) : undefined,
    ways: [{ label: texts.back, say: texts.say.all }],
  };
}

/** «Forleng handlingsplanen»: who decides it, and how. What has run out is shown as the finding that it is. */
export function prolongPlanView(check: PlanCheck, language: Language): View {
  const { findings, checked, community, preparesCases } = check;
  const expired = findings.find(({ rule }) => rule === "expired");
  if (expired !== undefined) return planFindingView(check, expired, language);
  const { place, prolonging, repair } = planDoctorTexts(language);
  const to = lastDayOf(checked.plan);
  const title = to === undefined ? place.noPeriod : prolonging.holds(dateText(to, language));
  const words = [
    prolonging.how,
    decidedBy("adopts-plan", community, language),
    ...(preparesCases ? [] : [repair.bySecretariat]),
  ];
  return { kind: "notice", language, tone: "information", title, text: words.join(" ") };
}

/** The router's body for the repair, and who prepares for it; nobody is assumed where it names none. */
function decidedBy(repair: CaseKind, community: Community, language: Language): string {
  const texts = planDoctorTexts(language).repair;
  const route = community.router.find(({ kind }) => kind === repair);
  if (route?.body === undefined) return texts.undecided;
  const preparedBy = route.prepared_by && bodyName(community, route.prepared_by, language);
  return texts.decidedBy(bodyName(community, route.body, language), preparedBy);
}

function wholePlan(language: Language) {
  const { task, say } = planTexts(language);
  return { label: task.wholePlan, say: say.plan };
}
