import type { Case } from "../../domain/cases/case.ts";
import { type CaseReader, readerOf } from "../../domain/cases/case-reader.ts";
import type { CaseStore } from "../../domain/cases/case-store.ts";
import type { RecordStore } from "../../domain/cases/record-store.ts";
import { replayCase } from "../../domain/cases/replay-case.ts";
import type { Community } from "../../domain/community/community.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { keepsMinutes } from "../../domain/meetings/meeting-outcome.ts";
import type { Roster } from "../../domain/people/find-person.ts";
import type { CalendarEvent } from "../view/calendar-event.ts";
import { minutesView } from "../view/minutes-view.ts";
import type { PaperView } from "../view/paper-parts.ts";
import { meetingEvent } from "./meeting-event.ts";
import { minutesPaper } from "./minutes-paper.ts";
import { type AgendaBookStores, readAgendaBook } from "./read-agenda-book.ts";
import { readBundle, readHearingTable } from "./read-case-file.ts";
import { readJournal, type TableFile } from "./read-journal.ts";
import { isReport, type ReadReport, type ReportStores, readReport } from "./read-report.ts";
import { recordPaper } from "./record-paper.ts";
import type { WantedDocument } from "./wanted-document.ts";

export interface DocumentStores extends AgendaBookStores, Pick<ReportStores, "plans" | "dutyLog"> {
  readonly cases: CaseStore;
  readonly records: Pick<RecordStore, "readRecord" | "listRecords">;
}

export type ReadDocument =
  | ReadReport
  | { readonly kind: "event"; readonly event: CalendarEvent }
  | { readonly kind: "table"; readonly table: TableFile };

/**
 * The person whom a link was made for, as they are now. Absent when they are not known in the community, or have no
 * place in it any more: authority is read when a document is opened, not when its link was made.
 */
export function readerAmong(
  roster: Roster,
  isReader: (person: string) => boolean,
  community: Community,
  clock: Clock,
): CaseReader | undefined {
  const identity = roster.identities.find(({ person }) => isReader(person));
  const [account] = identity?.accounts ?? [];
  if (identity === undefined || account === undefined) return undefined;
  const reader = readerOf({ account, name: identity.displayName }, roster, {
    community,
    at: clock.now().toString(),
    today: osloToday(clock),
  });
  return reader.belongs ? reader : undefined;
}

/** The document as it is now and as this reader may see it. Absent when there is none for them. */
export async function readDocument(
  stores: DocumentStores,
  { kind, id, language }: WantedDocument,
  reader: CaseReader,
): Promise<ReadDocument | undefined> {
  if (isReport(kind)) return readReport(stores, { kind, id, language }, reader);
  switch (kind) {
    case "record":
      return asPaper(await readRecordPaper(stores, id, reader, language));
    case "bundle":
      return asPaper(await readBundle(stores, id, reader, language));
    case "journal":
      return asTable(await readJournal(stores, id, reader, language));
    case "hearing-table":
      return asTable(await readHearingTable(stores, id, reader, language));
    default:
      return readMeetingDocument(stores, { kind, id, language }, reader);
  }
}

function asPaper(paper: PaperView | undefined): ReadDocument | undefined {
  return paper && { kind: "paper", paper };
}

function asTable(table: TableFile | undefined): ReadDocument | undefined {
  return table && { kind: "table", table };
}

async function readRecordPaper(
  stores: DocumentStores,
  id: string,
  { community }: CaseReader,
  language: Language,
): Promise<PaperView | undefined> {
  const record = await stores.records.readRecord(community.id, id);
  if (record === undefined) return undefined;
  const recordedAt = await recordedInstant(stores, community.id, record);
  return recordPaper(record, { community, recordedAt }, language);
}

async function readMeetingDocument(
  stores: DocumentStores,
  {
    kind,
    id,
    language,
  }: Pick<WantedDocument, "id" | "language"> & { readonly kind: "agenda-book" | "minutes" | "calendar" },
  reader: CaseReader,
): Promise<ReadDocument | undefined> {
  const { community } = reader;
  const meeting = (await stores.meetings.readMeeting(community.id, id))?.value;
  if (meeting === undefined) return undefined;
  if (kind === "calendar") return { kind: "event", event: meetingEvent(meeting, community, language) };
  const cases = await readCases(stores, community.id, meeting);
  if (kind === "minutes") {
    const { minutes } = meeting;
    const draft = minutes === undefined || minutes.state === "draft";
    if (minutes === undefined || (draft && !keepsMinutes(meeting, reader))) return undefined;
    const view = minutesView(
      { ...reader, meeting, cases, text: minutes.text, deadline: minutes.deadline ?? reader.today },
      undefined,
      language,
    );
    return { kind: "paper", paper: minutesPaper(view, { meeting, community }) };
  }
  return {
    kind: "paper",
    paper: await readAgendaBook(stores, meeting, [...cases.values()], reader, language),
  };
}

async function readCases(
  { cases }: DocumentStores,
  community: string,
  { agenda }: Meeting,
): Promise<ReadonlyMap<string, Case>> {
  const stored = await Promise.all(agenda.map((item) => cases.readCase(community, item.case)));
  const found = stored.flatMap((each) =>
    each === undefined ? [] : (replayCase(each.value.id, each.value.events) ?? []),
  );
  return new Map(found.map((treated) => [treated.id, treated]));
}

/** When the decision was made; noon of its day where its case is gone. */
async function recordedInstant(
  { cases }: DocumentStores,
  community: string,
  record: { readonly case: string; readonly decidedOn: string },
): Promise<string> {
  const stored = await cases.readCase(community, record.case);
  const decided = stored?.value.events.find(({ kind }) => kind === "decided");
  return decided?.at ?? `${record.decidedOn}T12:00:00Z`;
}
