import { canonicalJson } from "../kernel/json.ts";
import type { Versioned, WriteOutcome } from "../kernel/versioned.ts";
import type { ReadPlan } from "./plan-from-document.ts";
import type { PlanStore } from "./plan-store.ts";
import type { Plan, Task } from "./task.ts";
import { tasksOfPlan } from "./tasks-of-plan.ts";

/** What an import came to, in numbers of lines. All zero: the same plan had been loaded before. */
export interface PlanLoading {
  readonly created: number;
  readonly updated: number;
  /** Lines that the document prints no more. */
  readonly vanished: number;
}

/**
 * Stores a plan and its lines. Loading again takes the document's words, labels and order, and keeps everything that
 * people have set. A line that is printed no more is not deleted: it stays with its history, marked with the version
 * that lacks it until a version prints its number again. A line is known by its number, since nothing else printed
 * tells it from the others: a new version that gives the number to another measure hands it the history as well.
 *
 * Each write is conditional and the plan comes last, so that a load that was cut short is mended by the next one.
 */
export async function loadPlan(
  store: PlanStore,
  community: string,
  { plan, tasks }: ReadPlan,
): Promise<PlanLoading> {
  const changeTask = (id: string, change: (before: Task | undefined) => Task) =>
    put(
      () => store.readTask(community, id),
      change,
      (task, etag) => store.writeTask(community, task, etag),
    );
  const outcomes: Outcome[] = [];
  for (const line of tasks) outcomes.push(await changeTask(line.id, (before) => withPrinted(before, line)));

  const printed = new Set(tasks.map(({ id }) => id));
  const gone = (await tasksOfPlan(store, community, plan.id)).filter(
    ({ id, number, absentFrom }) => number !== undefined && absentFrom === undefined && !printed.has(id),
  );
  const absentFrom = plan.document.version;
  for (const task of gone) await changeTask(task.id, (before = task) => ({ ...before, absentFrom }));

  await put(
    () => store.readPlan(community, plan.id),
    (before) => withDocument(before, plan),
    (next, etag) => store.writePlan(community, next, etag),
  );
  const count = (wanted: Outcome) => outcomes.filter((outcome) => outcome === wanted).length;
  return { created: count("created"), updated: count("updated"), vanished: gone.length };
}

type Outcome = "created" | "updated" | "unchanged";

/** The document's words over what is kept; what people have set, and what a newer program wrote, stays. */
function withPrinted(before: Task | undefined, line: Task): Task {
  if (before === undefined) return line;
  const {
    area: _area,
    label: _label,
    printedWhen: _when,
    statute: _statute,
    absentFrom: _absent,
    ...kept
  } = before;
  return { ...kept, ...line, changes: before.changes };
}

/**
 * A draft stays one, since reading its text adopts nothing; while a body treats it only the document it is read from
 * changes. One that was discarded gives way.
 */
function withDocument(before: Plan | undefined, read: Plan): Plan {
  if (before === undefined || before.discarded !== undefined) return read;
  const isTreated = before.draft === true && before.putForward !== undefined;
  return isTreated ? { ...before, document: read.document } : { ...before, ...read };
}

/** Reads, changes and writes until nobody else wrote in between; what would not change is not written. */
async function put<T>(
  read: () => Promise<Versioned<T> | undefined>,
  change: (before: T | undefined) => T,
  write: (value: T, etag: string | undefined) => Promise<WriteOutcome>,
): Promise<Outcome> {
  for (;;) {
    const stored = await read();
    const next = change(stored?.value);
    if (stored !== undefined && canonicalJson(next) === canonicalJson(stored.value)) return "unchanged";
    const written = await write(next, stored?.etag);
    if (written.outcome === "written") return stored === undefined ? "created" : "updated";
  }
}
