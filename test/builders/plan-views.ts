import type { Language } from "../../src/domain/kernel/language.ts";
import type { TaskPowers } from "../../src/domain/plan/powers-over-task.ts";
import type { Task } from "../../src/domain/plan/task.ts";
import { ownTasksView } from "../../src/presentation/view/own-tasks-view.ts";
import { planNewsView } from "../../src/presentation/view/plan-news-view.ts";
import { planProgressView } from "../../src/presentation/view/plan-progress.ts";
import { planStatusView } from "../../src/presentation/view/plan-status-view.ts";
import { stuckTasksView } from "../../src/presentation/view/stuck-tasks-view.ts";
import { taskFormView } from "../../src/presentation/view/task-form-view.ts";
import { taskListView } from "../../src/presentation/view/task-list-view.ts";
import { taskTiesView } from "../../src/presentation/view/task-ties-view.ts";
import { taskView } from "../../src/presentation/view/task-view.ts";
import type { View } from "../../src/presentation/view/view.ts";
import { ostfold } from "./answers.ts";
import { date } from "./documents.ts";
import { line, shipped } from "./shipped-plan.ts";
import { change, task } from "./tasks.ts";

export const planFacts = { community: ostfold, plan: shipped.plan, today: date("2026-11-21") };

const parties = ostfold.parties.map(({ id }) => id);
const HOSPITAL = "hospital";
const [FIRST, SECOND, THIRD] = ["kommune-1", "kommune-2", "kommune-3"] as const;

/** A secretary, a representative of the first two municipalities, and somebody who only reads. */
export const POWERS = {
  secretary: { change: true, everything: true, parties },
  representative: { change: true, everything: false, parties: [FIRST, SECOND] },
  reader: { change: false, everything: false, parties: [] },
} as const satisfies Record<string, TaskPowers>;

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

/** What several parties of both sides answer for, each with a part of its own. */
export const shared: Task = line("4.a", {
  changes: [
    change({
      at: "2026-10-02T08:00:00Z",
      status: "under-way",
      due: date("2026-12-11"),
      owner: FIRST,
      owners: [FIRST, THIRD, HOSPITAL],
      body: "fsu",
      statute: [5, 13],
      mark: "1",
    }),
    change({
      at: "2026-10-20T08:00:00Z",
      partyStatus: { party: THIRD, status: "done" },
      evidence: { title: "Revidert rutine", url: "https://example.org/rutine" },
      mark: "2",
    }),
  ],
});

/** Given to somebody long ago, and nothing heard since. */
const silent: Task = line("5", {
  changes: [change({ at: "2026-05-02T08:00:00Z", owner: SECOND, owners: [SECOND], mark: "1" })],
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
    if (each.id === shared.id) return shared;
    if (each.id === silent.id) return silent;
    if (each.number === "8.b") return { ...each, changes: [change({ status: "done" })] };
    return each.number === "9" ? { ...each, absentFrom: "next" } : each;
  }),
  decided,
];

const representative = { parties: [FIRST, SECOND], powersOver: () => POWERS.representative };
const formFacts = { ...planFacts, powers: POWERS.secretary };

/** Every view of the plan, for the golden cards. */
export const PLAN_VIEWS = {
  "plan-status": (language) => planStatusView(planFacts, tasks, language),
  "plan-status-untouched": (language) =>
    planStatusView({ ...planFacts, today: date("2024-06-01") }, shipped.tasks, language),
  "plan-progress": (language) => planProgressView(planFacts, tasks, language),
  "plan-news": (language) => planNewsView(planFacts, tasks, language),
  "task-list-area": (language) => taskListView(planFacts, tasks, { kind: "area", area: "1" }, language),
  "task-list-group": (language) =>
    taskListView(planFacts, tasks, { kind: "group", group: "chronic-conditions" }, language),
  "task-list-statute": (language) =>
    taskListView(planFacts, tasks, { kind: "statute", number: 13 }, language),
  "task-list-empty": (language) => taskListView(planFacts, shipped.tasks, { kind: "overdue" }, language),
  "task-list-mine": (language) =>
    ownTasksView(
      planFacts,
      tasks,
      { ...representative, said: { tone: "information", text: "Tiltak 4.b er nå meldt ferdig." } },
      language,
    ),
  "task-list-stuck": (language) => stuckTasksView(planFacts, tasks, undefined, language),
  task: (language) => taskView(planFacts, touched, { powers: POWERS.representative }, language),
  "task-shared": (language) => taskView(planFacts, shared, { powers: POWERS.secretary }, language),
  "task-untouched": (language) => taskView(planFacts, line("1.d.2"), { powers: POWERS.reader }, language),
  "task-decided": (language) =>
    taskView(
      planFacts,
      decided,
      {
        powers: POWERS.representative,
        decision: { number: "SSU 004/26", body: "SSU", decidedOn: date("2026-10-14") },
      },
      language,
    ),
  "task-form": (language) => taskFormView(formFacts, touched, {}, language),
  "task-form-own-part": (language) =>
    taskFormView({ ...planFacts, powers: POWERS.representative }, shared, {}, language),
  "task-form-wrong": (language) =>
    taskFormView(
      formFacts,
      touched,
      {
        filled: { status: "done", due: "2020-01-01", address: "example.org", evidence: "Rapport" },
        problem: "Noe må rettes før jeg kan lagre. Det du har skrevet, står.",
        wrong: { address: "Lim inn hele nettadressen, med https:// eller http:// først." },
        meanwhile: touched.changes.slice(2),
      },
      language,
    ),
  "task-ties": (language) => taskTiesView(shared, language),
} as const satisfies Record<string, (language: Language) => View>;
