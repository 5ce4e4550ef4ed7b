import { governingDocuments } from "../../domain/agreements/governing-documents.ts";
import type { LibraryKeeper } from "../../domain/agreements/library.ts";
import type { Community } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { MeetingStore } from "../../domain/meetings/meeting-store.ts";
import type { Roster } from "../../domain/people/find-person.ts";
import type { Obligation } from "../../domain/reminders/obligation.ts";
import type { NamedFacts } from "../view/obligation-names.ts";

export interface NameSources {
  readonly meetings: Pick<MeetingStore, "readMeeting">;
  readonly library: Pick<LibraryKeeper, "current">;
}

/** What these obligations' names are taken from, and no more: a reminder must not read a community's whole year. */
export async function readNamedFacts(
  { meetings, library }: NameSources,
  obligations: readonly Obligation[],
  {
    community,
    roster,
    today,
  }: { readonly community: Community; readonly roster: Roster; readonly today: CivilDate },
): Promise<NamedFacts> {
  const named = [...new Set(obligations.flatMap(meetingsIn))];
  const read = await Promise.all(named.map((id) => meetings.readMeeting(community.id, id)));
  const { search } = await library.current();
  return {
    community,
    ...roster,
    meetings: read.flatMap((found) => found?.value ?? []),
    documents: governingDocuments(search.documents, today).filter(
      ({ head }) => head.community === community.id,
    ),
  };
}

function meetingsIn({ subject, source }: Obligation): string[] {
  return [
    ...("meeting" in subject && subject.meeting !== undefined ? [subject.meeting] : []),
    ...(source.kind === "meeting" ? [source.meeting] : []),
  ];
}
