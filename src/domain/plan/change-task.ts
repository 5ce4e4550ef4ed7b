import { z } from "zod/v4";
import type { Community } from "../community/community.ts";
import type { CivilDate } from "../kernel/civil-date.ts";
import type { Actor } from "../people/actor.ts";
import type { Standing } from "../people/seats.ts";
import type { PlanStore } from "./plan-store.ts";
import { powersOver, type TaskPowers } from "./powers-over-task.ts";
import type { PriorityGroup } from "./priority-groups.ts";
import type { Plan, Task, TaskChange, TaskStatus } from "./task.ts";
import { type Evidence, type TaskState, taskState } from "./task-state.ts";

/** Why a task was not changed; each has its sentence in `presentation/text`. */
export type TaskRefusal =
  | "not-a-member"
  /** Others answer for it. */
  | "not-yours"
  /** It adds, removes or speaks for a party that the person's seats do not. */
  | "not-your-party"
  /** Law and group are the secretariat's to set. */
  | "for-the-secretariat"
  | "no-such-party"
  | "no-such-body"
  | "before-the-plan"
  /** Evidence whose address is none, or does not begin with http:// or https://. */
  | "no-web-address"
  /** Somebody changed it after the form was shown: what it said may no longer be meant. */
  | "changed-meanwhile"
  | "nothing-new";

/** What somebody wants of a task. Absent: leave it as it is; null: take the date or the body away. */
export interface WantedTaskChange {
  readonly status?: TaskStatus | undefined;
  readonly due?: CivilDate | null | undefined;
  /** All that shall answer for it from now on; empty: no one. */
  readonly owners?: readonly string[] | undefined;
  readonly body?: string | null | undefined;
  readonly partyStatus?: readonly { readonly party: string; readonly status: TaskStatus }[] | undefined;
  /** Added to what there is. */
  readonly evidence?: Pick<Evidence, "title" | "url"> | undefined;
  readonly statute?: readonly number[] | undefined;
  readonly groups?: readonly PriorityGroup[] | undefined;
  readonly note?: string | undefined;
  /** How many changes the task had when the person saw it; absent when they did not see it first. */
  readonly seen?: number | undefined;
}

/** The click: who, as what, when (an instant in UTC), and the mark that it is counted once by. */
export interface TaskClick {
  readonly community: Community;
  /** Absent for a task of no plan: no date is then too early. */
  readonly plan?: Plan | undefined;
  readonly actor: Actor;
  readonly standing: Standing;
  readonly at: string;
  readonly mark: string;
}

export type TaskChanging =
  | { readonly kind: "changed" | "already-counted"; readonly task: Task }
  | { readonly kind: "refused"; readonly refused: TaskRefusal; readonly task: Task }
  | { readonly kind: "no-such-task" };

/** What is new in it; absent is as it was. */
export interface TaskNews
  extends Pick<
    TaskChange,
    "status" | "due" | "owners" | "body" | "evidence" | "statute" | "groups" | "note"
  > {
  readonly partyStatus?: readonly NonNullable<TaskChange["partyStatus"]>[] | undefined;
}

/** As strict as what a task is stored by, so that nothing is let through here and lost there. */
const webAddressSchema = z.url({ protocol: /^https?$/ });

/**
 * Adds a change to a task's history. A lost race reads again and asks the rule again, so that the rule has always
 * seen what it adds to; the same mark is counted once.
 */
export async function changeTask(
  store: PlanStore,
  id: string,
  wanted: WantedTaskChange,
  click: TaskClick,
): Promise<TaskChanging> {
  for (;;) {
    const stored = await store.readTask(click.community.id, id);
    if (stored === undefined) return { kind: "no-such-task" };
    const task = stored.value;
    const outcome = changesOf(task, wanted, click);
    if (outcome === "already-counted") return { kind: outcome, task };
    if (typeof outcome === "string") return { kind: "refused", refused: outcome, task };
    const next: Task = { ...task, changes: [...task.changes, ...outcome] };
    const write = await store.writeTask(click.community.id, next, stored.etag);
    if (write.outcome === "written") return { kind: "changed", task: next };
  }
}

