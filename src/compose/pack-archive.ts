import { type ArchiveFile, archivePackage } from "../adapters/documents/archive-package.ts";
import { paperPdf } from "../adapters/documents/paper/paper-pdf.ts";
import { paperText } from "../adapters/documents/paper/paper-text.ts";
import type { Stores } from "../adapters/store/stores.ts";
import type { Case } from "../domain/cases/case.ts";
import type { CaseReader } from "../domain/cases/case-reader.ts";
import type { DecisionRecord } from "../domain/cases/decision-record.ts";
import { readRecordFacts } from "../domain/cases/read-record-facts.ts";
import { type Verification, verifyRecords } from "../domain/cases/verify-records.ts";
import type { Community } from "../domain/community/community.ts";
import { type Clock, osloToday } from "../domain/kernel/clock.ts";
import { everyItem } from "../domain/kernel/every-page.ts";
import { canonicalJson } from "../domain/kernel/json.ts";
import type { Meeting } from "../domain/meetings/meeting.ts";
import { readRoster } from "../domain/people/find-person.ts";
import { standingOf } from "../domain/people/seats.ts";
import { journalOf, type Period } from "../flows/archive/journal.ts";
import { type PaperCheck, verifyPapers } from "../flows/archive/verify-papers.ts";
import { type DocumentStores, readDocument } from "../presentation/paper/read-document.ts";
import type { DOCUMENT_KINDS } from "../presentation/paper/wanted-document.ts";
import { journalCsv } from "../presentation/view/journal-csv.ts";

export interface ArchiveSource {
  readonly stores: Stores;
  readonly documents: DocumentStores;
  readonly clock: Clock;
  /** Of this program, for the package's origin (arkivlova § 5). */
  readonly version: string;
}

export interface PackedArchive {
  readonly bytes: Uint8Array;
  readonly files: number;
  readonly verification: Verification;
  readonly papers: PaperCheck;
}

/** A line of the package's own list of contents. */
interface Described extends ArchiveFile {
  readonly what: Readonly<Record<string, unknown>>;
}

const ENCODER = new TextEncoder();

/**
 * Everything that an archive takes over of a community in a period: decisions, meetings and cases as PDF/A, text and
 * JSON, every party's journal, the check of the records, and what it all is (arkivlova §§ 5 and 8, arkivforskrifta).
 * Names of folders are part of the format and the same in every language.
 *
 * @throws StoreUnavailableError, UnreadableDocumentError
 */
export async function packArchive(
  source: ArchiveSource,
  community: Community,
  period: Period,
): Promise<PackedArchive> {
  const { stores, clock } = source;
  const run = await beginRun(source, community);
  const facts = await readRecordFacts(stores, community, osloToday(clock));
  const meetings = (await everyItem((request) => stores.meetings.listMeetings(community.id, request))).map(
    ({ value }) => value,
  );
  const within = (date: string) => date >= period.from && date <= period.to;
  const records = facts.records.filter(({ decidedOn }) => within(decidedOn));
  const held = meetings.filter(({ date, noticeSentAt }) => within(date) && noticeSentAt !== undefined);
  const wanted = new Set([
    ...records.map((record) => record.case),
    ...held.flatMap(({ agenda }) => agenda.map((item) => item.case)),
  ]);
  const cases = facts.cases.filter(({ id }) => wanted.has(id));
  const verification = verifyRecords(facts);
  const papers = await verifyPapers(
    community.id,
    { meetings, cases: facts.cases },
    source.documents.readEnclosure,
  );
  const journals = community.parties.map((party) => {
    const entries = journalOf({ ...facts, community, meetings }, party, period);
    return {
      path: `journal/${party.id}.csv`,
      bytes: ENCODER.encode(journalCsv(entries, community.language)),
      what: { kind: "journal", party: party.name, lines: entries.length },
    };
  });
  const described: Described[] = [
    ...(await inTurn(records, (record) => filesOfRecord(record, run))),
    ...(await inTurn(held, (meeting) => filesOfMeeting(meeting, run))),
    ...(await inTurn(cases, (treated) => filesOfCase(treated, run))),
    ...journals,
    { ...json("records.json", { heads: facts.heads, verification, papers }), what: { kind: "chains" } },
  ];
  const createdAt = clock.now().toString();
  const metadata = json("metadata.json", {
    origin: { program: "Enighet", version: source.version, community: community.id, name: community.name },
    context: { period, createdAt, parties: community.parties.map(({ name, number }) => ({ name, number })) },
    language: community.language,
    formats: { pdf: "PDF/A-3B", txt: "text/plain; charset=utf-8", json: "RFC 8785", csv: "RFC 4180" },
    hash: "SHA-256",
    contents: described.map(({ path, bytes, what }) => ({ path, size: bytes.length, ...what })),
  });
  const bytes = await archivePackage([metadata, ...described], createdAt);
  return { bytes, files: described.length + 1, verification, papers };
}

