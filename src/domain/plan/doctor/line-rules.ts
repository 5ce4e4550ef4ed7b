import type { Task } from "../task.ts";
import { isUnfinished, taskState } from "../task-state.ts";

/** Words that join a clause to one before it, and so open no sentence; case tells them from a heading's. */
const OPENS_TORN = /^(?:og|eller|men|samt)(?!\p{L})/u;
/** Words that something must follow. */
const ENDS_TORN = /(?<!\p{L})(?:og|eller|for å|samt|av|til|med)$/u;

/** Neither a printed time nor a date that somebody has set; what is done or stopped needs none. */
export function hasNoTime(task: Task): boolean {
  return task.printedWhen === undefined && taskState(task).due === undefined && isUnfinished(task);
}

export function hasNoOwner(task: Task): boolean {
  return taskState(task).owner === undefined && isUnfinished(task);
}

/** The sentence has lost its beginning or its end (G8). */
export function isTorn({ text }: Task): boolean {
  return OPENS_TORN.test(text) || ENDS_TORN.test(text);
}

/** Lines that share their printed label with another under the same heading (G6). */
export function doubledLabels(lines: readonly Task[]): Task[] {
  const times = Map.groupBy(lines, labelledPlace);
  return lines.filter(
    (line) => line.label !== undefined && (times.get(labelledPlace(line))?.length ?? 0) > 1,
  );
}

/**
 * Lines that people cannot call by anything printed, among others under the same heading (G7). The opening of a list
 * (`10.0`) is none, and neither is a line that stands alone.
 */
export function unlabelled(lines: readonly Task[]): Task[] {
  const under = Map.groupBy(lines, headingOf);
  return lines.filter(
    (line) =>
      line.label === undefined &&
      !line.number?.endsWith(".0") &&
      (under.get(headingOf(line))?.length ?? 0) > 1,
  );
}

/** The area and what divides it: lines under the same heading have the same. */
export function headingOf({ area }: Task): string {
  return `${area?.number}\n${area?.part ?? ""}`;
}

function labelledPlace(line: Task): string {
  return `${headingOf(line)}\n${line.label}`;
}
