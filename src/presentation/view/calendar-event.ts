import type { CivilDate } from "../../domain/kernel/civil-date.ts";

/** Something for people's calendars. Times are Oslo's, «HH:mm»; without any the event lasts the whole day. */
export interface CalendarEvent {
  /** The same for every version of the same event, so that a calendar replaces it. */
  readonly uid: string;
  readonly title: string;
  readonly date: CivilDate;
  readonly from?: string | undefined;
  /** Absent: an hour after `from`. */
  readonly to?: string | undefined;
  readonly place?: string | undefined;
  readonly description?: string | undefined;
  readonly url?: string | undefined;
  /** It was to be, and is not. */
  readonly cancelled?: boolean | undefined;
  /** Something to remember that takes no time. Absent: those who take part are busy. */
  readonly free?: boolean | undefined;
  /** The instant of this version; a later one replaces it. */
  readonly stamp: string;
}
