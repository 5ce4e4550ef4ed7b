import type { CaseOutcome, Circumstances } from "../cases/case-outcome.ts";
import { changeCase } from "../cases/change-case.ts";
import { noteUrgencyInRoom } from "../cases/urgency.ts";
import { presentSeats } from "./hold-meeting.ts";
import { minutesAreSent } from "./meeting-outcome.ts";
import type { ItemChange, ItemStores } from "./treat-item.ts";

/**
 * Those present agree to take the item's case at once (practice 6); the others agree by themselves. The meeting itself
 * does not change.
 */
export async function noteRoomUrgency(
  stores: ItemStores,
  id: string,
  number: number,
  c: Circumstances,
): Promise<ItemChange> {
  const meeting = (await stores.meetings.readMeeting(c.community.id, id))?.value;
  const item = meeting?.agenda.find((each) => each.number === number);
  if (meeting === undefined || item === undefined)
    return { refused: meeting === undefined ? "no-such-meeting" : "no-such-item" };
  if (minutesAreSent(meeting)) return { refused: "minutes-sent" };
  const present = presentSeats(meeting).flatMap(({ seat, presence, person }) =>
    person === undefined || presence === "absent" ? [] : [{ seat, as: presence, person }],
  );
  const changed = await changeCase(
    stores.cases,
    c.community.id,
    item.case,
    (treated): CaseOutcome =>
      treated.step?.meeting === id
        ? noteUrgencyInRoom(treated, { present, mark: `urgent:${id}:${number}` }, c)
        : { refused: "not-open" },
    stores.intentsOf,
  );
  if (changed.kind === "refused") return changed;
  return changed.kind === "no-such-case"
    ? { refused: "no-such-item" }
    : { meeting, changed: changed.kind === "changed" };
}
