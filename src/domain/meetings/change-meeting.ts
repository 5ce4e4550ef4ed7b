import { everyItem } from "../kernel/every-page.ts";
import type { Meeting } from "./meeting.ts";
import { isCancelled, type MeetingOutcome, type MeetingRefusal } from "./meeting-outcome.ts";
import type { MeetingStore } from "./meeting-store.ts";

/** What a change came to. `unchanged`: it had been made before (a doubled click). */
export type MeetingChange =
  | { readonly kind: "changed" | "unchanged"; readonly meeting: Meeting }
  | { readonly kind: "refused"; readonly refused: MeetingRefusal };

/** Reads the meeting, lets the rule speak, and writes what it said; a lost race reads and asks again. */
export async function changeMeeting(
  store: MeetingStore,
  community: string,
  id: string,
  rule: (meeting: Meeting) => MeetingOutcome | Promise<MeetingOutcome>,
): Promise<MeetingChange> {
  for (;;) {
    const stored = await store.readMeeting(community, id);
    if (stored === undefined) return { kind: "refused", refused: "no-such-meeting" };
    const outcome = await rule(stored.value);
    if ("refused" in outcome) return { kind: "refused", refused: outcome.refused };
    if (outcome.meeting === stored.value) return { kind: "unchanged", meeting: stored.value };
    const write = await store.writeMeeting(community, outcome.meeting, stored.etag);
    if (write.outcome === "written") return { kind: "changed", meeting: outcome.meeting };
  }
}

/**
 * Stores a new meeting; one that the body has on that date already stays as it is. The id of one that was moved away
 * from the date, or cancelled, is taken: the new one then gets the next.
 */
export async function createMeeting(
  store: MeetingStore,
  community: string,
  meeting: Meeting,
): Promise<MeetingChange> {
  const all = await everyItem((request) => store.listMeetings(community, request));
  const there = all.find(({ value }) => isOn(meeting, value))?.value;
  if (there !== undefined) return { kind: "unchanged", meeting: there };
  for (let count = 1; ; count += 1) {
    const wanted = count === 1 ? meeting : { ...meeting, id: `${meeting.id}-${count}` };
    const write = await store.writeMeeting(community, wanted, undefined);
    if (write.outcome === "written") return { kind: "changed", meeting: wanted };
    const taken = (await store.readMeeting(community, wanted.id))?.value;
    if (taken !== undefined && isOn(meeting, taken)) return { kind: "unchanged", meeting: taken };
  }
}

function isOn({ body, date }: Meeting, other: Meeting): boolean {
  return other.body === body && other.date === date && !isCancelled(other);
}
