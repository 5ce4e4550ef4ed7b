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
  endIn: "successor/end-in",
  discard: "successor/discard",
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

/** As many rows, each a button, as a card holds. */
const ROWS_ON_PAGE = 12;

/**
 * A page of the choices with their reasons, under what becomes of the tasks; each can be changed until the draft is put
 * forward.
 *
 * @param wanted from 1; the last page where there are fewer
 */
export function successionChoices(facts: SuccessionFacts, wanted: number, language: Language): FollowupView {
  const { draft, tasks } = facts;
  const { list, choice, overview, form } = successionTexts(language);
  const made = choicesIn(draft);
  const rows = SUCCESSION_CHOICES.flatMap((each) =>
    tasksToFollow(tasks).flatMap((task) => {
      const one = made.get(task.id);
      if (one?.choice !== each) return [];
      const row = { title: taskName(task), value: `${cut(task.text)} – ${one.reason}` };
      const press = pressOf(facts, "edit", overview.change, { task: task.id });
      return [{ each, row: draft.putForward === undefined ? { ...row, press } : row }];
    }),
  );
  const pages = Math.max(1, Math.ceil(rows.length / ROWS_ON_PAGE));
  const page = Math.min(Math.max(1, wanted), pages);
  const shown = rows.slice((page - 1) * ROWS_ON_PAGE, page * ROWS_ON_PAGE);
  return {
    kind: "follow-up",
    language,
    title: list.title(draft.title),
    about: pages === 1 ? undefined : list.page(page, pages),
    said: undefined,
    lead: rows.length === 0 ? [list.none] : [],
    facts: [],
    sections: [...Map.groupBy(shown, ({ each }) => each)].map(([each, within]) => ({
      title: choice[each].button,
      names: "",
      rows: within.map(({ row }) => row),
    })),
    notes: [],
    presses: [
      ...(page < pages ? [pressOf(facts, "choices", list.more, { page: page + 1 })] : []),
      ...(page > 1 ? [pressOf(facts, "choices", list.before, { page: page - 1 })] : []),
      pressOf(facts, "overview", form.back),
    ],
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
  data: {
    readonly task?: string;
    readonly group?: ChoiceGroup;
    readonly page?: number;
    readonly last?: number;
  } = {},
): Press {
  return { title, verb: SUCCESSION_VERBS[verb], data: { community: community.id, plan: draft.id, ...data } };
}
