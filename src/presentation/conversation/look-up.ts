import type { AgreementStore } from "../../domain/agreements/agreement-store.ts";
import { versionsOf } from "../../domain/agreements/answers/answer-on-date.ts";
import { NATIONAL } from "../../domain/agreements/document.ts";
import { documentChanges, documentsCalled } from "../../domain/agreements/document-changes.ts";
import { readReplacedVersions } from "../../domain/agreements/known-versions.ts";
import { showSection } from "../../domain/agreements/show-clause.ts";
import { readerOf } from "../../domain/cases/case-reader.ts";
import type { RecordStore } from "../../domain/cases/record-store.ts";
import type { Community } from "../../domain/community/community.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import { everyItem } from "../../domain/kernel/every-page.ts";
import { readRoster } from "../../domain/people/find-person.ts";
import type { PeopleStore } from "../../domain/people/people-store.ts";
import { findDecisions } from "../../flows/find-decisions.ts";
import type { AnswerCommand } from "../commands/answer-command.ts";
import { answerTexts } from "../text/answer-texts.ts";
import { changesView, noSuchDocumentView, whichDocumentView } from "../view/changes-view.ts";
import { decisionListView } from "../view/decision-list-view.ts";
import { pageShown, sectionView } from "../view/section-view.ts";
import type { View } from "../view/view.ts";
import type { Matter } from "./matter.ts";
import type { Remembered } from "./recollection.ts";

type Wanted<K extends AnswerCommand["kind"]> = Extract<AnswerCommand, { kind: K }>;

/**
 * The section of the clause that is named, or that was shown last. Absent when there is no such clause, and when
 * none was shown.
 */
export function lookUpSection(
  wanted: Wanted<"section">,
  before: Remembered | undefined,
  { community, language, library }: Matter,
  clock: Clock,
): { readonly view: View; readonly remembered: Remembered } | undefined {
  const today = osloToday(clock);
  const clauseId = wanted.clauseId ?? before?.clauseId;
  if (clauseId === undefined) return undefined;
  const goesOn = wanted.clauseId === undefined;
  const said = goesOn ? before?.on : undefined;
  const on = wanted.date === undefined ? said : ({ date: wanted.date, said: "day" } as const);
  const date = on?.date;
  const place = goesOn ? before?.community : community;
  const shown = showSection({ clauseId, asOf: date ?? today, community: place }, library);
  if (shown === undefined) return undefined;
  const next = wanted.more && before?.page !== undefined ? before.page + 1 : undefined;
  const page = pageShown(shown, wanted.page ?? next);
  const versions = versionsOf(shown.head, library.search);
  return {
    view: sectionView(shown, { page, today, date, versions }, language),
    remembered: {
      ...{ language, on, page, community: place, clauseId: shown.clause.id },
      text: goesOn ? before?.text : undefined,
    },
  };
}

export interface ChangesParts {
  readonly agreements: AgreementStore;
  readonly clock: Clock;
}

/** What changed in a document since the version before; the person's own community goes before the national layer. */
export async function lookUpChanges(
  called: string,
  { agreements, clock }: ChangesParts,
  { community, language, library }: Matter,
): Promise<View> {
  const today = osloToday(clock);
  const communities = community === undefined ? library.communities : [community];
  const partitions = [...communities.map(({ id }) => id), NATIONAL];
  const documents = documentsCalled(called, today, partitions, library.search);
  const [document] = documents;
  if (documents.length > 1) return whichDocumentView(documents, language);
  if (document === undefined) return noSuchDocumentView(language);
  const replaced = await readReplacedVersions(agreements, document.community, document.id);
  const changes = documentChanges(document, today, library.search, replaced);
  return changes === undefined ? noSuchDocumentView(language) : changesView(changes, language);
}

export interface DecisionParts {
  readonly people: PeopleStore;
  readonly records: Pick<RecordStore, "listRecords">;
  readonly clock: Clock;
}

/** Decisions are for those who have a place in the community (decision 8). */
export async function lookUpDecisions(
  { wanted, said }: Wanted<"decisions">,
  { people, records, clock }: DecisionParts,
  { account, sender, language, library }: Matter,
  community: Community,
): Promise<View> {
  const { notAMember } = answerTexts(language).decisions;
  const refused: View = { kind: "notice", language, tone: "information", ...notAMember };
  if (account === undefined) return refused;
  const roster = await readRoster(people, community.id);
  const now = { community, at: clock.now().toString(), today: osloToday(clock) };
  if (!readerOf({ account, name: sender.name }, roster, now).belongs) return refused;
  const stored = await everyItem((request) => records.listRecords(community.id, request));
  const found = findDecisions(
    wanted,
    stored.map(({ value }) => value),
    { search: library.search, partition: community.id },
  );
  return decisionListView(found, { wanted, said, community, library }, language);
}
