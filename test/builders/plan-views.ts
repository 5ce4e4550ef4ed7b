import type { Language } from "../../src/domain/kernel/language.ts";
import type { Task } from "../../src/domain/plan/task.ts";
import { planStatusView } from "../../src/presentation/view/plan-status-view.ts";
import { taskFormView } from "../../src/presentation/view/task-form-view.ts";
import { taskListView } from "../../src/presentation/view/task-list-view.ts";
import { taskView } from "../../src/presentation/view/task-view.ts";
import type { View } from "../../src/presentation/view/view.ts";
import { ostfold } from "./answers.ts";
import { date } from "./documents.ts";
import { line, shipped } from "./shipped-plan.ts";
import { change, task } from "./tasks.ts";

export const planFacts = { community: ostfold, plan: shipped.plan, today: date("2026-11-21") };

/** A line that three people have changed: under way, given away, and now late. */
export const touched: Task = line("1.a.iv", {
  changes: [
    change({ at: "2026-03-02T08:00:00Z", status: "not-started", owner: "hospital", mark: "1" }),
    change({
      at: "2026-05-11T22:30:00Z",
      by: { person: "ola", name: "Ola Prøve" },
      status: "under-way",
      due: date("2026-11-01"),
      owner: "kommune-3",
      note: "Teamet mangler psykolog. [Se notat](https://example.org)",
      mark: "2",
    }),
    change({ at: "2026-09-14T10:00:00Z", owner: null, mark: "3" }),
  ],
});

const { number: _number, place: _place, area: _area, label: _label, ...born } = task();

/** What SSU asked for in October 2026. */
export const decided: Task = {
  ...born,
  id: "task:sak-7:1",
  case: "sak-7",
  text: "Lage en felles opplæringsplan for avvik",
  owner: "hospital",
  due: date("2026-12-18"),
};

/** The shipped plan with a task under way, one done, one from a decision and one that is printed no more. */
export const tasks: readonly Task[] = [
  ...shipped.tasks.map((each) => {
    if (each.id === touched.id) return touched;
    if (each.number === "8.b") return { ...each, changes: [change({ status: "done" })] };
    return each.number === "9" ? { ...each, absentFrom: "next" } : each;
  }),
  decided,
];

/** Every view of the plan, for the golden cards. */
export const PLAN_VIEWS = {
  "plan-status": (language) => planStatusView(planFacts, tasks, language),
  "plan-status-untouched": (language) =>
    planStatusView({ ...planFacts, today: date("2024-06-01") }, shipped.tasks, language),
  "task-list-area": (language) => taskListView(planFacts, tasks, { kind: "area", area: "1" }, language),
  "task-list-group": (language) =>
    taskListView(planFacts, tasks, { kind: "group", group: "chronic-conditions" }, language),
  "task-list-empty": (language) => taskListView(planFacts, shipped.tasks, { kind: "overdue" }, language),
  task: (language) => taskView(planFacts, touched, true, language),
  "task-untouched": (language) => taskView(planFacts, line("1.d.2"), false, language),
  "task-decided": (language) => taskView(planFacts, decided, true, language),
  "task-form": (language) => taskFormView(ostfold, touched, language),
} as const satisfies Record<string, (language: Language) => View>;
