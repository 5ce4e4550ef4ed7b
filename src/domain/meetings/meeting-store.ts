import type { CivilDate } from "../kernel/civil-date.ts";
import type { Page, PageRequest, Versioned, WriteOutcome } from "../kernel/versioned.ts";
import type { Meeting } from "./meeting.ts";

export interface MeetingStore {
  readMeeting(community: string, id: string): Promise<Versioned<Meeting> | undefined>;
  /** `etag` absent means that there must be none yet. */
  writeMeeting(community: string, meeting: Meeting, etag: string | undefined): Promise<WriteOutcome>;
  listMeetings(community: string, request: PageRequest): Promise<Page<Versioned<Meeting>>>;
  /** Those that something can fall due of on the day or later (`meeting-settled.ts`), without reading the others. */
  listOpenMeetings(
    community: string,
    onOrAfter: CivilDate,
    request: PageRequest,
  ): Promise<Page<Versioned<Meeting>>>;
}