/** What differs from how things stand, and nothing else: what is not news is nobody's change. */
export function newsIn(state: TaskState, wanted: WantedTaskChange): TaskNews {
  const { status, due, owners, body, partyStatus = [], evidence, statute, groups } = wanted;
  const note = wanted.note?.trim();
  const told = partyStatus.filter(({ party, status: own }) => state.partyStatus.get(party) !== own);
  const shown = evidence !== undefined && state.evidence.some((each) => isSame(each, evidence));
  return {
    ...(status === undefined || status === state.status ? {} : { status }),
    ...(due === undefined || due === (state.due ?? null) ? {} : { due }),
    ...(owners === undefined || isSameSet(owners, state.owners) ? {} : { owners: [...new Set(owners)] }),
    ...(body === undefined || body === (state.body ?? null) ? {} : { body }),
    ...(told.length === 0 ? {} : { partyStatus: told }),
    ...(evidence === undefined || shown ? {} : { evidence }),
    ...(statute === undefined || isSameSet(statute, state.statute)
      ? {}
      : { statute: [...new Set(statute)].sort((one, other) => one - other) }),
    ...(groups === undefined || isSameSet(groups, state.groups) ? {} : { groups: [...new Set(groups)] }),
    ...(note === undefined || note === "" ? {} : { note }),
  };
}

/** The changes to add: one, and one more for each further party whose status was told. */
function changesOf(
  task: Task,
  wanted: WantedTaskChange,
  click: TaskClick,
): readonly TaskChange[] | TaskRefusal | "already-counted" {
  const { community, actor: by, standing, at, mark } = click;
  if (standing.seats.length === 0 && standing.secretaryFor.length === 0) return "not-a-member";
  if (task.changes.some((change) => change.mark === mark)) return "already-counted";
  const powers = powersOver(task, standing, community);
  if (!powers.change) return "not-yours";
  if (wanted.seen !== undefined && wanted.seen !== task.changes.length) return "changed-meanwhile";
  const state = taskState(task);
  const news = newsIn(state, wanted);
  if (Object.keys(news).length === 0) return "nothing-new";
  const refused = refusalOf(news, state, powers, click);
  if (refused !== undefined) return refused;
  const { owners, partyStatus: [first, ...others] = [], ...rest } = news;
  return [
    {
      at,
      by,
      ...rest,
      // `owner` goes along for the version before, which reads that alone.
      ...(owners === undefined ? {} : { owner: owners[0] ?? null, owners }),
      ...(first === undefined ? {} : { partyStatus: first }),
      mark,
    },
    ...others.map((partyStatus) => ({ at, by, partyStatus, mark: `${mark}/${partyStatus.party}` })),
  ];
}

function refusalOf(
  { due, owners, body, partyStatus = [], evidence, statute, groups }: TaskNews,
  state: TaskState,
  powers: TaskPowers,
  { community, plan }: TaskClick,
): TaskRefusal | undefined {
  const named = [...(owners ?? []), ...partyStatus.map(({ party }) => party)];
  if (named.some((id) => !community.parties.some((party) => party.id === id))) return "no-such-party";
  if (typeof body === "string" && !community.bodies.some(({ id }) => id === body)) return "no-such-body";
  const moved = owners === undefined ? [] : differenceOf(owners, state.owners);
  const touched = [...moved, ...partyStatus.map(({ party }) => party)];
  if (touched.some((party) => !powers.parties.includes(party))) return "not-your-party";
  if (!powers.everything && (statute !== undefined || groups !== undefined)) return "for-the-secretariat";
  if (typeof due === "string" && plan?.from !== undefined && due < plan.from) return "before-the-plan";
  if (evidence?.url !== undefined && !webAddressSchema.safeParse(evidence.url).success)
    return "no-web-address";
  return undefined;
}

function isSame(one: Evidence, { title, url }: Pick<Evidence, "title" | "url">): boolean {
  return one.title === title && one.url === url;
}

function isSameSet<T>(one: readonly T[], other: readonly T[]): boolean {
  return differenceOf(one, other).length === 0;
}

/** What is in one of them only. */
function differenceOf<T>(one: readonly T[], other: readonly T[]): T[] {
  return [...one.filter((each) => !other.includes(each)), ...other.filter((each) => !one.includes(each))];
}
