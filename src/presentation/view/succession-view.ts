import type { Community } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import {
  CHOICE_GROUPS,
  type ChoiceGroup,
  choicesIn,
  isInGroup,
  tasksToFollow,
  undecidedTasks,
} from "../../domain/plan/succession/choose-succession.ts";
import { type Plan, SUCCESSION_CHOICES, type Task } from "../../domain/plan/task.ts";
import { listText } from "../text/list-text.ts";
import { successionTexts } from "../text/succession-texts.ts";
import { bodyName } from "./case-words.ts";
import type { FollowupView } from "./followup-view.ts";
import { taskName } from "./task-words.ts";
import type { Press } from "./view-parts.ts";

export const SUCCESSION_VERBS = {
  overview: "successor/overview",
  next: "successor/next",
  choices: "successor/choices",
  edit: "successor/edit",
  choose: "successor/choose",
  group: "successor/group",
  closeGroup: "successor/close-group",
  ask: "successor/ask",
  putForward: "successor/put-forward",
} as const;

/** A draft, and the plan that it follows with all its tasks. */
export interface SuccessionFacts {
  readonly community: Community;
  readonly old: Plan;
  readonly draft: Plan;
  readonly tasks: readonly Task[];
  /** The id of the body that adopts plans; absent where the community does not say. */
  readonly adoptedBy: string | undefined;
}

/** How far the draft has come, and the next thing to do. */
export function successionOverview(
  facts: SuccessionFacts,
  said: FollowupView["said"],
  language: Language,
): FollowupView {
  const { community, old, draft, tasks, adoptedBy } = facts;
  const { overview, choice } = successionTexts(language);
  const all = tasksToFollow(tasks);
  const left = undecidedTasks(draft, tasks);
  const made = [...choicesIn(draft).values()];
  const counts = SUCCESSION_CHOICES.map((each) => ({
    each,
    count: made.filter((one) => one.choice === each && all.some(({ id }) => id === one.task)).length,
  })).filter(({ count }) => count > 0);
  const { putForward } = draft;
  const chosen = listText(
    counts.map(({ each, count }) => choice[each].count(count)),
    language,
  );
  return {
    kind: "follow-up",
    language,
    title: overview.title(draft.title),
    about: undefined,
    said,
    lead: [
      putForward === undefined
        ? overview.draft
        : overview.putForward(putForward.case, bodyName(community, adoptedBy, language)),
    ],
    facts: [
      { title: overview.follows, value: old.title },
      { title: overview.left, value: overview.leftOf(left.length, all.length) },
      { title: overview.chosen, value: chosen === "" ? overview.none : chosen },
    ],
    sections: [],
    notes: putForward !== undefined && left.length > 0 ? [overview.late(left.length)] : [],
    presses:
      putForward === undefined
        ? draftPresses(facts, left, language)
        : [pressOf(facts, "choices", overview.all)],
  };
}

function draftPresses(facts: SuccessionFacts, left: readonly Task[], language: Language): Press[] {
  const { overview, group } = successionTexts(language);
  const groups = CHOICE_GROUPS.flatMap((each) => {
    const count = left.filter((task) => isInGroup(task, each)).length;
    return count === 0 ? [] : [pressOf(facts, "group", group[each].button(count), { group: each })];
  });
  return [
    left.length === 0 ? pressOf(facts, "ask", overview.putForwardNow) : pressOf(facts, "next", overview.next),
    ...groups,
    ...(left.length === facts.tasks.length ? [] : [pressOf(facts, "choices", overview.all)]),
  ];
}

/** Every choice with its reason, under what becomes of the tasks; each can be changed until the draft is put forward. */
export function successionChoices(facts: SuccessionFacts, language: Language): FollowupView {
  const { draft, tasks } = facts;
  const { list, choice, overview } = successionTexts(language);
  const made = choicesIn(draft);
  const sections = SUCCESSION_CHOICES.map((each) => ({
    title: choice[each].button,
    names: "",
    rows: tasksToFollow(tasks).flatMap((task) => {
      const one = made.get(task.id);
      if (one?.choice !== each) return [];
      const row = { title: taskName(task), value: `${cut(task.text)} – ${one.reason}` };
      return [
        draft.putForward === undefined
          ? { ...row, press: pressOf(facts, "edit", overview.change, { task: task.id }) }
          : row,
      ];
    }),
  })).filter(({ rows }) => rows.length > 0);
  return {
    kind: "follow-up",
    language,
    title: list.title(draft.title),
    about: undefined,
    said: undefined,
    lead: sections.length === 0 ? [list.none] : [],
    facts: [],
    sections,
    notes: [],
    presses: [pressOf(facts, "overview", successionTexts(language).form.back)],
  };
}

/** What a row holds of a task. */
const MOST_WORDS = 80;

function cut(text: string): string {
  return text.length <= MOST_WORDS ? text : `${text.slice(0, MOST_WORDS - 1).trimEnd()}…`;
}

/** A button of the draft: which one, and what else it is about. */
export function pressOf(
  { community, draft }: Pick<SuccessionFacts, "community" | "draft">,
  verb: keyof typeof SUCCESSION_VERBS,
  title: string,
  data: { readonly task?: string; readonly group?: ChoiceGroup } = {},
): Press {
  return { title, verb: SUCCESSION_VERBS[verb], data: { community: community.id, plan: draft.id, ...data } };
}
