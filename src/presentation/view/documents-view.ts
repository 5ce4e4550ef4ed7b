import type { LoadedDocument } from "../../domain/agreements/document.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { dateText } from "../text/date-text.ts";
import { textsFor } from "../text/texts.ts";
import { documentLabel, standingText } from "./clause-view.ts";
import { periodWarning, sourceNotes } from "./source-notes.ts";
import type { DocumentsView } from "./view.ts";

export interface LoadedDocuments {
  /** «Helsefellesskapet Østfold», or several names as one list. */
  readonly communityName: string;
  readonly documents: readonly LoadedDocument[];
  /** The date that validity is compared with. */
  readonly asOf: CivilDate;
}

export function documentsView(
  { communityName, documents, asOf }: LoadedDocuments,
  language: Language,
): DocumentsView {
  const texts = textsFor(language).documents;
  return {
    kind: "documents",
    language,
    title: documents.length === 0 ? texts.none(communityName) : texts.title(communityName),
    documents: documents.map((document) => ({
      label: documentLabel(document.head, language),
      title: document.head.title,
      facts: factsOf(document, language),
      notes: [
        periodWarning(document.version, asOf, language) ?? [],
        sourceNotes(document.head, language),
      ].flat(),
    })),
  };
}

function factsOf({ head, version }: LoadedDocument, language: Language): string {
  const texts = textsFor(language).documents;
  const { body, date, caseReference } = version.adoption;
  const adopted = texts.adopted(body, date && dateText(date, language));
  return [
    standingText(head.standing, language),
    adopted,
    caseReference,
    version.inForceFrom && texts.inForceFrom(dateText(version.inForceFrom, language)),
    texts.clauses(version.clauses.length),
  ]
    .filter((part) => part !== undefined)
    .join(" · ");
}
