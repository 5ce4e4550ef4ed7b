import type { Meeting } from "./meeting.ts";
import type { MeetingOutcome, MeetingRefusal } from "./meeting-outcome.ts";
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

/** Stores a new meeting; one that the body has on that date already stays as it is. */
export async function createMeeting(
  store: MeetingStore,
  community: string,
  meeting: Meeting,
): Promise<MeetingChange> {
  const write = await store.writeMeeting(community, meeting, undefined);
  if (write.outcome === "written") return { kind: "changed", meeting };
  return changeMeeting(store, community, meeting.id, (there) => ({ meeting: there }));
}
