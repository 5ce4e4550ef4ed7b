import type { Circumstances } from "../cases/case-outcome.ts";
import { changeCase } from "../cases/change-case.ts";
import { reopenStep } from "../cases/reopen-step.ts";
import { takeToMeeting } from "../cases/take-to-meeting.ts";
import { changeMeeting } from "./change-meeting.ts";
import type { AgendaItem, Meeting } from "./meeting.ts";
import { keepsMinutes, type MeetingOutcome, minutesAreSent } from "./meeting-outcome.ts";
import type { ItemChange, ItemStores } from "./treat-item.ts";

/** An item that was closed without a decision is open again, until the minutes are sent; that it was closed is kept. */
function reopenItem(meeting: Meeting, number: number, c: Circumstances): MeetingOutcome {
  if (!keepsMinutes(meeting, c)) return { refused: "not-minutes-taker" };
  const item = meeting.agenda.find((each) => each.number === number);
  if (item === undefined) return { refused: "no-such-item" };
  if (item.outcome === undefined) return { meeting };
  if (item.outcome === "decided") return { refused: "not-reopened" };
  if (minutesAreSent(meeting)) return { refused: "minutes-sent" };
  const { outcome, ...open } = item;
  const reopened: AgendaItem = {
    ...open,
    reopened: [...(item.reopened ?? []), { outcome, at: c.at, by: c.actor }],
  };
  const agenda = meeting.agenda.map((each) => (each.number === number ? reopened : each));
  return { meeting: { ...meeting, agenda } };
}

/**
 * The case's step is opened first: where the case has gone on, the item stays closed. What was left undone by an
 * earlier attempt is done by the next.
 */
export async function reopenInRoom(
  stores: ItemStores,
  id: string,
  number: number,
  c: Circumstances,
): Promise<ItemChange> {
  const meeting = (await stores.meetings.readMeeting(c.community.id, id))?.value;
  const item = meeting?.agenda.find((each) => each.number === number);
  if (meeting === undefined || item === undefined)
    return { refused: meeting === undefined ? "no-such-meeting" : "no-such-item" };
  const outcome = reopenItem(meeting, number, c);
  if ("refused" in outcome) return outcome;
  const opened = await changeCase(
    stores.cases,
    c.community.id,
    item.case,
    (treated) =>
      treated.step?.meeting === undefined && item.outcome === "postponed"
        ? takeToMeeting(treated, { meeting: id, body: meeting.body }, c)
        : reopenStep(treated, id, c),
    stores.intentsOf,
  );
  if (opened.kind === "refused") return { refused: opened.refused };
  if (opened.kind === "no-such-case") return { refused: "no-such-item" };
  const change = await changeMeeting(stores.meetings, c.community.id, id, (now) =>
    reopenItem(now, number, c),
  );
  if (change.kind === "refused") return change;
  return { meeting: change.meeting, changed: change.kind === "changed" };
}
