import type { CaseReader } from "../../domain/cases/case-reader.ts";
import type { CaseStore } from "../../domain/cases/case-store.ts";
import { disagreementBundle } from "../../domain/cases/disagreement/disagreement-bundle.ts";
import { readComments } from "../../domain/cases/hearings/change-hearing.ts";
import type { HearingStore } from "../../domain/cases/hearings/hearing-store.ts";
import { replayCase } from "../../domain/cases/replay-case.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { hearingTexts } from "../text/hearing-texts.ts";
import { hearingCsv } from "../view/hearing-paper.ts";
import type { PaperView } from "../view/paper-parts.ts";
import { disagreementPaper } from "./disagreement-paper.ts";
import type { TableFile } from "./read-journal.ts";

interface CaseFileStores {
  readonly cases: Pick<CaseStore, "readCase">;
  readonly hearings: HearingStore;
}

/** The bundle as a file is for the secretariat, the coordinators and whoever has a seat. */
export function mayHaveBundle({ standing }: Pick<CaseReader, "standing">): boolean {
  const { secretaryFor, coordinatorFor, seats } = standing;
  return secretaryFor.length + coordinatorFor.length + seats.length > 0;
}

/** Absent for whom it is not for, and for a case that has never been in disagreement. */
export async function readBundle(
  stores: CaseFileStores,
  caseId: string,
  reader: CaseReader,
  language: Language,
): Promise<PaperView | undefined> {
  const { roster, community } = reader;
  if (!mayHaveBundle(reader)) return undefined;
  const treated = await readCase(stores, caseId, reader);
  const names = roster.identities.map(({ displayName }) => displayName);
  const bundle = treated && disagreementBundle(treated, community, names);
  if (treated === undefined || bundle === undefined) return undefined;
  return disagreementPaper(bundle, treated.events.at(-1)?.at ?? treated.submittedAt, language);
}

/** The comments of the case's last hearing, for the secretariat. Absent for everybody else, and without a hearing. */
export async function readHearingTable(
  stores: CaseFileStores,
  caseId: string,
  reader: CaseReader,
  language: Language,
): Promise<TableFile | undefined> {
  const { community, standing } = reader;
  if (standing.secretaryFor.length === 0) return undefined;
  const asked = (await readCase(stores, caseId, reader))?.hearing;
  const hearing = asked && (await stores.hearings.readHearing(community.id, asked.id))?.value;
  if (hearing === undefined) return undefined;
  const comments = await readComments(stores, community.id, hearing.id);
  return {
    title: hearingTexts(language).table.title(caseId),
    csv: hearingCsv(hearing, comments, language),
  };
}

async function readCase({ cases }: CaseFileStores, caseId: string, { community }: CaseReader) {
  const stored = (await cases.readCase(community.id, caseId))?.value;
  return stored && replayCase(caseId, stored.events);
}
