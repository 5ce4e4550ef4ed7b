import type { Language } from "../../domain/kernel/language.ts";
import { PRIORITY_GROUPS } from "../../domain/plan/priority-groups.ts";
import { selectTasks } from "../../domain/plan/select-tasks.ts";
import type { Task } from "../../domain/plan/task.ts";
import { TASK_KINDS } from "../../domain/plan/task-kind.ts";
import { isTracked, overdue, taskState } from "../../domain/plan/task-state.ts";
import { listText } from "../text/list-text.ts";
import { planDoctorTexts } from "../text/plan-doctor-texts.ts";
import { planTexts } from "../text/plan-texts.ts";
import { taskTexts } from "../text/task-texts.ts";
import { textsFor } from "../text/texts.ts";
import { adoptedNote } from "./carried-task-words.ts";
import { periodWarning } from "./period-warning.ts";
import { progressBar, statusCounts } from "./plan-progress.ts";
import type { PlanStatusView } from "./plan-view.ts";
import type { PlanFacts } from "./task-words.ts";

/** @param tasks all of the plan's, in printed order */
export function planStatusView(
  { plan, today }: PlanFacts,
  tasks: readonly Task[],
  language: Language,
): PlanStatusView {
  const texts = planTexts(language);
  const late = tasks.filter((task) => overdue(task, today)).length;
  return {
    kind: "plan-status",
    language,
    title: plan.title,
    warning: warningOf({ plan, today }, tasks, language),
    facts: factsOf(tasks, language),
    progress: progressBar(
      tasks.filter(isTracked),
      { label: texts.overview.status, short: texts.overview.tracked },
      language,
    ),
    overdue: late === 0 ? undefined : { label: texts.overview.overdue(late), say: texts.say.overdue },
    areas: [...areasOf(tasks, language), ...besideTheAreas(tasks, today, language)],
    groups: PRIORITY_GROUPS.map((group) => ({
      label: texts.group[group].button,
      say: texts.say.group[group],
    })),
    ways: waysOn(language),
    notes: [
      texts.overview.classification,
      ...(plan.document.retelling ? [textsFor(language).note.retellingOfOther] : []),
    ],
  };
}

function warningOf(
  facts: Omit<PlanFacts, "community">,
  tasks: readonly Task[],
  language: Language,
): string | undefined {
  const said = [periodWarning(facts, language), adoptedNote(tasks, facts.today, language)];
  return said.filter((each) => each !== undefined).join(" ") || undefined;
}

/** What else people ask of a plan. */
function waysOn(language: Language): PlanStatusView["ways"] {
  const { mine, stuck, news, progress, say } = taskTexts(language);
  const doctor = planDoctorTexts(language);
  return [
    { label: stuck.title, say: say.stuck },
    { label: mine.title, say: say.mine },
    { label: news.title, say: say.news },
    { label: progress.open, say: say.progress },
    { label: doctor.title, say: doctor.say.all },
  ];
}

function factsOf(tasks: readonly Task[], language: Language): PlanStatusView["facts"] {
  const { overview, kindCount } = planTexts(language);
  const printed = tasks.filter(({ number, absentFrom }) => number !== undefined && absentFrom === undefined);
  const tracked = tasks.filter(isTracked);
  const decided = tracked.filter((task) => task.case !== undefined).length;
  const states = tracked.map(taskState);
  const areas = new Set(printed.map(({ area }) => area?.number));
  const kinds = TASK_KINDS.map((kind) => ({
    kind,
    count: printed.filter((task) => task.kind === kind).length,
  }));
  return [
    { title: overview.lines, value: overview.linesInAreas(printed.length, areas.size) },
    {
      title: overview.kinds,
      value: listText(
        kinds.filter(({ count }) => count > 0).map(({ kind, count }) => kindCount[kind](count)),
        language,
      ),
    },
    { title: overview.tracked, value: overview.trackedCount(tracked.length - decided, decided) },
    {
      title: overview.dates,
      value: overview.dated(
        states.filter(({ due }) => due !== undefined).length,
        tracked.length,
        printed.filter(({ printedWhen }) => printedWhen !== undefined).length,
      ),
    },
    {
      title: overview.owners,
      value: overview.owned(states.filter(({ owners }) => owners.length > 0).length, tracked.length),
    },
  ];
}

function areasOf(tasks: readonly Task[], language: Language): PlanStatusView["areas"] {
  const { list, say } = planTexts(language);
  const areas = new Map(
    tasks.flatMap(({ area, absentFrom }) =>
      area === undefined || absentFrom !== undefined ? [] : [[area.number, area.title] as const],
    ),
  );
  return [...areas].map(([number, title]) => {
    const within = tasks.filter((task) => task.area?.number === number && task.absentFrom === undefined);
    const reported = within.filter((task) => isTracked(task) && taskState(task).status !== undefined);
    return {
      label: list.area(number, title),
      facts: [list.count(within.length), ...statusCounts(reported, language)].join(" · "),
      say: say.area(number),
    };
  });
}

/** What stands in no area: tasks from decisions, and lines that are printed no more. None of them where there are none. */
function besideTheAreas(
  tasks: readonly Task[],
  today: PlanFacts["today"],
  language: Language,
): PlanStatusView["areas"] {
  const { list, say } = planTexts(language);
  return (["decided", "vanished"] as const).flatMap((kind) => {
    const { length } = selectTasks(tasks, { kind }, today);
    return length === 0 ? [] : [{ label: list[kind], facts: list.count(length), say: say[kind] }];
  });
}
