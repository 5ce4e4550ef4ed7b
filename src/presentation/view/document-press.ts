import type { Community } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { paperTexts } from "../text/paper-texts.ts";
import type { Press } from "./view-parts.ts";

/** Verbs of the buttons that ask for a document; each with the community, and the id of what it is about. */
export const DOCUMENT_VERBS = {
  book: "document/agenda-book",
  minutes: "document/minutes",
  record: "document/record",
  calendar: "document/calendar",
  bundle: "document/bundle",
  table: "document/hearing-table",
} as const;

/** @param id of the meeting; of the record for `record`, of the case for `bundle` and `table` */
export function documentPress(
  which: keyof typeof DOCUMENT_VERBS,
  community: Pick<Community, "id">,
  id: string,
  language: Language,
): Press {
  const { press } = paperTexts(language).link;
  return { title: press[which], verb: DOCUMENT_VERBS[which], data: { community: community.id, id } };
}

/** The documents of a meeting that there are now: its papers, its minutes once they are sent, and its day before it. */
export function meetingDocumentPresses(
  {
    meeting,
    community,
    today,
  }: {
    readonly meeting: Pick<Meeting, "id" | "agenda" | "noticeSentAt" | "minutes" | "date">;
    readonly community: Pick<Community, "id">;
    readonly today: CivilDate;
  },
  language: Language,
): Press[] {
  const called = meeting.noticeSentAt !== undefined;
  const sent = meeting.minutes !== undefined && meeting.minutes.state !== "draft";
  const which: (keyof typeof DOCUMENT_VERBS)[] = [
    ...(meeting.agenda.length > 0 ? (["book"] as const) : []),
    ...(sent ? (["minutes"] as const) : []),
    ...(called && meeting.date > today ? (["calendar"] as const) : []),
  ];
  return which.map((each) => documentPress(each, community, meeting.id, language));
}
