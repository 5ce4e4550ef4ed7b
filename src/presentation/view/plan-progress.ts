import type { Language } from "../../domain/kernel/language.ts";
import type { Task, TaskStatus } from "../../domain/plan/task.ts";
import { isTracked, taskState } from "../../domain/plan/task-state.ts";
import { listText } from "../text/list-text.ts";
import { planTexts } from "../text/plan-texts.ts";
import { taskTexts } from "../text/task-texts.ts";
import { periodWarning } from "./period-warning.ts";
import type { PlanProgressView, ProgressBar, ProgressPart } from "./plan-view.ts";
import type { PlanFacts } from "./task-words.ts";

/** In the order that a reader asks: what is done, what is going on, what is not, and what nobody has told of. */
const STATUS_ORDER = ["done", "under-way", "not-started", "stopped", "unset"] as const satisfies readonly (
  | TaskStatus
  | "unset"
)[];

/** How far the plan has come, as a whole, in each area, and in what decisions asked for. */
export function planProgressView(
  { plan, today }: PlanFacts,
  tasks: readonly Task[],
  language: Language,
): PlanProgressView {
  const { list, say, task: texts } = planTexts(language);
  const { progress } = taskTexts(language);
  const tracked = tasks.filter(isTracked);
  const decided = tracked.filter(({ area }) => area === undefined);
  const areas = new Map(
    tracked.flatMap(({ area }) => (area === undefined ? [] : [[area.number, area.title] as const])),
  );
  const barOf = (within: readonly Task[], label: string, short: string, said: string) => {
    const bar = progressBar(within, { label, short }, language);
    return bar === undefined ? [] : [{ ...bar, say: said }];
  };
  return {
    kind: "plan-progress",
    language,
    title: progress.title,
    warning: periodWarning({ plan, today }, language),
    whole: progressBar(tracked, { label: progress.all, short: progress.all }, language) ?? {
      label: progress.all,
      short: progress.all,
      parts: [],
      words: list.none,
    },
    areas: [
      ...[...areas].flatMap(([number, title]) =>
        barOf(
          tracked.filter(({ area }) => area?.number === number),
          list.area(number, title),
          number,
          say.area(number),
        ),
      ),
      ...barOf(decided, progress.decided, progress.decided, say.decided),
    ],
    wholePlan: { label: texts.wholePlan, say: say.plan },
  };
}

/** Absent where there is nothing to count. */
export function progressBar(
  tracked: readonly Task[],
  names: Pick<ProgressBar, "label" | "short">,
  language: Language,
): ProgressBar | undefined {
  if (tracked.length === 0) return undefined;
  const { statusWord } = planTexts(language);
  const { unset } = taskTexts(language).progress;
  const states = tracked.map((task) => taskState(task).status ?? "unset");
  const parts = STATUS_ORDER.map(
    (status): ProgressPart => ({
      status,
      word: status === "unset" ? unset : statusWord[status],
      count: states.filter((each) => each === status).length,
    }),
  ).filter(({ count }) => count > 0);
  return { ...names, parts, words: listText(statusCounts(tracked, language), language) };
}

/** «1 ferdig», «2 i gang», «9 uten meldt status»; nothing of what there is none of. */
export function statusCounts(tasks: readonly Task[], language: Language): string[] {
  const { statusCount } = planTexts(language);
  const states = tasks.map((task) => taskState(task).status ?? "unset");
  return STATUS_ORDER.flatMap((status) => {
    const count = states.filter((each) => each === status).length;
    return count === 0 ? [] : [statusCount[status](count)];
  });
}
