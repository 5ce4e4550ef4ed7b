import type { Case } from "../../domain/cases/case.ts";
import type { CaseReader } from "../../domain/cases/case-reader.ts";
import type { CaseStore } from "../../domain/cases/case-store.ts";
import type { RecordStore } from "../../domain/cases/record-store.ts";
import { sidesOf, withheldFrom } from "../../domain/cases/released-stances.ts";
import { replayCase } from "../../domain/cases/replay-case.ts";
import { everyItem } from "../../domain/kernel/every-page.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { MeetingStore } from "../../domain/meetings/meeting-store.ts";
import { partiesOf } from "../../domain/people/seats.ts";
import { journalOf } from "../../flows/archive/journal.ts";
import { paperTexts } from "../text/paper-texts.ts";
import { textsFor } from "../text/texts.ts";
import { journalCsv } from "../view/journal-csv.ts";
import { partyName } from "../view/place-text.ts";
import { readJournalId } from "./journal-id.ts";

/** Rows for a spreadsheet, as the file is. */
export interface TableFile {
  readonly title: string;
  readonly csv: string;
}

interface JournalStores {
  readonly cases: Pick<CaseStore, "listCases">;
  readonly meetings: Pick<MeetingStore, "listMeetings">;
  readonly records: Pick<RecordStore, "listRecords">;
}

/**
 * A party's journal for its archive (practice 15), for whoever holds or stands in for a seat that answers for it, and
 * for the secretariat. Absent for everybody else, and where the id names no party or no month.
 */
export async function readJournal(
  { cases, meetings, records }: JournalStores,
  id: string,
  reader: CaseReader,
  language: Language,
): Promise<TableFile | undefined> {
  const { community, standing } = reader;
  const wanted = readJournalId(id, community);
  if (wanted === undefined) return undefined;
  const { party, months, period } = wanted;
  const answers = standing.seats.some(({ seat }) =>
    partiesOf(seat, community).some((each) => each.id === party.id),
  );
  if (!answers && standing.secretaryFor.length === 0) return undefined;
  const [storedCases, storedMeetings, storedRecords] = await Promise.all([
    everyItem((request) => cases.listCases(community.id, request)),
    everyItem((request) => meetings.listMeetings(community.id, request)),
    everyItem((request) => records.listRecords(community.id, request)),
  ]);
  const entries = journalOf(
    {
      community,
      cases: storedCases
        .flatMap(({ value }) => replayCase(value.id, value.events) ?? [])
        .map((treated) => withoutOthersSignals(treated, reader)),
      meetings: storedMeetings.map(({ value }) => value),
      records: storedRecords.map(({ value }) => value),
    },
    party,
    period,
  );
  return {
    title: paperTexts(language).journal(partyName(party), periodText(months, language)),
    csv: journalCsv(entries, language),
  };
}

/** Whether a seat of the other side has answered is not told until that side releases it (decision 9). */
function withoutOthersSignals(treated: Case, reader: CaseReader): Case {
  const { seats } = withheldFrom(sidesOf(reader), treated, reader.community);
  if (seats.size === 0) return treated;
  return {
    ...treated,
    events: treated.events.filter((event) => event.kind !== "stance-taken" || !seats.has(event.seat)),
  };
}

/** «september 2026» for «2026-09». */
function periodText(months: string, language: Language): string {
  const [year = "", month] = months.split("-");
  const name = month === undefined ? undefined : textsFor(language).months[Number(month) - 1];
  return name === undefined ? year : `${name} ${year}`;
}
