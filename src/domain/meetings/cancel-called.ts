import type { Circumstances } from "../cases/case-outcome.ts";
import { changeCase } from "../cases/change-case.ts";
import { leaveMeeting } from "../cases/take-to-meeting.ts";
import { changeMeeting } from "./change-meeting.ts";
import { cancelMeeting } from "./change-plan.ts";
import type { ItemChange, ItemStores } from "./treat-item.ts";

/** Cancels a meeting, and lets every case on its agenda go to another. Tried again, it lets go of those that are left. */
export async function cancelAndRelease(
  stores: ItemStores,
  id: string,
  words: string,
  c: Circumstances,
): Promise<ItemChange> {
  const change = await changeMeeting(stores.meetings, c.community.id, id, (meeting) =>
    cancelMeeting(meeting, words, c),
  );
  if (change.kind === "refused") return change;
  for (const item of change.meeting.agenda)
    await changeCase(
      stores.cases,
      c.community.id,
      item.case,
      (treated) => leaveMeeting(treated, id, c),
      stores.intentsOf,
    );
  return { meeting: change.meeting, changed: change.kind === "changed" };
}