/** A run of the archive, which reads as somebody who has a place in the community and no seat. */
interface ArchiveRun extends ArchiveSource {
  readonly reader: CaseReader;
}

async function beginRun(source: ArchiveSource, community: Community): Promise<ArchiveRun> {
  const { stores, clock } = source;
  const today = osloToday(clock);
  const actor = { person: "archive", name: "Enighet" };
  const reader: CaseReader = {
    community,
    actor,
    standing: standingOf(actor.person, community, [], today),
    belongs: true,
    roster: await readRoster(stores.people, community.id),
    at: clock.now().toString(),
    today,
  };
  return { ...source, reader };
}

async function filesOfRecord(record: DecisionRecord, run: ArchiveRun): Promise<Described[]> {
  const what = { kind: "decision", number: record.number, case: record.case, date: record.decidedOn };
  return [
    { ...json(`decisions/${record.id}.json`, record), what },
    ...(await papersOf("record", record.id, `decisions/${record.id}`, run)).map((file) => ({
      ...file,
      what,
    })),
  ];
}

async function filesOfMeeting(meeting: Meeting, run: ArchiveRun): Promise<Described[]> {
  const { id, body, date, minutes } = meeting;
  const what = { kind: "meeting", body, date, minutes: minutes?.state ?? "none" };
  const papers = [
    ...(await papersOf("agenda-book", id, `meetings/${id}/papers`, run)),
    ...(await papersOf("minutes", id, `meetings/${id}/minutes`, run)),
  ];
  return [json(`meetings/${id}/meeting.json`, meeting), ...papers].map((file) => ({ ...file, what }));
}

async function filesOfCase(
  treated: Case,
  { documents, reader: { community } }: ArchiveRun,
): Promise<Described[]> {
  const { id, title, publicity, archiveReferences, enclosures } = treated;
  const what = (document: string) => ({
    kind: document === "paper" ? "case" : "enclosure",
    case: id,
    title,
    publicity: publicity.get(document) ?? "not-considered",
    references: Object.fromEntries(archiveReferences),
  });
  const files = await inTurn(enclosures, async (enclosure) => {
    const bytes = await documents.readEnclosure(community.id, enclosure);
    return bytes === undefined
      ? []
      : [
          {
            path: `cases/${id}/enclosures/${enclosure.id}${extensionOf(enclosure.name)}`,
            bytes,
            what: { ...what(enclosure.id), name: enclosure.name, mediaType: enclosure.mediaType },
          },
        ];
  });
  return [
    { ...json(`cases/${id}/case.json`, { id, events: treated.events }), what: what("paper") },
    ...files,
  ];
}

/** As PDF/A and as text; nothing where there is no such paper, and for minutes that have not been sent. */
async function papersOf(
  kind: (typeof DOCUMENT_KINDS)[number],
  id: string,
  path: string,
  { documents, reader }: ArchiveRun,
): Promise<ArchiveFile[]> {
  const { community } = reader;
  const { language } = community;
  const read = await readDocument(documents, { kind, community: community.id, id, language }, reader);
  if (read?.kind !== "paper") return [];
  return [
    { path: `${path}.pdf`, bytes: await paperPdf(read.paper) },
    { path: `${path}.txt`, bytes: ENCODER.encode(paperText(read.paper)) },
  ];
}

function json(path: string, value: unknown): ArchiveFile {
  return { path, bytes: ENCODER.encode(canonicalJson(JSON.parse(JSON.stringify(value)))) };
}

/** With its dot; empty where the name has none that is safe in a path. */
function extensionOf(name: string): string {
  return /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0].toLowerCase() ?? "";
}

/** One after another: papers take room while they are set. */
async function inTurn<T, R>(items: readonly T[], make: (item: T) => Promise<readonly R[]>): Promise<R[]> {
  const made: R[] = [];
  for (const item of items) made.push(...(await make(item)));
  return made;
}
