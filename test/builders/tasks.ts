import type { Standing } from "../../src/domain/people/seats.ts";
import type { TaskClick } from "../../src/domain/plan/change-task.ts";
import type { Task, TaskChange } from "../../src/domain/plan/task.ts";
import { community } from "./community.ts";

const ostfold = community();

export const outsider: Standing = {
  seats: [],
  observes: [],
  secretaryFor: [],
  coordinatorFor: [],
  takesMinutesOf: [],
  contactFor: [],
};
const secretary: Standing = { ...outsider, secretaryFor: ["municipalities"] };

/** A deliverable of the plan HP-2023 that nobody has touched. */
export function task(over: Partial<Task> = {}): Task {
  return {
    id: "HP-2023/4.a",
    plan: "HP-2023",
    number: "4.a",
    place: 1,
    area: { number: "4", title: "Kvalitet" },
    label: "a)",
    text: "Revidere retningslinjen for avvik",
    kind: "deliverable",
    groups: [],
    changes: [],
    ...over,
  };
}

/** What the secretariat's Kari set on 21 November 2026. */
export function change(over: Partial<TaskChange> = {}): TaskChange {
  return {
    at: "2026-11-21T09:00:00Z",
    by: { person: "kari", name: "Kari Prøve" },
    mark: "klikk-1",
    ...over,
  };
}

/** A click by the secretariat's Kari in Østfold. */
export function click(mark: string, over: Partial<TaskClick> = {}): TaskClick {
  return {
    community: ostfold,
    actor: { person: "kari", name: "Kari Prøve" },
    standing: secretary,
    at: "2026-11-21T09:00:00Z",
    mark,
    ...over,
  };
}
