import type { ChoiceGroup, SuccessionChoice } from "../../domain/plan/succession/choose-succession.ts";
import type { PlanYears } from "../../domain/plan/succession/draft-plan.ts";
import { withoutGreeting } from "./greeting.ts";
import { saidIn, whole } from "./said.ts";

export type SuccessionCommand =
  | { readonly kind: "draft"; readonly years: PlanYears }
  | { readonly kind: "overview" | "next" | "choices" | "put-forward" | "discard" }
  | {
      readonly kind: "choose";
      readonly choice: SuccessionChoice;
      /** As people call it; there need not be such a task. */
      readonly task: string;
      /** Without a reason, the form asks for it. */
      readonly reason: string | undefined;
    }
  /** Without a reason, the form asks for it. */
  | { readonly kind: "close-group"; readonly group: ChoiceGroup; readonly reason: string | undefined };

const NEW_PLAN =
  /^(?:(?:lag|begynn på|start|opprett|make|begin|start)\s+)?(?:en |ein |a )?(?:ny(?:tt)? (?:utkast til )?handlingsplan|new action plan)(?: for)?\s+(20\d\d)(?:\s*(?:[-–—]|til|to)\s*(20\d\d))?[.!]?$/iu;

const DRAFT =
  "(?:utkast(?:et)?(?: til (?:ny )?handlingsplan(?:en)?)?|(?:the )?draft(?: (?:of the (?:new )?)?action plan)?)";
const OVERVIEW = whole(
  "(?:vis |sjå |se |show |lag |lage |begynn på )?(?:et |eit )?utkast(?:et)? til (?:(?:ny|neste) )?handlingsplan(?:en)?",
  "(?:vis |sjå |se |lag |lage )?(?:en |ein )?ny handlingsplan",
  "(?:(?:show|make|begin) )?(?:(?:the|a) )?draft (?:(?:of|for) (?:the |a )?)?(?:new )?action plan",
  "(?:make )?(?:a )?new action plan",
);
const NEXT = whole(`neste tiltak i ${DRAFT}`, `next task (?:in|of) ${DRAFT}`);
const CHOICES = whole(`(?:vis )?(?:valgene|vala) i ${DRAFT}`, `(?:show )?(?:the )?choices in ${DRAFT}`);
const PUT_FORWARD = whole(
  `(?:legg|legge) (?:fram|frem) (?:${DRAFT}|(?:den )?nye? handlingsplan(?:en)?)`,
  `(?:legg|legge) (?:${DRAFT}) (?:fram|frem)`,
  `put (?:forward )?${DRAFT}(?: forward)?`,
);

const DISCARD = whole(
  `(?:forkast|forkaste|slett|slette|kast|kaste) ${DRAFT}`,
  `(?:discard|delete|throw away) ${DRAFT}`,
);

const CHOICES_SAID: readonly (readonly [SuccessionChoice, string])[] = [
  ["carry-over", "viderefør(?:es|e)?|vidarefør(?:ast|e)?|før vidare|carry over"],
  ["close", "avslutt(?:es|e|ast)?|close"],
  ["drop", "utgår|går ut|drop"],
];
const GROUPS_SAID: readonly (readonly [ChoiceGroup, string])[] = [
  ["done", "(?:alle |all )?(?:ferdige(?: tiltak)?|(?:the |that are )?done(?: tasks)?)"],
  ["status-sentences", "(?:alle )?(?:statuslinjene|(?:the |all )?status lines)"],
];
const LINE = /^\d{1,2}\.(?:\p{L}[\p{L}\p{N}.-]*|0)$/u;
const REASON = "(?:\\s*(?::|,? fordi| because)\\s*(?<reason>\\S[\\s\\S]*))?";

/** Everything that a secretary says about the plan that follows, in any of the three languages. Absent for all else. */
export function parseSuccessionCommand(text: string): SuccessionCommand | undefined {
  const rest = withoutGreeting(text).trim();
  const [, first, last] = NEW_PLAN.exec(rest) ?? [];
  if (first !== undefined) {
    const years = { first: Number(first), last: Number(last ?? first) };
    return years.last < years.first ? undefined : { kind: "draft", years };
  }
  const said = saidIn(rest);
  if (OVERVIEW.test(said)) return { kind: "overview" };
  if (NEXT.test(said)) return { kind: "next" };
  if (CHOICES.test(said)) return { kind: "choices" };
  if (PUT_FORWARD.test(said)) return { kind: "put-forward" };
  if (DISCARD.test(said)) return { kind: "discard" };
  return groupIn(rest) ?? choiceIn(rest);
}

function groupIn(text: string): SuccessionCommand | undefined {
  for (const [group, names] of GROUPS_SAID) {
    const found = new RegExp(`^(?:avslutt|close) (?:${names})${REASON}$`, "iu").exec(text);
    if (found !== null) return { kind: "close-group", group, reason: found.groups?.["reason"]?.trim() };
  }
  return undefined;
}

/** Only with a number, and without a reason only with one that no case has («4.a», «10.0»): «avslutt 5» is none. */
function choiceIn(text: string): SuccessionCommand | undefined {
  for (const [choice, words] of CHOICES_SAID) {
    const pattern = `^(?:${words}) (?:tiltak |task )?(?<task>[\\p{N}][\\p{L}\\p{N}.-]*|task:\\S+?)${REASON}$`;
    const { task, reason } = new RegExp(pattern, "iu").exec(text)?.groups ?? {};
    if (task !== undefined && (reason !== undefined || LINE.test(task)))
      return { kind: "choose", choice, task, reason: reason?.trim() };
  }
  return undefined;
}
