import { calendarFile } from "../adapters/documents/calendar-file.ts";
import { createPaperPrinter } from "../adapters/documents/paper/paper-printer.ts";
import { workbook } from "../adapters/documents/sheet/workbook.ts";
import { paperDocx } from "../adapters/documents/word/paper-docx.ts";
import type { Stores } from "../adapters/store/stores.ts";
import { createDocumentLinks, type LinkSettings } from "../adapters/web/document-links.ts";
import type { ServeDocument } from "../adapters/web/documents.ts";
import type { LibraryKeeper } from "../domain/agreements/library.ts";
import { enclosureReader } from "../domain/cases/read-enclosure.ts";
import type { Community } from "../domain/community/community.ts";
import type { Clock } from "../domain/kernel/clock.ts";
import type { RosterKeeper } from "../domain/people/keep-rosters.ts";
import type { DeskRoom } from "../presentation/conversation/desk-room.ts";
import { createDocumentRoom } from "../presentation/conversation/document-room.ts";
import { createPlanReportRoom } from "../presentation/conversation/plan-report-room.ts";
import { type DocumentStores, readDocument, readerAmong } from "../presentation/paper/read-document.ts";
import { fileNameOf } from "../presentation/paper/wanted-document.ts";

export interface DocumentsWiring {
  readonly stores: Stores;
  readonly rosters: RosterKeeper;
  readonly communities: readonly Community[];
  readonly library: LibraryKeeper;
  readonly clock: Clock;
  /** Absent: nothing can be downloaded. */
  readonly links?: LinkSettings | undefined;
}

export interface WiredDocuments {
  readonly room: DeskRoom;
  readonly reportRoom: DeskRoom;
  readonly serve: ServeDocument;
}

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Documents to download: the room that gives links to them, and what makes one when its link is opened. */
export function wireDocuments(wiring: DocumentsWiring): WiredDocuments {
  const { stores, rosters, communities, library, clock, links } = wiring;
  const given: DocumentStores = { ...stores, library, readEnclosure: enclosureReader(stores.enclosures) };
  const print = createPaperPrinter();
  const asking = { rosters, communities, clock, links: links && createDocumentLinks(links, clock) };
  return {
    room: createDocumentRoom({ ...given, ...asking }),
    reportRoom: createPlanReportRoom({ plans: stores.plans, ...asking }),
    async serve(wanted, isReader) {
      const community = communities.find(({ id }) => id === wanted.community);
      if (community === undefined) return "none";
      const reader = readerAmong(await rosters.current(community.id), isReader, community, clock);
      const read = reader && (await readDocument(given, wanted, reader));
      if (read === undefined) return "none";
      const fileName = fileNameOf(wanted);
      if (read.kind === "event")
        return {
          fileName,
          mediaType: "text/calendar; charset=utf-8",
          bytes: Buffer.from(calendarFile(read.event)),
        };
      if (read.kind === "word") return { fileName, mediaType: WORD, bytes: await paperDocx(read.paper) };
      if (read.kind === "sheet") return { fileName, mediaType: EXCEL, bytes: await workbook(read.sheet) };
      if (read.kind === "data")
        return { fileName, mediaType: "application/json; charset=utf-8", bytes: Buffer.from(read.json) };
      if (read.kind === "table")
        return { fileName, mediaType: "text/csv; charset=utf-8", bytes: Buffer.from(read.table.csv) };
      const bytes = await print(read.paper);
      return bytes === undefined ? "busy" : { fileName, mediaType: "application/pdf", bytes };
    },
  };
}
