import type { Community } from "../community/community.ts";
import type { Side } from "../people/place.ts";
import { partiesOf, type Standing } from "../people/seats.ts";
import type { Task } from "./task.ts";
import { taskState } from "./task-state.ts";

/** What somebody may do with one task. */
export interface TaskPowers {
  /** False: they read it only. */
  readonly change: boolean;
  /** The secretariat of either side: every owner, what law and group it belongs to, and each party's status. */
  readonly everything: boolean;
  /** Parties whose own status, and whose ownership, are theirs to set. */
  readonly parties: readonly string[];
}

/** The parties that a person's seats speak for, on both sides; none for an observer and a seat of an interest. */
function partiesSpokenFor({ seats }: Standing, community: Community): string[] {
  const own = new Set(seats.flatMap(({ seat }) => partiesOf(seat, community).map(({ id }) => id)));
  return community.parties.map(({ id }) => id).filter((id) => own.has(id));
}

/**
 * A task is changed by those who answer for it: whoever holds or deputises a seat that speaks for an owning party, and
 * the secretariat. One that nobody answers for may be taken on by any seat that speaks for a party. Observers, those who
 * take minutes and contacts change nothing.
 */
export function powersOver(task: Task, standing: Standing, community: Community): TaskPowers {
  if (standing.secretaryFor.length > 0)
    return { change: true, everything: true, parties: community.parties.map(({ id }) => id) };
  const parties = partiesSpokenFor(standing, community);
  const { owners } = taskState(task);
  const change = owners.length === 0 ? parties.length > 0 : parties.some((party) => owners.includes(party));
  return { change, everything: false, parties };
}

/** Whose tasks are «mine»: the parties that a person's seats speak for, and all of the side they are secretary for. */
export function partiesAnsweredFor(standing: Standing, community: Community): string[] {
  const own = new Set(partiesSpokenFor(standing, community));
  return community.parties
    .filter(({ id, kind }) => own.has(id) || standing.secretaryFor.includes(sideOf(kind)))
    .map(({ id }) => id);
}

function sideOf(kind: Community["parties"][number]["kind"]): Side {
  return kind === "hospital" ? "hospital" : "municipalities";
}
