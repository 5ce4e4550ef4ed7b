import assert from "node:assert/strict";
import { cardOf } from "../../../../src/adapters/teams/cards/card-of.ts";
import { ownTasksView } from "../../../../src/presentation/view/own-tasks-view.ts";
import { planNewsView } from "../../../../src/presentation/view/plan-news-view.ts";
import { planProgressView } from "../../../../src/presentation/view/plan-progress.ts";
import { planStatusView } from "../../../../src/presentation/view/plan-status-view.ts";
import { stuckTasksView } from "../../../../src/presentation/view/stuck-tasks-view.ts";
import { taskFormView } from "../../../../src/presentation/view/task-form-view.ts";
import { taskListView } from "../../../../src/presentation/view/task-list-view.ts";
import { taskView } from "../../../../src/presentation/view/task-view.ts";
import type { View } from "../../../../src/presentation/view/view.ts";
import { date } from "../../../builders/documents.ts";
import { POWERS, planFacts } from "../../../builders/plan-views.ts";
import { line, shipped } from "../../../builders/shipped-plan.ts";
import { change } from "../../../builders/tasks.ts";
import { renderOfficially } from "./official-cards.ts";

const MOST_BYTES = 25_000;
const LONG = "Vi vil gjøre noe sammen som tar lang tid å forklare. ".repeat(60);

function mustBeSmall(view: View): void {
  const card = cardOf(view);
  assert.ok(card);
  assert.ok(Buffer.byteLength(JSON.stringify(card)) < MOST_BYTES);
  assert.deepEqual(renderOfficially(card).complaints, []);
}

describe("a card of the plan", () => {
  it("is small enough for Teams with all 33 lines late and owned", () => {
    const due = { due: planFacts.today, owner: "kommune-12", status: "under-way" as const };
    const tasks = shipped.tasks.map((task) => ({ ...task, changes: [change({ ...due, mark: task.id })] }));
    mustBeSmall(planStatusView(planFacts, tasks, "nb"));
    mustBeSmall(taskListView(planFacts, tasks, { kind: "area", area: "1" }, "nb"));
  });

  it("is small enough for Teams when every task is long", () => {
    const tasks = Array.from({ length: 60 }, (_, place) => line("4.a", { id: `${place}`, text: LONG }));
    mustBeSmall(taskListView(planFacts, tasks, { kind: "area", area: "4" }, "nb"));
  });

  it("is small enough for Teams with 43 parties and every line of a long plan theirs", () => {
    const parties = Array.from({ length: 43 }, (_, place) => ({
      id: `kommune-${place}`,
      name: `Kommunen med det lange navnet ${place}`,
      kind: "municipality" as const,
    }));
    const owners = parties.map(({ id }) => id);
    const facts = { ...planFacts, community: { ...planFacts.community, parties } };
    const powers = { change: true, everything: true, parties: owners };
    const tasks = Array.from({ length: 60 }, (_, place) =>
      line("4.a", {
        id: `HP-2023/${place}`,
        text: LONG,
        changes: [change({ owners, body: "fsu", due: planFacts.today, at: "2024-01-01T10:00:00Z" })],
      }),
    );
    const [task] = tasks;
    assert.ok(task);
    mustBeSmall(ownTasksView(facts, tasks, { parties: owners, powersOver: () => powers }, "nb"));
    mustBeSmall(stuckTasksView(facts, tasks, undefined, "nb"));
    mustBeSmall(planNewsView({ ...facts, today: date("2024-01-02") }, tasks, "nb"));
    mustBeSmall(planProgressView(facts, tasks, "nb"));
    mustBeSmall(taskView(facts, task, { powers }, "nb"));
    mustBeSmall(taskFormView({ ...facts, powers }, task, {}, "nb"));
  });

  it("is small enough for Teams when a task is long and has a long history of long remarks", () => {
    const changes = Array.from({ length: 40 }, (_, place) =>
      change({ note: "æ".repeat(500), mark: `${place}` }),
    );
    mustBeSmall(
      taskView(planFacts, line("4.a", { text: LONG.repeat(3), changes }), { powers: POWERS.secretary }, "nb"),
    );
  });
});
